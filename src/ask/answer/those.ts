import { homeOf, statesBehind } from '../../find/parties.ts'
import { speakersOf } from '../../find/statements.ts'
import { type Archive, groupBy } from '../../model/archive.ts'
import type { ActorId } from '../../model/id.ts'
import type { Statement } from '../../model/statement.ts'
import { areBlame, areMeasures } from '../lexicon/act.ts'
import type { SoMany } from '../lexicon/so-many-states.ts'
import { areBeside, besideWhom, emptyQuery, type Query } from '../query.ts'
import { othersThan } from './alone.ts'
import type { Answer } from './answer.ts'
import { factsFor, fitsAny, kindsOf } from './matching.ts'
import { type Scope, sparedOf } from './reach.ts'
import { ofClass } from './reach-classes.ts'

/** What is asked for: those at whom it was aimed, those who did it, or what it was over. */
type Side = 'targets' | 'speakers' | 'incidents'

/** Those who are left, and whether a statement is by, on or over one of them. */
export interface Those {
  side: Side
  ids: ReadonlySet<string>
  has: (each: Statement) => boolean
  /** Whoever else is named by the acts, also beyond whom the question names: “charged alongside Park”. */
  widely: boolean
}

/**
 * “Listed by both the EU and the US”, “sanctioned both Russian and Chinese hackers”, “both blamed and sanctioned”, “by the EU but not the
 * UK”, “indicted but not sanctioned”: those for whom all of it is so; undefined where nothing of the kind is asked.
 */
export function those(archive: Archive, query: Query, kinds: Answer['kinds']): Those | undefined {
  const side = sideOf(query)
  const { acts, by, on, over, around, victims, except, notOn, notOver, each, without } = query
  const measured = areMeasures(acts)
  const but = except.length > 0 && by.length > 0 && by.every(({ actor }) => actor) && (measured || side === 'incidents')
  // “Sanctioned Lazarus but not Kimsuky”.
  const others = side === 'speakers' && on.length > 0 && notOn.length > 0
  // “Which Russians did the US indict without sanctioning them”: those whom it did not sanction.
  const ownWithout = side === 'targets' && by.every(({ actor, only }) => actor && !only)
  const ofMatters = side === 'incidents' && acts.length > 0 && without.length > 0
  // “Which countries blamed North Korea without sanctioning it”.
  const ofDoers = side === 'speakers' && acts.length > 0 && without.length > 0
  // “Which accused groups were never sanctioned”.
  const ofAccused = side === 'targets' && areBlame(acts) && areMeasures(without)
  const undone = ofMatters || ofDoers || ofAccused || (measured && areMeasures(without) && (ownWithout || each || but))
  // “Attributed NotPetya but not WannaCry”.
  const otherMatters = side === 'speakers' && over.length + around.length + victims.length > 0 && notOver.length > 0
  // “Who besides Witt was indicted”.
  const besides = side === 'targets' && notOn.length > 0
  const { doneToo, notDone, byStates } = query
  // “Incidents that only the UK attributed”, “persons listed by New Zealand only”.
  const alone = (side === 'incidents' || side === 'targets') && query.alone.length > 0
  if (!side || !(each || but || undone || others || otherMatters || besides || doneToo || notDone || byStates || alone))
    return undefined
  // “Which countries”: what one body of a state did, the state did.
  const ofStates = side === 'speakers' && by.some(({ only }) => only === 'state')
  const idsIn = (statement: Statement) =>
    ofStates || ofDoers ? speakersOf(statement).map((id) => doerOf(archive, id)) : keysOf(archive, statement, side)
  const of = (asked: Partial<Query>, done = kinds, counts = (_: Statement) => true): ReadonlySet<string> => {
    const { doneToo: _, notDone: __, ...own } = areBeside(query) ? { ...query, on: besideWhom(query) } : query
    const narrowed = { ...own, except: [], notOn: [], notOver: [], without: [], ...asked }
    return new Set(factsFor(archive, narrowed, done).filter(counts).flatMap(idsIn))
  }
  // “Charged over NotPetya in 2020 and never sanctioned”: over nothing else and at no other time either.
  const anywhere =
    side === 'targets' && measured ? { over: [], around: [], victims: [], since: undefined, until: undefined } : {}
  const too = doneToo && { ...(areMeasures(doneToo.acts) && anywhere), ...doneToo }
  const parts = each ? eachOf(query, side) : too ? [{}, too] : [{}]
  if (each && parts.length < 2) return undefined
  const [first = new Set<string>(), ...rest] = parts.map((part: Partial<Query>) => of(part, kindsOf(part.acts ?? acts)))
  // “Who was charged and sanctioned over it”, over which nobody was charged: which of the two is on record.
  if (
    side !== 'speakers' &&
    parts.length > 1 &&
    parts.every(({ acts: asked }) => asked) &&
    [first, ...rest].some(({ size }) => size === 0)
  )
    return undefined
  const gone = [
    ...(but ? [of({ by: except.map((actor) => ({ actor })) })] : []),
    ...(undone ? [of({ ...(areMeasures(without) && anywhere), ...byAnybody(archive, query) }, kindsOf(without))] : []),
    ...(notDone ? [of({ ...(areMeasures(notDone.acts) && anywhere), ...notDone }, kindsOf(notDone.acts))] : []),
    ...(others ? [of({ on: notOn.map((actor) => ({ actor })) }, kinds, (each) => isNamed(each, notOn, archive))] : []),
    ...(otherMatters ? [of({ around: [], victims: [], over: notOver })] : []),
    ...(besides ? [sparedOf(archive, query)] : []),
    ...(byStates ? [notBySoMany(archive, factsFor(archive, query, kinds), idsIn, byStates)] : []),
    ...(alone ? [of({ by: [] }, kinds, (each) => othersThan(archive, query.alone)(each).length > 0)] : []),
  ]
  const isLeft = (id: string) =>
    rest.every((all) => all.has(id)) && !gone.some((all) => all.has(id)) && isOfSort(archive, id, query.beside)
  const ids = new Set([...first].filter(isLeft))
  return { side, ids, widely: areBeside(query), has: (statement) => idsIn(statement).some((id) => ids.has(id)) }
}

