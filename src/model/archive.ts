import * as z from 'zod'
import { Absence } from './absence.ts'
import { Actor } from './actor.ts'
import { newestFirst } from './day.ts'
import type { ActorId, Country, IncidentId } from './id.ts'
import { Incident } from './incident.ts'
import { Statement } from './statement.ts'

/** What the files of `data/` hold together. */
export const Records = z.strictObject({
  actors: z.array(Actor).default([]),
  incidents: z.array(Incident).default([]),
  statements: z.array(Statement).default([]),
  absences: z.array(Absence).default([]),
})
export type Records = z.infer<typeof Records>

/** Everything that is known, and the ways to it. Built once; nobody changes it. */
export interface Archive {
  readonly actors: readonly Actor[]
  readonly incidents: readonly Incident[]
  /** Newest first. */
  readonly statements: readonly Statement[]
  readonly absences: readonly Absence[]
  readonly actorsById: ReadonlyMap<ActorId, Actor>
  readonly incidentsById: ReadonlyMap<IncidentId, Incident>
  readonly statementsByIncident: ReadonlyMap<IncidentId, readonly Statement[]>
  readonly partsByIncident: ReadonlyMap<IncidentId, readonly Incident[]>
  readonly partsByActor: ReadonlyMap<ActorId, readonly Actor[]>
  readonly actorsByCountry: ReadonlyMap<Country, readonly Actor[]>
}

/** Orders the records and adds the ways to them. Takes records that are known to be sound. */
export function buildArchive(records: Records): Archive {
  const statements = [...records.statements].sort((a, b) => newestFirst(a.day, b.day) || (a.id < b.id ? -1 : 1))
  return {
    ...records,
    statements,
    actorsById: new Map(records.actors.map((actor) => [actor.id, actor])),
    incidentsById: new Map(records.incidents.map((incident) => [incident.id, incident])),
    statementsByIncident: groupBy(statements, ({ incidents }) => incidents),
    partsByIncident: groupBy(records.incidents, ({ partOf }) => (partOf ? [partOf] : [])),
    partsByActor: groupBy(records.actors, ({ partOf }) => (partOf ? [partOf] : [])),
    actorsByCountry: groupBy(records.actors, ({ country }) => (country ? [country] : [])),
  }
}

/** The record with this id. Ids inside an archive are proven, so a miss is a mistake in the program. */
export function actorOf(archive: Archive, id: ActorId): Actor {
  const actor = archive.actorsById.get(id)
  if (!actor) throw new Error(`no actor ${id}`)
  return actor
}

export function incidentOf(archive: Archive, id: IncidentId): Incident {
  const incident = archive.incidentsById.get(id)
  if (!incident) throw new Error(`no incident ${id}`)
  return incident
}

/** Groups under each of a value's keys, in the order of the values. */
export function groupBy<Value, Key>(
  values: readonly Value[],
  keysOf: (value: Value) => readonly Key[],
): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>()
  for (const value of values) {
    for (const key of keysOf(value)) {
      const group = groups.get(key)
      if (group) group.push(value)
      else groups.set(key, [value])
    }
  }
  return groups
}
