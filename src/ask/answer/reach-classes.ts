import type { Actor } from '../../model/actor.ts'
import type { Archive } from '../../model/archive.ts'
import type { ActorId } from '../../model/id.ts'
import type { Class } from '../lexicon/people.ts'

/** The kinds of bodies that are meant by a word: “companies” are crypto exchanges too. */
const kindsOf: Record<Class, readonly Actor['kind'][]> = {
  company: ['company', 'crypto-exchange', 'crypto-mixer'],
  service: ['crypto-exchange', 'crypto-mixer'],
  exchange: ['crypto-exchange'],
  mixer: ['crypto-mixer'],
  person: ['person'],
  official: ['person'],
  soldier: ['person'],
  member: ['person', 'company', 'crypto-exchange', 'other'],
  itself: [],
  unit: ['military-unit'],
  military: ['military-unit'],
  agency: ['agency'],
  organ: ['agency', 'military-unit'],
  intelligence: ['agency', 'military-unit'],
  police: ['agency', 'state'],
  constable: [],
  bloc: ['alliance'],
  expert: ['person', 'organisation', 'company'],
  group: ['threat-group'],
  state: ['state', 'agency', 'military-unit'],
  entity: [
    'alliance',
    'threat-group',
    'company',
    'organisation',
    'agency',
    'military-unit',
    'crypto-exchange',
    'crypto-mixer',
    'other',
  ],
}

/** “Chinese companies”: those of a kind, among these or all. */
export function ofClass(archive: Archive, within: ReadonlySet<ActorId> | undefined, only: Class): ReadonlySet<ActorId> {
  const ids = within ?? archive.actorsById.keys()
  return new Set(
    [...ids].filter(
      (id) =>
        (only !== 'intelligence' &&
          only !== 'soldier' &&
          isOf(only, archive.actorsById.get(id)) &&
          (whole[only]?.some((kind) => isPart(archive, id, kind)) ?? true)) ||
        (only === 'military' && hasUnits(archive, id)) ||
        (only === 'soldier' && isSoldier(archive, id)) ||
        (only === 'constable' && isOfPolice(archive, id)) ||
        (only === 'intelligence' && isSecret(archive, id)),
    ),
  )
}

/** Of what they must be said to be part. */
const whole: Partial<Record<Class, readonly Actor['kind'][]>> = {
  official: ['agency', 'military-unit'],
  member: ['threat-group'],
}

const isPart = ({ actorsById }: Archive, id: ActorId, kind: Actor['kind']): boolean => {
  const body = actorsById.get(id)?.partOf
  return body !== undefined && actorsById.get(body)?.kind === kind
}

/** “The Russian military”: the GRU as well, and whatever else has units. */
const hasUnits = ({ partsByActor, actorsById }: Archive, id: ActorId): boolean =>
  actorsById.get(id)?.kind === 'agency' && (partsByActor.get(id) ?? []).some(({ kind }) => kind === 'military-unit')

/** “Chinese military officers”: people of whom a unit, or what has units, is said to be theirs; a security service is no military. */
function isSoldier(archive: Archive, id: ActorId): boolean {
  const { kind, partOf } = archive.actorsById.get(id) ?? {}
  const body = partOf && archive.actorsById.get(partOf)
  if (kind !== 'person' || !body || /\bFSB\b/.test(body.name)) return false
  return isOf('military', body) || hasUnits(archive, body.id)
}

/** “Chinese police officers”: people of whom a police body is said to be theirs. */
function isOfPolice({ actorsById }: Archive, id: ActorId): boolean {
  const { kind, partOf } = actorsById.get(id) ?? {}
  const body = kind === 'person' && partOf ? actorsById.get(partOf) : undefined
  return body?.kind === 'agency' && isPolice.test(body.name)
}

/** “Spy agencies”: the record has no kind of their own; their names tell, or that of what they belong to. */
function isSecret({ actorsById }: Archive, id: ActorId): boolean {
  const body = actorsById.get(id)
  if (!body || !kindsOf.intelligence.includes(body.kind)) return false
  const whole = body.partOf && actorsById.get(body.partOf)
  return secret.test(body.name) || (whole !== undefined && secret.test(whole.name))
}

const secret =
  /intelligence|\bsecurity service|internal security|protection of the constitution|communications security|communications headquarters|signals directorate|national security agency|state security|security and intelligence|reconnaissance|revolutionary guard|^(?:FSB|GRU|SVR)$/i

const isPolice = /polic|prosecut|investigat|justice|crime|public security|secret service/i

const isOf = (only: Class, actor: Actor | undefined): boolean =>
  actor !== undefined &&
  kindsOf[only].includes(actor.kind) &&
  // A body of the EU or of a state is no think tank.
  !(only === 'police' && actor.kind === 'agency' && !isPolice.test(actor.name)) &&
  !(only === 'expert' && actor.kind === 'organisation' && actor.partOf !== undefined)
