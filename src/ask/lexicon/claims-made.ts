/** Roundabout ways to ask who owned up to a matter as his own work, and what they come to; one after the other. */
export const claimsMade: readonly [RegExp, string][] = [
  // “Who in Russia claimed to have organised it”.
  [/^who in (?:the )?(\p{L}+) (?=claim)/iu, 'which $1 person '],
  // “Claimed to have organised the attacks”.
  [
    /\bclaim(ed|s|ing)? (?:to have|that (?:he|she|it|they) (?:had )?) ?(?:organi[sz]ed|mounted|launched|staged|carried out|run|coordinated) /gi,
    'claim$1 responsibility for ',
  ],
  // “Took ownership of it”.
  // “Did the ministry claim to have proof”, “did prosecutors say they did it for Beijing”.
  [/\bclaim(?:ed|s)? (in (?:\p{L}+ )?(?:19|20)\d\d )?to have (?=(?:\p{L}+ )?(?:proof|evidence)\b)/giu, 'say $1it has '],
  [
    /\bsay (?:that )?(?:they|he|she|it) (?:did|were doing|was doing|acted|worked|had done|hacked) (?:it |that |so )?(?:for|on behalf of|at the behest of|on the orders of) (?:the )?(?=\p{L})/giu,
    'attribute it to ',
  ],
  // “Did he openly say ‘it was us’”.
  [/\b(?:say|said|says) (?:that )?["“'‘]?(?:it was us|we did it)["”'’]?/gi, 'claimed responsibility'],
  // “Somebody put his hand up for the flooding”.
  [/\b(?:put|puts|held|holds) (?:its|their|his|her|a) hands? up (?:for|to) /gi, 'claimed responsibility for '],
  // “Did the people behind it identify themselves”.
  [
    /^did the (?:people|ones|hackers|attackers) behind (.{3,60}?) (?:ever )?(?:identify|name|reveal|out) themselves$/i,
    'did anybody claim responsibility for $1',
  ],
  [
    /\bclaiming (?!responsibility\b|credit\b|that\b|to\b)(?=(?:the )?.{3,60}\b(?:attack|hack|breach|leak|theft)s?$)/gi,
    'claimed responsibility for ',
  ],
  // “Assumed responsibility for it”, “stepped forward as the perpetrator of it”.
  [/^was responsibility for (.{3,60}?) assumed by (.{2,40})$/i, 'did $2 claim responsibility for $1'],
  [
    /\b(?:step|stepped|come|came) forward as (?:the )?(?:perpetrators?|authors?|culprits?) of /gi,
    'claimed responsibility for ',
  ],
  [
    /\b(?:style|styled|present|presented|declare|declared) (?:itself|themselves|himself|herself) (?:as )?(?:the )?(?:perpetrators?|authors?) of /gi,
    'claimed responsibility for ',
  ],
]
