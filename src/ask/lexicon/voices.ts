/** Those who speak somewhere or for somebody, and what they come to; one after the other. */
export const voices: readonly [RegExp, string][] = [
  // “Did politicians in Berlin blame Russia”, “by anyone in Tokyo”: those who speak there.
  [
    /^(?!.*\b(?:get|got|been|lose|lost)\b)(.*\b(?:by|did|has|have|had|according to|from|(?:reactions?|responses?|answers?) of|what (?:did|have|has)) )(?:any )?(?:politicians|lawmakers|(?:any|some)(?:one|body)|(?:the )?people|ministers|voices) in (?!(?:the )?(?:eu|european union|union|nato|alliance|europe|west|g7|g20|five eyes|un|bloc)\b)(?=\p{L})/iu,
    '$1officials in ',
  ],
  [
    /\b(?:an? |the |any )?spokes(?:man|woman|person|people|men) (?:for|of) (?:the )?(white house|european union|new zealand|(?:north|south) korea|\p{L}+)(?! ?(?:ministry|department|office|agency|service|council|commission)\b)\b/giu,
    'the $1 spokesperson',
  ],
  // “Who in Brussels and at NATO stood by Prague”.
  [/^who (?:in|at) (?:the )?(\p{L}+) and (?:in|at) (?:the )?(\p{L}+) (?=\p{L}+(?:ed|d)\b)/iu, 'which of $1 and $2 '],
]
