import { answerQuery } from '../answer/answer-query.ts'
import { areMeasures } from '../lexicon/act.ts'
import { emptyQuery } from '../query.ts'
import { topicOf } from './topic.ts'
import type { Rule } from './turn-rule.ts'

/** “When was that?” after what happened. */
export const whenBegan: Rule = ({ before, words }) =>
  (before.wanted === 'about' || before.wanted === 'victims' || before.wanted === 'figures') &&
  before.over.length === 1 &&
  /^(?:and |so |but )*(?:when|what (?:day|date|year|month)) (?:was|is|did) (?:it|that|this)(?: (?:happen|take place|begin|start|occur))?\W*$/i.test(
    words,
  )
    ? { ...emptyQuery, wanted: 'start', over: before.over }
    : undefined

/** “When did it happen?” after what was said of one matter: the matter, and not what was said; after sanctions on record, those. */
export const whenItHappened: Rule = ({ before, words }, archive) => {
  if (!itHappened.test(words)) return undefined
  const done = areMeasures(before.acts) && !toLight.test(words) && !/\bthe \p{L}+ \p{L}+\W*$/iu.test(words)
  if (done && answerQuery(archive, before).verdict !== 'none')
    return { ...before, wanted: 'when', negated: false, presumes: false }
  const [one, ...others] = before.over
  const matter = others.length > 0 ? undefined : (one ?? topicOf(before, archive))
  return matter ? { ...emptyQuery, wanted: 'start', over: [matter] } : undefined
}

const toLight =
  /\b(?:come to light|become (?:known|public)|come out|discovered|disclosed|detected|noticed|made (?:public|known))\b/i

const itHappened =
  /^(?:(?:and|so|but|then|ok) )*(?:when|(?:in |on )?(?:what|which) (?:day|date|year|month))(?: exactly| actually)? (?:(?:did|has) (?:it|the (?:attack|hack|breach|incident|intrusion)) (?:actually |first |really )?(?:happen|take place|begin|start|occur|become known|become public|come to light|come out)|was (?:it|the (?:attack|hack|breach|incident|intrusion)) (?:first )?(?:discovered|disclosed|detected|noticed|made public|made known))(?: exactly| then| first)?\W*$/i
