/** Ways to ask who did it, by what was done, and what they come to: who carried it out. To add one is to add a line. */
export const whoItWas: readonly [RegExp, string][] = [
  // “Who did the Marriott hack”: who carried it out, unless those who hack are named.
  [
    /^((?:(?:and|so|but|ok),? )?)who (?:did|has done) the (?!.*\b(?:over|for|on|to|by|with|blame|sanction|list|charge|indict|accuse|name|arrest|expel|punish|suspect)\b)(?!(?:gru|fsb|svr|mss|rgb|irgc|pla|mois|nsa|cia|us|uk|eu|kremlin|regime|group|gang|hackers|(?:north )?koreans?|americans?|british|chinese|russians?|iranians?|israelis?|kim regime|lazarus group)(?: (?:ever|hackers|state|military|army|government))? (?:hack|attack|target|breach|compromise|hit))((?:[\p{L}\d'’&.-]+ ){1,5}?(?:hacks?|attacks?|breach|intrusion|leak|theft|heist|compromise|break-in|ransomware|wiper|ddos)(?: (?:in|of) (?:19|20)\d\d)?)\W*$/iu,
    '$1who carried out the $2',
  ],
  // “Who did the attack on Montenegro”, “which country did the OPM hack”, “who pulled off Bybit”, “the JAXA hack culprit”.
  [
    /^((?:(?:and|so|but|ok),? )?)who (?:did|has done) the (?:cyber[- ]?)?(?:attacks?|hacks?|ddos) (?:on|against) (?:the )?(?=[\p{L}\d])/iu,
    '$1who attacked ',
  ],
  [
    /^((?:(?:and|so|but|ok),? )?)(?:which|what) (country|state|nation|group|gang|unit|agency|service|hackers?|spies|actors?) (?:did|has done) the (?!.*\b(?:over|for|on|to|by|with|blame|sanction|list|charge|indict|accuse|name|arrest|expel)\b)((?:[\p{L}\d'’&.-]+ ){1,5}?(?:hacks?|attacks?|breach|intrusion|leak|theft|heist|compromise))\W*$/iu,
    '$1which $2 carried out the $3',
  ],
  [
    /\bpull(?:ed|s)? off (?!(?:the |a |any |its |their )?(?:\p{L}+ ){0,2}lists?\b)(?=(?:the )?[\p{L}\d])/giu,
    'carried out ',
  ],
  [
    /^(?!.*\b(?:name[ds]?|naming|did|has|have|was|were|is|are|who|whom|what|which|when|why|how|and|as)\b)(?:the )?(.{3,50}?)(?:['’]s)? (?:culprits?|perpetrators?)\W*$/iu,
    'who was behind $1',
  ],
  // “What is APT28 also called by Microsoft”.
  [
    /^what (?:is|are|was) (?:the )?(?!it\b|they\b|he\b|she\b)(.{2,40}?) (?:also |otherwise )?(?:called|named|known as|dubbed|tracked as) (?:by|at) (?:the )?(.{2,30}?)\W*$/iu,
    'what does $2 call $1',
  ],
  // “What name does Microsoft use for APT28”, “Microsoft’s name for APT28”.
  [
    /^what names? (?:does|do|did) (.{2,30}?) (?:use|have|give|go by) (?:for|to) (?:the )?(.{2,40}?)\W*$/iu,
    'what does $1 call $2',
  ],
  [
    /^(?:what(?:['’]?s| is) )?(?:the )?([\p{L}]+(?: \p{L}+)?)['’]s? names? for (?:the )?(.{2,40}?)\W*$/iu,
    'what does $1 call $2',
  ],
  // “Who did the US say was behind Triton”.
  [
    /^who did (?:the )?(.{2,30}?) (?:say|think|believe|claim|conclude) (?:was|were|is|stood) (?:behind|responsible for) (.+)$/iu,
    'whom did $1 blame for $2',
  ],
  // “Who did it to Sony”.
  [/^((?:(?:and|so|but|ok),? )?)who (?:did|has done) (?:it|this|that) to (?:the )?(?=[\p{L}\d])/iu, '$1who hacked '],
  // “And WannaCry, who did it”, “what about OPM - who was behind it”: a question of its own.
  [
    /^(?:(?:and|so|but|ok|now|what about|how about|as for)[ ,]+)+(?:the )?([^,:?]{3,40}?)(?:,|:|\?| -)+ ?who (?:did|carried out|(?:was|is) (?:behind|responsible for)|hacked) (?:it|that|this)\W*$/iu,
    'who was behind $1',
  ],
  // “Microsoft 2023 email hack, who did it”.
  [
    /^(?:the )?([\p{L}&]+(?: [\p{L}&]+)?) ((?:19|20)\d\d) (?:e-?mail |data |network |cloud )?(?:hack|breach|attack|intrusion|leak|theft|compromise),? (?:who did it|who (?:is|was) (?:behind|responsible for) it|who (?:is|was) (?:behind|responsible)|by whom)\W*$/iu,
    'who hacked $1 in $2',
  ],
  [
    /^what (?:was|is) the ([\p{L}&]+) ((?:19|20)\d\d) (hack|breach|attack|intrusion|leak|theft)\W*$/iu,
    'what was the $2 $1 $3',
  ],
]
