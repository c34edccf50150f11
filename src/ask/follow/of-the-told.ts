import type { Query } from '../query.ts'
import type { Rule } from './turn-rule.ts'

const asksOnly =
  /^(?:(?:and|so|but|then),? )*(?:(?:(?:was|is|were) it|it was) (?:only|just|solely) (?:by )?(?:the )?[^,?]{2,25}?(?: (?:that|who) did(?: (?:so|it|that))?)?\W*$|did (?:only|just) (?:the )?[^,?]{2,25}?(?: do (?:it|so|that))?\W*$|(?:only|just) (?:by )?(?:the )?[^,?]{2,25}?\?\W*$)/i

/** “Only the US?”, “was it only the UK that did?” after who did: whether nobody else did. */
export const onlyThey: Rule = ({ before, now, words }) => {
  const alone = [...now.by, ...now.on].flatMap(({ actor, only }) => (actor && !only ? [actor] : []))
  const asked = before.by.length === 0 && before.acts.length > 0 && (before.on.length > 0 || saysWhat(before))
  return asked && alone.length === 1 && now.acts.length + now.over.length === 0 && asksOnly.test(words)
    ? { ...before, wanted: 'whether', alone, except: [], negated: false, presumes: false }
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

/** “Who else?” after who was hit: there is no more of them on record than was told. */
export const hitToo: Rule = ({ before, words }) =>
  before.wanted === 'victims' &&
  /^(?:and |but |so )*(?:who|anyone|anybody|which others?|who all) ?else\W*$/i.test(words)
    ? before
    : undefined
