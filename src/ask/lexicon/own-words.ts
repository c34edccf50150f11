/** Whether somebody said just that, which only his own words tell, and what such questions come to; one after the other. */
export const ownWords: readonly [RegExp, string][] = [
  // “Lavrov’s line on the Bundestag hack”.
  [
    /^(?!who|what|which|when|why|how|and|but|so)([\p{L} .-]{2,40}?)['’]s? (?:public )?(?:line|take|word|words) (?:on|about|over) (.+?)\??$/iu,
    'what did $1 say about $2',
  ],
  // “Did Bruce Schneier believe Montenegro’s claim”.
  [
    /^(?:did|does|do|has) (.{2,30}?) (?:believe|believed|buy|bought|trust|trusted|accept|accepted) (?:the )?(.{2,30}?)['’]s? (?:claims?|attribution|account|version|accusations?|story)$/i,
    'what did $1 say about the $2 attack',
  ],
  // “Did Clapper call China the culprit or the leading suspect”: his words tell which.
  [
    /^(?:did|has|have) (.{2,30}?) (?:call|called|describe|described|label|labelled|labeled) (.{2,40}?) (?:as )?(?:(?:an? |the )[^,]+ or [^,]+|the (?:very )?(?:first|biggest|largest|worst) [^,]+)$/i,
    'what did $1 say about $2',
  ],
  // “Did Biden explain why there were no sanctions for Exchange”.
  [
    /^(?:did|has|have) (.{2,30}?) (?:ever )?(?:explain|explained|say|said|tell us|told us) why there (?:were|was|are|is) no (sanctions|charges|indictments?) (?:for|over|after) (.+)$/i,
    'why did $1 not impose $2 over $3',
  ],
  // “Whose power grid was knocked out by Russia”.
  [
    /^whose (\p{L}+(?: \p{L}+)?) (?:was|were|got|has been|have been) (?:knocked out|taken out|taken down|hacked|hit|attacked|breached|switched off|shut down|wiped)\b/iu,
    'which $1 were hit',
  ],
]