/** “Which Iranians were charged alongside Witt”: of that state, and of that sort. */
function isOfSort(archive: Archive, key: string, sort: Query['beside']): boolean {
  if (!sort) return true
  const { only, actor: state } = sort
  const one = [...archive.actorsById.values()].find(({ id }) => id === key)
  const country = state && archive.actorsById.get(state)?.country
  return (
    one !== undefined &&
    (only === undefined || ofClass(archive, new Set([one.id]), only).has(one.id)) &&
    (country === undefined || one.country === country)
  )
}

/** “On the EU list but never charged”: who charges nobody did not do so here either; whoever else did counts. */
const byAnybody = (archive: Archive, { by, without }: Query): Partial<Query> =>
  by.length > 0 && areMeasures(without) && !fitsAny(archive, { ...emptyQuery, acts: without, by }) ? { by: [] } : {}

/** Those of whom fewer states did it, or more. */
function notBySoMany(
  archive: Archive,
  found: readonly Statement[],
  idsIn: (each: Statement) => readonly string[],
  { least, most = Number.POSITIVE_INFINITY }: SoMany,
): ReadonlySet<string> {
  const byId = groupBy(found, idsIn)
  return new Set(
    [...byId].flatMap(([id, all]) => {
      const states = new Set(all.flatMap((each) => statesBehind(archive, each))).size
      return states >= least && states <= most ? [] : [id]
    }),
  )
}

/** Whether one of them is named: a state by more than the name of a group that others put there. */
const isNamed = (each: Statement, ids: readonly ActorId[], { actorsById }: Archive): boolean =>
  !('level' in each && each.level === 'cluster') || ids.some((id) => actorsById.get(id)?.kind !== 'state')

/** What has to be so of each who is left. */
function eachOf({ acts, by, on, over }: Query, side: Side): Partial<Query>[] {
  if (by.length > 1 && side !== 'speakers') return by.map((party) => ({ by: [party] }))
  if (on.length > 1 && side !== 'targets') return on.map((party) => ({ on: [party] }))
  if (over.length > 1 && side === 'speakers') return over.map((id) => ({ over: [id] }))
  return acts.map((act) => ({ acts: [act] }))
}

function sideOf({ wanted, acts, by, on, notOn, except, each, without, doneToo, notDone }: Query): Side | undefined {
  // “UK sanctions on Russia except on Evil Corp”: who is left of those on whom it was done.
  const spared =
    wanted === 'acts' && acts.length > 0 && on.length > 0 && notOn.length > 0 && (by.length > 0 || areMeasures(acts))
  // “Companies listed by the EU but not the US”.
  const unlisted = wanted === 'acts' && areMeasures(acts) && by.length > 0 && except.length > 0
  if (wanted === 'matters') return 'incidents'
  if (doneToo || notDone || spared || unlisted) return 'targets'
  const countsDoers =
    wanted === 'count' && each && by.length === 1 && by.every(({ actor, only }) => !actor && only === 'state')
  if (countsDoers) return 'speakers'
  if (wanted === 'whom' || wanted === 'count') return 'targets'
  // “By whom?” of those who were charged alongside him.
  if (wanted === 'who' && areBeside({ on, notOn })) return 'targets'
  // “Which GRU officers were indicted but not sanctioned”.
  if (wanted !== 'who' && wanted !== 'acts') return undefined
  // “Who blamed North Korea but never sanctioned it”.
  const doers = on.length > 0 && (areBlame(acts) || (wanted === 'who' && on.every(({ only }) => !only)))
  return acts.length > 0 && without.length > 0 && !doers ? 'targets' : 'speakers'
}

/** Bodies count for their states. */
const keysOf = (archive: Archive, statement: Statement, side: Side): readonly string[] =>
  side === 'targets'
    ? statement.targets
    : side === 'incidents'
      ? statement.incidents
      : speakersOf(statement).flatMap((id) => [id, doerOf(archive, id)])

/** A body counts for its state; a firm or a person speaks for none. */
const doerOf = (archive: Archive, id: ActorId): ActorId =>
  /^(?:company|organisation|person|other)$/.test(archive.actorsById.get(id)?.kind ?? '')
    ? id
    : (homeOf(archive, id) ?? id)

/** Of those who are left alone: their names are told, and not those that were listed with them. */
export function onThose(scope: Scope, left: Those | undefined, found: readonly Statement[]): Scope {
  // “Attributed by both Germany and the EU”: over those, and not over what one of them spoke of beside it.
  if (left?.side === 'incidents')
    return {
      ...scope,
      incidents: new Set(found.flatMap(({ incidents }) => incidents).filter((id) => left.ids.has(id))),
    }
  if (left?.side !== 'targets') return scope
  const all = found.flatMap(({ targets }) => targets)
  return {
    ...scope,
    on: new Set(all.filter((id) => left.ids.has(id) && (left.widely || !scope.on || scope.on.has(id)))),
  }
}
