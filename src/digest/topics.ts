import * as z from 'zod'
import { kindWords } from '../briefing/kinds.ts'
import { reachOfSpeaker, reachOfTarget, withParts } from '../find/roll-up.ts'
import { type Archive, actorOf, incidentOf } from '../model/archive.ts'
import { ActorId, type Country, IncidentId } from '../model/id.ts'
import { attributions, Kind, kinds, measures } from '../model/statement.ts'
import type { Fact, FactKind } from './fact.ts'
import { countriesOf, regions } from './regions.ts'

const Choice = z.strictObject({
  kinds: z.array(z.union([Kind, z.enum(['incident', 'absence'])])),
  actors: z.array(ActorId),
  incidents: z.array(IncidentId),
  regions: z.array(z.enum(regions)),
})
export type Choice = z.infer<typeof Choice>

/** What a digest is about. Nothing included means everything; kinds narrow, and of the names any one is enough. */
export const Topics = z.strictObject({ include: Choice, exclude: Choice })
export type Topics = z.infer<typeof Topics>

export const noChoice: Choice = { kinds: [], actors: [], incidents: [], regions: [] }
export const allTopics: Topics = { include: noChoice, exclude: noChoice }

/** Several kinds that people call by one word. */
export const kindGroups: ReadonlyMap<string, readonly FactKind[]> = new Map<string, readonly FactKind[]>([
  ['attributions', attributions],
  ['denials', ['denial', 'counter-accusation']],
  ['measures', [...measures]],
  ['sanctions', ['sanction', 'sanction-lifted']],
  ['charges', ['indictment', 'arrest', 'conviction']],
  ['statements', kinds.filter((kind) => !measures.has(kind))],
])

/** Whether a fact is among the topics. */
export type Wanted = (fact: Fact) => boolean

export function wantedBy(topics: Topics, archive: Archive): Wanted {
  const known = cache.get(topics)
  if (known?.archive === archive) return known.wanted
  const include = reach(topics.include, archive)
  const exclude = reach(topics.exclude, archive)
  const wanted: Wanted = (fact) =>
    (include.kinds.size === 0 || include.kinds.has(fact.kind)) &&
    (!include.names || touches(include, fact)) &&
    !exclude.kinds.has(fact.kind) &&
    !touches(exclude, fact)
  cache.set(topics, { archive, wanted })
  return wanted
}

const cache = new WeakMap<Topics, { archive: Archive; wanted: Wanted }>()

interface Reach {
  kinds: ReadonlySet<FactKind>
  /** Whether anything but kinds was chosen. */
  names: boolean
  actors: ReadonlySet<ActorId>
  incidents: ReadonlySet<IncidentId>
  countries: ReadonlySet<Country>
}

function reach(choice: Choice, archive: Archive): Reach {
  const actors = choice.actors.filter((id) => archive.actorsById.has(id))
  const states = actors.flatMap((id) => {
    const { kind, country } = actorOf(archive, id)
    return kind === 'state' && country ? [country] : []
  })
  return {
    kinds: new Set(choice.kinds),
    names: choice.actors.length + choice.incidents.length + choice.regions.length > 0,
    actors: new Set(actors.flatMap((id) => [...reachOfSpeaker(archive, id).ids, ...reachOfTarget(archive, id).ids])),
    incidents: new Set(
      choice.incidents.filter((id) => archive.incidentsById.has(id)).flatMap((id) => [...withParts(archive, id)]),
    ),
    countries: new Set([...states, ...choice.regions.flatMap(countriesOf)]),
  }
}

const touches = ({ actors, incidents, countries }: Reach, fact: Fact): boolean =>
  fact.actors.some((id) => actors.has(id)) ||
  fact.incidents.some((id) => incidents.has(id)) ||
  fact.countries.some((code) => countries.has(code))

/** As understood, for the reader to check: “sanctions only; about China or Operation Cloud Hopper; without advisories”. */
export function writeTopics({ include, exclude }: Topics, archive: Archive): string {
  const names = namesIn(include, archive)
  const without = [...kindNames(exclude.kinds), ...namesIn(exclude, archive)]
  const parts = [
    include.kinds.length > 0 ? `${kindNames(include.kinds).join(', ')} only` : '',
    names.length > 0 ? `about ${names.join(' or ')}` : '',
    without.length > 0 ? `without ${without.join(', ')}` : '',
  ].filter((part) => part !== '')
  return parts.length > 0 ? parts.join('; ') : 'everything on the record'
}

const namesIn = (choice: Choice, archive: Archive): string[] => [
  ...choice.actors.map((id) => (archive.actorsById.has(id) ? actorOf(archive, id).name : id)),
  ...choice.incidents.map((id) => (archive.incidentsById.has(id) ? incidentOf(archive, id).name : id)),
  ...choice.regions.map((name) => name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase())),
]

function kindNames(chosen: readonly FactKind[]): string[] {
  const left = new Set(chosen)
  const named = [...kindGroups].flatMap(([name, members]) => {
    if (!members.every((kind) => left.has(kind))) return []
    for (const kind of members) left.delete(kind)
    return [name]
  })
  return [...named, ...[...left].map(nameOf)]
}

const nameOf = (kind: FactKind): string =>
  kind === 'incident' ? 'new incidents' : kind === 'absence' ? 'negative facts' : kindWords[kind].many
