/** Roundabout ways to ask, and what they come to; one after the other. */
export const roundabout: readonly [RegExp, string][] = [
  // “The hosting firm Media Land”.
  [/\bthe (?:bulletproof )?hosting (?:firm|company|provider|service|outfit) (?=\p{Lu})/gu, ''],
  // “MPS officers”: not members of parliament.
  [/\bmps (?=(?:officers?|agents?)\b)/gi, 'Ministry of Public Security '],
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
  // “On the very day it attributed the Exchange hack, 19 July 2021”.
  [
    /\bon the (?:very |same )*day (?:that |when |on which )?(?:it|they) (?:attributed|blamed \S+ for) (.{3,40}?),? (\d{1,2} \p{L}+ \d{4})$/iu,
    'over $1 on $2',
  ],
  // “And on the Norwegian side?”
  [/^((?:and |but |so |what about |how about )*)(?:on|from) the (\p{L}+) (?:side|end)\W*$/iu, '$1from the $2'],
  // “The Council”: that of the EU lists.
  [/\bthe council\b(?! of\b| on\b)(?<!\b(?:hack|attack|breach|hit)\w* the council)/gi, 'the EU'],
  // “Who endorsed rather than attributed”.
  [
    /^(who|which \p{L}+) (\p{L}+ed|backed) (?:rather than|instead of|and not|but not) (\p{L}+)ed\b/iu,
    '$1 $2 but did not $3e',
  ],
  // “When did the world find out about Cloud Hopper”.
  [
    /^(when did) (?:the )?(?:world|public|people|everyone|everybody|anyone|anybody|we|outsiders) (?:first )?(?:find out|learn|hear|know) (?:about|of) (.+)$/i,
    '$1 $2 come to light',
  ],
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
    /\b(indictments?|charges|sanctions|listings?|designations?) (?:that )?(?:the )?(?!(?:was|were|is|are|be|been|has|have|had|on|over|for|against|by|of|in|to|ever|never|not|yet|actually|finally|eventually|subsequently|already|also|later|then)\b)([\p{L} ]{2,20}?) (?:has |have |had )?(?:unsealed|announced|imposed|brought|issued|filed|published|adopted)\b/giu,
    '$1 by $2',
  ],
  // “Which incidents is Emennet connected to”.
  [
    /^((?:which|what) (?:incidents|attacks|hacks|breaches|cases|campaigns|operations|intrusions)) (?:is|are|was|were|has|have) (?:been )?(.{3,40}? )?(?:been )?(?:tied|linked|connected|associated) (?:to|with)( .{3,40})?$/iu,
    '$1 are tied to$3 $2',
  ],
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
  [/\bthe bureau\b(?! of\b| \d)/gi, 'the FBI'],
  // “Mykola Chernykh, ring a bell? Who listed him”.
  [/^(.{4,40}?),? (?:does (?:that|it|the name) )?rings? (?:a|any) bells?\? (?=\S)/i, '$1. '],
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
  [/\b(over|for) (\p{L}+(?:ese|ans?|i)) (?:matters|affairs|issues|business)$/giu, '$1 $2'],
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
  // “Compare US and UK language on it”.
  [/^(?:(?:and )?what(?: is| are| was| were|['’]s) )?(?:the )?differences? between /i, 'compare '],
  [/^compare (.{3,40}?) (?:language|wording|statements|words|positions?) on /i, 'compare $1 on '],
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
  [/,? (?:could|can|would) you (?:please )?(?:list|name|show)(?: them| those| it)?(?: please)?$/i, ''],
]
