import { figuresSaid } from '../../find/figures-said.ts'
import { stateOf } from '../../find/parties.ts'
import { type Archive, incidentOf } from '../../model/archive.ts'
import type { ActorId } from '../../model/id.ts'
import { charges, type Kind, measures, type Statement } from '../../model/statement.ts'
import { areAll, areBlame, areMeasures, areSanctions } from '../lexicon/act.ts'
import type { Query } from '../query.ts'
import { onlyThese } from './alone.ts'
import type { Answer } from './answer.ts'
import { longAfter } from './at-the-time.ts'
import { anythingElse } from './beside.ts'
import type { Facts } from './facts.ts'
import { ofFirstThen } from './first-then.ts'
import { factsFor, findWithin, loosened, matching } from './matching.ts'
import { onlyTargets } from './only-targets.ts'
import { elsewhereOnThem } from './over-another.ts'
import { premises, type Rule } from './premises.ts'
import { onOneDay } from './same-day.ts'
import { silentMembers, tellsOfSilence } from './silent.ts'
import { whether } from './whether.ts'

/** What the facts say to the query: by the first rule that it is for. */
export function judged(facts: Facts): Answer {
  for (const rule of rules) {
    const answer = rule(facts)
    if (answer) return answer
  }
  return listed(facts)
}

/** “What was NotPetya”, “how many were hit”: of the matter, and of nothing that was said. */
const overview: Rule = ({ query: { wanted, over }, rest }) =>
  wanted === 'about' || wanted === 'figures' || wanted === 'start'
    ? {
        ...rest,
        verdict: wanted === 'about' ? 'about' : over.length > 0 ? 'list' : 'none',
        statements:
          wanted === 'figures' ? over.flatMap((id) => figuresSaid(rest.archive, incidentOf(rest.archive, id))) : [],
      }
    : undefined

/** “Did Japan respond”. */
const asksWhether: Rule = ({ query, found, strong, rest }) =>
  query.wanted === 'whether' ? whether(query, found, strong, rest) : undefined

/** “Who did not respond”. */
const missing: Rule = ({ query, strong, rest }) => {
  if (query.wanted !== 'missing') return undefined
  const silent = silentMembers(rest.archive, query, rest.kinds)
  const told = strong.filter(tellsOfSilence(query))
  const verdict = told.length + silent.length > 0 ? 'list' : 'none'
  return { ...rest, verdict, statements: [], absences: told, silent }
}

/** “Why did Japan not respond”. */
const whyNot: Rule = ({ query, found, strong, rest }) => {
  if (!query.negated || !query.presumes) return undefined
  if (found.length > 0 && strong.length === 0) return { ...rest, verdict: 'corrected', statements: [], instead: found }
  const incidents = rest.scope.incidents ?? new Set(strong.flatMap((each) => each.incidents))
  const tells = query.by.length > 0 || (query.wanted === 'why' && query.over.length > 0)
  const refused =
    tells && incidents.size > 0
      ? findWithin(rest.archive, loosened(rest.archive, { ...rest.scope, incidents }), query, refusal).filter(
          ({ gist }) => !areSanctions(query.acts) || /\bsanctions?\b/.test(gist),
        )
      : []
  return { ...rest, verdict: strong.length + refused.length > 0 ? 'list' : 'none', statements: refused }
}

const refusal: ReadonlySet<Kind> = new Set(['declined'])

/** The first that the query is for gives the answer. */
const rules: readonly Rule[] = [
  overview,
  ofFirstThen,
  longAfter,
  ...premises,
  onlyThese,
  onlyTargets,
  onOneDay,
  asksWhether,
  missing,
  whyNot,
]

/** “Who sanctioned it”; “when did Japan sanction it”, where it did something else. */
function listed({ query, found, strong, rest }: Facts): Answer {
  if (found.length + rest.incidents.length > 0) return { ...rest, verdict: 'list', statements: found }
  // “Who stopped short of it”: whoever is known not to have done it.
  const declined = areAll(query.acts, ({ kinds: [first], worded }) => first === 'declined' && !worded)
  if (declined && strong.length > 0) return { ...rest, verdict: 'list', statements: [] }
  if (!query.presumes || query.by.length === 0) {
    const charged = query.presumes ? [...otherCharges(query, rest), ...elsewhereOnThem(rest.archive, query)] : []
    // “So back then the Americans named Russia”: it is known that they did not.
    const known = query.atTheTime && areBlame(query.acts) && strong.length > 0
    if (known && query.by.some(({ actor, speaker }) => actor ?? speaker))
      return { ...rest, verdict: 'no', statements: [] }
    return { ...rest, verdict: charged.length > 0 ? 'corrected' : 'none', statements: [], instead: charged }
  }
  const { scope } = rest
  const bounded = scope.incidents ?? scope.around ?? scope.on ?? scope.also ?? scope.offices ?? scope.speakers
  const atOtherTime =
    areMeasures(query.acts) && (query.since ?? query.until)
      ? matching(rest.archive, { ...query, since: undefined, until: undefined }, scope, rest.kinds)
      : []
  const own = atOtherTime.length > 0 ? atOtherTime : bounded ? ofThoseAsked(anythingElse(rest), query, rest) : []
  // “Why did the Dutch expel FSB officers in 2018”: others it did expel then.
  const onOthers =
    own.length === 0 && areAll(query.acts, ({ kinds: [first] }) => first === 'expulsion') && query.on.length > 0
      ? factsFor(rest.archive, { ...query, on: [] }, rest.kinds)
      : []
  if (onOthers.length > 0) return { ...rest, verdict: 'corrected', statements: [], instead: onOthers }
  const listed = areSanctions(query.acts)
  const charged = listed ? otherCharges(query, { ...rest, scope: { ...scope, by: homesOf(query, rest.archive) } }) : []
  // “Why did the EU list Kostyukov over NotPetya”: it did, over another matter.
  const elsewhere = elsewhereOnThem(rest.archive, query)
  if (elsewhere.length > 0) return { ...rest, verdict: 'corrected', statements: [], instead: elsewhere }
  const others = byOthers(query, rest)
  // “Why did the UK indict Khoroshev”, whom it listed and the US charged.
  const onOne = areOnOne(query, rest.archive)
  const ofOne = onOne && (areCharges(query.acts) || (areMeasures(query.acts) && query.over.length > 0))
  const instead =
    own.length > 0 || strong.length > 0 ? [...new Set([...(ofOne ? others : []), ...own])] : [...others, ...charged]
  const known = instead.length > 0 || strong.length > 0
  return { ...rest, verdict: known ? 'corrected' : 'none', statements: [], instead }
}

