import { archiveAsOf } from '../../find/as-of.ts'
import { statesBehind } from '../../find/parties.ts'
import { findStatements, speakersOf } from '../../find/statements.ts'
import type { Absence } from '../../model/absence.ts'
import type { Archive } from '../../model/archive.ts'
import { type Day, firstDate } from '../../model/day.ts'
import type { ActorId } from '../../model/id.ts'
import { isOwnAttribution, type Statement } from '../../model/statement.ts'
import type { Query } from '../query.ts'
import { absencesFor, claims, isStrong } from './absences.ts'
import type { Answer, Rest } from './answer.ts'
import { factsFor, kindsOf, matching, ordered } from './matching.ts'
import { mattersAsked } from './matters-asked.ts'
import { proves } from './proves.ts'
import { type Scope, scopeOf } from './reach.ts'
import { onTaken } from './taken.ts'
import { onThose, those } from './those.ts'

/** What fits a query, before it is judged what that says. */
export interface Facts {
  query: Query
  found: readonly Statement[]
  /** Absences that may be worded “did not”. */
  strong: readonly Absence[]
  rest: Rest
}

export function gather(whole: Archive, query: Query): Facts {
  const asOf = query.asOf ?? (query.atTheTime ? dayOfAttribution(whole, query) : undefined)
  const archive = asOf ? archiveAsOf(whole, asOf) : whole
  const kinds = kindsOf(query.acts)
  // “List ransomware attacks”, “which attacks led to no sanctions”: nothing that was said is asked for.
  const onlyMatters =
    query.wanted === 'matters' && (query.ofKinds ?? query.notDone) !== undefined && query.acts.length === 0
  const left = onlyMatters ? undefined : those(archive, query, kinds)
  const asked = scopeOf(archive, query)
  const all = onlyMatters ? [] : matching(archive, query, asked, kinds).filter((each) => !left || left.has(each))
  const scope = onTaken(onThose(asked, left, all), query, all, archive)
  const matched = ordered(left ? all : withoutThose(archive, query, scope, all), query)
  const found = query.sooner.length > 0 ? soonerThan(archive, query, kinds, matched) : matched
  const touching = absencesFor(archive, scope, kinds, query).filter(claims(query.mentions))
  // That nothing was done over another matter tells nothing of what was done.
  const told = new Set(found.flatMap(({ incidents }) => incidents))
  const anywhere = found.length > 0 && !scope.incidents && !scope.around
  // Nor that nothing was done to somebody else.
  const isApart = (ids: readonly ActorId[]) =>
    ids.length > 0 && !ids.some((id) => !scope.on || scope.on.has(id) || scope.above?.has(id))
  const bears = ({ incidents, actors }: Absence) =>
    incidents.length === 0 ? !isApart(actors) : query.on.length > 0 && incidents.some((id) => told.has(id))
  // “How sure was the US of Callisto”: that it named nobody over what others are accused of tells nothing.
  const isOfGroup = query.on.some(({ actor }) => actor && archive.actorsById.get(actor)?.kind === 'threat-group')
  const isAsked = (id: ActorId) => scope.on?.has(id) || query.on.some(({ actor }) => actor === id)
  const isTheirs = ({ incidents, actors }: Absence) =>
    incidents.length === 0 ||
    actors.some((id) => scope.on?.has(id)) ||
    incidents.some((id) => archive.incidentsById.get(id)?.accused.some(isAsked))
  const absences = anywhere
    ? touching.filter(bears)
    : isOfGroup && !scope.incidents
      ? touching.filter(isTheirs)
      : touching
  const incidents = mattersAsked(archive, query, scope)
  return {
    query,
    found,
    strong: absences.filter((each) => isStrong(each) && proves(each, query, scope)),
    rest: { archive, ...(asOf && { asOf }), scope, kinds, absences, instead: [], silent: [], incidents },
  }
}

/** The day on which most of the attributions came: “at the time”, “the day of the statement”; that on which somebody was still known to have named nobody. */
export function dayOfAttribution(archive: Archive, query: Query): Day | undefined {
  const scope = scopeOf(archive, query)
  const { incidents } = scope
  if (!incidents) return undefined
  const overtaken = absencesFor(archive, scope, kindsOf(query.acts), query).find(
    (each) => each.endedBy && isStrong(each) && proves(each, query, scope),
  )
  if (overtaken) return overtaken.asOf
  const counts = new Map<Day, number>()
  for (const each of findStatements(archive, { incidents }))
    if (isOwnAttribution(each)) counts.set(each.day, (counts.get(each.day) ?? 0) + 1)
  const [most] = [...counts].sort(([, a], [, b]) => b - a)
  return most?.[0]
}

/** Leaves out whoever did the other thing too: “who blamed but did not sanction”. */
function withoutThose(archive: Archive, query: Query, scope: Scope, found: readonly Statement[]): readonly Statement[] {
  const others = kindsOf(query.without)
  if (!others) return found
  // What one body of a state did, the state did.
  const doersOf = (each: Statement) => [...speakersOf(each), ...statesBehind(archive, each)]
  const did = new Set(
    matching(archive, { ...query, acts: query.without, since: undefined, until: undefined }, scope, others).flatMap(
      doersOf,
    ),
  )
  return found.filter((each) => !doersOf(each).some((id) => did.has(id)))
}

/** “Who sanctioned it before the UK did”: what came before the first by those. */
function soonerThan(archive: Archive, query: Query, kinds: Answer['kinds'], all: readonly Statement[]) {
  if (query.wanted === 'whether' || query.wanted === 'lag') return all
  const rivals = { ...query, by: query.sooner.map((actor) => ({ actor })), sooner: [] }
  const [first] = ordered(factsFor(archive, rivals, kinds), { order: 'first' })
  return first ? all.filter(({ day }) => firstDate(day) < firstDate(first.day)) : all
}
