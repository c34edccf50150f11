import { listers } from './listers.ts'

const whoSpoke = '^who (?:condemned|denounced) (.*?)'
const named = '(NATO|EU|European Union|UN|G7|White House)'

/** Questions, and phrases in them, put in other words, and what they come to; one after the other. */
export const wordings: readonly [RegExp, string][] = [
  // “Which people were charged, and for hacking which companies”: the charges tell that.
  [
    /(?<=^(?:who|which|whom)\b.*),? and for (?:hacking|attacking|breaching|targeting|stealing from|spying on) (?:which|what|whom)\b[^,?]*$/i,
    '',
  ],
  // “The Star Blizzard affair: whether the British sanctioned anyone for it”.
  [/^([^:]{3,60}): whether (?=\S)/i, '$1: is it true that '],
  // “When the EU condemned it, did it say who did it”.
  [
    /\bdid (it|they|he|she) say who (?:did it|had done (?:it|that|this)|(?:it|that) was|(?:was|had been) (?:behind it|responsible))$/i,
    'did $1 name an author',
  ],
  // “What does the record say about the IRGC”.
  [
    /^what (?:does|do|did|has|have) (?:the |your |our )?(?:records?|files?|database|archive|data|notes|you) (?:say|have|got|hold|know|contain|tell)(?: (?:us|me))? (?:about|on|of) /i,
    'about ',
  ],
  // “Did Russia do NotPetya”.
  [
    /^((?:so |and |but )?(?:did|has|have)) (?!(?:who|what|they|it|he|she|we|you|i)\b)((?:the )?[\p{L}\d. -]{2,30}?) (?:do|done) (?!(?:it|its|their|that|this|these|those|anything|something|nothing|so|more|much|what|to|about|well|enough|business|wrong|any|a|an|with|in|for|over|by|on|after|against|same|the same)\b)(?=\S)/iu,
    '$1 $2 carry out ',
  ],
  // “Who did China hack”: whom it hit.
  [
    /^(?:who|whom) (?:did|has|have|does|do) (?:the )?(?!(?:ever )?been\b)(?!(?:anyone |anybody )?(?:ever )?(?:sanction|blame|charge|list|name|accuse|condemn|indict|arrest)\p{L}*\b)(?!.*\b(?:for|over|on|to|an?|by|of)\b)([\p{L}\d]+(?: (?!(?:the|say|said|was|were|in)\b)[\p{L}\d]+){0,2}?) (?:hack|attack|target|breach|compromise|hit)(?:ed|t)?( in (?:19|20)\d\d)?$/iu,
    'who was hit by $1$2',
  ],
  // “What has Seashell Blizzard been blamed for”.
  [
    /^what (?:has|have|was|were|is|are) (.{2,40}?) (?:been )?(blamed|accused|suspected) (?:for|of)$/i,
    'over what was $1 $2',
  ],
  // “What did the EU sanction Mesri for?”
  [
    /^((?:and |so |but )?)what (did|has|have|had) (.{2,40}?) (sanction|list|designate|blacklist|sanctioned|listed|designated|charge|indict|arrest|charged|indicted)(?:ed)? ([^,?]{3,60}?) for\W*$/iu,
    '$1for what $2 $3 $4 $5',
  ],
  // “Which countries joined the US in blaming Russia for it”: those who endorsed it joined too.
  [
    /^((?:which|what|how many) (?:other |foreign )*\p{L}+|who) joined (?:with )?(.{2,30}?) in (?:attributing|blaming|accusing|naming) (?!names?\b)/iu,
    '$1 other than $2 blamed or endorsed ',
  ],
  // “Which countries joined the US in sanctioning it”.
  [
    /^((?:which|what|how many) (?:other |foreign )*\p{L}+|who) joined (?:with )?(.{2,30}?) in (?=(?:attribut|blam|condemn|sanction|list|accus|nam|charg|denounc|call)ing\b)/iu,
    '$1 other than $2 were ',
  ],
  // “How long did it take for the UK to attribute it”.
  [/\b(did it take|has it taken) for (?=.* to \p{L})/iu, '$1 '],
  // “Which actor has been accused most often”.
  [/^which (?:threat |state )?actors? (?=(?:has|have|is|are|was|were)\b)/i, 'who '],
  // “What sanctions does Tornado Cash face now”.
  [
    /^(?:what|which) sanctions (?:does|do|is|are) (.+?) (?:(?:still|now|currently) (?:face|facing|under)|(?:face|facing|under) (?:now|today|currently|at present))$/i,
    'is $1 still sanctioned',
  ],
  // “Did Tbilisi get Polish backing”.
  [
    /^did (?:the )?([\p{L} ]{3,25}?) (?:get|win|receive) (?:the )?([\p{L} ]{2,20}?)(?:['’]s)? (?:backing|support)\b/iu,
    'did $2 back $1',
  ],
  // “Raise it with Beijing”.
  [/\b(raised?) (?:it|this|that|the (?:matter|issue|attack|hack)) with\b/gi, '$1 with'],
  // “Laid it at the GRU’s feet”, “at the door of Moscow”.
  [/\b(?:laid|lay|lays|laying) (.{3,50}?) at (?:the )?(?:door|feet|doorstep) of\b/gi, 'blamed $1 on'],
  [/\b(?:laid|lay|lays|laying) (.{3,50}?) at (.{2,30}?)['’]?s? (?:door|feet|doorstep)\b/gi, 'blamed $1 on $2'],
  [
    /\b(is|are|was|were|been) (?:laid|lain|placed|put) at (.{2,30}?)['’]s? (?:door|feet|doorstep)\b/gi,
    '$1 blamed on $2',
  ],
  // “Were London and Washington part of the action when Canberra sanctioned him”, “did London join in when”.
  [
    /^(?:(?:was|were) (.{2,40}?) (?:also )?(?:part of|in on) (?:the|that) (?:action|move|step|package|effort)|did (.{2,40}?) (?:also )?(?:join in|follow suit|take part|do the same|chip in)) when (?:the )?\S+(?: (?!sanction|list|charg|condemn|blam|expel|nam)\S+)? (sanctioned|listed|charged|condemned|blamed|expelled|named) /iu,
    'did $1$2 $3 ',
  ],
  // “The Chengdu company i-Soon”: where it is, and no name.
  [
    /\b(?:chengdu|wuhan|shanghai|hainan|sichuan|beijing|nanjing|guangzhou)(?:-based)? (?=(?:tech |security |hacking )?(?:compan|firm|contractor|outfit)(?:y|ies|s)?\b)/gi,
    'Chinese ',
  ],
  // “US charges and OFAC listing”: both by the US.
  [
    /\b(US|U\.S\.|American|DOJ|British|UK) (charges?|indictments?) (?:and|plus|\+|&) (?:an? |the )?(?:OFAC|US|Treasury|SDN|EU|UK|British) (listings?|sanctions|designations?)\b/g,
    '$2 and $3 by $1',
  ],
  // “Who condemned it for NATO and for the EU”: in whose name.
  [
    new RegExp(`${whoSpoke} for (?:the )?${named} and (?:for )?(?:the )?${named}\\b`, 'i'),
    'condemnation of $1 by $2 and $3',
  ],
  // “Did the EU’s first statement on it name a perpetrator”.
  [/^(did .{2,30}?['’]s?) (?:very )?first (statement|reaction|declaration|communiqu[ée])(?= (?:on|about)\b)/i, '$1 $2'],
  // “Whom does Tallinn want”.
  [
    /^((?:which|who|whom)(?: .{3,40}?)?) (?:does|do) ((?:the )?\S+(?: \S+)?) want(?= *$|,| over\b| for\b)/iu,
    '$1 did $2 charge',
  ],
  // “For which affairs in France did the EU list it”.
  [/\bwhich affairs\b/gi, 'which incidents'],
  // “A sanctions regime to fall back on”.
  [/ to (?:fall back|rely|draw|call) (?:on|upon)$/i, ''],
  // “Number of institutions hit”.
  [/^(?:and |but )?(?:the )?number of (?=\p{L})/iu, 'how many '],
  // “Did CISA put anything out on that”.
  [/\bput (anything|something|a statement) out\b/gi, 'say $1'],
  // “Names, please”.
  [/^(?:and )?(?:the |their |all )?names?(?:,? please)?$/i, 'whom'],
  // “Has been under British sanctions”.
  [/\bbeen under ([\p{L} ]{2,20}?) sanctions\b/giu, 'been sanctioned by $1'],
  // “In what statement did Russia admit it”.
  [
    /^in (?:what|which) (?:statement|speech|interview|press release|document|post|letter|call|briefing|tweet|note|cable) (?=(?:did|does|has|had)\b)/i,
    'when ',
  ],
  // “I am looking for a statement in which Saudi Arabia accuses Iran. Is there one?”
  [
    /^(?:a|any|the|some) (?:statement|text|document|speech|letter|case) (?:in which|where|by which) (.{8,}?)\.? (?:is there (?:one|any|such a thing)|do you have (?:one|any)|does (?:one|it) exist)$/i,
    'is it true that $1',
  ],
  // “Explain the Star Blizzard campaign”.
  [/^(?:explain|describe) (?=the\b)/i, 'about '],
  // “Who goes by the name Yalishanda”.
  [
    /^who (?:goes by|goes under|went by|went under|hides behind|hid behind) (?:the )?(?:(?:name|nickname|alias|handle|moniker)s? (?:of )?)?/i,
    'who is ',
  ],
  // “Which firms fell victim to Salt Typhoon”.
  [/\b(?:fell|fall|fallen) (?:victim|prey) to\b/gi, 'were hit by'],
  // “Grinex, the successor of Garantex, …”: the name says which.
  [
    /(\p{L}{3,}), (?:(?:formerly|aka|also known as|once)|(?:the|an?) (?=[^,?]*\b(?:successor|group|firm|company|unit|exchange|mixer|broker|hacker|contractor|vendor|provider|maker|owner|operator|head|leader|chief|minister|programmer|developer|officer|spy)s?\b)) ?[^,?]{3,60}(?:,(?! (?:and|or)\b)|:)(?= )/giu,
    '$1',
  ],
  // “Kept quiet”, “stayed silent on the accusation”.
  [/\b(?:kept|keep|stayed|stay|remained|remain) (?:quiet|silent|mum)\b|\bsaid nothing\b/gi, 'did not respond'],
  [
    new RegExp(
      String.raw`\b(?:(?:(?:(?<!media )land|g[eo]t|c[ao]me|go|went|put|placed|appear)(?:ed|s)? )?on(?:to)?|added to) (?:the |an? )?((?:${listers})(?:['’]s)?) (?:cyber )?(?:sanctions )?(?:black)?lists?\b`,
      'gi',
    ),
    'sanctioned by the $1',
  ],
  // “Before or after the US”: who was earlier is told either way.
  [/\bbefore or after\b/gi, 'before'],
  // “Joint advisories on China led by Australia”, “which advisories did Australia lead”.
  [
    /\b(?:joint )?(?:(advisory|advisories)|alert|warning|bulletin) (.{0,40}?)\b(?:led|headed|spearheaded|initiated) by\b/gi,
    'led advisory $2by',
  ],
  [/\b(advisory|advisories) (did .{2,25}?) (?:lead|head|spearhead|initiate)\b/gi, 'led $1 $2 issue'],
  // “Was Finland part of the advisory”.
  [
    /^(?:was|were) (.+?) (?:a )?(?:part of|party to|in on|among (?:the )?(?:signatories|authors) of) (?=.*\b(?:advisory|alert|statement)\b)/i,
    'did $1 sign ',
  ],
  // “Describe it”, “what can you tell me about it”.
  [/^(?:please )?(?:describe|how would you describe) /i, 'about '],
  [
    /^(?:(?:tell|show|give) me )?what (?:(?:do )?(?:you|we) (?:know|have)|can you (?:tell|say)(?: me| us)?|does one need to know|should (?:i|we) know|is known|is there to know) (?:about|of|on) (?!who\b|what\b|the victims\b)/i,
    'about ',
  ],
  [/^what (?:do|does) (?:people|they|one|you) mean by /i, 'what is '],
  // “The UK’s listings that came across from Brussels”: by the UK.
  [
    /\b(?:(?:that|which) )?(?:came|come|were carried|were brought|were taken|taken|carried) (?:across|over) from (?:the )?(?:brussels|eu)\b ?/gi,
    '',
  ],
  // “VPNFilter, the basics”.
  [
    /^(?!who|what|when|why|how|which)(\S.{2,40}?)[,:]? (?:just )?the (?:basics|essentials|gist|short version)$/i,
    'about $1',
  ],
  [
    /^(?:some |the |a few )?(?:general |basic )?(?:information|info|basics|essentials|facts) (?:on|of|about) /i,
    'about ',
  ],
  [
    /^i (?:have |['’]?ve )?never heard of (.{3,60}?)[,.;] *(?:can|could|would) you (?:please )?(?:explain|tell me|say) what (?:it|that) (?:was|is)$/i,
    'what was $1',
  ],
  [/^what(?: is|['’]s) out there (?:in terms of|by way of) /i, ''],
  // “Whose work was it said to be”, “at whose door was it laid”.
  [/^whose work (?:was|is) (.{3,60}?)(?: (?:said|believed|held|thought) to be)?$/i, 'who was blamed for $1'],
  [/^at whose (?:door|feet) (?:was|were) (.{3,60}?) laid$/i, 'who was blamed for $1'],
  [/^who (?:are|were) they saying (?:did|was behind|is behind) /i, 'who was blamed for '],
]