/** “When did the US list the Pakistanis who sold papers to the troll factory”, where it listed others over that: them, whatever it was over. */
function ofThoseAsked(
  own: readonly Statement[],
  query: Query,
  { archive, kinds }: Facts['rest'],
): readonly Statement[] {
  const onOthers = own.length > 0 && areMeasures(query.acts) && own.every(({ kind }) => kinds?.has(kind))
  const theirs = onOthers && query.on.some(({ actor }) => actor) ? factsFor(archive, { ...query, over: [] }, kinds) : []
  return theirs.length > 0 ? theirs : own
}

/** The states of whoever is asked about: “on what date did the Treasury ban Kaspersky”, which another department did. */
const statesOf = ({ by }: Query, archive: Archive): Query['by'] =>
  by.flatMap(({ actor }) => {
    const { country } = (actor && archive.actorsById.get(actor)) ?? {}
    const state = country && stateOf(archive, country)
    return state && state.id !== actor ? [{ actor: state.id }] : []
  })

/** All bodies of the states that were asked about: “why did OFAC list NSO Group”, which another American body did. */
const homesOf = ({ by }: Query, { actorsById, actorsByCountry }: Archive): ReadonlySet<ActorId> =>
  new Set(
    by.flatMap(({ actor }) => {
      const { country } = (actor && actorsById.get(actor)) ?? {}
      return (country ? actorsByCountry.get(country) : undefined)?.map(({ id }) => id) ?? []
    }),
  )

const areCharges = (acts: Query['acts']): boolean =>
  acts.every(({ kinds: [first] }) => charges.some((kind) => kind === first))

/** “When was Zhu Hua convicted”, who was charged; “when was Fujie Wang listed”, who was charged too. */
function otherCharges({ acts, on }: Query, { archive, scope }: Facts['rest']): readonly Statement[] {
  const measured = areMeasures(acts)
  if (!measured || !on.some(({ actor }) => actor)) return []
  const charged = areCharges(acts)
  if (acts.every(({ kinds: [first] }) => first === 'sanction-lifted')) return findWithin(archive, scope, {}, listing)
  const person = on.every(
    ({ actor, only }) =>
      actor && (only === 'person' || /^(?:person|company)$/.test(archive.actorsById.get(actor)?.kind ?? '')),
  )
  return charged || person ? findWithin(archive, scope, {}, new Set(charged ? charges : measures)) : []
}

const listing: ReadonlySet<Kind> = new Set(['sanction'])

/** “Why did the UK list them over it”, where the EU did; “since when has he been on the UK list”, where he is on the American one. */
const byOthers = (query: Query, { archive, kinds }: Facts['rest']): readonly Statement[] => {
  const others = { ...query, by: [] }
  // What another replied says nothing of who is asked about.
  const done = query.acts.every(({ name }) => name !== 'reactions')
  if (!done) return []
  if (query.over.length + query.victims.length > 0) return factsFor(archive, others, kinds)
  const states = areMeasures(query.acts) ? statesOf(query, archive) : []
  const atHome = states.length > 0 ? factsFor(archive, { ...query, by: states }, kinds) : []
  if (atHome.length > 0) return atHome
  if (!areMeasures(query.acts) || !areOnOne(query, archive) || !doesSo(query, archive, kinds)) return []
  const same = factsFor(archive, others, kinds)
  // “Why did the EU list Detistov”, whom nobody listed and a grand jury charged.
  return same.length > 0 ? same : factsFor(archive, { ...others, acts: [] }, new Set(charges))
}

/** Of whoever took no such measure ever, none is asked: “why was Hightrade Finance from Saint Vincent listed”. */
const doesSo = (query: Query, archive: Archive, kinds: Facts['rest']['kinds']): boolean =>
  factsFor(archive, { ...query, on: [], around: [], over: [], since: undefined, until: undefined }, kinds).length > 0

/** Measures on persons or companies by name. */
function areOnOne({ on, around }: Query, { actorsById }: Archive): boolean {
  const named = [...on, ...around]
  const isOne = (actor: ActorId) => /^(?:person|company)$/.test(actorsById.get(actor)?.kind ?? '')
  return named.length > 0 && named.every(({ actor }) => actor && isOne(actor)) && on.every(({ only }) => !only)
}
