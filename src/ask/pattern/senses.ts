import { type Name, type Names, type NamesOf, onlyActor, recordsOf } from '../../find/names.ts'
import { perArchive } from '../../find/once.ts'
import { stateOf } from '../../find/parties.ts'
import type { Actor } from '../../model/actor.ts'
import type { Archive } from '../../model/archive.ts'
import type { ActorId } from '../../model/id.ts'
import type { NameItem } from '../pieces/item.ts'
import type { Reader } from '../reading.ts'
import type { Senses } from './placed.ts'
import { accusedIn, heardIn } from './standing.ts'

/** What a name can stand for, looked up once a name. */
export function sensesIn({ names, archive }: Reader): Senses {
  const look = lookIn(names, archive)
  const known = (id: ActorId | undefined) => id && archive.actorsById.get(id)
  const idOf = ({ text, state }: NameItem) => state ?? onlyActor(names.actor.find(text))
  /** Whoever is called so: “Media Land” is a firm and its arm. */
  const allOf = ({ text, state }: NameItem): readonly ActorId[] =>
    state ? [state] : recordsOf(names.actor.find(text)).map(({ id }) => id)
  return {
    matter: (name) => look(name).incident,
    case: ({ text, state }) => state === undefined && names.incident.find(text).kind === 'one',
    actor: (name) => look(name).actor,
    person: (name) => known(idOf(name))?.kind === 'person',
    many: (name) => {
      const actor = known(idOf(name))
      return actor !== undefined && (actor.kind === 'state' || actor.kind === 'alliance' || actor.members.length > 0)
    },
    home: (name) => {
      if (name.among) return undefined
      return name.speaker ? homesIn(archive).get(name.speaker) : homeOf(known(idOf(name)), archive)
    },
    silent: (name) => {
      const all = allOf(name)
      return all.length > 0 && !all.some((id) => heardIn(archive).has(id))
    },
    qualifies: (state, { text }) => {
      const country = known(state.state)?.country
      const records = recordsOf(names.any.find(text))
      return records.length > 1 || records.some((record) => isOf(archive, record, country))
    },
    accused: (name) => {
      const all = allOf(name)
      return all.length > 0 && all.every((id) => accusedIn(archive).has(id))
    },
  }
}

/** Whether a name is that of a matter, and of somebody. */
function lookIn(names: Names, archive: Archive) {
  const known = new Map<string, { incident: boolean; actor: boolean }>()
  return ({ text, state, speaker, among }: NameItem) => {
    if (among) return { incident: true, actor: false }
    if (state || speaker) return { incident: false, actor: true }
    const ready = known.get(text)
    if (ready) return ready
    const kinds = new Set(recordsOf(names.any.find(text)).map(({ kind }) => kind))
    const sense = {
      incident: kinds.has('incident') || surely(names.incident, text, archive),
      actor: kinds.has('actor') || surely(names.actor, text, archive),
    }
    known.set(text, sense)
    return sense
  }
}

/** The states for whose bodies people speak: Shanmugam’s is Singapore. */
const homesIn = perArchive((archive) => {
  const { statements, actorsById } = archive
  return new Map(
    statements.flatMap(({ speaker }) => {
      const country = speaker.actor && actorsById.get(speaker.actor)?.country
      const home = country && stateOf(archive, country)
      return home ? [[speaker.name, home.id] as const] : []
    }),
  )
})

/** The state of a body that is accused of nothing. */
function homeOf(body: Actor | undefined, archive: Archive): ActorId | undefined {
  if (!body?.country || body.kind !== 'agency' || accusedIn(archive).has(body.id)) return undefined
  return archive.actorsByCountry.get(body.country)?.find(({ kind }) => kind === 'state')?.id
}

/** Not only in part: “Bundestag” is an incident by a name of its own, and nobody's. */
const surely = (names: NamesOf<Name>, text: string, archive: Archive): boolean => {
  if (!names.knows(text)) return false
  const records = recordsOf(names.find(text))
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

/** Of that country, or something that happened there. */
const isOf = (archive: Archive, record: Name, country: string | undefined): boolean =>
  record.kind === 'actor'
    ? archive.actorsById.get(record.id)?.country === country
    : archive.incidentsById.get(record.id)?.victims.some((victim) => victim.country === country) === true
