import { allAs } from './all-as.ts'
import { type Turns, that, they } from './turn-words.ts'

/** When, how often, why and over what it was: “what was the reason behind it”. */
export const reasons: Turns = [
  // “And later?” after what was said in one month, “how often?” after whether.
  ['(?:later(?: on)?|afterwards?|subsequently)', 'and after that', ['who', 'acts', 'whom', 'when', 'count', 'whether']],
  ['how (?:often|many times)', 'how many times', ['whether', 'who', 'acts', 'when']],
  // “Do you have a date”, “what was the reason behind it”.
  [
    `(?:do you have |is there |what(?:['’]s| is| was) )?(?:a |the )?(?:exact )?(?:date|day)(?: (?:for|of) ${that})?`,
    'when',
  ],
  [
    'dated(?: when)?|when (?:did|does|will) (?:it|that|this|they) (?:take effect|come into force|enter into force|apply)|as of when',
    'when',
  ],
  [`what (?:is|was) ${that} dated|when did (?:that|this|those) (?:happen|take place)`, 'when'],
  ...allAs(
    'why',
    `(?:what(?:['’]s| is| was) )?(?:the )?(?:reason|justification|grounds?|rationale)(?: (?:for|behind|given for) ${that})?`,
    `why did ${they} do (?:it|that|so|this)|what(?:['’]s| is| was) behind (?:that|it|this)|for which reason|because of what|over what|about what|on what`,
    `what (?:was|were) (?:that|it|those(?: sanctions| charges)?|the sanctions) (?:over|for)|what that was over`,
    // “Did they give a reason”, “did they ever say why not”.
    `(?:did|do|does|have|has) ${they} (?:ever )?(?:give|given|say|said|state|stated|offer|explain|explained) (?:(?:an?|any|the|their|its) )?(?:reasons?|why|justification|grounds|motive)`,
  ),
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
  [
    '(?:and )?what (?:reasons?|explanation|grounds|justification) did (?!they |it |he |she )(.{2,30}?) give(?: for (?:it|that|this))?',
    'what did $1 say',
  ],
  // “Which attacks was that about”, “no, the Exchange Online thing from 2023”.
  [
    '(?:because of|over|for) (?:which|what) (?:attacks?|incidents?|hacks?|case|cases|matter)|(?:which|what) (?:attacks?|incidents?|hacks?|case|cases|matter) (?:was|were|is) (?:that|this|it|those) (?:about|over|for|on)',
    'over what',
  ],
  ['no, (?:i meant? )?the (?:war|one|attacks?|hack) (?:from|in|of) ((?:19|20)\\d\\d)', 'and in $1'],
  [
    'no, (?:i meant? )?(?:the )?([^,]{2,40}?)(?: thing| case| hack| attack)? (?:from|in|of) ((?:19|20)\\d\\d)',
    'and the $2 $1',
  ],
  // “What had they done” after who was listed.
  [`what (?:had|have|did|has) ${they} (?:do|done)(?: wrong| exactly)?`, 'over what', ['whom']],
]
