import { homeOf } from '../../find/parties.ts'
import { answerQuery } from '../answer/answer-query.ts'
import { fitsAny } from '../answer/matching.ts'
import { areMeasures, areSanctions, noneButDeeds } from '../lexicon/act.ts'
import { attribution } from '../lexicon/acts-of-blame.ts'
import { lifting } from '../lexicon/acts-of-listing.ts'
import type { Party, Query } from '../query.ts'
import type { Rule } from './turn-rule.ts'

const asksOnly =
  /^(?:(?:and|so|but|then),? )*(?:(?:(?:was|is|were) it|it was) (?:only|just|solely) (?:by )?(?:the )?[^,?]{2,25}?(?: (?:that|who) did(?: (?:so|it|that))?)?\W*$|did (?:only|just) (?:the )?[^,?]{2,25}?(?: do (?:it|so|that))?\W*$|(?:only|just) (?:by )?(?:the )?[^,?]{2,25}?\?\W*$|(?:did |was it |has )?(?:the )?[^,?]{2,25}? (?:do (?:it|so|that) |acted? )?(?:alone|on (?:its|their) own|by (?:itself|themselves))\W*$)/i

/** “Only the US?”, “was it only the UK that did?” after who did: whether nobody else did. */
export const onlyThey: Rule = ({ before, now, words }) => {
  const there = now.victims.map(({ state }): Party => ({ actor: state }))
  const alone = [...now.by, ...now.on, ...there].flatMap(({ actor, only }) => (actor && !only ? [actor] : []))
  // “Did Japan do it alone?” under what is on record of a theft: blame whoever did it.
  const acts = before.wanted === 'about' && before.over.length === 1 ? [attribution] : before.acts
  const asked = before.by.length === 0 && acts.length > 0 && (before.on.length > 0 || saysWhat(before))
  return asked && alone.length === 1 && noneButDeeds(now.acts) && now.over.length === 0 && asksOnly.test(words)
    ? { ...before, acts, wanted: 'whether', alone, except: [], negated: false, presumes: false }
    : undefined
}

const saysWhat = ({ over, around, victims }: Query): boolean => over.length + around.length + victims.length > 0

/** “So nobody?” after whether one did, and another: whether anybody did. */
export const soNobody: Rule = ({ before, words }) =>
  /^(?:(?:so|then|and|but|ok),? )*(?:nobody|no one|none|no country|no state|no government)(?: (?:at all|did|then|of them))*\W*$/i.test(
    words,
  ) &&
  before.wanted === 'whether' &&
  before.by.length > 0
    ? { ...before, by: [], except: [], negated: true }
    : undefined

/** “By anyone?”, “did anybody?” after whether one did: whoever it was. */
export const byAnyone: Rule = ({ before, words }) =>
  /^(?:(?:and|so|but|ok),? )*(?:(?:by )?(?:anyone|anybody|any (?:state|country|government))|(?:did|has|have) (?:anyone|anybody|any (?:state|country|government)))(?: (?:at all|do (?:it|so|that)|done (?:it|so)))*\W*$/i.test(
    words,
  ) &&
  before.wanted === 'whether' &&
  before.by.length > 0 &&
  saysWhat(before)
    ? { ...before, by: [], except: [], negated: false }
    : undefined

/** “What did they say?” after who condemned it: what these said of it. */
export const inTheirWords: Rule = ({ before, words }) =>
  /^(?:(?:and|so|but|ok),? )*(?:what|how) (?:exactly |precisely |did )?(?:did|do|have|had) (?:they|it|those|these|all of them)(?: (?:all|each|actually|exactly))? (?:say|said|put it|word it)(?: (?:exactly|then|about (?:it|that|this)|of it|on (?:it|that)))*\W*$/i.test(
    words,
  ) &&
  before.wanted === 'who' &&
  before.by.length === 0 &&
  before.acts.length > 0 &&
  before.acts.every(({ takes }) => takes !== 'actor')
    ? { ...before, wanted: 'acts' }
    : undefined

/** “Who else?” after whether anyone was charged: all who were; after all who did it: whether anybody else did. */
export const anybodyElse: Rule = ({ before, words }, archive) => {
  if (!/^(?:and |but |so )*(?:who|anyone|anybody) else\W*$/i.test(words) || before.by.length > 0) return undefined
  // “Who else?” after whether Japan did it alone: all who did, with whom it signed.
  if (before.alone.length > 0) return { ...before, wanted: 'who', alone: [], presumes: false }
  const named = before.on.some(({ actor }) => actor)
  if (before.wanted === 'whether' && areMeasures(before.acts) && !named && saysWhat(before))
    return { ...before, wanted: 'whom', except: [], negated: false, presumes: false }
  if (before.wanted !== 'who' || before.acts.length === 0 || before.except.length > 0 || !named) return undefined
  const { statements } = answerQuery(archive, before)
  // A firm speaks for no state.
  const doers = statements.flatMap(({ speaker: { actor } }) => {
    const isFirm = actor && archive.actorsById.get(actor)?.kind === 'company'
    return actor ? [(isFirm ? undefined : homeOf(archive, actor)) ?? actor] : []
  })
  return { ...before, except: [...new Set(doers)], order: undefined }
}

/** “Why not?” after whether it is still listed: why it was taken off. */
export const whyNoLonger: Rule = ({ before, words }, archive) => {
  const asks = /^(?:and |but |so )*why (?:not|no longer|not any ?more)\W*$/i.test(words)
  if (!asks || !before.now || !areSanctions(before.acts)) return undefined
  const lifted: Query = { ...before, wanted: 'why', acts: [lifting], now: false, negated: false }
  return fitsAny(archive, lifted) ? lifted : undefined
}

/** “Who else?” after who was hit: there is no more of them on record than was told. */
export const hitToo: Rule = ({ before, words }) =>
  before.wanted === 'victims' &&
  /^(?:and |but |so )*(?:who|anyone|anybody|which others?|who all) ?else\W*$/i.test(words)
    ? before
    : undefined
