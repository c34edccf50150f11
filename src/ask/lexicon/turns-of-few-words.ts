import { accusedStates } from './listers.ts'
import { type Turns, that, they } from './turn-words.ts'

/** Turns that leave out what the question before says: “who first?”, “and then?” */
export const fewWords: Turns = [
  // “Who else agreed?”, “who is still on?”, “about which attack?”, “which officers?”
  [
    '(who(?: else)?|which \\p{L}+|did any(?:one|body)(?: else)?) (?:agreed?|concurred)(?: too| as well)?',
    '$1 agreed with it',
  ],
  ["who(?: is|’s|['’]s| are) still (?:on|there|left)(?: (?:it|the list))?", 'who is still listed'],
  ['(?:who|which (?:country|state|government)) (?:went|came|moved|acted|did it|spoke) first', 'who was first'],
  ['only (?:the )?europeans', 'only european countries', ['who', 'whether']],
  ['and (only .+)', '$1'],
  ['when did it (?:happen|begin|start) and when .+', 'when did it happen'],
  ['(?:on|under) what (?:legal )?(?:basis|authority|law|order|regime|grounds in law)', 'under what regime'],
  ['was there (?:any |much )?(?:damage|harm)', 'how much was the damage'],
  ['who(?:m)? else (?:was |is )?put on (?:that|the|this) list', 'who was sanctioned alongside it'],
  [
    'when (?:had|were|was|have) (he|she|it|they) (?:been )?(?:put|placed) (?:on|there)(?: it| the list| that list)?',
    'when was $1 sanctioned',
  ],
  ['who says(?: so| it| that)?', 'who says so'],
  ['were there (?:any )?(\\p{L}+) to match', 'any $1'],
  [
    "(?:the |and )*(\\S+(?: \\S+)?)[’']s? (?:line|take|stance|view|version)(?: on (?:it|this|that))?",
    'and what did $1 say',
  ],
  ['(?:about|over|on) which (attack|hack|incident|case)s?', 'which $1s'],
  ['which (?:officers|agents|officials|members|operatives)', 'only persons', ['who', 'when']],
  // “And before?”, “anything newer?”
  ['(?:before|earlier|prior)', 'and before that', ['who', 'acts', 'whom', 'whether', 'when', 'count']],
  [
    '(?:any(?:thing)?|something|what(?: is|’s|s)?) (?:newer|more recent|later|since|after)',
    'and after that',
    ['who', 'acts', 'whom', 'when', 'count'],
  ],
  // “Still?”, “of what?”
  ['(?:and |so |but )*still', 'is that still so'],
  ['(?:and )?of what(?: exactly)?', 'over what', ['who', 'acts', 'whom', 'whether']],
  // “How much for him?”, “how much on Rim?”
  [
    '(?:and |so |but )*how much (?:is there |is (?:out |offered |on offer )?)?(?:for|on) ((?:him|her|them)|(?!it\\b|that\\b|this\\b)(?:the )?\\p{L}+(?: \\p{L}+){0,2})',
    'what reward was offered for $1',
  ],
  // “Who leaked it?”, “who sent them?”
  ['who (?:leaked|sent|built|made|stole|wrote|posted|published|planted) (?:it|them|that)', 'who did it', ['about']],
  // “Who are the suspects?”
  ['who (?:are|were) (?:the |its )?(?:suspects|accused|defendants)', 'who was charged', ['about']],
  // “Who else wanted him?”
  ['who (else )?(?:wanted|wants|is after|was after) (him|her|them)', 'who $1charged $2'],
  // “Did they take it back?”
  [
    `(did|have|has|had) ${they} (?:ever |later |since )*(?:t(?:ake|ook|aken) (?:it|that|this) back|retract(?:ed)? (?:it|that|this)|walk(?:ed)? (?:it|that|this) back|withdr(?:aw|ew|awn) (?:it|that|the (?:accusation|claim|attribution)))`,
    'did anyone decline to attribute it',
  ],
  [
    '(did|has|have|had) (.{2,40}?) (?:ever |later |since )*(?:t(?:ake|ook|aken) (?:it|that|this) back|retract(?:ed)? (?:it|that|this)|walk(?:ed)? (?:it|that|this) back|withdr(?:aw|ew|awn) (?:it|that|the (?:accusation|claim|attribution)))',
    '$1 $2 decline to attribute it',
  ],
  // “Who imposed them”, after the listings.
  ['who (?:imposed|issued|announced|ordered) (?:them|it|these|those|this|that)', 'by whom'],
  // “From the UK too or only from others”, “or just back what others had found”, “now WannaCry, same question”.
  ['(.{3,60}?),? (?:too|as well),? or (?:just|only) .+', '$1'],
  // “Homeland Security too, in its February 2016 report?”
  [
    String.raw`(?!who|what|which|did|has|was|is)((?:\S+ ){0,4}?\S+?),? too(?:,| [–-]) (?:in (?:its|their) )?([^,?]{3,40})`,
    'and $1, $2, too',
  ],
  [String.raw`or (?:just|only|merely|simply) (?=\p{L}+ )(.+)`, 'did it $1'],
  ['(?:now |and )?(.{3,60}?),? (?:the )?same question', 'and $1'],
  // “With regard to WannaCry”.
  [
    '(?:with (?:regard|respect|reference) to|in (?:relation|connection) (?:to|with)|regarding|concerning|in the context of) (?:the )?([^,?]{3,60})',
    'over $1',
  ],
  // “Did the FSB do it too”, “who said it was Pyongyang”, “how many days later”, “how many diplomats”.
  [
    '(?:which|what|any|how many) other (?:states|countries|governments|nations|allies|partners) (?:did|have|took|acted|followed)(?: the same(?: thing)?| so| it| likewise| done the same| suit)?(?: (?:in )?that (?:month|year|week)| too| as well| also)*',
    'who else did',
  ],
  ['(?:nobody|no one|no-one|none) else', 'who else'],
  ['did (.+?) do (?:it|so|that|the same)(?: too| as well| also)', 'did $1'],
  [
    String.raw`(who|which \S+(?: \S+)?) (?:said|says|thinks|claims) (?:that )?it(?:['’]s| was| is) (?:the )?(\S+(?: \S+)?)`,
    '$1 blamed $2 over it',
  ],
  // “Japan when”, “who said Russia”.
  [
    String.raw`(?!who|what|which|did|has|was|is|and|since|until)(\p{L}+(?: \p{L}+)?) when`,
    'when did $1',
    ['who', 'acts', 'whether'],
  ],
  [`who (?:said|says) (?:the )?(${accusedStates}|gru|svr|fsb|mss|mois|irgc)`, 'who blamed $1 over it'],
  [
    `how (?:long|much|many (?:days|weeks|months|years)) (?:after(?:wards)?|later)(?: (?:the|that|this) (?:attack|hack|breach|incident))?(?: (?:was|is) ${that})?`,
    'how long did it take',
  ],
  ['how many diplomats(?: (?:was|were) (?:that|it|those))?', 'how many diplomats were expelled'],
  [
    '(?:are|is|were) (?=.*\\ball\\b)(?:they |all |of |them |those |these |the |two |three |four |\\S+s )+still (?:listed|sanctioned|designated|on (?:the|that|its|their) (?:\\S+ )?list|under sanctions)',
    'which of them were delisted',
  ],
  ['(?:on )?(?:the )?same day', 'when', ['whether']],
  [
    '(?:(?:were|was|did) (?:they|those|these|it|that) (?:(?:do|done|take|taken|act|announce|announced) )?(?:it |so |that )?)?(?:all )?(?:of (?:them|it) )?(?:together )?on (?:the (?:very )?same|one) day',
    'were they all on the same day',
    ['who', 'acts'],
  ],
  // “Which embassy?” after a denial; “about China”, “anyone Chinese” after a list.
  ['which (?:embassy|embassies|mission)(?: (?:was|is) (?:it|that))?', 'by whom', ['acts', 'who', 'whether']],
  [
    String.raw`about (?:the )?((?!it\b|that\b|this\b|them\b|him\b|her\b|what\b)\S+(?: \S+){0,2})`,
    'only about $1',
    ['acts', 'count', 'who', 'whom'],
  ],
  ['any(?:one|body) ((?:north |south )?[a-z]+(?:an|ese|ish))', 'any $1', ['acts', 'count', 'whom']],
  // “Who first?”, “who else was hit”, “damage?”, “did any government?”, “sanctioned as well?”, “when was the EU’s?”
  ['who by', 'by whom'],
  ['(?:oh |wait |hm )?(?:really|seriously|for real|honestly)(?: now)?', 'are you sure'],
  ["(?:the |what(?: is|’s|'s| was) the |and )*reasons?(?: given| for (?:it|that|this))?", 'why'],
  [
    'who(?:m)? else (?:was (charged|listed|sanctioned|arrested) )(?:with|alongside) (?:him|her|them|it)',
    'who was $1 alongside him',
    ['about', 'acts', 'whom'],
  ],
  [
    'who(?:m)? else (?:was |is )?on (?:that|the|this) list',
    'who was sanctioned alongside him',
    ['about', 'acts', 'whom', 'who', 'when', 'why'],
  ],
  ['(?:and )?with how many others', 'how many were charged alongside him', ['acts', 'whom', 'who', 'whether']],
  ['who(?:m)? else (?:with|alongside) (?:him|her|them)', 'who was charged alongside him', ['about', 'acts', 'whom']],
  ['who first', 'who was first'],
  ['who last', 'who was last'],
  ['who followed(?: suit)?', 'who joined in', ['about']],
  ['by whom', 'who was behind it', ['victims']],
  ['whom? else (?:was|were|got|has been) (?:hit|affected|attacked|hacked|targeted|breached)', 'who was hit'],
  ['(?:the |any )?(?:damage|damages|cost|losses)', 'how much was the damage'],
  ['did any (government|state|country|member state)', 'which $1s did'],
  ["when (?:was|were) (?:the )?((?:\\S+ )?\\S+?)[’']s?", 'when did $1'],
  // “Did they do anything besides”, “did they at least warn defenders”.
  [
    `(?:did|have|has) ${they} (?:do|done|take|taken) anything (?:else|besides|more|further|on top)|(?:and )?what else (?:did|have|has) ${they} (?:do|done)|anything else (?:by|from) (?:them|it|him|her)`,
    'what did they do',
  ],
  [
    `(did|have|has) (.{2,60}?) (?:at least |ever |also )?warn(?:ed)? (?:network |the )*defenders`,
    '$1 $2 issue an advisory',
  ],
  ['(?:was there )?any (?:police |law[ -]enforcement )?operations? against (it|them|him|her)', 'any takedown of $1'],
  // “Was that ever reversed?”, “is the ministry on it?” after a list.
  [
    '(?:was|were|has|have|is) (?:it|that|this|those|they)(?: been)?(?: ever| later| since)* (?:reversed|undone|rescinded|revoked|overturned)',
    'was that lifted',
  ],
  [
    "(?:is|are|was|were) (?:the )?(?:china['’]s|chinese) ministry of state security on (?:it|that list|there)",
    'and the MSS',
    ['whether'],
  ],
  ['(?:is|are|was|were) (?!it\\b|he\\b|she\\b|they\\b)(.{3,60}?) on (?:it|that list|there)', 'and $1', ['whether']],
  ['(is|are|was|were) (?!it\\b|he\\b|she\\b|they\\b)(.{3,60}?) on (?:it|that list|there)', '$1 $2 sanctioned'],
  // “Was there a second indictment later on?”
  [
    '(?:was|were|is|are) there (?:a second|another|a further|any more|any further|a later|any other|more|further) (\\p{L}+)(?: (?:later|afterwards|since|after that))?(?: on)?',
    'was there any $1 after that',
  ],
  // “Had they ever used those sanctions before that?”
  [
    '((?:had|have|has) (?:they|it|he|she)) (?:ever )?(?:used|applied|imposed|resorted to) (?:those|these|such|its|their|that) (?:\\p{L}+ )?(?:sanctions|powers?|regime|lists?) before(?: (?:that|then|him|this|it))?',
    '$1 ever sanctioned anybody before that',
  ],
  // “Did it ever say which country is behind the group?”
  [
    '(did|has|have|does) (it|they) (?:ever )?(?:say|said|named?|tell|told|disclosed?) (?:which|what) (?:country|state|government|nation) (?:is|was|stood|stands) behind (?:it|them|the (?:group|gang|hackers|attackers)|the (?:attack|hack))',
    '$1 $2 blame a country',
  ],
  // “The Russians – what date?”
  ['(?:the )?([^,:?]{3,40}?)(?:,|:| [–-]) (?:on )?(?:what|which) (?:date|day)', 'when did $1'],
  [
    'which (?:unit|service|agency|body) (?:do|did|does) (?:they|he|she|th[eo]se \\p{L}+|the \\p{L}+) (?:belong to|serve in|work for)',
    'who was charged',
    ['when', 'whom', 'count'],
  ],
  // “Who by, Washington?”
  ['(?:who by|by whom|by who)[,?] (?:was it |is it )?(.{2,40}?)', 'and by $1'],
  // “Right, but condemn it? The UK for one?”, “and condemnations? London in particular”.
  ['(\\p{L}+ it)\\? (.{2,60}?)(?: for one| in particular| for example)', 'did $2 $1'],
  ['(\\p{L}+s)[?,.] (.{2,60}?) (?:for one|in particular|specifically)', 'any $1 by $2'],
  // “And then?”, “what next”.
  [
    '(?:(?:and )?(?:then|after that|afterwards)|what (?:came |happened )?(?:next|then|after(?:wards| that)?)|what then)(?: what)?',
    'what happened next',
  ],
]
