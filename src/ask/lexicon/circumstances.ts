/** Ways to ask when, why, how surely, by whom first and beside whom, and what they come to; one after the other. */
export const circumstances: readonly [RegExp, string][] = [
  // “What became of Emotet”.
  [
    /^((?:and |so |but )*)what (?:became|has become) of (?!(?:them|him|her|it)\b)(?:the )?(?=\S)/iu,
    '$1what happened to ',
  ],
  // “What was stolen?”, “what did they take”: how much, and of what.
  [
    /^((?:and |so |but |ok )*)what (?:exactly )?(?:was|were|has been|got) (?:stolen|taken|exfiltrated)(?= (?:from|in|at|by)\b|\W*$)/i,
    '$1how much was stolen',
  ],
  [
    /^((?:and |so |but |ok )*)what (?:exactly )?did (it|they|he|the (?:hackers|attackers|thieves|intruders)) (?:take|steal|get away with|make off with|exfiltrate)(?= (?:from|in|at)\b|\W*$)/i,
    '$1how much was stolen',
  ],
  // “How many got caught up in the OPM breach”: nobody was caught.
  [/\b(?:got|get|were|was) caught up in\b/gi, 'were affected by'],
  // “How long were the hackers inside the Electoral Commission”: when it began and when it came to light.
  [
    /^(?:for )?how long (?:were|was|had|have|did) (?:the |they )?(?:hackers?|attackers?|intruders?|spies|russians|chinese|iranians|they|he|been )*(?: ?(?:been|stay|remain|sit|lurk|sitting|lurking))?(?: undetected| hidden)? ?(?:inside|in|within) (?:the )?(.{3,50}?)(?: (?:network|systems?|servers|computers))?\W*$/iu,
    'when did the $1 hack begin',
  ],
  // “Lost power”: what is lost otherwise is money.
  [/\b(?:lost|lose|loses) (?:their |its |the )?(?=(?:power|electricity|lights|heating)\b)/gi, 'were without '],
  // “How did it prove in its alert of 2016 that Russia did it”: the alert is where, and the proof what.
  [
    /^(.*\b(?:prove|blame|name|accuse|attribute|say|show)\b.*) in (?:its|their|the) (?:((?:\p{L}+ )?(?:19|20)\d\d) alert|alert of ((?:\p{L}+ )?(?:19|20)\d\d))\b/iu,
    '$1 in $2$3',
  ],
  [/^(how many sanctions (?:has|have|did) .{2,30}?) (?:levied|levy|handed out|slapped on|dished out)\b/i, '$1 imposed'],
  // “What prompted the sanctions of the US against it”, “how did the US justify the sanctions on it”.
  [/^what(?:['’]s| is| was) behind (?:the )?(.{2,30}?)(?:['’]s?)? sanctioning (?=\S)/i, 'why did $1 sanction '],
  [/^what (?:prompted|triggered|motivated) (?:the )?(?=(?:sanctions|charges|indictment|attribution)\b)/i, 'why '],
  [
    /^how did (.{2,30}?) (?:justify|explain) (?:the |its )?sanctions (?:it imposed )?(?:on|against) /i,
    'why did $1 sanction ',
  ],
  [/^(?:can you )?date (?=the sanctions\b)/i, 'when were '],
  // “How many years after TV5Monde did France blame Russia”, “days between the two listings”.
  [/^how many (?:years|months|weeks|days) (after|before) (?=.{3,50} (?:did|was|were) )/i, 'how long $1 '],
  [/^(?:how many )?(?:days|weeks|months|years|time) between (?=.* and )/i, 'how long between '],
  // “And how far back did they date the break-ins”.
  [/\bhow far back (?:did|do|does) ((?:the )?[^?]{3,50}?) (?:go|reach|date)$/i, 'when did $1 begin'],
  [/\bhow far back did (?!(?:they|he|she|it)\b)((?:the )?[^?]{2,30}?) date (?=\S)/i, 'what did $1 say about '],
  [/\bhow far back (?:did|do|does|was|were|is|are) [^?]*$/i, 'when did it begin'],
  [/^what(?:['’]s| is| was) the timing of /i, 'when were '],
  [/^(?:looking at|for|in|over|during) the (?:period|time|years) since /i, 'since '],
  [/ in (?:cyberspace|the cyber domain|the digital domain)\b/gi, ''],
  // “How much time passed between the attack and its attribution by France”, “how much later did France blame the GRU”.
  [
    /^how (?:much time|many (?:years|months|weeks|days)|long)(?: (?:passed|elapsed|lie|lies|lay|went by))? between (?:the )?(.{4,50}?) and (.{2,25}?)['’]s? ((?:formal )?)(?:attribution|blaming|accusation)(?: of it)?(?: (?:to|of) .{2,25})?$/i,
    'how long after $1 did $2 $3attribute it',
  ],
  [
    /^how (?:much|many (?:years|months|weeks|days)|long) (?:later|afterwards) did (.{2,60}?) (?:for|over) (.{4,50})$/i,
    'how long after $2 did $1 over it',
  ],
  // “For cyber attacks, is there a sanctions regime at the UN Security Council”, “Security Council sanctions regimes that deal with cyber attacks”.
  [
    /^(?:for cyber ?attacks[,:] )?is there (.{0,50}?)(?:at|in) the (.{0,16}security council)(.*)$/i,
    'is there $1$3 by the $2',
  ],
  [/\b(sanctions|sanctions regimes?) that deal with cyber ?attacks\b/gi, 'cyber sanctions'],
  [/\bsecurity council in new york\b/gi, 'UN Security Council'],
  // “Who was quickest off the mark in attributing it”.
  [/\bwas (?:the )?(?:quickest|first|fastest)(?: off the mark)? in (?=\p{L}+ing\b)/giu, 'was the first in '],
  [/^before any(?:one|body) else(?: did)?, who /i, 'who first '],
  [/\b(?:beat every(?:one|body)(?: else)? to|took the lead in) (?=\p{L}+ing\b)/giu, 'was the first in '],
  [/\binitial attribut[oe]r of\b/gi, 'first to attribute'],
  [/\bcome forward with (?:an )?attribution\b/gi, 'attribute it'],
  // “How sure was the NCSC that the GRU was behind it”, “how sure the NCSC was that the GRU did it”.
  [
    /^how (?:sure|confident|certain) (?:(?:was|were|is|are) )?(?:the )?(.{2,40}?) (?:(?:was|were|is|are) )?that (?:the )?(.{2,40}?) (?:(?:was|is|were|are|stood|stands) (?:behind|responsible for|to blame for|the author of)|did|carried out|conducted|launched|mounted|perpetrated|committed) (?=\S)/i,
    'with what confidence did $1 blame $2 for ',
  ],
  // “At the end of 2019, whom had the EU already listed”.
  [/^(?:(?:at|by) the (?:end|close) of|by) ((?:\p{L}+ )?(?:19|20)\d\d),? (?=.*\bhad\b)(.*)$/iu, '$2 by the end of $1'],
  // “With high, medium or low confidence”, “what degree of confidence”.
  [
    /^(?:did|was it) (.{2,60}?) with (?:high|medium|moderate|low)(?:,? (?:or )?(?:high|medium|moderate|low))+ confidence$/i,
    'how confident was $1',
  ],
  [
    /^was it with (?:high|medium|moderate|low)(?:,? (?:or )?(?:high|medium|moderate|low))+ confidence that (.{2,30}?) attributed /i,
    'how confident was $1 when it attributed ',
  ],
  [/^how (?:strong|high) was the confidence (?:of|with which) /i, 'how confident was '],
  // “Which attributions were made with high confidence”: to no other degree.
  // “Which attributions were ‘almost certain’”.
  [
    /^(which|what|how many|list) (attributions|statements|assessments|accusations)(.*?) (?:(?:that |which )?(?:were|was|are) )(?:described as |called |put as )?["“'‘]?almost[- ]certain(?:ly)?["”'’]?(?= |\W*$)/iu,
    '$1 almost-certain $2$3',
  ],
  [
    /(?<!\bor )\b(?:(?:(?:was|were) )?(?:made|given|issued) )?(?:with|of|had|have|has|express(?:es|ed)?|state[sd]?) (?:an? )?high(?:est)? (?:degree of |level of )?confidence\b(?! or\b)/gi,
    'high-confidence',
  ],
  [/\bwith (?:near|almost|virtual)[ -](?:total |complete )?certainty\b/gi, 'almost-certain'],
  // “What did the UK say about it as opposed to the US”.
  [
    /^(?:what did|(?:set|put|hold) what) (.{2,30}?) (?:say|said) (?:about|on) (.{3,60}?) (?:compared (?:with|to)|as opposed to|versus|vs\.?|(?:against|beside|next to) what) (.{2,40}?)(?: said(?: about it)?)?$/i,
    'compare $1 and $3 on $2',
  ],
  // “Who went no further than condemning it”.
  [
    /\b(?:did (?:no|nothing) more than condemn|went no further than (?:a )?condemn(?:ing|ation)|(?:left it|stopped) at (?:a )?condemn(?:ing|ation)|(?:limited|confined|contented) themselves (?:to|with) (?:a )?condemn(?:ing|ation))\b/gi,
    'only condemned',
  ],
  [
    /\b(who|which \w+)((?: has| have)?) (?:only|merely|just|simply) condemned (it|that|this|.{4,40})$/i,
    '$1$2 condemned $3 without attributing it',
  ],
  [/^(?:what(?: is|['’]s) )?the (?:tally|count|total|number) of (?=\p{L})/iu, 'how many '],
  // “The date of the attribution by the UK”, “UK attribution date”.
  [
    /^(?:the )?date of (?=(?:the )?(?:(?:\S+ ){1,2}?(?:own )?)?(?:attribution|condemnation|indictment|listing|denial)\b)/i,
    'when was the ',
  ],
  // “Do CERT Polska and ESET agree on who was behind it”.
  [
    /^(?:do|did|are|have) (.{2,30}?) and (.{2,30}?) (?:agreed?|concur|of one mind|in agreement|at one|in line|come to the same conclusion) (?:on|about|over|as to) (?:who (?:was behind|is behind|did|carried out|attacked|hit)|the (?:authors?|culprits?|perpetrators?|attackers?) (?:of|behind)) /i,
    'compare $1 and $2 on ',
  ],
]
