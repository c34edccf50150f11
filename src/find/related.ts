import type { Archive } from '../model/archive.ts'
import { newestFirst } from '../model/day.ts'
import type { ActorId } from '../model/id.ts'
import type { Incident } from '../model/incident.ts'

/** The campaign it belongs to, its parts, and then others of which the same group or unit is accused. */
export function relatedIncidents(archive: Archive, incident: Incident): { incident: Incident; why: string }[] {
  const { id, partOf } = incident
  const campaign = partOf && archive.incidentsById.get(partOf)
  const parts = archive.partsByIncident.get(id) ?? []
  const close = new Set([id, partOf, ...parts.map((part) => part.id)])
  const narrow = new Set<ActorId>(
    incident.accused.filter((actor) => narrowKinds.has(archive.actorsById.get(actor)?.kind ?? '')),
  )
  const same = archive.incidents
    .filter((other) => !close.has(other.id) && other.accused.some((actor) => narrow.has(actor)))
    .sort((a, b) => (a.disclosed && b.disclosed ? newestFirst(a.disclosed, b.disclosed) : 0))
  return [
    ...(campaign ? [{ incident: campaign, why: 'the campaign of which it is part' }] : []),
    ...parts.map((part) => ({ incident: part, why: 'a part of it' })),
    ...same.map((other) => ({ incident: other, why: 'same group or unit accused' })),
  ]
}

/** A state is accused of too much for its name to relate two incidents. */
const narrowKinds = new Set<string>(['threat-group', 'military-unit', 'company', 'person'])
