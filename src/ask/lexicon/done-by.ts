const asks = '((?:(?:and|but|so),? )?(?:is it (?:really )?true that )?)'
const said =
  'statements?|attributions?|accusations?|arrests?|claims?|decisions?|comments?|denials?|condemnations?|charges|sanctions|listings?|designations?|advisor(?:y|ies)|promises?|mentions?|reference|progress'
const theirs = String.raw`(?!.*\b(?:${said}|anything|something|nothing|much|more|what|which|who|any) )(?!.*\bput\b.*\bdown to\b)(.{2,60}?)`
const done =
  'takedowns?|take down|seizures?|arrests?|disruption|investigation|response|sanctions|attribution|statement|raid|advisory|operation (?:endgame|eastwood|cronos|talent|duck hunt)|listing|decision|negotiations?|talks'
const oneself = String.raw`(?!.*\b(?:promise|vow|pledge|plan|intend|offer)\p{L}*\b)(?!(?:anybody|anyone|somebody|someone|he|she|they|it|you|we|i|there|this|that)\b)((?:the |its |their )*[\p{L}\d][^,?]{1,40}?)`

/** Whose doing it was, asked of a deed or of who did it, and what that comes to: whether and who is blamed. To add one is to add a line. */
export const doneBy: readonly [RegExp, string][] = [
  // “Who’s sanctioned Kimsuky”: who has; “what’s China said about i-Soon”: what it has.
  [
    /\bwho['’]?s (?=(?:(?:already|ever|also|publicly|formally) )?(?:sanctioned|blamed|denied|condemned|accused|charged|arrested|indicted|warned|named|attributed|taken down|endorsed|called out|expelled|joined|listed|designated|criticised|criticized) (?!(?:over|for|in|at|by|on|with|under|to|from|as|after|since|and|or|but|so|yet|now|there|here|today|because|during|of|among|between)\b)\S)/giu,
    'who has ',
  ],
  [
    /\bwhat['’]?s (?=(?:the )?[\p{L}]+(?: (?:korea|zealand|kingdom|states|house|foreign ministry))? (?:(?:said|done|denied|imposed|announced|claimed|condemned|told)\b|(?:accused|blamed|sanctioned) (?!of\b|for\b|over\b|by\b)\p{L}))/giu,
    'what has ',
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
  [/\bpull(?:ed|s)? off (?=(?:the )?[\p{L}\d])/giu, 'carried out '],
  [
    /^(?!.*\b(?:name[ds]?|naming|did|has|have|was|were|is|are|who|whom|what|which|when|why|how|and|as)\b)(?:the )?(.{3,50}?)(?:['’]s)? (?:culprits?|perpetrators?)\W*$/iu,
    'who was behind $1',
  ],
  // “Has Russia got away with Viasat”: what was done about it.
  [
    /^((?:(?:and|so|but|ok),? )?)(?:has|have|did) (?:the )?(.{2,30}?) (?:ever )?(?:got|gotten|get) away with (?:the )?(?=\S)/iu,
    '$1what measures were taken against $2 over ',
  ],
  // “Was NotPetya Russia”, “NotPetya was Russia, right?”
  [
    /^(?:was|wasn['’]?t) (?:not )?(?!it\b|that\b|this\b)((?:the )?[\p{L}\d .'’-]{3,40}?)(?<!\b(?:to|from|in|by|on|of|against|with|for|and|or|at|behind|than|over)) (?:really |actually )?(russia|china|iran|north korea|israel|the (?:russians|chinese|north koreans|iranians|israelis|gru|fsb|svr|mss))(?:,? (?:then|though))?\W*$/iu,
    'was $1 carried out by $2',
  ],
  [
    /^((?:the )?[\p{L}\d .'’-]{3,40}?) was (russia|china|iran|north korea|israel|the (?:russians|chinese|north koreans|iranians|israelis|gru|fsb|svr|mss)),? (?:right|correct|no|true|yes|wasn['’]?t it)\W*$/iu,
    'was $1 carried out by $2',
  ],
  // “Does the US think Iran did Albania”.
  [
    /^(?:does|do|did) (?:the )?(\p{L}+(?: (?:states|kingdom|zealand|korea))?) (?:still |really )?(?:think|believe|reckon) (?:that )?(?:the )?(\p{L}+(?: korea)?) (?:did|hacked|attacked|carried out|(?:was|is) behind) (?:the )?(?=\S)/iu,
    'did $1 blame $2 for ',
  ],
  // “What became of Emotet”.
  [
    /^((?:and |so |but )*)what (?:became|has become) of (?!(?:them|him|her|it)\b)(?:the )?(?=\S)/iu,
    '$1what happened to ',
  ],
  // “Albania 2022 sanctions”: over what was done there.
  [
    /^(albania|georgia|estonia|ukraine|poland|montenegro|costa rica|ireland|singapore|denmark|norway) ((?:19|20)\d\d) (sanctions|denials?|indictments?|attributions?|condemnations?)\W*$/iu,
    '$3 over the $2 attack on $1',
  ],
  [
    /^(albania|georgia|estonia|ukraine|poland|montenegro|costa rica|ireland|singapore|denmark|norway) ((?:19|20)\d\d) (?:responses?|reactions?|fallout|aftermath)\W*$/iu,
    'reactions to the $2 attack on $1',
  ],
  // “Did anyone not blame China for Exchange”: who did not.
  [/^did (?:any(?:one|body)|any (?:state|country|government)) not (?=\p{L})/iu, 'who did not '],
  // “Was NotPetya done by Russia”, “is Stuxnet made by the US”, “it was down to the Russians”.
  [
    new RegExp(
      `^${asks}(was|were|is|are|has|have|had) ${theirs} (?:been )?(?:really |actually |in fact )?(?:(?:done|made|built|written|perpetrated) by|(?<!\\b(?:put|taken|came|come|pinned) )down to) (?=(?:the )?\\p{L})`,
      'iu',
    ),
    '$1$2 $3 carried out by ',
  ],
  [
    /^(is it true that )(.{2,60}?) (was|were|is) (?:done|perpetrated) by (?=(?:the )?\p{L})/iu,
    '$1$2 $3 carried out by ',
  ],
  // “Who did it to Sony”.
  [/^((?:(?:and|so|but|ok),? )?)who (?:did|has done) (?:it|this|that) to (?:the )?(?=[\p{L}\d])/iu, '$1who hacked '],
  // “Did Russia have anything to do with NotPetya”, “had Iran something to do with it”.
  [
    new RegExp(
      `^${asks}(?:did|does|do|has|have|had|is|was) ${oneself} (?:(?:really|actually|ever) )?(?:(?:have|had|has|got) )?(?:anything|something|owt) (?:at all )?to do with (?=\\S)`,
      'iu',
    ),
    '$1was $2 behind ',
  ],
  [
    new RegExp(`^what (?:did|does|do|has|have|had) ${oneself} (?:have |got )?to do with (?=\\S)`, 'iu'),
    'was $1 behind ',
  ],
  // “Was the GRU involved in the Bundestag hack”.
  [
    new RegExp(
      `^${asks}(?:was|were|is|are) ${oneself} (?:(?:really|actually|ever|also|directly) )?(?:involved|implicated|complicit) in (?!.*\\b(?:${done})\\b)(?=\\S)`,
      'iu',
    ),
    '$1was $2 behind ',
  ],
  // “Could it have been Russia that did SolarWinds”.
  [/^(?:could|might|can|may) it (?:have been|be) (?=(?:the )?\p{L}+(?: \p{L}+)? (?:that|who|which)\b)/iu, 'was it '],
  // “Was SolarWinds a Russian operation”.
  [
    new RegExp(
      `^${asks}(was|were|is) (?!it\\b|this\\b|that\\b)(.{3,50}?) (?:really |actually )?(?:an? )(\\p{L}+(?:an|ese|i|ish)|north korean) (?:operation|op|job|attack|hack)$`,
      'iu',
    ),
    '$1$2 $3 the work of $4 hackers',
  ],
  // “And WannaCry, who did it”, “what about OPM - who was behind it”: a question of its own.
  [
    /^(?:(?:and|so|but|ok|now|what about|how about|as for)[ ,]+)+(?:the )?([^,:?]{3,40}?)(?:,|:|\?| -)+ ?who (?:did|carried out|(?:was|is) (?:behind|responsible for)|hacked) (?:it|that|this)\W*$/iu,
    'who was behind $1',
  ],
  // “Did Verizon get hacked by China”.
  [
    /^((?:(?:and|but|so),? )?)did (?:the )?(.{2,50}?) get (hacked|breached|hit|attacked|targeted|compromised|struck|penetrated) by (?=\S)/iu,
    '$1was $2 $3 by ',
  ],
  // “Is Iran guilty of the Albania hack”: what it is blamed for, as nobody is convicted of it.
  [
    /^((?:(?:and|but|so),? )?(?:is it true that )?)(?:is|was|are|were) (?:the )?(russia|china|iran|north korea|belarus|israel|the us|moscow|beijing|tehran|pyongyang|the kremlin|russians|chinese|iranians|north koreans|gru|fsb|svr|mss) (?:really )?(?:guilty of|the culprit in|the culprits in|to blame over) (?=\S)/iu,
    '$1was $2 behind ',
  ],
  // “Did anyone doubt that Russia did Montenegro”.
  [
    /\b(doubt(?:ed|s)?|question(?:ed|s)?|dispute[ds]?) (that|whether|if) (?:the )?(\p{L}+(?: korea)?) (?:really |actually )?did (?!not\b|it\b|that\b|this\b|so\b)(?=\S)/iu,
    '$1 $2 $3 was behind ',
  ],
  // “Did China deny hacking Microsoft in 2023”: who also speaks on record was hit.
  [
    /\b(den(?:y|ied|ies)) (?:hacking|attacking|breaching|breaking into|having hacked|the hacking of|being behind the hack of) (microsoft|google|fireeye|mandiant|sophos|cisco|kaspersky|okta)\b(?!['’]| exchange)/iu,
    '$1 the $2 hack',
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
