import { allAs } from './all-as.ts'
import { accusedStates, blamedStates, listers } from './listers.ts'
import { placeNames } from './regions.ts'
import { also, type Turns } from './turn-words.ts'

const places = [...placeNames, listers, accusedStates, blamedStates].join('|')

const without =
  '(?:but |and |ok,? |just |please |only )*(?:no|not|without|minus|excluding|except(?: for)?|besides|other than|apart from|leave out|drop|skip|any(?:one|body) (?:besides|but|except|other than|apart from))'

/** The same question of something else: “and WannaCry”. */
export const elsewhere: Turns = [
  // “No vendors please”, “not the US”, “anyone besides the UK”.
  [
    `${without} (?:the )?(?:private )?(?:vendors?|companies|firms|sector|experts?|researchers)(?:,? please)?`,
    'only governments',
    ['who', 'acts'],
  ],
  [
    `which (?:of (?:them|those|these) |ones )(?:were|are) not (?:the )?(${listers})`,
    'who other than the $1 did',
    ['who', 'acts', 'when'],
  ],
  [`${without} (?:by |from )?(?:the )?(${places})(?:,? please)?`, 'who other than the $1 did', ['who', 'acts', 'when']],
  [
    '(?:but |and |ok,? )*(?:besides|minus|excluding|except(?: for)?|other than|apart from|leave out|any(?:one|body) (?:besides|but|except|other than|apart from)) (?:the )?(\\p{L}+(?: \\p{L}+)?)(?:,? please)?',
    'who other than $1 did',
    ['who', 'acts', 'when'],
  ],
  // “Narrow that down to Josep Borrell”, “show me Denmark only”, “those from CISA, drop the others”.
  ...allAs(
    'only $1',
    `(?:limit|restrict|narrow|filter|cut)(?: (?:that|it|this|them|the list))?(?: down)? to (?:just |only )?(.{2,80}?)`,
    `show (?:me )?(.{2,80}?) (?:only|alone)`,
    `(?:only |just )?(?:the ones |those |that )?(?:from |by |of )?(.{2,80}?), (?:and )?(?:drop|skip|leave out|ignore|forget|without|not) (?:all )?(?:the )?(?:others|rest)`,
    `(?:only |just )(.{2,80}?), (?:the )?(?:rest|others) .+`,
    `(?:i )?only (?:want|need) (?!to\\b)(.{2,80}?)`,
    `i(?:['’]m| am) (?:only |just |mainly )?(?:after|interested in|looking for) (.{2,80}?) (?:in particular|only|specifically|mainly)`,
    `i (?:should|would) like to see just (.{2,80}?)`,
    `(?:drop|leave out|skip|remove|hide) (?:everyone|everybody|everything|anyone|all) (?:but|except|other than) (.{2,80}?)`,
    `(?:limit|restrict|narrow) (?:that|it|this)(?: down)? to (?:those|the ones)(?: that)? (.{2,60}?) (?:announced|made|issued|imposed|said|published)`,
  ),
  // “And before that, did Norway blame Russia for anything”.
  [
    '(?:what about )?before (?:that|then),? ((?:did|had|has|have) .+?)(?: for (?:anything|something))?',
    '$1 before that',
  ],
  // “Did CISA do one as well?”
  [`did (.{2,60}?) (?:do|issue|publish|make|put out|give|release) one${also}`, 'and $1'],
  // “Got the one from the ministry?”, “can you pull out New Zealand’s line”.
  [`(?:got |have you got |do you have |what about |and )?the one (?:from|by) (.{2,60}?)${also}`, 'and $1'],
  [`(?:pull out|show me|give me) (.{2,50}?)['’]s? (?:line|part|bit|case|statement|text)`, 'and $1'],
  // “Back to the White House: whom did they expel”, “and NetWalker, did they take that down too”.
  [`(?:now )?back to (.{2,60}?)[:,;] (.*)\bthey\b(.*)`, '$2$1$3'],
  [`and (.{2,60}?), (did (?:they|it|he|she) .*)\b(?:that|it|them|this)\b(.*)`, '$2$1$3'],
  // “Give me the same for 2024”, “can you do WannaCry too”, “instead of NotPetya, what about WannaCry”.
  [
    `(?:about |do |for |answer )?(?:the )?same(?: question| q| thing| again| list| answer)? (?:for|with|about|on|of|in) (.+?)${also}`,
    'and $1',
  ],
  ['(?:and )?(?:the )?same (?:from|by) (?:the )?(.+?)', 'and by $1'],
  [String.raw`do (?:the )?((?:\S+ ){0,3}?\S+?)(?:,? please| too| then| instead| as well)+`, 'and $1'],
  [String.raw`do ((?:19|20)\d\d)`, 'and $1'],
  [`(?:instead of|rather than) .+?, (?:what about |how about )?(.+)`, 'and $1'],
  [`(?:switch|swap|replace) .+? (?:for|with|by) ([^,]+)(?:,.*)?`, 'and $1'],
  [`(?:what would the answer be for|who was it for|what does (?:that|the) list look like for) (.+)`, 'and $1'],
  [`(?:let me ask about|(?:and )?if you take) (.+?) instead(?:[:,].*)?`, 'and $1'],
  [`not (?:the )?.{2,40}?[,;] (?:but |rather |i meant? )?(?:the )?((?:\\S+ ){0,4}\\S+)`, 'and $1'],
  // “2019, not 2008”.
  ['(?:in )?((?:19|20)\\d\\d),? (?:and )?not (?:in )?(?:19|20)\\d\\d', 'and in $1'],
  // “So it was the Russian government?”, “wasn’t that North Korea though?”, “did the Russian government do it?”
  [
    `(?:so )?(?:it was|that was|was that|wasn['’]t (?:that|it)|was it not) (?:the )?(${places})(?: (?:government|state|regime))?(?:,? (?:though|then|after all))?`,
    'was it $1',
  ],
  [`did (?:the )?(${accusedStates}) (?:government|state|regime) do (?:it|that|this)`, 'was it the $1 government'],
  ['(?:only|just) (?:the )?technical(?: ones| attributions| findings)?', 'technical attributions'],
  ['moving on to ([^,]+)', 'and $1'],
  ['how did it go with ([^,]+)(?:,.*)?', 'and $1'],
  [
    String.raw`(?!(?:who|what|when|why|how|which|did|does|has|have|was|were|is|are|any)\b)(?:ok,? )?([^,]{2,30}?),? (?<!\b(?:since|before|until|by|back|and|till) )then`,
    'and $1',
  ],
]
