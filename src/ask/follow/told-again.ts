import { type Act, areAll, areMeasures, isCharge } from '../lexicon/act.ts'
import type { Query, Wanted } from '../query.ts'

const lead = `(?:(?:ok|okay|and|so|great|nice|good|right|thx|thanks|thank you|cheers|perfect)[ ,.!:-]+)*(?:please )?`
const that = '(?:it|that|this|them|those|her|him)'
const they = '(?:they|it|he|she)'
const begs = `(?:(?:do|would) you (?:have|happen to have)|have you got|got|is there|(?:can|could|may) (?:i|you|we) (?:please )?(?:have|get|see|give me|show me|send me)|where(?:['’]s| is| are)|what(?:['’]s| is| are)|give me|show me|send me|i (?:also )?need|need)`
const source = '(?:sources?|links?|urls?|citations?|cites?|references?)'

/** Turns that ask for what the same answer shows: its source, its day, its words, what it was for. */
const again: readonly { says: string; after?: (acts: readonly Act[]) => boolean; wanted?: Wanted }[] = [
  // “Thx. Link?”, “can I have the source for that”, “where can I read that”, “is there a statement I can quote”.
  { says: `(?:${begs} )?(?:an? |the |any |your |its )?${source}(?: (?:for|to|on|of) ${that})?` },
  {
    says: `where (?:can|could|do|did|does) (?:i|we|you|one|it) (?:read|find|see|get|say|look up) (?:it|that|this)(?: (?:up|from))?`,
  },
  {
    says: `(?:${begs} )?(?:an? |any )?(?:statement|something|anything|text|document) (?:that )?(?:i|we|one) (?:can|could) (?:quote|cite|link to|refer to|read)(?: from)?`,
  },
  // “Is that a direct quotation?”
  {
    says: `(?:is|was) (?:that|this|it) (?:an? )?(?:direct |exact |literal )?(?:quote|quotation|verbatim|their own words)`,
  },
  // “How much?”, “how much is it”: the reward.
  {
    says: `(?:how (?:much|high|big|large)(?: (?:is|was|are|were) (?:it|that|the (?:reward|bounty)|${they} (?:offering|paying)))?|what(?:['’]s| is) it worth(?: to them)?)`,
    after: (acts) => areAll(acts, ({ name }) => name === 'reward offer'),
    wanted: 'acts',
  },
  // “What was their wording”, “what does it say”: a measure is told as it stands on record.
  {
    says: `(?:what (?:was|is|were) (?:their|its|the)(?: exact)? (?:wording|words)|(?:their|its|the)(?: exact)? (?:wording|words)|how did ${they} (?:word|put|phrase|justify) (?:it|that|this)|what (?:does|did) (?:it|that) say)`,
    after: areMeasures,
  },
  {
    says: `how did ${they} (?:do|manage|pull off) (?:it|that|this)`,
    after: (acts) => areAll(acts, ({ name }) => name === 'takedown'),
    wanted: 'acts',
  },
  {
    says: `what (?:are|is|were|was) (?:they|he|she|it|those|these) (?:accused of|charged with|alleged to have done|supposed to have done)(?: exactly| precisely)?|(?:of|for) what(?: exactly| precisely)?|what(?:['’]s| is| was| are| were) (?:the charges?|alleged)`,
    after: (acts) => areAll(acts, (act) => isCharge(act) || act.name === 'conviction'),
  },
]

const shapes = again.map(({ says, ...rest }) => ({
  ...rest,
  shape: new RegExp(`^${lead}(?:${says})(?:,? (?:please|pls|thanks|thx))*\\W*$`, 'i'),
}))

/** “Source?”: the question before once more, as its answer shows what is asked for; undefined where something else is. */
export function toldAgain(words: string, before: Query): Query | undefined {
  // “For what?” after whether he is charged, or when: that is no yes and no day.
  if (/^(?:and |but |so )*(?:for|of) what\W*$/i.test(words.trim()) && /^(?:whether|when|whom)$/.test(before.wanted))
    return undefined
  const found = shapes.find(({ shape, after }) => shape.test(words.trim()) && (after?.(before.acts) ?? true))
  return found && { ...before, wanted: found.wanted ?? before.wanted }
}
