import { allAs } from './all-as.ts'
import { type Turns, that, they } from './turn-words.ts'

/** What it was that was asked about, and how many, and in which words: “explain the incident”. */
export const aboutIt: Turns = [
  // “What nationality?”
  [
    "(?:of )?(?:what|which)(?: is| was|’s|['’]s)? ?(?:(?:his|her) )?(?:nationality|citizenship)(?: (?:is|was|has|does) (?:he|she)(?: have)?)?|(?:his |her )?nationality",
    'where is he from',
    ['who', 'whom', 'whether', 'acts', 'when', 'about'],
  ],
  // “Explain the incident”, “I don’t know that attack, what was it”.
  ...allAs(
    'what happened',
    `(?:about |explain |describe |summari[sz]e |(?:a )?(?:short |brief )?summary of |(?:some )?background on |a few words on |fill me in on |what about |how about |what (?:was|is) |what do (?:we|you) know about |what can you tell me about )?(?:the|that|this) (?:incident|attack|hack|breach|case|matter)(?: itself)?(?: about)?`,
    `(?:explain |describe )?what (?:happened(?: in ${that})?|(?:that|it|this) was(?: about)?|was it)`,
    String.raw`(?:(?:i['’]?ve |i have )?never heard of ${that}|i don['’]?t know ${that}), what (?:was|is) (?:it|that(?: \w+)?|this)`,
  ),
  // “Did the service itself admit it”: whichever was named.
  [String.raw`((?:did|does|has|have|had) the) (?:spy |secret )?service\b(.+)`, '$1 agency$2'],
  // “How many does that make”, “count them”.
  [
    `how many (?:\\p{L}+ )?(?:(?:is|are|does|would) (?:that|this|it|those|they|there|on (?:that|the) list)(?: (?:make|come to|be|in (?:all|total)))?|that (?:is|makes)|all ?together(?: is that)?|in (?:total|all)|(?:them|those)(?: for me)?)`,
    'how many',
  ],
  // “Overall?” after how many it was in a year.
  ['in (?:all|total)|altogether|overall', 'in total', ['count']],
  ['how many (?:altogether|all told|overall)', 'how many in total'],
  [
    `(?:just )?(?:as |in |give me )?(?:the |a |an? )?(?:total|count|numbers?|tally)|count (?:them|those)(?: for me)?`,
    'how many',
  ],
  // “Who suffered from it”, “whose systems were hit”.
  ...allAs(
    'who was hit',
    `(?:whom?|whose (?:systems|networks)) (?:was|were|did it|are|is|has been) (?:hit|affect(?:ed)?|attacked|targeted?|struck|strike|harm(?:ed)?|(?:the |its )?(?:known )?victims?|among (?:the|its) victims|on the receiving end)(?: (?:by|in|of) ${that})?`,
    `who suffered(?: (?:from|in|under) ${that})?|what victims did it have|who (?:the|its) victims (?:were|are)`,
  ),
  // “The exact words please”, “how did they put it”.
  ...allAs(
    'what did it say',
    `(?:do you have |have you got |got )?(?:the |an? )?(?:exact |precise |actual |full )?(?:words|wording|quote|quotation|text)(?: of (?:it|that))?`,
    `quote (?:it|them|that|what ${they} said|the statement)|what was said(?: exactly)?|how did ${they} (?:word|phrase|put|formulate) (?:it|that|this)`,
    `(?:word for word,? )?what (?:precisely )?(?:did|does) ${they} (?:say|state)(?:,? (?:exactly|word for word))*`,
  ),
  // “The ones that did not”.
  [
    `(?:the |which )?(?:ones|members|states|countries)(?: that| who| which)? (?:did not|didn['’]?t|have not|haven['’]?t)`,
    'who did not',
  ],
]
