import { type Archive, actorOf } from '../model/archive.ts'
import { type Day, isBy, isSince } from '../model/day.ts'
import { ActorId, type Country } from '../model/id.ts'
import type { Statement } from '../model/statement.ts'
import { speakersOf } from './statements.ts'

/**
 * Whose act a statement is: the state or bloc that a spokesman or minister speaks for, the body where it speaks for
 * itself, a prosecutor, a company. Nobody’s where somebody speaks on background, in a leak or personally.
 */
export function partiesOf(archive: Archive, { speaker, capacity, onBehalfOf }: Statement): ActorId[] {
  const isKind = (id: ActorId, ...kinds: string[]) => kinds.includes(actorOf(archive, id).kind)
  const own = speaker.actor && !isKind(speaker.actor, 'person') ? [speaker.actor] : []
  switch (capacity) {
    case 'on-behalf-of-state':
    case 'spokesperson':
    case 'named-official': {
      const principals = onBehalfOf.filter((id) => isKind(id, 'state', 'alliance'))
      return principals.length > 0 ? principals : own
    }
    case 'on-behalf-of-body': {
      const blocs = onBehalfOf.filter((id) => isKind(id, 'alliance'))
      const bodies = onBehalfOf.filter((id) => !isKind(id, 'state'))
      return blocs.length > 0 ? blocs : bodies.length > 0 ? bodies : own
    }
    case 'court-or-prosecutor':
    case 'company':
      return own
    case 'unnamed-on-background':
    case 'leaked':
    case 'personal':
      return []
  }
}

/** The list of states that make up a bloc which itself speaks and acts. */
const lists = new Map([
  ['european-union', ActorId.parse('eu-members')],
  ['nato', ActorId.parse('nato-members')],
])

/** The list of the members of a bloc; of anything else itself. */
export const listOf = (id: ActorId): ActorId => lists.get(id) ?? id

/** The members of a bloc on a day; undefined where no list of them is on record. */
export function membersOn(archive: Archive, bloc: ActorId, day: Day): Country[] | undefined {
  const list = archive.actorsById.get(listOf(bloc))
  if (!list || list.members.length === 0) return undefined
  return list.members
    .filter(({ since, until }) => (!since || isBy(since, day)) && (!until || isSince(until, day)))
    .map(({ country }) => country)
}

/** The country of a state, or those of the members of a list or bloc: on that day, or ever. */
export function countriesIn(archive: Archive, id: ActorId, day?: Day): readonly Country[] {
  const { country, members } = actorOf(archive, listOf(id))
  if (members.length === 0) return country ? [country] : []
  return (day && membersOn(archive, id, day)) ?? members.map((each) => each.country)
}

/** The states whose act a statement is, through whatever body, and those that joined in; none where somebody speaks for himself alone. */
export function statesBehind(
  archive: Archive,
  statement: Statement,
  counts: (id: ActorId) => boolean = () => true,
): ActorId[] {
  if (partiesOf(archive, statement).length === 0) return []
  // A firm speaks for no state.
  const isFirm = (id: ActorId) => archive.actorsById.get(id)?.kind === 'company'
  const states = speakersOf(statement)
    .filter((id) => counts(id) && !isFirm(id))
    .flatMap((id) => homeOf(archive, id) ?? [])
  return [...new Set(states)]
}

/** The state of a country; some countries have none on record. */
export const stateOf = (archive: Archive, country: Country) =>
  archive.actorsByCountry.get(country)?.find(({ kind }) => kind === 'state')

/** The state that somebody is of, which is itself for a state; undefined where none is on record. */
export function homeOf(archive: Archive, id: ActorId): ActorId | undefined {
  const country = archive.actorsById.get(id)?.country
  return country === undefined ? undefined : stateOf(archive, country)?.id
}

/** The unit of which a threat group is said to be part: “APT28” is said to be GRU Unit 26165. */
export function unitOfGroup({ actorsById }: Archive, id: ActorId): ActorId | undefined {
  const { kind, partOf } = actorsById.get(id) ?? {}
  return kind === 'threat-group' && partOf && actorsById.get(partOf)?.kind === 'military-unit' ? partOf : undefined
}

/** Who did it: the states behind each statement, and where there is none whoever spoke. */
export const doersOf = (statements: readonly Statement[], archive: Archive): ActorId[] => [
  ...new Set(
    statements.flatMap((each) => {
      const states = statesBehind(archive, each)
      return states.length > 0 ? states : speakersOf(each)
    }),
  ),
]
