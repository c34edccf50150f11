import { answerQuery } from '../answer/answer-query.ts'
import { acts } from '../lexicon/acts.ts'
import type { Query } from '../query.ts'
import type { Clause } from '../reading.ts'

/** “And how much did they lose?”: of money, records or houses, and not of what was said or done. */
export const asksSize =
  /^(?:(?:and|so|ok|but)[ ,]+)?how many (?:people|persons|individuals) (?:were|was|got|are|have been) (?:affected|hit|exposed|compromised|impacted|caught)|^(?:(?:and|so|ok|but)[ ,]+)?what (?:was|were|is) the (?:total |financial )?(?:damages?|costs?|loss(?:es)?)\W*$|^(?:(?:and|so|ok|but)[ ,]+)?what did (?:it|that|this|the (?:attack|hack|breach)) cost\b|^(?:(?:and|so|ok|but)[ ,]+)?(?:how (?:much|large|big|high|costly|many)|(?:the )?number of)\b(?!.*\b(?:sanction|indict|charge|arrest|state|countr|government|person|people|officer|official|operative|agent|sp(?:y|ies)|soldier|hacker|diplomat|suspect|defendant|compan|time|statement|of th)\w*)/i

/** “How many of them?”: of whatever was asked about before. */
export const isBareCount = (words: string): boolean =>
  /^(?:and )?how many(?: (?:of (?:them|those)|in total|times|(?:were|are) (?:there|they|those|these|in total)|(?:[a-z]+ )?(?:is|was|were|are) (?:that|it)(?: in total)?))?(?: (?:in|since|before|until|after|during|by) [\p{L}\d ]{3,20}| (?:this|last) year)?$/iu.test(
    words,
  )

/** “How much did they demand?” after the one matter that was asked about, or that was the answer. */
export function sizeAsked({ words, items, placed, before, reader: { archive } }: Clause): Query | undefined {
  const paid =
    /^(?:and |but |so )?(?:did|has|have|was) (?!it\b.*\b(?:price|heavily)).{0,30}\bpa(?:y|id)\b(?: (?:up|it|them|the ransom|anything))?\W*$/i.test(
      words,
    )
  if (
    !before ||
    /\b(?:confidence|certainty)\b/i.test(words) ||
    !(paid || (placed.length === 0 && asksSize.test(words)))
  )
    return undefined
  const counts = isBareCount(words) && before.acts.some(({ ofAccused }) => !ofAccused)
  const done = items.some((item) => item.is === 'act' && !item.phrase.act.weak && !item.phrase.act.ofAccused)
  const over = before.wanted === 'matters' ? answerQuery(archive, before).incidents : before.over
  const [matter, ...others] = over
  if (counts || done || !matter || others.length > 0) return undefined
  const asked = { ...before, over, victims: [], on: [], presumes: false, negated: false }
  const said = archive.statements.find(
    ({ kind, gist, incidents }) => kind === 'promise' && /\bpay/i.test(gist) && incidents.includes(matter),
  )
  // “Did Dublin pay?”, “did Dublin refuse to pay?” where somebody said that they would not.
  return paid && said
    ? {
        ...asked,
        wanted: 'whether',
        acts: /\bnot pay\b/i.test(words) ? promises : payments,
        by: [{ actor: said.speaker.actor }],
      }
    : { ...asked, wanted: 'figures', acts: [] }
}

const promises = acts.filter(({ name }) => name === 'promise')
const payments = acts.filter(({ name }) => name === 'agreement to pay')
