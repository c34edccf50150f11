import type { Archive } from '../../model/archive.ts'
import type { ActorId, IncidentId } from '../../model/id.ts'
import { type Act, areStatements } from '../lexicon/act.ts'
import { admission, attribution } from '../lexicon/acts-of-blame.ts'
import { accusedIn, isOneCountry } from '../pattern/standing.ts'
import type { Item } from '../pieces/item.ts'
import type { Party, Query } from '../query.ts'
import type { Holes } from './holes.ts'

type Aim = Pick<Query, 'acts' | 'on' | 'also'>

/** What was done, and to whom: what the names say about each other when all are in their holes. */
export function aimOf(
  words: string,
  items: readonly Item[],
  acts: readonly Act[],
  holes: Holes,
  archive: Archive,
): Aim {
  const said = asSaid(words, { acts: withoutLink(words, acts), on: holes.on, also: holes.also }, holes.by, archive)
  const whose = ownersIn(items, holes.over, archive)
  const on = said.on
    .filter(isTarget(said.acts, holes.over, archive))
    .filter(({ actor, only }) => !actor || only || !whose.has(actor))
  const { also, ...aim } = isJoined(items)
    ? { ...said, on }
    : (groupTied(words, { ...said, on }, archive) ?? withBodies({ ...said, on }, archive))
  // “Named China over UNC3886” is aimed at both, “solidarity over UNC3886” at the one.
  return aim.on.length > 0
    ? { ...aim, also: [...also, ...holes.concerned] }
    : { ...aim, also, on: holes.concerned.map((actor) => ({ actor })) }
}

/** “Over the North Korean IT-worker scheme”: says whose the matter is, and not on whom. */
function ownersIn(
  items: readonly Item[],
  over: readonly IncidentId[],
  { incidentsById, actorsById }: Archive,
): ReadonlySet<ActorId> {
  const [one, ...others] = over
  const accused = (one && others.length === 0 && incidentsById.get(one)?.accused) || []
  const telling = items.filter(({ is }) => is !== 'filler')
  return new Set(
    telling.flatMap((item, at) => {
      const next = telling[at + 1]
      const state = item.is === 'name' ? item.state : undefined
      const isTheirs = accused.some((id) => actorsById.get(id)?.country === (state && actorsById.get(state)?.country))
      return state && next?.is === 'name' && !next.state && !next.described && isTheirs ? [state] : []
    }),
  )
}

/** “Confirmed the link”, “everything Europol announced”. */
function withoutLink(words: string, acts: readonly Act[]): readonly Act[] {
  if (areStatements(acts) && /\b(?:everything|anything) [^?]*\bannounced\b/i.test(words)) return []
  const named = acts.filter(({ name }) => name !== 'confirmation')
  return named.length > 0 && named.every(({ name }) => name === 'attribution') ? named : acts
}

/** “Confirmed that Russia did it”: whoever says so attributes; of one's own, admits. */
function asSaid(words: string, aim: Aim, by: readonly Party[], archive: Archive): Aim {
  const { acts, on } = aim
  const said = acts.every(({ name }) => name === 'confirmation' || (name === 'statements' && saysWho.test(words)))
  if (on.length === 0 || acts.length === 0 || !said) return aim
  const isOwn = (party: Party) => by.some(({ actor }) => isOneCountry(archive, actor, party.actor))
  // “Confirmed that it had been inside Norwegian organisations”: they did nothing.
  if (on.every((party) => isOwn(party) && (party.only === 'entity' || party.only === 'company')))
    return { ...aim, on: [] }
  const own = on.some(isOwn)
  return own ? { ...aim, acts: [admission], on: [] } : { ...aim, acts: [attribution] }
}

/** “Said that it was the Russian military”, “that the military was involved”, “that the military did it”. */
const saysWho =
  /\b(?:say|said|says|stated?|think|thought|believed?|concluded?)\b.*\b(?:did (?=\S)|(?:it|this|that) (?:was|were|is)|(?:was|were|is|are|had been) (?:involved|responsible|behind|to blame|guilty|at fault))\b/i

const isTarget =
  (acts: readonly Act[], over: readonly IncidentId[], archive: Archive) =>
  ({ actor }: Party): boolean => {
    // “Declined to name a state”: whom they did not name is nobody’s target.
    if (acts.some(({ kinds }) => kinds[0] === 'declined')) return actor !== undefined
    // “What happened in the attack on Albania”: nothing is ever aimed at it.
    return acts.length > 0 || over.length === 0 || actor === undefined || accusedIn(archive).has(actor)
  }

/** “Who tied Turla to the FSB”: who named the one as the other, and not whoever named one of them. */
function groupTied(words: string, aim: Aim, { actorsById }: Archive): Aim | undefined {
  const kindOf = ({ actor, only }: Party) => (actor && !only ? actorsById.get(actor)?.kind : undefined)
  const groups = aim.on.filter((party) => kindOf(party) === 'threat-group')
  const organs = aim.on.filter((party) => /^(?:agency|military-unit)$/.test(kindOf(party) ?? ''))
  const all = groups.length > 0 && organs.length > 0 && groups.length + organs.length === aim.on.length
  if (!all || !tied.test(words) || !aim.acts.some(({ name }) => name === 'attribution')) return undefined
  return { ...aim, on: organs, also: [...aim.also, ...groups.flatMap(({ actor }) => actor ?? [])] }
}

const tied = /\b(?:tie[sd]?|tying|link(?:s|ed|ing)?|connect(?:s|ed|ing)?|trace[sd]?)\b.* (?:to|with)\b/i

/** “Chinese officers of the PLA”: the body says which. “Accused Beijing of running UNC3886”: the one is tied to the other. */
function withBodies(aim: Aim, archive: Archive): Aim {
  const [broad, ...bodies] = aim.on
  const state = broad?.actor && archive.actorsById.get(broad.actor)
  if (!broad || !state || state.kind !== 'state' || bodies.length === 0) return aim
  const ids = bodies.flatMap(({ actor }) => actor ?? [])
  const groups = bodies.every(({ actor }) => actor && archive.actorsById.get(actor)?.kind === 'threat-group')
  if (groups && (!broad.only || broad.only === 'state') && aim.acts.some(({ name }) => name === 'attribution'))
    return { ...aim, on: [broad], also: [...aim.also, ...ids] }
  return bodies.every(({ actor }) => isBodyOf(archive, actor, state.country)) ? { ...aim, on: bodies } : aim
}

/** Whether “and” stands between names. */
const isJoined = (items: readonly Item[]): boolean =>
  items.some(
    ({ is }, at) =>
      is === 'join' &&
      items.slice(0, at).some((each) => each.is === 'name') &&
      items.slice(at + 1).some((each) => each.is === 'name'),
  )

const isBodyOf = ({ actorsById }: Archive, id: ActorId | undefined, country: string | undefined): boolean => {
  const actor = id && actorsById.get(id)
  return actor !== undefined && actor.country === country && actor.kind !== 'state'
}
