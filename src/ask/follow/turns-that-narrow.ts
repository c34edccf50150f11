import { areBlame, areMeasures } from '../lexicon/act.ts'
import { saysOverWhat } from '../says.ts'
import type { Rule } from './turn-rule.ts'

/** “Those by embassies only” after what a state said. */
const byEmbassies: Rule = ({ before, now, words }) => {
  const [party, ...others] = now.by
  const only =
    /^(?:and |but |so )?(?:(?:just |only )?(?:the ones|those|the statements|ones) (?:by|from|of) \S+(?: (?:only|alone))?|(?:only|just) (?:by )?(?:the |its )?(?:embass(?:y|ies)|missions?)|(?:only|just) by (?:the |its )?\S+|(?:the |its )?embassies (?:only|alone))\W*$/i
  return only.test(words) && party?.office && !party.actor && others.length === 0 && before.by.length > 0
    ? { ...before, by: before.by.map((each) => ({ ...each, office: party.office })) }
    : undefined
}

/** “Who offered it” after a reward for somebody. */
const whoDidIt: Rule = ({ before, words }) =>
  /^(?:and )?who (?:offered|ordered|filed|brought|put up|posted|issued|published|made) (?:it|them|that|those|this)\W*$/i.test(
    words,
  ) &&
  before.acts.length > 0 &&
  before.by.length === 0
    ? { ...before, wanted: 'who' }
    : undefined

/** “Was that official?” after who blamed Iran: whether anybody did in the name of a state. */
const wasOfficial: Rule = ({ before, words }) =>
  /^(?:(?:and|so|but) )*(?:is|are|was|were) (?:it|that|this|they|those|these|the (?:attributions?|accusations?|blame|findings?))(?: an?| the)? (?:official|formal)(?: (?:attribution|position|statement|accusation|one))?\W*$/i.test(
    words,
  ) && areBlame(before.acts)
    ? { ...before, wanted: 'whether', formal: true, order: undefined, negated: false, presumes: false }
    : undefined

const asBody = /^(?:(?:and|so|but|what about) )*(?:the|its|their) [\p{L} ]{3,30}\W*$/iu

/** “And the police?” after whom Norway blamed: those of Norway, who speak, and are not spoken of. */
const itsBody: Rule = ({ before, now, words }) => {
  const [state, ...states] = before.by
  const [body, ...others] = [...now.by, ...now.on]
  const isBody = body && !body.actor && !body.speaker && body.only && bodies.has(body.only)
  const isSaid = before.acts.length > 0 && !areMeasures(before.acts) && before.wanted !== 'missing'
  if (!asBody.test(words) || !isBody || !state?.actor || state.only || !isSaid) return undefined
  if (states.length + others.length + now.acts.length > 0 || saysOverWhat(now)) return undefined
  return { ...before, by: [{ ...state, only: body.only }], order: undefined }
}

const bodies: ReadonlySet<string> = new Set(['police', 'intelligence', 'agency', 'military'])

/** Turns that keep the question and narrow it, or ask for its other side. */
export const turnsThatNarrow: readonly Rule[] = [byEmbassies, whoDidIt, wasOfficial, itsBody]
