import type { Found, Name } from '../../find/names.ts'
import type { Archive } from '../../model/archive.ts'
import type { ActorId } from '../../model/id.ts'
import type { NameItem } from '../pieces/item.ts'
import type { Reader } from '../reading.ts'
import type { Senses } from './placed.ts'
import { accusedIn, heardIn } from './standing.ts'

/** What a name can stand for, looked up once a name. */
export function sensesIn({ names, archive }: Reader): Senses {
  const known = new Map<string, { incident: boolean; actor: boolean }>()
  const look = ({ text, state, speaker, among }: NameItem) => {
    if (among) return { incident: true, actor: false }
    if (state || speaker) return { incident: false, actor: true }
    const ready = known.get(text)
    if (ready) return ready
    const exact = names.any.find(text)
    const kinds = new Set(
      exact.kind === 'one'
        ? [exact.record.kind]
        : exact.kind === 'several'
          ? exact.records.map(({ kind }) => kind)
          : [],
    )
    const sense = {
      incident: kinds.has('incident') || surely(names.incident.find(text), text, archive),
      actor: kinds.has('actor') || surely(names.actor.find(text), text, archive),
    }
    known.set(text, sense)
    return sense
  }
  /** Whoever is called so: “Media Land” is a firm and its arm. */
  const allOf = ({ text, state }: NameItem): ActorId[] => (state ? [state] : actorsIn(names.actor.find(text)))
  return {
    matter: (name) => look(name).incident,
    case: ({ text, state }) => state === undefined && names.incident.find(text).kind === 'one',
    actor: (name) => look(name).actor,
    person: ({ text, state }) => {
      const id = state ? undefined : idOf(names.actor.find(text))
      return id !== undefined && archive.actorsById.get(id)?.kind === 'person'
    },
    many: ({ text, state }) => {
      const id = state ?? idOf(names.actor.find(text))
      const actor = id && archive.actorsById.get(id)
      return actor !== undefined && (actor.kind === 'state' || actor.kind === 'alliance' || actor.members.length > 0)
    },
    home: ({ text, state, speaker, among }) => {
      const id = state || speaker || among ? undefined : idOf(names.actor.find(text))
      const body = id && archive.actorsById.get(id)
      const bodies =
        body?.country && body.kind === 'agency' && !accusedIn(archive).has(body.id)
          ? archive.actorsByCountry.get(body.country)
          : undefined
      return bodies?.find(({ kind }) => kind === 'state')?.id
    },
    silent: (name) => {
      const all = allOf(name)
      return all.length > 0 && !all.some((id) => heardIn(archive).has(id))
    },
    qualifies: (state, { text }) => {
      const country = state.state && archive.actorsById.get(state.state)?.country
      const found = names.any.find(text)
      const records = found.kind === 'one' ? [found.record] : found.kind === 'several' ? found.records : []
      return records.length > 1 || records.some((record) => isOf(archive, record, country))
    },
    accused: (name) => {
      const all = allOf(name)
      return all.length > 0 && all.every((id) => accusedIn(archive).has(id))
    },
  }
}

/** Not only in part: “Bundestag” is an incident by a name of its own, and nobody's. */
const surely = (found: Found<Name>, text: string, archive: Archive): boolean => {
  if (found.kind === 'none') return false
  const records = found.kind === 'one' ? [found.record] : found.records
  if (text.startsWith('=')) return records.some(({ id }) => text === `=${id}`)
  const lower = text.toLowerCase()
  return records.some(
    (record) =>
      record.name.toLowerCase() === lower || aliasesOf(archive, record).some((alias) => alias.toLowerCase() === lower),
  )
}

function aliasesOf({ actorsById, incidentsById }: Archive, record: Name): readonly string[] {
  if (record.kind !== 'actor') return incidentsById.get(record.id)?.aliases ?? []
  const { short, aliases = [] } = actorsById.get(record.id) ?? {}
  return [...(short ? [short] : []), ...aliases.map(({ name }) => name)]
}

const actorsIn = (found: Found<Name>): ActorId[] =>
  (found.kind === 'one' ? [found.record] : found.kind === 'several' ? found.records : []).flatMap((record) =>
    record.kind === 'actor' ? [record.id] : [],
  )

const idOf = (found: Found<Name>): ActorId | undefined =>
  found.kind === 'one' && found.record.kind === 'actor' ? found.record.id : undefined

/** Of that country, or something that happened there. */
const isOf = (archive: Archive, record: Name, country: string | undefined): boolean =>
  record.kind === 'actor'
    ? archive.actorsById.get(record.id)?.country === country
    : archive.incidentsById.get(record.id)?.victims.some((victim) => victim.country === country) === true
