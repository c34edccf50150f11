/** Short and loose names of lists, states, people and times, and what they stand for; one after the other. */
export const shorthand: readonly [RegExp, string][] = [
  // “Put NSO Group on the SDN list”.
  [
    /\b(?:put|place|add)(?:ed)? (?!on\b|to\b)(.{2,40}?) (?:on|to) (?:the )?(?:sdn|ofac|us sanctions|sanctions)(?: list)?\b/gi,
    'sanction $1',
  ],
  // “The Council”: that of the EU lists.
  [/\bthe council\b(?! of\b| on\b)/gi, 'the EU'],
  [/\bcritical (?=infrastructure|national|systems|vulnerabilit|sector)/gi, ''],
  [/^why would\b/i, 'why did'],
  [/,? or (?:is|are) (?:that|it|this|they) still (?:outstanding|pending|to come)$/i, ''],
  // “Cloud Solutions LLC (Aeza), who listed it”.
  [/^([^()]{4,60}) \([^()]{2,30}\)(?=[ ,:])/i, '$1'],
  // “Our client has dealings with Igor Turashev. Who listed him?”
  [
    /^(?:our|my|a|one of our) (?:client|customer|counterparty|bank)s? (?:has|have|is|are|had|wants?|plans?|does|do) .{0,30}?(?:with|to|from) (?=[^.]{3,50}\. )/i,
    '',
  ],
  [/^(?:all|everything|anything)(?: that)? (?:was|were|has been|is) (?=\p{L}+(?:ed|ne|en)\b)/iu, 'what was '],
  // “Any Malaysians charged alongside them”.
  [
    /^(?:and )?any (\p{L}+(?: \p{L}+)?) (charged|sanctioned|listed|arrested|indicted|blacklisted|convicted)\b/iu,
    'were any $1 $2',
  ],
  // “On which day Turnbull held it responsible”.
  [/^(?:on )?(?:which|what) (?:day|date) (?!(?:did|was|were|has|had|is|does)\b)(?=\S)/i, 'when '],
  // “Once the farms had been hit”.
  [/\b(?:once|after) (the .{4,60}?) (?:had|has) been (?:hit|attacked|hacked|breached)\b/gi, 'over $1'],
  // “The first indictment the US unsealed”.
  [
    /\b(indictments?|charges|sanctions|listings?|designations?) (?:that )?(?:the )?([\p{L} ]{2,20}?) (?:has |have |had )?(?:unsealed|announced|imposed|brought|issued|filed|published|adopted)\b/giu,
    '$1 by $2',
  ],
  // “Apart from those listed over Cloud Hopper”.
  [
    /\b(apart from|except(?: for)?|besides|other than) (those|the ones) (?:listed|sanctioned|charged|blamed|named) (over|for)\b/gi,
    '$1 $2 over',
  ],
  // “The second one, on the border system”.
  [/\bthe (?:second|other|first|third) one,? (?=(?:on|at|in|of|against)\b)/gi, 'the one '],
  // “Any other country that attributed it”.
  [
    /^(?:and |was there |is there |were there |are there )*any other (\p{L}+)s? (?:that|which|who) /iu,
    'which other $1 ',
  ],
  // “Jurisdictions where Media Land is listed”.
  [
    /^(?:the |which |what )?(?:jurisdictions|countries|states) (?:where|in which) (.+?) (?:is|are|was|were) (listed|sanctioned|designated|charged|blacklisted)\b/i,
    'which countries $2 $1',
  ],
  [/^(?:everything|anything|all)(?: done| taken)? against (?=\S)/i, 'measures against '],
  // “Hydra, the darknet market”.
  [
    /(\p{L}{3,}), (?:the|an?) [^,?]{0,30}\b(?:market|marketplace|institute|university|centre|center|bank|site|forum|botnet|malware|service|gang|group|firm|company|exchange|mixer)$/iu,
    '$1',
  ],
  [/\bex-(?=\p{L})/giu, 'former '],
  [/\bthe bureau\b/gi, 'the FBI'],
  // “Mykola Chernykh, ring a bell? Who listed him”.
  [/^(.{4,40}?),? (?:does (?:that|it|the name) )?rings? (?:a|any) bells?\? (?=\S)/i, '$1. '],
  // “Botnets run by the GRU”.
  [
    /\b(botnets?|networks?|groups?|companies|firms?|infrastructure|personas?) (?:that (?:is|was|were|are) )?(?:run|operated|controlled|owned) by (?=(?:the )?\p{Lu})/gu,
    '$1 of ',
  ],
  [/\bin public\b/gi, 'publicly'],
  [
    /\b(?:take|takes|taken|took) up (.{4,60}?) with (?=(?:the )?\p{Lu}|washington|beijing|moscow|london)/giu,
    'raise $1 with ',
  ],
  [/\babt\b/gi, 'about'],
  [/\bukr\b/gi, 'ukrainian'],
  // “…, under which rules”: each measure is told with it.
  [
    /(?<=\b(?:list|sanction|follow|act|designat|charg)\w*\b.*),? (?:and )?under (?:which|what) (?:rules?|laws?|regimes?|regulations?|acts?|orders?)$/i,
    '',
  ],
  // “Which persona claimed it”.
  [/^(which|what) (?:persona|handle|moniker)s? (?=\p{L}+ed\b)/iu, '$1 group '],
  // “Andrei Kozlov, the Media Land man”.
  [/, the [\p{L}\d ]{2,25} (?:man|boss|chief|owner|founder|hacker|guy|woman|executive)$/iu, ''],
  // “Is it still in force”.
  [
    /\bstill (?:in force|in place|in effect|valid)\b|\bstill active\b(?<=\b(?:sanctions?|listings?|designations?|measures?)\b.*)/gi,
    'still sanctioned',
  ],
  [/\bfresh (?=(?:charges|sanctions|indictments?|listings?|arrests?|accusations?|measures)\b)/gi, ''],
  [/^at (?:what|which) point /i, 'when '],
  // “The day they blamed it for Exchange”.
  [
    /\b(?:on )?the (?:same |very )?day (?:on which |when |that )?(?:it|they|he|she) (?:blamed|accused|named) (?:it|them|him|\p{L}+) (?:for|over) /giu,
    'at the time over ',
  ],
  [/\b(?:the )?(\d{5}) unit\b/gi, 'Unit $1'],
  [/\bglobal south\b/gi, 'global-south'],
  [/\bnato['’]?s council\b/gi, 'the North Atlantic Council'],
  // “Compare US and UK language on it”.
  [/^(?:(?:and )?what(?: is| are| was| were|['’]s) )?(?:the )?differences? between /i, 'compare '],
  [/^compare (.{3,40}?) (?:language|wording|statements|words|positions?) on /i, 'compare $1 on '],
  // “Who said what”, “who says North Korea”.
  [/\bwho said what\b/gi, 'who reacted'],
  [/\bwho says (?:it was |it is )?(?=(?:north korea|nk|russia|china|iran|the us|belarus|israel)$)/gi, 'who blames '],
  // “List all destructive attacks attributed to Russia”.
  [
    /^((?:please )?(?:list|show|name)(?: me)?(?: all)?(?: the)? [\p{L}-]+ (?:attacks|hacks|thefts|campaigns|incidents)) (?:attributed to|blamed on|ascribed to) /iu,
    '$1 by ',
  ],
  [/\bdid (.{2,20}?) help$/i, 'did $1 support it'],
  // “The people at Cisco Talos”.
  [/\bthe (?:people|folks|team|researchers|guys|experts) (?:at|from) (?=\p{L})/giu, ''],
  [/,? (?:could|can|would) you (?:please )?(?:list|name|show)(?: them| those| it)?(?: please)?$/i, ''],
  // Bodies on no record, whose words have records of their own.
  [/\bworld bank\b/gi, 'ibrd'],
  [/\beuropean central bank\b/gi, 'ecb'],
  [/\beuropean parliament\b/gi, 'europarliament'],
  [/^(?:and )?any removals?$/i, 'any sanctions lifted'],
  // “In mid-February”.
  [
    /\b(?:mid|early|late)[- ](?=(?:january|february|march|april|may|june|july|august|september|october|november|december)\b)/gi,
    '',
  ],
  [/\bahead of (?=the\b)/gi, 'before '],
  // “Seoul’s sanctions on the North”.
  [/\bthe north\b(?!-| (?:korea|macedonia|atlantic|sea|pole|caucas|america|africa|of\b))/gi, 'North Korea'],
  // “Before the invasion”: Russia’s of Ukraine began on 24 February 2022.
  [
    /\b(before|after|since) (?:the |russia['’]?s |russian |full-scale |start of )*(?:invasion|war)(?: (?:of|in|on|against) ukraine| in 2022)?(?= |$)(?! (?:of|in|on|with|against|between)\b)/gi,
    '$1 24 February 2022',
  ],
  // “Donald Trump’s campaign”, “Kim Jong Un”: by their last or first name.
  [
    /\b(?:donald|joe|barack|vladimir|emmanuel|angela|hillary) (?=(?:trump|biden|obama|putin|macron|merkel|clinton)\b)/gi,
    '',
  ],
  // Nobody on record, and no namesake of those who are.
  [/\bkim jong[- ]un\b(?! (?:comedy|film|movie))/gi, 'kim-jong-un'],
  [/\bkim jong[- ]un\b/gi, 'kim'],
  // “An SDN”, “on the SDN list”: those whom OFAC lists; “on the EU list”.
  [/\b(?:put |placed |added |land(?:ed)? )?on (?:the )?sdn(?: list)?\b|\ban sdn\b/gi, 'sanctioned by OFAC'],
  [/\bofac sdn\b(?: list(?:ing)?)?/gi, 'OFAC sanctions'],
  // “Which jurisdictions list Media Land”.
  [
    /\b((?:which|what|how many) (?:countries|states|jurisdictions|governments)) (?:still )?list (?=\S)/gi,
    '$1 sanctioned ',
  ],
  [/\bw\/ ?(?=\p{L})/giu, 'with '],
  // “Govt”, “dept”.
  [/\bdepartements?\b/gi, 'department'],
  [/\bdept\b/gi, 'department'],
  [/\bgov['’]?t\b/giu, 'government'],
  // “So far”, “to date”: until today, as every answer is.
  [
    /\s*\b(?:up (?:to|until|till) now|(?:un)?till? now|so far|to date|as yet|by now|as of (?:now|today)|to this day|up to today)\b\s*/gi,
    ' ',
  ],
  // “Who’s backed Prague”: not “who’s blamed for it”.
  [
    /\bwho['’]?s (?=(?:ever |actually |also |already )?(?:backed|blamed|accused|sanctioned|condemned|denied|criticised|indicted|charged|listed|named|supported|endorsed|attributed)\b(?! (?:by|for|of|over|in|on|as|under)\b|$))/gi,
    'who has ',
  ],
  // “What’s”, “whos”.
  [/\b(who|what|when|where|why|how)['’]?s\b/giu, '$1 is'],
]
