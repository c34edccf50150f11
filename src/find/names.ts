import type { Archive } from '../model/archive.ts'
import { ActorId, IncidentId } from '../model/id.ts'
import { writtenOut } from './fold.ts'
import type { NameEntry, NameHit } from './hits.ts'
import { indexNames } from './name-index.ts'
import { createNameList, joinLists, type NameList } from './name-list.ts'
import { closeNamesakesOf } from './namesakes.ts'
import { once } from './once.ts'
import { recent } from './recent.ts'

type IncidentName = { kind: 'incident'; id: IncidentId; name: string }
type ActorName = { kind: 'actor'; id: ActorId; name: string }
/** A record by its name, or by the alias that was typed. */
export type Name = IncidentName | ActorName

/** One, several or none: never a guess. `near` are the likest names on record. */
export type Found<Each extends Name> =
  | { kind: 'one'; record: Each }
  | { kind: 'several'; records: readonly Each[] }
  | { kind: 'none'; near: readonly Each[] }

/** Whoever has the name: none, one or several. */
export const recordsOf = <Each extends Name>(found: Found<Each>): readonly Each[] =>
  found.kind === 'one' ? [found.record] : found.kind === 'several' ? found.records : []

/** The one actor who has the name; undefined where it is none, or several have it. */
export const onlyActor = (found: Found<Name>): ActorId | undefined =>
  found.kind === 'one' && found.record.kind === 'actor' ? found.record.id : undefined

/** The look-ups by name for one subject. An id is a name like others; `=id` means just that record. */
export interface NamesOf<Each extends Name> {
  find(text: string): Found<Each>
  suggest(text: string, max: number): Each[]
  /** Whether a record has just that name. */
  knows(text: string): boolean
}

export interface Names {
  incident: NamesOf<IncidentName>
  actor: NamesOf<ActorName>
  any: NamesOf<Name>
  /** An incident, else an actor: where both have the name, the incident. */
  matter: NamesOf<Name>
}

/** What a button says to mean exactly this record, whatever else has its name. */
export const refer = (id: string): string => `=${id}`

/** A name as it was typed; where a record stands for what was typed, its own. */
export const written = (text: string, { actors, incidents }: Pick<Archive, 'actors' | 'incidents'>): string =>
  [...actors, ...incidents].find(({ id }) => text === refer(id))?.name ?? text

/** Builds the look-ups. Each index is made when it is first asked, so that a start stays quick. */
export function createNames(archive: Archive): Names {
  const incidents = once(() =>
    createNameList(archive.incidents.flatMap(({ id, name, aliases }) => entries(id, name, aliases))),
  )
  const actors = once(() =>
    createNameList(
      archive.actors.flatMap(({ id, name, short, aliases }) =>
        entries(id, name, [...(short ? [short] : []), ...aliases.map((alias) => alias.name)]),
      ),
    ),
  )
  const incidentOfId = (id: string): IncidentName | undefined => {
    const known = IncidentId.safeParse(id)
    const record = known.success && archive.incidentsById.get(known.data)
    return record ? { kind: 'incident', id: record.id, name: record.name } : undefined
  }
  const actorOfId = (id: string): ActorName | undefined => {
    const known = ActorId.safeParse(id)
    const record = known.success && archive.actorsById.get(known.data)
    return record ? { kind: 'actor', id: record.id, name: record.name } : undefined
  }
  const namesakes = (id: string) => {
    const actor = actorOfId(id)
    return actor ? closeNamesakesOf(archive, actor.id).map((each) => each.id) : []
  }
  const any = namesOf<Name>(
    () => joinLists(incidents(), actors()),
    (id) => incidentOfId(id) ?? actorOfId(id),
    namesakes,
  )
  return {
    incident: namesOf(incidents, incidentOfId, () => []),
    actor: namesOf(actors, actorOfId, namesakes),
    any,
    matter: { ...any, find: (text) => incidentFirst(any.find(text)) },
  }
}

function incidentFirst(found: Found<Name>): Found<Name> {
  if (found.kind !== 'several') return found
  const [incident, ...others] = found.records.filter(({ kind }) => kind === 'incident')
  return incident && others.length === 0 ? { kind: 'one', record: incident } : found
}

function entries(id: string, name: string, aliases: readonly string[]): NameEntry<string>[] {
  const all = [name, ...aliases]
  return [...all, ...all.flatMap(writtenOut), id].map((each, place) => ({ key: id, name: each, main: place === 0 }))
}

function namesOf<Each extends Name>(
  list: () => NameList<string>,
  byId: (id: string) => Each | undefined,
  namesakes: (id: string) => readonly string[],
): NamesOf<Each> {
  const index = once(() => indexNames(list()))
  const read = (hits: readonly NameHit<string>[]) => hits.flatMap(({ key }) => byId(key) ?? [])
  return {
    find: recent((text) => {
      const exact = text.startsWith('=') ? byId(text.slice(1).trim()) : undefined
      if (exact) return { kind: 'one', record: exact }
      const { sure, near } = index().find(text)
      const [record, ...others] = read(sure)
      if (!record) return { kind: 'none', near: read(near) }
      if (others.length === 0) return { kind: 'one', record }
      const ids = new Set(sure.flatMap(({ key }) => [key, ...namesakes(key)]))
      return { kind: 'several', records: [...ids].flatMap((id) => byId(id) ?? []) }
    }),
    knows: (text) => index().knows(text),
    suggest: (text, max) =>
      index()
        .suggest(text, max)
        .flatMap(({ key, name }) => {
          const record = byId(key)
          return record ? [{ ...record, name: name === key ? record.name : name }] : []
        }),
  }
}
