import type { Archive } from '../model/archive.ts'
import { newestFirst } from '../model/day.ts'
import type { ActorId } from '../model/id.ts'
import type { Incident } from '../model/incident.ts'
import { perArchive } from './once.ts'
import { placesBy, placesUnder } from './places.ts'

/** The campaign it belongs to, its parts, and then others of which the same group or unit is accused. */
export function relatedIncidents(archive: Archive, incident: Incident): { incident: Incident; why: string }[] {
  const { id, partOf } = incident
  const campaign = partOf && archive.incidentsById.get(partOf)
  const parts = archive.partsByIncident.get(id) ?? []
  const close = new Set([id, partOf, ...parts.map((part) => part.id)])
  const narrow = new Set<ActorId>(
    incident.accused.filter((actor) => narrowKinds.has(archive.actorsById.get(actor)?.kind ?? '')),
  )
  const same = accusedOf(archive, narrow).filter((other) => !close.has(other.id))
  return [
    ...(campaign ? [{ incident: campaign, why: 'the campaign of which it is part' }] : []),
    ...parts.map((part) => ({ incident: part, why: 'a part of it' })),
    ...same.map((other) => ({ incident: other, why: 'same group or unit accused' })),
  ]
}

/** A state is accused of too much for its name to relate two incidents. */
const narrowKinds = new Set<string>(['threat-group', 'military-unit', 'company', 'person'])

interface Accused {
  /** The newest first, those without a day last. */
  incidents: readonly Incident[]
  places: ReadonlyMap<ActorId, readonly number[]>
}

const accusedIn = perArchive((archive): Accused => {
  const incidents = archive.incidents.toSorted((a, b) =>
    a.disclosed && b.disclosed ? newestFirst(a.disclosed, b.disclosed) : Number(!a.disclosed) - Number(!b.disclosed),
  )
  return { incidents, places: placesBy(incidents, ({ accused }) => accused) }
})

/** The incidents of which any of these is accused. */
function accusedOf(archive: Archive, actors: ReadonlySet<ActorId>): Incident[] {
  const known = accusedIn(archive)
  return [...placesUnder(known.places, actors).read()].flatMap((place) => known.incidents[place] ?? [])
}
