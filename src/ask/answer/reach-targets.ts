import { perArchive } from '../../find/once.ts'
import { homeOf, listOf } from '../../find/parties.ts'
import { type Reach, reachOfTarget } from '../../find/roll-up.ts'
import { type Archive, groupBy } from '../../model/archive.ts'
import type { ActorId } from '../../model/id.ts'
import type { Party, Query } from '../query.ts'
import { toldInWords } from './aimed.ts'
import { ofClass } from './reach-classes.ts'
import { union } from './union.ts'

/** At whom each is aimed. “Which Russians were sanctioned over North Korean IT workers”: those too who act for North Korea. */
export function allTargetsOf(
  archive: Archive,
  { wanted, over, on, also }: Pick<Query, 'wanted' | 'over' | 'on' | 'also'>,
  told: string[],
): readonly ReadonlySet<ActorId>[] {
  const asksWhom = wanted === 'whom' || wanted === 'count'
  const accused = asksWhom ? over.flatMap((id) => archive.incidentsById.get(id)?.accused ?? []) : []
  const behind = accused.flatMap((id) => homeOf(archive, id) ?? [])
  return on.map((party) => {
    const ids = targetsOf(archive, party, told, [...also, ...behind])
    return behind.length > 0 ? new Set([...ids].filter((id) => !isForeigner(archive, id, party.actor))) : ids
  })
}

/** Somebody of another country, in a firm of this one. */
function isForeigner({ actorsById }: Archive, id: ActorId, of: ActorId | undefined): boolean {
  const [state, one] = [of && actorsById.get(of), actorsById.get(id)]
  return state?.kind === 'state' && one?.kind === 'person' && one.country !== undefined && one.country !== state.country
}

/** “The GRU”, “Chinese companies”: all at whom it may be aimed, of those who act for another state only where it is about that one; what was rolled up goes to `told`. */
function targetsOf(
  archive: Archive,
  { actor, only }: Party,
  told: string[],
  also: readonly ActorId[],
): ReadonlySet<ActorId> {
  // “European companies”: those of its members.
  const reach = actor ? withLinked(archive, only ? listOf(actor) : actor, only) : undefined
  if (only === 'itself' && actor) return new Set([actor])
  if (only === 'expert') return new Set([...(reach?.ids ?? archive.actorsById.keys())].filter(isThinkTankIn(archive)))
  if (only) {
    if (only === 'group' && actor && archive.actorsById.get(actor)?.kind === 'state')
      told.push('“Groups” counts hacker groups by name, and no agencies, companies or persons.')
    if (only === 'person' && actor && (linkedIn(archive).get(actor)?.length ?? 0) > 0)
      told.push('“Persons” counts those who are of it, and those who are linked to it on record.')
    const ids = [...ofClass(archive, reach?.ids, only)].filter((id) => !isOfOther(archive, id, actor))
    // “The Russian military”: who names it without a unit names Russia, and of those only who say so are left.
    return new Set(actor && only in toldInWords ? [...ids, actor] : ids)
  }
  if (!actor || !reach) return new Set()
  const states = [actor, ...also]
  const ids = new Set([...reach.ids].filter((id) => !actsForOther(archive, id, states)))
  const others = reach.ids.size - ids.size
  if (reach.told)
    told.push(`“On” counts ${reach.told}${others > 0 ? `, less ${others} who act for another state` : ''}.`)
  return ids
}

/** A think tank is no person, no firm and no body of a state: some have no kind of their own on record. */
const isThinkTankIn =
  ({ actorsById }: Archive) =>
  (id: ActorId): boolean =>
    /^(?:organisation|other)$/.test(actorsById.get(id)?.kind ?? '')

/** Chinese nationals who launder for North Korea are nothing that China was sanctioned for. */
function actsForOther({ actorsById }: Archive, id: ActorId, of: readonly ActorId[]): boolean {
  const [state] = of.map((each) => actorsById.get(each))
  if (state?.kind !== 'state') return false
  for (let at = actorsById.get(id)?.partOf; at; at = actorsById.get(at)?.partOf)
    if (actorsById.get(at)?.kind === 'state') return !of.includes(at)
  return false
}

/** “North Korean persons”: whoever is of another state is not one, though the group may be North Korean. */
function isOfOther({ actorsById }: Archive, id: ActorId, of: ActorId | undefined): boolean {
  const state = of && actorsById.get(of)
  const country = actorsById.get(id)?.country
  return state?.kind === 'state' && country !== undefined && country !== state.country
}

/** Whoever is listed or charged is a firm or a person; that it is of a group, or somebody's firm, is what sources say of it. */
export function withLinked(archive: Archive, id: ActorId, only?: Party['only']): Reach {
  const reach = reachOfTarget(archive, id)
  const group = archive.actorsById.get(id)
  const owns = group?.kind === 'person' && only !== undefined
  const linked = group?.kind === 'threat-group' || owns ? (linkedIn(archive).get(id) ?? []) : []
  if (!group || linked.length === 0) return reach
  // A ministry that is linked to a group is not all that belongs to the ministry.
  const ids = union([
    reach.ids,
    ...linked.map(({ id: each, kind }) =>
      kind === 'agency' || kind === 'state' ? new Set([each]) : reachOfTarget(archive, each).ids,
    ),
  ])
  return { ids, told: `${group.name} and those who are linked to it on record (${ids.size - 1})` }
}

/** “Vietnamese listed over North Korea”: of a state those, and whoever is said to work with one of them; of a group those who are linked to it. */
export const concerned = (archive: Archive, ids: readonly ActorId[]): ReadonlySet<ActorId> =>
  union(
    ids.map((id) => {
      if (archive.actorsById.get(id)?.kind !== 'state') return withLinked(archive, id).ids
      const own = [...withLinked(archive, id).ids]
      return new Set([
        ...own,
        ...own.flatMap(
          (each) =>
            linkedIn(archive)
              .get(each)
              ?.map((linked) => linked.id) ?? [],
        ),
      ])
    }),
  )

const linkedIn = perArchive(({ actors }) => groupBy(actors, ({ linkedTo }) => linkedTo))

/** The targets, what they belong to, and their states. */
export function above(archive: Archive, on: readonly Party[]): ReadonlySet<ActorId> {
  const found = new Set<ActorId>()
  for (const { actor } of on) {
    for (let at = actor; at && !found.has(at); at = archive.actorsById.get(at)?.partOf) found.add(at)
    const country = actor && archive.actorsById.get(actor)?.country
    const state = country && archive.actorsByCountry.get(country)?.find(({ kind }) => kind === 'state')
    if (state) found.add(state.id)
  }
  return found
}

/** Of the targets, or of all, those whose country is that of a state. */
export function fromState(
  { actorsById }: Archive,
  state: ActorId,
  targets: readonly ReadonlySet<ActorId>[],
): ReadonlySet<ActorId> {
  const country = actorsById.get(state)?.country
  const all = targets.length > 0 ? union(targets) : actorsById.keys()
  return new Set([...all].filter((id) => id !== state && actorsById.get(id)?.country === country))
}
