import { allAs } from './all-as.ts'

const accused = `(?:(?:being |having been )?(?:accused|blamed) (?:of|for|over) |(?:the )?(?:accusations?|allegations?|claims?|blame|charges?) (?:over|of|about|concerning|for|on|regarding) )`

/** What makes an accusation nothing. */
const dismissive =
  '(?:rich imagination|fantas\\p{L}+|nonsens\\p{L}+|baseless|groundless|unfounded|fabricat\\p{L}+|lies|false|smears?|slander|absurd|ridiculous|made[- ]up|inventions?|fiction|hysteria|paranoia|delusion\\p{L}*)'

/** Roundabout ways to ask how the accused replied, and what they come to: a denial, or accusations of his own; one after the other. */
export const rebuttals: readonly [RegExp, string][] = [
  // “Who called the accusations the product of a rich imagination”, “who said the allegations were baseless”.
  [
    new RegExp(
      String.raw`^(?:who|which official|which spokes\p{L}+|by whom (?:was|were)) (?:called|branded|labell?ed|termed|dubbed|said|described|put|attributed)?(?: that)? ?((?:the )?(?:\S+ ){1,5}?(?:accusations?|allegations?|charges|claims)) (?=.*\b${dismissive})(?:dismissed )?.*$`,
      'iu',
    ),
    'who dismissed $1',
  ],
  [
    new RegExp(
      String.raw`^((?:the )?(?:\S+ ){1,5}?(?:accusations?|allegations?|charges|claims))(?::| -) who (?:called|branded|labell?ed|termed|said) (?:them|it|this)? ?(?=.*\b${dismissive}).*$`,
      'iu',
    ),
    'who dismissed $1',
  ],
  // “Who blamed the other side back”, “did it level a counter-charge”.
  [/\b(blam|accus)(ed?|es) (?:the other side|them|the accusers?|the others?) back\b/gi, 'hit back'],
  [
    /\b(?:blam|accus)(?:ed?|es|ing) back\b|\b(?:level|make|made|bring|brought|raise|raised|levell?ed) (?:an? |any )?counter-?(?:charge|claim|accusation)s?\b/gi,
    'hit back',
  ],
  // “They protested their innocence”.
  [/\bprotest(?:s|ed)? (?:its|their|his|her) innocence\b/gi, 'denied involvement'],
  // Accusations of one’s own.
  [
    new RegExp(
      `^(?:which|what) (?:charges|accusations|allegations|grievances|claims|dirt|misdeeds)(?: of (?:its|their|his|her) own)? (?:did|has|have) (.{2,40}?) (?:level|levelled|throw|thrown|make|made|air|aired|fling|flung|bring|raise|put) (?:(?:against|at|to) (.{2,30}?) )?(?:after|in (?:reply|response|answer) to) (?:${accused})?`,
      'i',
    ),
    'how did $1 hit back over ',
  ],
  [
    /^instead of (?:just |merely |only )?denying (.{3,60}?),? did (.{2,40}?) (?:accuse|blame) (?:somebody|someone|anybody|anyone|others)(?: else)?$/i,
    'did $2 hit back over $1',
  ],
  [
    /^(?:in rebutting|rebutting|going from defence to attack over|tit[- ]for[- ]tat over|whataboutism over) (.{3,60}?)(?:,|:) (?:what|which) (?:misdeeds of others |did )?(?:did )?(.{2,40}?) (?:mention|throw|fling|bring up|raise)(?: at .{2,30})?$/i,
    'how did $2 hit back over $1',
  ],
  [/^blamed for (.{3,60}?), (.{2,40}?) (?:pointed at|blamed|accused) (?:whom|who)$/i, 'how did $2 hit back over $1'],
  [
    /^which accused (?:party|state|country|government) (?:replied|responded|answered|reacted) to (?:being )?(?:blamed|accused) (?:for|of|over) (.{3,60}?) with (?:allegations|accusations)(?: of (?:its|their) own)?$/i,
    'who hit back over $1',
  ],
  // Denials.
  [/^(.{3,60}?) accused party (?:response|reply|answer|reaction)$/i, 'denials over $1'],
  [/\bsa(?:y|id|ys) (?:that )?(?:it|they|he|she) (?:knew|know|knows|had known) nothing (?:of|about) /gi, 'denied '],
  [
    /^(?:politically motivated|groundless|baseless|slander|lies|nonsense|ridiculous|absurd),? (?:was|is) that the word from (.{2,50}?) on (?:being )?(?:blamed|accused) (?:for|of|over) /i,
    'what did $1 say about ',
  ],
  [
    /^(?:i need to know )?(?:if|whether|was) (?:any )?involvement in (.{3,60}?) (?:was |is )?(?:ruled out|denied|disclaimed) by (.{2,40}?)(?: themselves| itself| himself)?$/i,
    'did $2 deny $1',
  ],
  ...allAs(
    'deny ',
    /\b(?:wash(?:ed|es)? (?:its|their|his|her) hands of|disavow(?:ed|s)?|disown(?:ed|s)?) (?:any )?(?:involvement in |part in |responsibility for )?/gi,
  ),
  // “Pooh-poohed the idea that they were behind it”, “distance itself from it”, “scoffed at the suggestion”.
  ...allAs(
    'denied ',
    /\b(?:pooh-?poohed|scoff(?:ed|ing)? at|laughed off|ridiculed|mocked) the (?:idea|suggestion|notion|claim) (?:that|of) (?:it|they|he|she)? ?(?:was|were|had been|being)? ?(?:behind|responsible for|involved in) /gi,
    /\b(?:distance|distanced|distances) (?:itself|themselves|himself|herself) from /gi,
    /\b(?:refute|refuted|refuting|gainsay|contradicted?) (?:the )?(?:allegations?|claims?|accusations?) (?:of having mounted|about|over|of) /gi,
  ),
  [
    /^(?:was|were|has|have) the allegations? of having (?:mounted|done|carried out) (.{3,60}?) (?:been )?(?:refuted|denied|rejected|contradicted) by (.{2,40})$/i,
    'did $2 deny $1',
  ],
  [
    /\b(?:maintain|maintained|maintains|insist|insisted|insists) (?:that )?(?:it|they|he|she) (?:was|were|had been) wrongly accused (?:over|of) /gi,
    'deny ',
  ],
  [
    /^(?:what|which) (?:rejoinder|retort|riposte|comeback) did (.{2,40}?) (?:make|give|have|offer) to (?:those )?(?:holding (?:it|them|him) responsible for|blaming (?:it|them) for|accusing (?:it|them) of) /i,
    'how did $1 respond over ',
  ],
  // Accusations of one’s own.
  ...allAs(
    'hit back over ',
    /\b(?:ga?ve|give) as good as (?:it|they|he|she) got over /gi,
    /\b(?:lash|lashed|lashes) out over /gi,
    /\b(?:counter-?attack|counter-?attacked|counter-?attacking)(?: verbally)? over /gi,
    /\bc[ao]me out swinging at .{2,30}? over /gi,
    /\b(?:turned|rounded|round|turn) on (?:the )?(?:us|united states|washington|americans|west) over /gi,
    /\bma(?:ke|de) (?:a )?counter-?claims? over /gi,
  ),
  [
    /^(?:were|was|are) (?:there )?(?:any )?(?:counter-?(?:allegations?|charges?|claims?)) (?:made )?(?:by the accused(?: party)? )?(?:in|over) /i,
    'did anybody hit back over ',
  ],
  [
    /^(?:the |any )?(?:riposte|recriminations|counter-?charges?|counter-?allegations?|reverse accusations?|rhetorical strike-back) (?:of|from|by) (.{2,40}?) (?:to (?:the )?\p{L}+ )?(?:on|over|about|following|after) (.{3,60}?)(?::.*)?$/iu,
    'how did $1 hit back over $2',
  ],
  [/^was a reverse accusation by (.{2,40}?) part of the row over /i, 'did $1 hit back over '],
  // “Which embassies denied Russian hacking”.
  [
    /^((?:and |so )?(?:which|what) )(embass(?:y|ies)|ministr(?:y|ies)) (denied|rejected|dismissed) (Russian|Chinese|Iranian|North Korean) (?:hacking|involvement|responsibility|attacks|spying|guilt)\b/iu,
    '$1$4 $2 $3',
  ],
]
