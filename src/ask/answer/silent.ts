import type { Absence } from '../../model/absence.ts'
import type { Archive } from '../../model/archive.ts'
import type { ActorId } from '../../model/id.ts'
import type { Kind } from '../../model/statement.ts'
import type { Query } from '../query.ts'
import { factsFor } from './matching.ts'

/** “Which of the Five Eyes did not”: the states that are named, or on the list, of whom nothing fits. */
export function silentMembers(archive: Archive, query: Query, kinds: ReadonlySet<Kind> | undefined): ActorId[] {
  const lists = query.by.flatMap(({ actor }) => (actor ? (archive.actorsById.get(actor)?.members ?? []) : []))
  const countries = new Set(lists.filter(({ until }) => until === undefined).map(({ country }) => country))
  const named = new Set(query.by.map(({ actor }) => actor))
  const states = archive.actors.filter(
    ({ id, kind, country, members }) =>
      (kind === 'state' && ((country && countries.has(country)) || named.has(id))) ||
      // “Which of the US, the UK and the EU”: a body that has no list here is asked of as such.
      (kind === 'alliance' && members.length === 0 && named.has(id) && query.by.length > 1),
  )
  return states
    .map(({ id }) => id)
    .filter((actor) => {
      const own = { ...query, by: [{ actor }] }
      return factsFor(archive, own, kinds).length === 0
    })
}

/** “Which members never sanctioned anyone”: that one did not over one matter, or to one state, says nothing of all others. */
export function tellsOfSilence({
  by,
  on,
  over,
  around,
  victims,
  mentions,
  since,
  until,
}: Query): (absence: Absence) => boolean {
  const isOfAll =
    by.length > 0 &&
    on.length + over.length + around.length + victims.length + mentions.length === 0 &&
    (since ?? until) === undefined
  return ({ incidents, actors }) => !isOfAll || incidents.length + actors.length === 0
}
