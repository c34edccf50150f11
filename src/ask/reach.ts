import { placesUnder } from '../find/places.ts'
import { type Reach, reachOfSpeaker, reachOfTarget, withParts } from '../find/roll-up.ts'
import { postingsOf } from '../find/statement-postings.ts'
import type { Actor } from '../model/actor.ts'
import { type Archive, groupBy } from '../model/archive.ts'
import type { Day } from '../model/day.ts'
import type { ActorId, Country, IncidentId } from '../model/id.ts'
import type { Incident } from '../model/incident.ts'
import { type Class, offices } from './people.ts'
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
  also?: ReadonlySet<ActorId>
  except?: ReadonlySet<ActorId>
  office?: RegExp
  /** Where the embassy is, by the names of the state. */
  place?: readonly string[]
  /** The targets and what they belong to: an absence on the whole holds for the part. */
  above?: ReadonlySet<ActorId>
  /** What was rolled up, to tell the reader. */
  told: readonly string[]
}

export function scopeOf(archive: Archive, { by, on, over, victims, around, also, except }: Query): Scope {
  const told: string[] = []
  const office = by.find((party) => party.office)?.office
  const seat = by.find((party) => party.at)?.at
  const where = seat && archive.actorsById.get(seat)
  const bodies = by.filter(isSomebody).map((party) => speakersOf(archive, party, told))
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
        on: union(around.map(({ actor }) => withLinked(archive, actor).ids)),
        incidents: union(around.map(({ incident }) => withParts(archive, incident))),
      },
    }),
    ...(also.length > 0 && { also: union(also.map((id) => reachOfTarget(archive, id).ids)) }),
    ...(except.length > 0 && { except: union(except.map((id) => reachOfSpeaker(archive, id).ids)) }),
    ...(office && { office: offices[office] }),
    ...(where && { place: [where.name, ...where.aliases.map(({ name }) => name)] }),
    ...(on.length > 0 && { above: above(archive, on) }),
    told: [...new Set(told)],
  }
}

/** An office with nobody’s name narrows who speaks, and to nobody in particular. */
const isSomebody = ({ actor, only, speaker }: Party): boolean =>
  actor !== undefined || only !== undefined || speaker !== undefined

function above(archive: Archive, on: readonly Party[]): ReadonlySet<ActorId> {
  const found = new Set<ActorId>()
  for (const { actor } of on) {
    for (let at = actor; at && !found.has(at); at = archive.actorsById.get(at)?.partOf) found.add(at)
    const country = actor && archive.actorsById.get(actor)?.country
    const state = country && archive.actorsByCountry.get(country)?.find(({ kind }) => kind === 'state')
    if (state) found.add(state.id)
  }
  return found
}

const kindsOf: Record<Class, readonly Actor['kind'][]> = {
  company: ['company', 'crypto-service'],
  service: ['crypto-service'],
  person: ['person'],
  unit: ['military-unit'],
  agency: ['agency'],
  police: ['agency', 'state'],
  expert: ['person', 'organisation', 'company'],
  group: ['threat-group'],
  state: ['state', 'agency', 'military-unit'],
  entity: ['company', 'organisation', 'agency', 'military-unit', 'crypto-service', 'other'],
}

const isOf = (only: Class) => (actor: Actor | undefined) => actor !== undefined && kindsOf[only].includes(actor.kind)

function bodiesBehind(archive: Archive, speakers: ReadonlySet<string>): ReadonlySet<ActorId> {
  const places = placesUnder(postingsOf(archive).names, speakers).read()
  const found = new Set([...places].flatMap((place) => archive.statements[place]?.speaker.actor ?? []))
  for (const id of found) {
    const whole = archive.actorsById.get(id)?.partOf
    if (whole) found.add(whole)
  }
  return found
}

/** A person speaks for a body under the own name too. */
function personsOf(archive: Archive, { speaker, actor }: Party): string[] {
  if (speaker) return [speaker]
  const person = actor && archive.actorsById.get(actor)
  return person?.kind === 'person' ? [person.name, ...person.aliases.map(({ name }) => name)] : []
}

function speakersOf(archive: Archive, { actor, only }: Party, told: string[]): ReadonlySet<ActorId> {
  // Governments include the union that speaks and lists for its members.
  if (only === 'state' && !actor) return union([ofClass(archive, undefined, only), ofKind(archive, 'alliance')])
  if (only) return ofClass(archive, actor ? reachOfTarget(archive, actor).ids : undefined, only)
  if (!actor) return new Set()
  const reach = reachOfSpeaker(archive, actor)
  if (reach.told) told.push(`“By” counts ${reach.told}.`)
  return reach.ids
}

function targetsOf(archive: Archive, { actor, only }: Party, told: string[]): ReadonlySet<ActorId> {
  const reach = actor ? withLinked(archive, actor) : undefined
  if (only) return ofClass(archive, reach?.ids, only)
  if (reach?.told) told.push(`“On” counts ${reach.told}.`)
  return reach?.ids ?? new Set()
}

/** Whoever is listed or charged is a firm or a person; that it is of a group is what sources say of it. */
function withLinked(archive: Archive, id: ActorId): Reach {
  const reach = reachOfTarget(archive, id)
  const group = archive.actorsById.get(id)
  const linked = group?.kind === 'threat-group' ? (linkedIn(archive).get(id) ?? []) : []
  if (!group || linked.length === 0) return reach
  const ids = union([reach.ids, ...linked.map((each) => reachOfTarget(archive, each.id).ids)])
  return { ids, told: `${group.name} and those who are linked to it on record (${ids.size - 1})` }
}

const links = new WeakMap<Archive, ReadonlyMap<ActorId, readonly Actor[]>>()

function linkedIn(archive: Archive): ReadonlyMap<ActorId, readonly Actor[]> {
  const ready = links.get(archive)
  if (ready) return ready
  const made = groupBy(archive.actors, ({ linkedTo }) => linkedTo)
  links.set(archive, made)
  return made
}

const ofKind = (archive: Archive, wanted: Actor['kind']): ReadonlySet<ActorId> =>
  new Set(archive.actors.flatMap(({ id, kind }) => (kind === wanted ? [id] : [])))

function ofClass(archive: Archive, within: ReadonlySet<ActorId> | undefined, only: Class): ReadonlySet<ActorId> {
  const fits = isOf(only)
  const ids = within ?? archive.actorsById.keys()
  return new Set([...ids].filter((id) => fits(archive.actorsById.get(id))))
}

const hits = new WeakMap<Archive, ReadonlyMap<Country | undefined, readonly Incident[]>>()

/** What was done to somebody in that state. */
function incidentsAt(archive: Archive, state: ActorId, year: string | undefined): ReadonlySet<IncidentId> {
  const byCountry = hits.get(archive) ?? groupBy(archive.incidents, countriesOf)
  hits.set(archive, byCountry)
  const hit = byCountry.get(archive.actorsById.get(state)?.country) ?? []
  const inYear = (day: Day | undefined) => year === undefined || day?.startsWith(year) === true
  return new Set(hit.filter(({ began, disclosed }) => inYear(began) || inYear(disclosed)).map(({ id }) => id))
}

const countriesOf = ({ victims }: Incident) => [...new Set(victims.map(({ country }) => country))]

function union<Value>(sets: readonly ReadonlySet<Value>[]): ReadonlySet<Value> {
  const all = new Set<Value>()
  for (const set of sets) for (const value of set) all.add(value)
  return all
}
