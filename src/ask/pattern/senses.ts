import type { Found, Name } from '../../find/names.ts'
import { type Archive, groupBy } from '../../model/archive.ts'
import type { ActorId } from '../../model/id.ts'
import { attributions, type Kind, measures } from '../../model/statement.ts'
import type { Item } from '../pieces/item.ts'
import type { Reader } from '../reading.ts'
import type { Senses } from './placed.ts'

/** What a name can stand for, looked up once a name. */
export function sensesIn({ names, archive }: Reader): Senses {
  const known = new Map<string, { incident: boolean; actor: boolean }>()
  const look = ({ text, state, speaker, among }: Extract<Item, { is: 'name' }>) => {
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
  return {
    matter: (name) => look(name).incident,
    case: ({ text, state }) => state === undefined && names.incident.find(text).kind === 'one',
    actor: (name) => look(name).actor,
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
    silent: ({ text, state }) => {
      const id = state ?? idOf(names.actor.find(text))
      return id !== undefined && !heardIn(archive).has(id)
    },
    qualifies: (state, { text }) => {
      const country = state.state && archive.actorsById.get(state.state)?.country
      const found = names.any.find(text)
      const records = found.kind === 'one' ? [found.record] : found.kind === 'several' ? found.records : []
      return records.length > 1 || records.some((record) => isOf(archive, record, country))
    },
    accused: ({ text, state }) => {
      const id = state ?? idOf(names.actor.find(text))
      return id !== undefined && accusedIn(archive).has(id)
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

const aliasesOf = (archive: Archive, record: Name): readonly string[] =>
  record.kind === 'actor'
    ? (archive.actorsById.get(record.id)?.aliases ?? []).map(({ name }) => name)
    : (archive.incidentsById.get(record.id)?.aliases ?? [])

const idOf = (found: Found<Name>): ActorId | undefined =>
  found.kind === 'one' && found.record.kind === 'actor' ? found.record.id : undefined

const accusedCache = new WeakMap<Archive, ReadonlySet<ActorId>>()

/** Of that country, or something that happened there. */
const isOf = (archive: Archive, record: Name, country: string | undefined): boolean =>
  record.kind === 'actor'
    ? archive.actorsById.get(record.id)?.country === country
    : archive.incidentsById.get(record.id)?.victims.some((victim) => victim.country === country) === true

const heard = new WeakMap<Archive, ReadonlySet<ActorId>>()

/** Those of whom any word or act is on record. */
export function heardIn(archive: Archive): ReadonlySet<ActorId> {
  const ready = heard.get(archive)
  if (ready) return ready
  const made = new Set([
    ...archive.statements.flatMap(({ speaker, onBehalfOf }) => [
      ...onBehalfOf,
      ...(speaker.actor ? [speaker.actor] : []),
    ]),
    ...archive.absences.flatMap(({ by }) => (by ? [by] : [])),
  ])
  heard.set(archive, made)
  return made
}

const aimedAt = new WeakMap<Archive, ReadonlySet<ActorId>>()

/** Those at whom anything on record was aimed. */
export function aimedAtIn(archive: Archive): ReadonlySet<ActorId> {
  const ready = aimedAt.get(archive)
  if (ready) return ready
  const made = new Set(archive.statements.flatMap(({ targets }) => targets))
  aimedAt.set(archive, made)
  return made
}

const imposers = new WeakMap<Archive, ReadonlySet<ActorId>>()

/** Those who list others time and again, and are hardly ever listed themselves. */
export function imposersIn(archive: Archive): ReadonlySet<ActorId> {
  const ready = imposers.get(archive)
  if (ready) return ready
  const sanctions = archive.statements.filter(({ kind }) => kind === 'sanction')
  const listed = groupBy(sanctions, ({ targets }) => targets)
  const acts = groupBy(sanctions, ({ onBehalfOf, speaker }) => [
    ...onBehalfOf,
    ...(speaker.actor ? [speaker.actor] : []),
  ])
  const made = new Set(
    [...acts].flatMap(([id, { length }]) =>
      length >= timeAndAgain && length > 3 * (listed.get(id)?.length ?? 0) ? [id] : [],
    ),
  )
  imposers.set(archive, made)
  return made
}

const timeAndAgain = 3

const accusing: ReadonlySet<Kind> = new Set([...attributions, ...measures, 'condemnation', 'counter-accusation'])

/** Those who are accused and sanctioned, and sanction nobody. */
export function accusedIn(archive: Archive): ReadonlySet<ActorId> {
  const ready = accusedCache.get(archive)
  if (ready) return ready
  const designators = new Set(
    archive.statements
      .filter(({ kind }) => kind === 'sanction')
      .flatMap(({ onBehalfOf, speaker }) => [...onBehalfOf, ...(speaker.actor ? [speaker.actor] : [])]),
  )
  const accused = new Set(
    archive.statements
      .filter(({ kind }) => accusing.has(kind))
      .flatMap(({ targets }) => targets)
      .filter((id) => !designators.has(id)),
  )
  accusedCache.set(archive, accused)
  return accused
}
