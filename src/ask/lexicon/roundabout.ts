/** Roundabout ways to ask, and what they come to; one after the other. */
export const roundabout: readonly [RegExp, string][] = [
  // “The hosting firm Media Land”.
  [/\bthe (?:bulletproof )?hosting (?:firm|company|provider|service|outfit) (?=\p{Lu})/gu, ''],
  [/\bnot petya\b/gi, 'NotPetya'],
  // “Who doubted that Russia did the Montenegro attack”.
  [
    /\b(that|whether|if) (.{2,30}?) did (?=the (?:\S+ ){1,5}?(?:attack|hack|breach|compromise|intrusion|leak)\b)/gi,
    '$1 $2 was behind ',
  ],
  // “Takedown of Emotet – who ran it?”
  [
    /^(?:(?:the )?(takedown|disruption|seizure|dismantling) of (.{3,40}?)|(.{3,40}?) (takedown|disruption|seizure|dismantling))\s*(?:,|;|:|\s[-–—])\s*who (?:ran|led|did|carried out|organi[sz]ed|coordinated|was behind|was in charge of) (?:it|that)$/i,
    'who did the $1$4 of $2$3',
  ],
  // “And on the Norwegian side?”
  [/^((?:and |but |so |what about |how about )*)(?:on|from) the (\p{L}+) (?:side|end)\W*$/iu, '$1from the $2'],
  // “The Council”: that of the EU lists.
  [/\bthe council\b(?! of\b| on\b)(?<!\b(?:hack|attack|breach|hit)\w* the council)/gi, 'the EU'],
  [/\bcritical (?=infrastructure|national|systems|vulnerabilit|sector)/gi, ''],
  [/^why would\b/i, 'why did'],
  [/,? or (?:is|are) (?:that|it|this|they) still (?:outstanding|pending|to come)$/i, ''],
  // “Cloud Solutions LLC (Aeza), who listed it”.
  [/^([^()]{4,60}) \([^()]{2,30}\)(?=[ ,:])/i, '$1'],
  [/^(?:all|everything|anything)(?: that)? (?:was|were|has been|is) (?=\p{L}+(?:ed|ne|en)\b)/iu, 'what was '],
  // “Any Malaysians charged alongside them”.
  [
    /^(?:and )?any (\p{L}+(?: \p{L}+)?) (charged|sanctioned|listed|arrested|indicted|blacklisted|convicted)\b/iu,
    'were any $1 $2',
  ],
  // “Once the farms had been hit”.
  [/\b(?:once|after) (the .{4,60}?) (?:had|has) been (?:hit|attacked|hacked|breached)\b/gi, 'over $1'],
  // “Which Chinese nationals helped North Korea”.
  [
    /^(which|what) (\p{L}+(?:ese|ans?|is?|ish)(?: (?:nationals|citizens|people|persons|individuals|companies|firms))?) (?:have |had |ever )*(?:helped|aided|assisted|abetted|worked for|work for|acted for|laundered (?!.*\bwere\b).+? for) (?!to\b|ukrain|victims?\b|with\b|the (?:investig|police))/iu,
    '$1 $2 were sanctioned or charged over ',
  ],
  // “Apart from those listed over Cloud Hopper”.
  [
    /\b(apart from|except(?: for)?|besides|other than) (those|the ones) (?:listed|sanctioned|charged|blamed|named) (over|for)\b/gi,
    '$1 $2 over',
  ],
  // “The second one, on the border system”.
  [
    /\bthe (?:second|other|first|third) (\p{L}+ )?(?:one|attack|hack|breach),?(?: the one)? (?=(?:on|at|in|of|against)\b)/giu,
    'the $1attack ',
  ],
  // “Hydra, the darknet market”.
  [
    /(\p{L}{3,}), (?:the|an?) (?![^,?]* or )[^,?]{0,30}\b(?:market|marketplace|institute|university|centre|center|bank|site|forum|botnet|malware|service|gang|group|firm|company|exchange|mixer)$/iu,
    '$1',
  ],
  [/\bex-(?=\p{L})/giu, 'former '],
  [/\bthe bureau\b(?! of\b| \d| itself\b)/gi, 'the FBI'],
  // “Botnets run by the GRU”.
  [
    /\b(botnets?|networks?|groups?|companies|firms?|infrastructure|personas?) (?:that (?:is|was|were|are) )?(?:run|operated|controlled|owned|used) by (?=(?:the )?\p{L})/giu,
    '$1 of ',
  ],
  // “The mixer used by Lazarus”, “mixers tied to it”.
  [
    /\b(mixers?|(?:exchanges?|domains?|websites?|servers?|services?|tools?|accounts?|banks?|wallets?)(?= used\b)) (?:used by|(?:tied|linked|connected) to) (?=(?:the )?\p{L})/giu,
    '$1 concerning ',
  ],
  [/\b(?:take|takes|taken|took) up (.{4,60}?) with (?=\p{L})/giu, 'raise $1 with '],
  [/\babt\b/gi, 'about'],
  [/\ba (?:(?:little |wee )?bit|little|few words|bit more|little more) (?=(?:more )?(?:about|on)\b)/gi, ''],
  [/\btechnical (?=advisor(?:y|ies)\b)/gi, ''],
  // “What did the accused say about it”.
  [
    /^(?:what|how) (?:did|has|have) the (?:accused|accused (?:party|side|state|country|government)) (?:say|said|respond|react|reply|answer|responded|reacted|replied|answered) (?:about|on|of|to|over|regarding) /i,
    'denials of ',
  ],
  // “Anything new on Salt Typhoon”, “any news on it”.
  [
    /^(?:is there |are there |have you |got |do you have )*(?:(?:anything|something|what(?:['’]s| is)) new|any (?:news|updates?|(?:new )?developments?)) (?:on|about|with|in|from|regarding) /i,
    'latest on ',
  ],
  [/\bukr\b/gi, 'ukrainian'],
  // “Which persona claimed it”.
  [/^(which|what) (?:persona|handle|moniker)s? (?=\p{L}+ed\b)/iu, '$1 group '],
  // “Andrei Kozlov, the Media Land man”.
  [/, the [\p{L}\d ]{2,25} (?:man|boss|chief|owner|founder|hacker|guy|woman|executive)$/iu, ''],
  [
    /^((?:who|(?:which|what) .{3,40}?) (?:is|are|was|were)) (?:(?:currently|now|still) )?under sanctions\b/i,
    '$1 sanctioned',
  ],
  [
    /^(?:which|what) ((?:gru|fsb|svr|pla|mss|irgc|rgb) units) (?:are|were|is|was) (?:named|known|mentioned|identified)(?: (?:here|in the record|by name))?$/i,
    'which $1 are on record',
  ],
  [/\bfresh (?=(?:charges|sanctions|indictments?|listings?|arrests?|accusations?|measures)\b)/gi, ''],
  [/^at (?:what|which) point /i, 'when '],
  // “The day they blamed it for Exchange”.
  [
    /\b(?:on )?the (?:same |very )?day (?:on which |when |that )?(?:it|they|he|she) (?:blamed|accused|named) (?:it|them|him|(?:the )?\p{L}+) (?:for|over) /giu,
    'at the time over ',
  ],
  [/\b(?:the )?(\d{5}) unit\b/gi, 'Unit $1'],
  [/\bglobal south\b/gi, 'global-south'],
  [/\bnato['’]?s council\b/gi, 'the North Atlantic Council'],
  [/^(?:(?:and )?what(?: is| are| was| were|['’]s) )?(?:the )?differences? between /i, 'compare '],
  // “Who said what”, “who says North Korea”.
  [/\bwho said what\b/gi, 'who reacted'],
  [/\bwho says (?:it was |it is )?(?=(?:north korea|nk|russia|china|iran|the us|belarus|israel)$)/gi, 'who blames '],
  // “List all destructive attacks attributed to Russia”.
  [
    /^((?:please )?(?:list|show|name)(?: me)?(?: all)?(?: the)? (?!(?:all|the|of) )[\p{L}-]+ (?:attacks|hacks|thefts|campaigns|incidents)) (?:attributed to|blamed on|ascribed to) /iu,
    '$1 by ',
  ],
  // “The people at Cisco Talos”.
  [/\bthe (?:people|folks|team|researchers|guys|experts) (?:at|from) (?=\p{L})/giu, ''],
]
