import { allAs } from './all-as.ts'

const state =
  '(?:state|country|nation|government|(?:intelligence |security )?(?:service|agency|unit)|(?:state|country|service) or (?:state|service|agency|unit))'
const deemed = '(?:said|believed|thought|held|alleged|reported|supposed|suspected|known|considered|reputed) to'
const held = `${deemed} (?:be |have been |have )?`
const works =
  '(?:linked|attributed|associated|tied|affiliated|controlled|run|sponsored|backed|directed|work(?:ing)?|belong|act|operate|part of|answer|report)'

/** Ways to ask who a group is and to whom it belongs, and what they come to: “which state is behind it”. */
export const affiliation: readonly [RegExp, string][] = [
  // “Which state is said to be behind it”, “which government runs it”, “who’s pulling the strings at it”.
  [new RegExp(`\\b(is|are|was|were) ${held}(?=behind\\b|responsible\\b)`, 'gi'), '$1 '],
  ...allAs(
    'which state is behind ',
    new RegExp(
      `^(?:is it known )?(?:which|what) (?!(?:intelligence |security )?(?:service|agency|unit) )${state} (?:is |stands )?(?:it (?:is )?that )?(?:is |stands )?(?:behind|${held}stand behind|${held}backing|backing|sponsoring) `,
      'i',
    ),
    new RegExp(`^(?:which|what) ${state} (?:runs|controls|sponsors|directs|operates|stands behind) `, 'i'),
  ),
  [
    new RegExp(`^(?:name |tell me )?the ${state} (?:${held})?behind (.{3,40}?)(?: is which)?$`, 'i'),
    'which state is behind $1',
  ],
  [/^(?:state|country|government|nation|service) behind /i, 'which state is behind '],
  [/^who (?:controls|sponsors) /i, 'which state is behind '],
  [/^who(?:['’]s| is) pulling the strings (?:at|of) /i, 'which state is behind '],
  [new RegExp(`^who is ${held}(?:sponsor|back|control|run|direct) `, 'i'), 'which state is behind '],
  [
    /^(?:(?:i['’]?ve |i have )?never heard of|i don['’]?t know) (.{3,60}?), (?:who|what) (?:are|is|was|were) (?:they|it|that|this)$/i,
    'what is $1',
  ],
  // “Identify Yin Kecheng for me”, “need a line on who it is”, “saw it in a filing, who’s that”.
  ...allAs(
    'who is $1',
    /^identify (?!those\b|the\b|all\b|any\b)(.{3,30}?)(?: for me)?$/i,
    /^(?:i )?(?:need|give me) (?:(?:a|an|one|two|a few|some) )?(?:quick |short |brief )*(?:lines?|bio|rundown|description|profile) (?:on|of|about) (?:who )?(.{3,40}?)(?: is| are)?$/i,
    /^(?:i )?saw ["“]?(.{3,40}?)["”]? in (?:a|an|the) .*?, who(?:['’]s| is) (?:that|it|this)$/i,
    // “Evgeniy Bogachev, who is that”, “Zservers - who or what is that”.
    /^(?!(?:and|so|ok|but|well|then|i|by the way)\b)([^/]{2,40}?)(?:[,:.](?: -+)?| -+) (?:who(?: or what)?|what) (?:is|are|was|were) (?:that|it|they|he|she|this)$/i,
  ),
  // “What unit of the GRU is Sandworm”, “to which GRU unit does the name Sandworm refer”.
  [
    /^(?:can you say )?(?:what|which) (?:is the )?(?:\S+ )?unit (?:of|in|within) (?:the )?.{2,30}? (?:is|are) (?:it that is |known as |called )?(?:the group )?(?!behind\b|responsible\b|to blame\b|(?:\S+ )?\p{L}+ed\b)(?=\S)/iu,
    'who is ',
  ],
  ...allAs(
    'who is $1',
    /^(?:to|with|as|by) (?:which|what) (?:\S+ )?unit(?: of the \S+)? (?:is|does|has) (?:the name )?(.{3,30}?) (?:refer|belong|known|identified|linked|tied)\b.*$/i,
    // “Sandworm = which GRU unit”, “Sandworm, what unit is that within the GRU”.
    /^(?:the group )?([^\s,=–-][^,=–-]{2,25}?)(?: =| is|[,:]| [–-])? (?:which|what) (?:unit (?:is (?:that|it) )?(?:of|in|within) (?:the )?(?:gru|svr|fsb|mss|pla)|(?:gru|svr|fsb|mss|pla) unit)$/i,
    /^(?:under )?(?:which|what) (?:(?:gru|pla|military) )?unit (?:number )?(?:does|is|hides|stands) (?:behind )?(?:the (?:name|label) )?(sandworm|fancy bear|[\p{L} ]*?\d+)(?: (?:correspond to|run in the gru|belong to))?$/iu,
    /^(?:what is |the )*(?:number|name) of the (?:gru|pla) unit (?:called|known as|behind) (.{3,30})$/i,
  ),
  // “Did the NCSC ever say Star Blizzard answers to FSB Centre 18”, “did the US say Lazarus works for the RGB”.
  [
    /^(did|has|have) (.{2,30}?)(?: ever| publicly)? (?:say|said|state|stated|claim|claimed|assess|assessed)(?: that)? (?!.*\b(?:hackers|people|men|officers) work)(.{3,30}?) (?:answer(?:s|ed)? to|work(?:s|ed|ing)? for|report(?:s|ed)? to|(?:is|was|were|are) (?:backed|run|steered|controlled|directed|supported) by|take(?:s)? orders from|took orders from|belong(?:s|ed)? to|(?:is|was) subordinate to) (?!hackers\b)/iu,
    '$1 $2 tie $3 to ',
  ],
  // “To which state has it been linked”, “on behalf of which country does it act”, “which service is it said to belong to”.
  ...allAs(
    'which state is behind $1',
    new RegExp(
      `^(?:to|by|for|with|under|on behalf of) which ${state} (?:is|was|does|do|has|have) (.{3,30}?) (?:been )?(?:${held})?${works}$`,
      'i',
    ),
    new RegExp(
      `^(?:which|what) ${state} (?:is|does|do|are|has) (.{3,30}?) (?:been )?(?:${held}|believed to be )?${works} (?:to|for|with|by|of)$`,
      'i',
    ),
    new RegExp(
      `^(?:which|what) (?:country|state|nation)['’]s (?:hackers|services|people) (?:are|is) (.{3,30}?)(?: ${deemed} be)?$`,
      'i',
    ),
    new RegExp(`^(?:which|what) state ties (?:is|does|do|are) (.{3,30}?) (?:${deemed} )?have$`, 'i'),
    new RegExp(
      `^(?:on )?whose (?:behalf|orders?) (?:is|does|do|are) (.{3,30}?) (?:${held})?(?:act|operate|work)(?:ing)?$`,
      'i',
    ),
    /^who (?:do|does) (.{3,30}?) (?:answer|report|belong) to(?:,.*)?$/i,
    new RegExp(
      `^(.{3,30}?) (?:belongs to|is ${held}run by|is run by|linked to) (?:which|what) ${state}(?:['’]s services)?(?: or service)?$`,
      'i',
    ),
  ),
  // “Is it right that the four men charged over Equifax belong to PLA Unit 61398”.
  [
    /^(?:(?:is it (?:right|true|correct) that|do|did) )?(the (?:\p{L}+ )?(?:men|people|persons|hackers|defendants|suspects|two|three|four|five) (?:charged|indicted|accused|listed|sanctioned) .{4,50}?) (?:belong(?:ed)? to|work(?:ed)? for) /iu,
    'were $1 officers of ',
  ],
  // “What is the link between Evil Corp and the FSB”, “ties between Trickbot and Russia”.
  [
    /^(?:(?:what|which) (?:(?:is|are|was|were) )?(?:there )?)?(?:the |any |known |alleged )*(?:links?|ties?|connections?) (?:(?:is|are|exists?) (?:there )?)?between (?:the )?(.{3,30}?) and (?:the )?(.{2,30}?)(?=\W*$)/iu,
    'is $1 linked to $2',
  ],
  // “Did Trickbot have ties to Russian intelligence”, “what links does Evil Corp have to the FSB”.
  ...allAs(
    'is $1 tied to ',
    /^(?:did|does|do|has|have) (.{3,30}?) (?:have|had|got)(?: any| known| a| some| the)* (?:ties?|links?|connections?) (?:to|with) (?=\S)/i,
    /^what (?:known )?(?:ties|links|connections) (?:did|does|do|has) (.{3,30}?) (?:have|had|got) (?:to|with) (?=\S)/i,
  ),
  // “Mandiant’s name for APT29”, “CrowdStrike name of Kimsuky”.
  [
    /^(?:what(?:['’]s| is| was) )?(?:the )?(?:mandiant|fireeye|crowdstrike|microsoft|symantec|secureworks|proofpoint|dragos|eset|kaspersky|google|recorded future|palo alto|cert-ua|pwc|talos)(?:['’]s)? (?:name|label|moniker|designation|alias) (?:for|of) (?=\S)/i,
    'what is ',
  ],
  // “Does Mandiant have a name for it”, “under what name do they track it”, “who uses the name”: the names are told with who uses them.
  [
    /^(?:does|do|did|has|have) .{2,30}? (?:have|has|got|use|give|given) (?:(?:its|their|an?|any|another|own|a different) )*(?:name|label|moniker|designation|code ?name|tag) for (?=\S)/i,
    'what is ',
  ],
  [
    /^(?:under|by) (?:what|which) (?:name|label|moniker) (?:does|do|did|is|was) .{2,30}? (?:track|tracking|know|list|follow|tracked|call)s? /i,
    'what is ',
  ],
  [
    /^who (?:uses|used|coined|invented|introduced|came up with|goes by) the (?:name|term|label|moniker) (?=\S)/i,
    'what is ',
  ],
  // “What does the name refer to”, “what sort of outfit is it”.
  [/^what does (?:the name )?(.{3,40}?) refer to$/i, 'what is $1'],
  [/^(?:introduce me to|(?:the )?definition of) /i, 'what is '],
  [/^i have no idea (?:who|what) (.{3,40}?) (?:is|are|was)\b.*$/i, 'what is $1'],
  [/^what (?:sort|kind) of (?:outfit|group|gang|thing|body|organi[sz]ation) (?:is|are|was) /i, 'what is '],
  // “Iran’s MOIS”: no other state has one.
  [/\b(?:russia|china|iran|north korea)['’]s (?=(?:mss|mois|irgc|gru|fsb|svr|pla|rgb)\b)/gi, ''],
  // “Was anybody from the FSB indicted in 2022”.
  [
    /^((?:was|were|is|are|has|have) )?(?:anybody|anyone|somebody|someone) (?:from|of|at|in|inside) (?:the )?(.{2,40}?) (?=(?:ever |been |already |personally )*(?:indicted|charged|sanctioned|listed|designated|blacklisted|arrested|convicted|jailed|sentenced|extradited)\b)/i,
    '$1any $2 persons ',
  ],
]
