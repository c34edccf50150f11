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

/** Turns that keep the question and narrow it, or ask for its other side. */
export const turnsThatNarrow: readonly Rule[] = [byEmbassies, whoDidIt]
