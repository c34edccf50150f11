import type { Wanted } from '../query.ts'
import { listers } from './listers.ts'
import { narrowing } from './narrowing.ts'
import { placeNames } from './regions.ts'

const that = '(?:it|that|this|them|those|(?:the|that|this) (?:incident|attack|hack|breach|case|matter))'
const also = '(?:,? please| too| then| instead| as well)*'
const they = '(?:they|it|he|she)'
const them = '(?:them|it|him|her|those)'

const places = placeNames.join('|')

/**
 * Ways to go on in a thread, and the short question that each comes to; the first that fits, some only where the question
 * before wants to hear a certain thing. To add one is to add a line.
 */
export const turns: readonly (readonly [shape: string, short: string, wanted?: readonly Wanted[]])[] = [
  ...narrowing,
  // “Give me the same for 2024”, “can you do WannaCry too”, “instead of NotPetya, what about WannaCry”.
  [
    `(?:about |do |for |answer )?(?:the )?same(?: question| q| thing| again| list| answer)? (?:for|with|about|on|of|in) (.+?)${also}`,
    'and $1',
  ],
  [String.raw`do (?:the )?((?:\S+ ){0,3}?\S+?)(?:,? please| too| then| instead| as well)+`, 'and $1'],
  [String.raw`do ((?:19|20)\d\d)`, 'and $1'],
  [`(?:instead of|rather than) .+?, (?:what about |how about )?(.+)`, 'and $1'],
  [`(?:switch|swap|replace) .+? (?:for|with|by) ([^,]+)(?:,.*)?`, 'and $1'],
  [`(?:what would the answer be for|who was it for|what does (?:that|the) list look like for) (.+)`, 'and $1'],
  [`(?:let me ask about|(?:and )?if you take) (.+?) instead(?:[:,].*)?`, 'and $1'],
  [`not (?:the )?.{2,40}?[,;] (?:but |rather |i meant? )?(?:the )?((?:\\S+ ){0,4}\\S+)`, 'and $1'],
  [`(?:no, )?(?:the )?(?:whole|all)(?: of| year)* (\\d{4})`, 'and in $1'],
  ['(?:only|just) (?:the )?technical(?: ones| attributions| findings)?', 'technical attributions'],
  ['moving on to ([^,]+)', 'and $1'],
  ['how did it go with ([^,]+)(?:,.*)?', 'and $1'],
  [
    String.raw`(?!(?:who|what|when|why|how|which|did|does|has|have|was|were|is|are|any)\b)(?:ok,? )?([^,]{2,30}?),? (?<!\b(?:since|before|until|by|back|and|till) )then`,
    'and $1',
  ],
  // “Did the FSB do it too”, “who said it was Pyongyang”, “how many days later”, “how many diplomats”.
  ['did (.+?) do (?:it|so|that|the same)(?: too| as well| also)', 'did $1'],
  [
    String.raw`(who|which \S+(?: \S+)?) (?:said|says|thinks|claims) (?:that )?it (?:was|is) (?:the )?(\S+(?: \S+)?)`,
    '$1 blamed $2 over it',
  ],
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
  // “Do you have a date”, “what was the reason behind it”.
  [
    `(?:do you have |is there |what(?:['’]s| is| was) )?(?:a |the )?(?:exact )?(?:date|day)(?: (?:for|of) ${that})?`,
    'when',
  ],
  [`what (?:is|was) ${that} dated|when did ${that} (?:happen|take place)`, 'when'],
  [
    `(?:what(?:['’]s| is| was) )?(?:the )?(?:reason|justification|grounds?|rationale)(?: (?:for|behind|given for) ${that})?`,
    'why',
  ],
  [
    `why did ${they} do (?:it|that|so|this)|what(?:['’]s| is| was) behind (?:that|it|this)|for which reason|because of what|over what`,
    'why',
  ],
  [`what (?:was|were) (?:that|it|those(?: sanctions| charges)?|the sanctions) (?:over|for)|what that was over`, 'why'],
  // “Did they give a reason”, “did they ever say why not”.
  [
    `(?:did|do|does|have|has) ${they} (?:ever )?(?:give|given|say|said|state|stated|offer|explain|explained) (?:(?:an?|any|the|their|its) )?(?:reasons?|why|justification|grounds|motive)`,
    'why',
  ],
  [
    `what reasons? (?:did|do|does|have|has) ${they} (?:give|given|state|name)`,
    'why',
    ['who', 'whom', 'acts', 'when', 'count'],
  ],
  [
    `(?:what reasons? (?:did|do|does|have|has) ${they} (?:give|given|state|name)|(?:did|do|does|have|has) ${they} (?:ever )?(?:say|said|explain|explained) why not)`,
    'why not',
  ],
  [
    '(?:did|has|have) (?!they |it |he |she )(.{2,30}?) (?:ever )?(?:say|said|explain|explained) why not',
    'why did $1 not',
  ],
  // “Which attacks was that about”, “no, the Exchange Online thing from 2023”.
  [
    '(?:which|what) (?:attacks?|incidents?|hacks?|case|cases|matter) (?:was|were|is) (?:that|this|it|those) (?:about|over|for|on)',
    'over what',
  ],
  [
    'no, (?:i meant? )?(?:the )?([^,]{2,40}?)(?: thing| case| hack| attack)? (?:from|in|of) ((?:19|20)\\d\\d)',
    'and the $2 $1',
  ],
  // “What had they done” after who was listed.
  [`what (?:had|have|did|has) ${they} (?:do|done)(?: wrong| exactly)?`, 'over what', ['whom']],
  // “And on the UK one?” after the EU list.
  [
    `(?:is ${they} |are ${they} )?(?:also )?(?:on|under) (?:the )?(${listers})(?:'s)? (?:one|list|sanctions list|sanctions|regime)`,
    'and by the $1',
    ['whether', 'when', 'who', 'acts'],
  ],
  // “Which of them were European”.
  [
    `(?:which|who|how many) of (?:them|those|these) (?:are|were|is|was) (?:from |in )?europe(?:ans?)?`,
    'and from europe',
    ['who', 'acts'],
  ],
  [
    `(?:which|who|how many) of (?:them|those|these) (?:are|were|is|was) (?:from |in )?(?:the )?(${places})s?`,
    'and from $1',
    ['who', 'acts'],
  ],
  // “Which of them are in NATO”.
  [
    `(?:which|who|how many|any) of (?:them|those|these) (?:are|were|is|was) (?:in |part of |members? of )?(?:the )?(eu|nato|g7|five eyes)(?: members?| states| countries)?`,
    'which $1 members did',
    ['who', 'acts', 'whether'],
  ],
  // “How many were ministers”, “how many of them are GRU”.
  [
    `how many (?:of (?:them|those|these) )?(?:were|are|is|was) (?!there\\b|ministers?\\b|presidents?\\b|officials?\\b|that\\b|it\\b|they\\b|hit\\b|\\p{L}+ed\\b)(?:from |of )?(?:the )?(\\p{L}[\\p{L} -]{1,28}?)`,
    'only $1',
    ['who', 'whom', 'count', 'acts'],
  ],
  // “Was China one of them”.
  [
    `(?:was|were|is|are) (?:the )?(.{2,30}?) (?:also )?(?:one of|among|part of) (?:them|those|these)`,
    'did $1',
    ['who', 'count', 'acts'],
  ],
  // “Who was faster”.
  [
    'who (?:was|were) (?:the )?(?:faster|quicker|earlier|sooner|quickest|fastest)(?: of (?:them|the two))?',
    'who was first',
  ],
  // “Leave out the Americans”.
  [`(?:leave out|exclude|minus|ignore|not counting) (?:the )?(.{2,30}?)`, 'by whom besides $1', ['who']],
  // “And in Asia”, “nobody from the Gulf”, “anyone in Europe”: who of there did.
  [
    `(?:then |what about |how about |(?:any|some)(?:body|one) |nobody |no one |none )*(?:in|from|within) (?:the )?((?:${places})s?)`,
    'and from $1',
    ['who', 'acts', 'whether', 'count', 'missing'],
  ],
  // “Any others”, “not counting the UK, who attributed it”.
  [
    String.raw`any(?: of the)? others?|did (?:any(?:one|body) else|others)(?:\? who)?|by whom else|which others(?: did)?|who are the others|are there (?:any )?others`,
    'who else',
  ],
  [
    `(?:who (?:besides|other than|apart from) ${them}(?: did)?|(?:other than|besides|apart from) ${them}, who(?: did(?: so| it| that)?)?)`,
    'who else',
  ],
  [
    String.raw`who (?:besides|other than|apart from) (\S+(?: (?!did$|\p{L}+ed\b)\S+){0,3})(?: did)?`,
    'by whom apart from $1',
  ],
  [
    '(?:other than|besides|apart from|not counting|leaving) (.{2,30}?)(?: aside)?, who(?: did(?: so| it| that)?)?',
    'by whom apart from $1',
  ],
  [String.raw`(?:not counting|leaving) (.{2,30}?)(?: aside)?, (who \p{L}+ed .+)`, 'apart from $1, $2'],
  // “Explain the incident”, “I don’t know that attack, what was it”.
  [
    `(?:about |explain |describe |summari[sz]e |(?:a )?(?:short |brief )?summary of |(?:some )?background on |a few words on |fill me in on |what about |how about |what (?:was|is) |what do (?:we|you) know about |what can you tell me about )?(?:the|that|this) (?:incident|attack|hack|breach|case|matter)(?: itself)?(?: about)?`,
    'what happened',
  ],
  [`(?:explain |describe )?what (?:happened(?: in ${that})?|(?:that|it|this) was(?: about)?|was it)`, 'what happened'],
  [
    String.raw`(?:(?:i['’]?ve |i have )?never heard of ${that}|i don['’]?t know ${that}), what (?:was|is) (?:it|that(?: \w+)?|this)`,
    'what happened',
  ],
  // “How many does that make”, “count them”.
  [
    `how many (?:\\p{L}+ )?(?:(?:is|are|does|would) (?:that|this|it|those|they|there|on (?:that|the) list)(?: (?:make|come to|be|in (?:all|total)))?|that (?:is|makes)|all ?together(?: is that)?|in (?:total|all)|(?:them|those)(?: for me)?)`,
    'how many',
  ],
  [
    `(?:just )?(?:as |in |give me )?(?:the |a |an? )?(?:total|count|numbers?|tally)|count (?:them|those)(?: for me)?`,
    'how many',
  ],
  // “Who suffered from it”, “whose systems were hit”.
  [
    `(?:whom?|whose (?:systems|networks)) (?:was|were|did it|are|is|has been) (?:hit|affect(?:ed)?|attacked|targeted?|struck|strike|harm(?:ed)?|(?:the |its )?(?:known )?victims?|among (?:the|its) victims|on the receiving end)(?: (?:by|in|of) ${that})?`,
    'who was hit',
  ],
  [
    `who suffered(?: (?:from|in|under) ${that})?|what victims did it have|who (?:the|its) victims (?:were|are)`,
    'who was hit',
  ],
  // “The exact words please”, “how did they put it”.
  [
    `(?:do you have |have you got |got )?(?:the |an? )?(?:exact |precise |actual |full )?(?:words|wording|quote|quotation|text)(?: of (?:it|that))?`,
    'what did it say',
  ],
  [
    `quote (?:it|them|that|what ${they} said|the statement)|what was said(?: exactly)?|how did ${they} (?:word|phrase|put|formulate) (?:it|that|this)`,
    'what did it say',
  ],
  [
    `(?:word for word,? )?what (?:precisely )?(?:did|does) ${they} (?:say|state)(?:,? (?:exactly|word for word))*`,
    'what did it say',
  ],
  // “The ones that did not”.
  [
    `(?:the |which )?(?:ones|members|states|countries)(?: that| who| which)? (?:did not|didn['’]?t|have not|haven['’]?t)`,
    'who did not',
  ],
]
