import type { Actor } from '../model/actor.ts'
import { type Archive, actorOf } from '../model/archive.ts'
import type { ActorId, IncidentId } from '../model/id.ts'

/** Whom a question about an actor is about, and how to tell the reader that it is about more than the name typed. */
export interface Reach {
  ids: ReadonlySet<ActorId>
  /** Such as “China and its bodies (12 on record)”; undefined when the reach is the actor alone. */
  told?: string
}

type ReachOf = (archive: Archive, id: ActorId) => Reach

/** Made once for each actor of an archive. */
function kept(make: ReachOf): ReachOf {
  const made = new WeakMap<Archive, Map<ActorId, Reach>>()
  return (archive, id) => {
    const known = made.get(archive) ?? new Map<ActorId, Reach>()
    made.set(archive, known)
    const reach = known.get(id) ?? make(archive, id)
    known.set(id, reach)
    return reach
  }
}

/** Those whose words and acts count as the actor's own. A private person or firm never speaks for its state. */
export const reachOfSpeaker = kept((archive, id) => {
  const actor = actorOf(archive, id)
  if (actor.members.length > 0) return reachOfList(archive, actor, reachOfSpeaker)
  const ids = parts(archive, id, ({ kind }) => !private_.has(kind))
  return ids.size === 1 ? { ids } : { ids, told: `${actor.name} and its bodies (${ids.size - 1} on record)` }
})

const private_ = new Set<Actor['kind']>([
  'person',
  'company',
  'threat-group',
  'crypto-exchange',
  'crypto-mixer',
  'other',
])

/** Those against whom an act counts as one against the actor: a state's organs, groups and nationals too. */
export const reachOfTarget = kept((archive, id) => {
  const actor = actorOf(archive, id)
  if (actor.members.length > 0) return reachOfList(archive, actor, reachOfTarget)
  const ids = parts(archive, id, () => true)
  if (actor.kind !== 'state' || !actor.country) {
    return ids.size === 1
      ? { ids }
      : { ids, told: `${actor.name} and its parts and members (${ids.size - 1} on record)` }
  }
  for (const { id: national } of archive.actorsByCountry.get(actor.country) ?? []) {
    for (const each of parts(archive, national, () => true)) ids.add(each)
  }
  return { ids, told: `${actor.name}, its organs, groups, companies and nationals (${ids.size - 1} on record)` }
})

/** A list acts through its members: the Five Eyes, the G7. */
function reachOfList(archive: Archive, list: Actor, reach: ReachOf): Reach {
  const countries = new Set(list.members.filter(({ until }) => until === undefined).map(({ country }) => country))
  const states = archive.actors.filter(({ kind, country }) => kind === 'state' && country && countries.has(country))
  const ids = new Set<ActorId>([list.id])
  for (const state of states) for (const id of reach(archive, state.id).ids) ids.add(id)
  return { ids, told: `${list.name}, a list of ${countries.size} states of which ${states.length} are on record here` }
}

function parts(archive: Archive, id: ActorId, counts: (actor: Actor) => boolean): Set<ActorId> {
  const found = new Set<ActorId>([id])
  for (const each of found) {
    for (const part of archive.partsByActor.get(each) ?? []) if (counts(part)) found.add(part.id)
  }
  return found
}

/** An incident and its parts: the Storting breach is part of the Exchange compromise. */
export function withParts(archive: Archive, id: IncidentId): ReadonlySet<IncidentId> {
  const found = new Set<IncidentId>([id])
  for (const each of found) for (const part of archive.partsByIncident.get(each) ?? []) found.add(part.id)
  return found
}
