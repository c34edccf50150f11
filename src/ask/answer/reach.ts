import { wordsIn } from '../../find/fold.ts'
import { perArchive } from '../../find/once.ts'
import { reachOfSpeaker, withParts } from '../../find/roll-up.ts'
import type { Actor } from '../../model/actor.ts'
import { type Archive, groupBy } from '../../model/archive.ts'
import type { Day } from '../../model/day.ts'
import type { ActorId, IncidentId } from '../../model/id.ts'
import type { Incident } from '../../model/incident.ts'
import { areAll, areMeasures } from '../lexicon/act.ts'
import { offices } from '../lexicon/people.ts'
import { areBeside, besideWhom, type Party, type Query } from '../query.ts'
import { hitIn } from './reach-hit.ts'
import { bodiesBehind, personsOf, speakersOf } from './reach-speakers.ts'
import { above, allTargetsOf, concerned, fromState, withLinked } from './reach-targets.ts'
import { union } from './union.ts'
import { beside } from './with-them.ts'

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
  /** What is on nobody else is left out: “besides i-Soon”. */
  spared?: ReadonlySet<ActorId>
  /** The offices in which somebody spoke, and who is named beside them: “Lavrov and the embassy in Berlin”. */
  offices?: readonly Held[]
  /** The targets and what they belong to: an absence on the whole holds for the part. */
  above?: ReadonlySet<ActorId>
  /** What was rolled up, to tell the reader. */
  told: readonly string[]
}

/** Who holds an office, or speaks without one. */
export interface Held {
  office?: RegExp
  by: ReadonlySet<ActorId>
  speakers: ReadonlySet<string>
  /** Where the embassy is, by the names of the state. */
  place?: readonly string[]
}

export function scopeOf(archive: Archive, query: Query): Scope {
  // Whatever its officers say, the police says.
  const by = query.by.map((party) => (party.only === 'constable' ? { ...party, only: 'police' as const } : party))
  const { over, victims, around, also, except } = query
  const whom = areBeside(query) ? besideWhom(query) : query.on
  const on = ranksStates(query) || namesNone(query) ? [] : whom
  const told: string[] = []
  const bodies = by.filter(isSomebody).map((party) => speakersOf(archive, party, told))
  // “Who signed it with Germany”: the others.
  const spoken = beside(archive, query, bodies.length > 0 ? union(bodies) : undefined)
  const speakers = by.flatMap((party) => personsOf(archive, party))
  const targets = allTargetsOf(archive, { ...query, on }, told)
  const aimed = query.from ? fromState(archive, query.from, targets) : targets.length > 0 ? union(targets) : undefined
  const incidents = [
    ...over.map((id) => withParts(archive, id)),
    // “Which EU states did it hit”: of that matter, and not of all that was done there.
    ...(query.wanted === 'victims' && over.length > 0
      ? []
      : query.hit
        ? [hitIn(archive, query.hit, victims)]
        : victims.map(({ state, year }) => incidentsAt(archive, state, year))),
  ]
  const matters = ofKinds(archive, query.ofKinds ?? [], incidents.length > 0 ? union(incidents) : undefined)
  return {
    ...(spoken && { by: spoken }),
    ...(speakers.length > 0 && { speakers: new Set(speakers), behind: bodiesBehind(archive, new Set(speakers)) }),
    ...(aimed && { on: aimed }),
    ...(matters && { incidents: matters }),
    ...(around.length > 0 && {
      around: {
        on: union(around.map(({ actor }) => withLinked(archive, actor).ids)),
        incidents: union(around.map(({ incident }) => withParts(archive, incident))),
      },
    }),
    ...(also.length > 0 && { also: concerned(archive, also) }),
    ...(except.length > 0 && { except: union(except.map((id) => reachOfSpeaker(archive, id).ids)) }),
    ...(query.notOn.length > 0 && { spared: sparedOf(archive, query) }),
    ...(isHeld(by) && { offices: heldBy(archive, by) }),
    ...(on.length > 0 && { above: above(archive, on) }),
    told: [...new Set(told)],
  }
}

/** Whoever is left out as a target: all who are of it, unless it is asked of one of these. */
export const sparedOf = (archive: Archive, { on, notOn }: Pick<Query, 'on' | 'notOn'>): ReadonlySet<ActorId> =>
  union(
    notOn.flatMap((id) => {
      const all = withLinked(archive, id).ids
      return [reachOfSpeaker(archive, id).ids, ...(on.some(({ actor }) => actor && all.has(actor)) ? [] : [all])]
    }),
  )

