import type { Absence } from '../../model/absence.ts'
import { charges, type Kind, measures, type Statement } from '../../model/statement.ts'
import { areMeasures } from '../lexicon/act.ts'
import type { Query } from '../query.ts'
import { onlyThese } from './alone.ts'
import type { Answer } from './answer.ts'
import { withTakenBack } from './beside.ts'
import { stillAgainst } from './delisted.ts'
import type { Facts } from './facts.ts'
import { findWithin, loosened, matching } from './matching.ts'
import { scopeOf } from './reach.ts'
import { onOneDay } from './same-day.ts'
import { silentMembers } from './silent.ts'
import { whether } from './whether.ts'

/** What the facts say to the query: by the first rule that it is for. */
export function judged(facts: Facts): Answer {
  for (const rule of rules) {
    const answer = rule(facts)
    if (answer) return answer
  }
  return listed(facts)
}

type Rule = (facts: Facts) => Answer | undefined

/** “What was NotPetya”, “how many were hit”: of the matter, and of nothing that was said. */
const overview: Rule = ({ query: { wanted, over }, rest }) =>
  wanted === 'about' || wanted === 'figures' || wanted === 'start'
    ? { ...rest, verdict: wanted === 'about' ? 'about' : over.length > 0 ? 'list' : 'none', statements: [] }
    : undefined

/** “Has the EU sanctioned the GRU”, where it has sanctioned only a part of it. */
const onlyOthers: Rule = ({ query, found, strong, rest }) => {
  const asked = query.wanted === 'whether' || query.presumes
  if (!asked || directly(found, strong, query).length === found.length) return undefined
  const whatever = rest.scope.incidents && query.by.length > 0
  return {
    ...rest,
    verdict: query.wanted === 'whether' ? (query.negated ? 'yes' : 'no') : 'corrected',
    statements: [],
    instead: whatever ? anythingElse(rest) : withTakenBack(found, rest.archive),
  }
}

/** “Is Tornado Cash still sanctioned”: it was. */
const noMore: Rule = ({ query, found, rest }) => {
  const lifted = query.now ? stillAgainst(rest.archive, found, query) : undefined
  if (lifted && query.presumes) return { ...rest, verdict: 'corrected', statements: [], instead: lifted }
  return lifted && { ...rest, verdict: query.negated ? 'yes' : 'no', statements: lifted }
}

/** “Why did Aaviksoo say that it was proven”, “did Biden say that it was China”: he declined to. */
const declinedTo: Rule = ({ query, found, rest }) => {
  const said = query.acts.length > 0 && query.acts.every(({ name }) => name === 'statements')
  const asked = query.wanted === 'whether' || query.presumes
  if (!said || !asked || query.on.length === 0 || query.negated || found.length === 0) return undefined
  if (!found.every(({ kind }) => kind === 'declined')) return undefined
  return { ...rest, verdict: query.wanted === 'whether' ? 'no' : 'corrected', statements: [], instead: found }
}

/** “Did Japan respond”. */
const asksWhether: Rule = ({ query, found, strong, rest }) =>
  query.wanted === 'whether' ? whether(query, found, strong, rest) : undefined

/** “Who did not respond”. */
const missing: Rule = ({ query, strong, rest }) => {
  if (query.wanted !== 'missing') return undefined
  const silent = silentMembers(rest.archive, query, rest.kinds)
  return { ...rest, verdict: strong.length + silent.length > 0 ? 'list' : 'none', statements: [], silent }
}

/** “Why did Japan not respond”. */
const whyNot: Rule = ({ query, found, strong, rest }) => {
  if (!query.negated || !query.presumes) return undefined
  if (found.length > 0) return { ...rest, verdict: 'corrected', statements: [], instead: found }
  const refused =
    query.by.length > 0 && rest.scope.incidents
      ? findWithin(rest.archive, loosened(rest.archive, rest.scope), query, refusal)
      : []
  return { ...rest, verdict: strong.length + refused.length > 0 ? 'list' : 'none', statements: refused }
}

const refusal: ReadonlySet<Kind> = new Set(['declined'])

/** The first that the query is for gives the answer. */
const rules: readonly Rule[] = [
  overview,
  onlyOthers,
  noMore,
  declinedTo,
  onlyThese,
  onOneDay,
  asksWhether,
  missing,
  whyNot,
]

/** “Who sanctioned it”; “when did Japan sanction it”, where it did something else. */
function listed({ query, found, strong, rest }: Facts): Answer {
  if (found.length + rest.incidents.length > 0) return { ...rest, verdict: 'list', statements: found }
  // “Who stopped short of it”: whoever is known not to have done it.
  const declined = query.acts.length > 0 && query.acts.every(({ kinds: [first] }) => first === 'declined')
  if (declined && strong.length > 0) return { ...rest, verdict: 'list', statements: [] }
  if (!query.presumes || query.by.length === 0) {
    const charged = query.presumes ? otherCharges(query, rest) : []
    return { ...rest, verdict: charged.length > 0 ? 'corrected' : 'none', statements: [], instead: charged }
  }
  const own = anythingElse(rest)
  const instead = own.length > 0 || strong.length > 0 ? own : byOthers(query, rest)
  const known = instead.length > 0 || strong.length > 0
  return { ...rest, verdict: known ? 'corrected' : 'none', statements: [], instead }
}

/** “When was Zhu Hua convicted”, who was charged; “when was Fujie Wang listed”, who was charged too. */
function otherCharges({ acts, on }: Query, { archive, scope }: Facts['rest']): readonly Statement[] {
  const measured = areMeasures(acts)
  if (!measured || !on.some(({ actor }) => actor)) return []
  const charged = acts.every(({ kinds: [first] }) => charges.some((kind) => kind === first))
  const person = on.every(({ actor }) => actor && archive.actorsById.get(actor)?.kind === 'person')
  return charged || person ? findWithin(archive, scope, {}, new Set(charged ? charges : measures)) : []
}

/** Whatever else they did over it, and what takes some of it back. */
function anythingElse({ archive, scope }: Facts['rest']): readonly Statement[] {
  return withTakenBack(findWithin(archive, loosened(archive, scope), {}, undefined), archive)
}

/** “Why did the UK list them over it”, where the EU did. */
const byOthers = (query: Query, { archive, kinds }: Facts['rest']): readonly Statement[] => {
  const others = { ...query, by: [] }
  // What another replied says nothing of who is asked about.
  const done = query.acts.every(({ name }) => name !== 'reactions')
  return done && query.over.length > 0 ? matching(archive, others, scopeOf(archive, others), kinds) : []
}

/** Those aimed at the very body that was asked about, where an absence says that there is none of that kind. */
function directly(found: readonly Statement[], strong: readonly Absence[], { on, by }: Query): readonly Statement[] {
  const asked = on.flatMap(({ actor }) => (actor ? [actor] : []))
  const isOver = (absence: Absence) =>
    found.every(({ incidents }) => incidents.some((id) => absence.incidents.includes(id)))
  const denies = (absence: Absence) =>
    absence.incidents.length === 0
      ? absence.actors.length === 1 && asked.every((id) => absence.actors.includes(id))
      : by.length > 0 && isOver(absence)
  const denied = asked.length > 0 && strong.some((absence) => absence.endedBy === undefined && denies(absence))
  return denied ? found.filter(({ targets }) => targets.some((id) => asked.includes(id))) : found
}
