import { reachOfSpeaker, reachOfTarget, withParts } from '../find/roll-up.ts'
import type { Actor } from '../model/actor.ts'
import type { Archive } from '../model/archive.ts'
import type { Day } from '../model/day.ts'
import type { ActorId, IncidentId } from '../model/id.ts'
import type { Class } from './lexicon.ts'
import type { Party, Query } from './query.ts'

/** Whom and what a query is about, with all that its names stand for; undefined where the question leaves it open. */
export interface Scope {
  by?: ReadonlySet<ActorId>
  /** People by name, who speak for a body. */
  speakers?: ReadonlySet<string>
  /** The bodies for which those people spoke: what the body did not do, they did not do in its name. */
  behind?: ReadonlySet<ActorId>
  on?: ReadonlySet<ActorId>
  incidents?: ReadonlySet<IncidentId>
  /** On one of these, or over one of those. */
  around?: { on: ReadonlySet<ActorId>; incidents: ReadonlySet<IncidentId> }
  except?: ReadonlySet<ActorId>
  /** What was rolled up, to tell the reader. */
  told: readonly string[]
}

export function scopeOf(archive: Archive, { by, on, over, victims, around, except }: Query): Scope {
  const told: string[] = []
  const bodies = by.map((party) => speakersOf(archive, party, told))
  const speakers = by.flatMap((party) => personsOf(archive, party))
  const targets = on.map((party) => targetsOf(archive, party, told))
  const incidents = [
    ...over.map((id) => withParts(archive, id)),
    ...victims.map(({ state, year }) => incidentsAt(archive, state, year)),
  ]
  return {
    ...(bodies.length > 0 && { by: union(bodies) }),
    ...(speakers.length > 0 && { speakers: new Set(speakers), behind: bodiesBehind(archive, new Set(speakers)) }),
    ...(targets.length > 0 && { on: union(targets) }),
    ...(incidents.length > 0 && { incidents: union(incidents) }),
    ...(around.length > 0 && {
      around: {
        on: union(around.map(({ actor }) => reachOfTarget(archive, actor).ids)),
        incidents: union(around.map(({ incident }) => withParts(archive, incident))),
      },
    }),
    ...(except.length > 0 && { except: union(except.map((id) => reachOfSpeaker(archive, id).ids)) }),
    told: [...new Set(told)],
  }
}

const kindsOf: Record<Class, readonly Actor['kind'][]> = {
  company: ['company', 'crypto-service'],
  person: ['person'],
  unit: ['military-unit'],
  agency: ['agency'],
  group: ['threat-group'],
  state: ['state', 'agency', 'military-unit'],
  entity: ['company', 'organisation', 'agency', 'military-unit', 'crypto-service', 'other'],
}

const isOf = (only: Class) => (actor: Actor | undefined) => actor !== undefined && kindsOf[only].includes(actor.kind)

const bodiesBehind = (archive: Archive, speakers: ReadonlySet<string>): ReadonlySet<ActorId> =>
  new Set(
    archive.statements.flatMap(({ speaker }) => (speaker.actor && speakers.has(speaker.name) ? [speaker.actor] : [])),
  )

/** A person speaks for a body under the own name too. */
function personsOf(archive: Archive, { speaker, actor }: Party): string[] {
  if (speaker) return [speaker]
  const person = actor && archive.actorsById.get(actor)
  return person?.kind === 'person' ? [person.name, ...person.aliases.map(({ name }) => name)] : []
}

function speakersOf(archive: Archive, { actor, only }: Party, told: string[]): ReadonlySet<ActorId> {
  if (only) return ofClass(archive, actor ? reachOfTarget(archive, actor).ids : undefined, only)
  if (!actor) return new Set()
  const reach = reachOfSpeaker(archive, actor)
  if (reach.told) told.push(`“By” counts ${reach.told}.`)
  return reach.ids
}

function targetsOf(archive: Archive, { actor, only }: Party, told: string[]): ReadonlySet<ActorId> {
  const reach = actor ? reachOfTarget(archive, actor) : undefined
  if (only) return ofClass(archive, reach?.ids, only)
  if (reach?.told) told.push(`“On” counts ${reach.told}.`)
  return reach?.ids ?? new Set()
}

function ofClass(archive: Archive, within: ReadonlySet<ActorId> | undefined, only: Class): ReadonlySet<ActorId> {
  const fits = isOf(only)
  const ids = within ?? archive.actorsById.keys()
  return new Set([...ids].filter((id) => fits(archive.actorsById.get(id))))
}

/** What was done to somebody in that state. */
function incidentsAt(archive: Archive, state: ActorId, year: string | undefined): ReadonlySet<IncidentId> {
  const country = archive.actorsById.get(state)?.country
  const inYear = (day: Day | undefined) => year === undefined || day?.startsWith(year) === true
  const hit = archive.incidents.filter(
    ({ victims, began, disclosed }) =>
      victims.some((victim) => victim.country === country) && (inYear(began) || inYear(disclosed)),
  )
  return new Set(hit.map(({ id }) => id))
}

function union<Value>(sets: readonly ReadonlySet<Value>[]): ReadonlySet<Value> {
  const all = new Set<Value>()
  for (const set of sets) for (const value of set) all.add(value)
  return all
}