/** In which office each spoke; an office with nobody’s name narrows those beside it. */
function heldBy(archive: Archive, by: Query['by']): readonly Held[] {
  const heldIn = (parties: Query['by'], office: RegExp | undefined): Held => {
    const states = parties.flatMap(({ at }) => (at && archive.actorsById.get(at)) ?? [])
    return {
      by: union(parties.map((party) => speakersOf(archive, party, []))),
      speakers: new Set(parties.flatMap((party) => personsOf(archive, party))),
      ...(office && { office }),
      ...(states.length > 0 && {
        place: states.flatMap(({ name, aliases }) => [name, ...aliases.map((alias) => alias.name)]),
      }),
    }
  }
  const named = by.flatMap(({ office }) => (office ? [offices[office]] : []))
  if (by.some((party) => party.office && !isSomebody(party))) return named.map((office) => heldIn(by, office))
  if (by.every(isOfPolice)) return [heldIn(by, police)]
  return by.map((party) => heldIn([party], party.office && offices[party.office]))
}

const isOfPolice = ({ only }: Party): boolean => only === 'police'

const isHeld = (by: Query['by']): boolean =>
  by.some(({ office, at }) => office ?? at) || (by.length > 0 && by.every(isOfPolice))

/** Of a state’s police and prosecutors only they are meant, and not whoever speaks for it. */
const police = /police|prosecut|attorney|justice|bureau of investigation|public security|crime|europol/i

/** “Ransomware attacks”: of those that are named, or of all, those of each kind. */
export const ofKinds = (
  { incidents }: Archive,
  wanted: readonly string[],
  named: ReadonlySet<IncidentId> | undefined,
): ReadonlySet<IncidentId> | undefined =>
  wanted.length === 0
    ? named
    : new Set(
        incidents.flatMap((incident) =>
          (!named || named.has(incident.id)) && wanted.every((kind) => isOfKind(incident, kind)) ? [incident.id] : [],
        ),
      )

/** By its kinds, or by the name of it: “Denial-of-service attacks on US banks”. */
const isOfKind = ({ name, aliases, kinds }: Incident, kind: string): boolean =>
  kinds.some((each) => each.startsWith(kind)) ||
  [name, ...aliases].some((each) => each.toLowerCase().replaceAll(' ', '-').includes(kind))

/** “Which country is sanctioned most”: whatever of it is listed counts for it. */
const ranksStates = ({ acts, on, order, wanted }: Query): boolean =>
  wanted === 'whom' &&
  order === 'most' &&
  areMeasures(acts) &&
  on.length > 0 &&
  on.every(({ actor, only }) => !actor && only === 'state')

/** “When did its minister refuse to name a state”: who refuses names nobody. */
const namesNone = ({ acts, on }: Query): boolean =>
  areAll(acts, ({ kinds: [first] }) => first === 'declined') && on.every(({ actor }) => !actor)

/** An office with nobody’s name narrows who speaks, and to nobody in particular. */
const isSomebody = ({ actor, only, speaker }: Party): boolean =>
  actor !== undefined || only !== undefined || speaker !== undefined

const hitsIn = perArchive(({ incidents }) => groupBy(incidents, countriesOf))

/** What was done to somebody in that state, or in the states of a list, or to that body by its name. */
function incidentsAt(archive: Archive, id: ActorId, year: string | undefined): ReadonlySet<IncidentId> {
  const actor = archive.actorsById.get(id)
  const countries = actor && actor.members.length > 0 ? actor.members.map(({ country }) => country) : [actor?.country]
  const there = [...new Set(countries.flatMap((country) => hitsIn(archive).get(country) ?? []))]
  const isPlace = !actor || places.has(actor.kind) || actor.members.length > 0
  const hit = isPlace ? there : there.filter(hits(actor))
  const inYear = (day: Day | undefined) => year === undefined || day?.startsWith(year) === true
  return new Set(hit.filter(({ began, disclosed }) => inYear(began) || inYear(disclosed)).map(({ id }) => id))
}

const places: ReadonlySet<Actor['kind']> = new Set(['state', 'alliance'])

/** Whether a victim has one of the names of a body: “US companies, Treasury and State departments”. */
function hits({ name, aliases }: Actor): (incident: Incident) => boolean {
  const names = [name, ...aliases.map((alias) => alias.name)].map((each) => new Set(telling(each)))
  return ({ victims }) =>
    victims.some((victim) => {
      const words = new Set(telling(victim.name))
      return names.some((own) => own.size > 0 && [...own].every((word) => words.has(word)))
    })
}

const telling = (name: string): string[] =>
  wordsIn(name)
    .filter((word) => !/^(?:us|uk|of|the|and|for)$/.test(word))
    .map((word) => word.replace(/s$/, ''))

const countriesOf = ({ victims }: Incident) => [...new Set(victims.map(({ country }) => country))]
