import { countriesIn } from '../../find/parties.ts'
import { reachOfTarget } from '../../find/roll-up.ts'
import type { Actor } from '../../model/actor.ts'
import { type Archive, actorOf } from '../../model/archive.ts'
import type { IncidentId } from '../../model/id.ts'
import { union } from '../answer/union.ts'
import { accusedIn } from '../pattern/standing.ts'
import type { Query } from '../query.ts'
import type { Clause } from '../reading.ts'
import { mattersNamed } from '../says.ts'

/** The matters that are named, and those of which somebody who is named is accused; undefined where nothing and nobody is. */
export function mattersOf(query: Query, archive: Archive): readonly IncidentId[] | undefined {
  const actors = [...query.on, ...query.around].flatMap(({ actor }) => (actor ? [actorOf(archive, actor)] : []))
  const isPlace = isPlaceIn(archive)
  const ids = union(actors.filter((each) => !isPlace(each)).map(({ id }) => reachOfTarget(archive, id).ids))
  const countries = new Set(actors.filter(isPlace).flatMap(({ id }) => countriesIn(archive, id)))
  const named = new Set(mattersNamed(query))
  if (ids.size + named.size === 0) return undefined
  return archive.incidents.flatMap((each) =>
    named.has(each.id) ||
    (each.accused.some((id) => ids.has(id)) &&
      (countries.size === 0 || each.victims.some(({ country }) => country && countries.has(country))))
      ? [each.id]
      : [],
  )
}

/** “Which French victims did the GRU hit”, “which NATO members”: France is accused of nothing, and a list of states is not either. */
const isPlaceIn =
  (archive: Archive) =>
  ({ id, kind, members }: Actor): boolean =>
    members.length > 0 || kind === 'alliance' || (kind === 'state' && !accusedIn(archive).has(id))

/** Where those who were hit are, as far as it is said. */
export function placesIn({ placed, reader: { archive, names } }: Clause, { on, around }: Query): Query['victims'] {
  const hit = placed.flatMap(({ part, item }) => {
    if (part !== 'victim' || item.is !== 'name') return []
    const found = names.actor.find(item.text)
    return item.state ?? (found.kind === 'one' && found.record.kind === 'actor' ? found.record.id : [])
  })
  const aimed = [...on, ...around].flatMap(({ actor }) =>
    actor && isPlaceIn(archive)(actorOf(archive, actor)) ? [actor] : [],
  )
  return [...new Set([...hit, ...aimed])].map((state) => ({ state }))
}
