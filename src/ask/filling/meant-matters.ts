import type { Name } from '../../find/names.ts'
import { reachOfTarget } from '../../find/roll-up.ts'
import { type Archive, incidentOf } from '../../model/archive.ts'
import type { ActorId, IncidentId } from '../../model/id.ts'
import { scopeOf } from '../answer/reach.ts'
import { isOfThen } from '../answer/relax-times.ts'
import { tellingDeeds } from '../lexicon/deed-words.ts'
import { type Time, wholeTime } from '../pieces/times.ts'
import { emptyQuery, type Party, type Query } from '../query.ts'
import { describedIn } from '../texts/described.ts'

/** “The August 2022 attack”, “the December 2015 outage”: what happened then, to those who speak of it or by that word, if it is little. */
export function mattersThen(
  parties: readonly Party[],
  time: Time,
  word: string,
  archive: Archive,
): readonly IncidentId[] {
  if (events.test(word)) return describedThen(word, time, fewMatters, archive)
  return tellingDeeds.test(word) ? describedThen(word, time, 1, archive) : happenedThen(parties, time, archive)
}

/** “The GRU was behind the attack of October 2019”: what they are accused of that happened then, if it is little. */
export function theirMattersThen(accused: readonly Party[], time: Time, archive: Archive): readonly IncidentId[] {
  const theirs = new Set(accused.flatMap(({ actor }) => (actor ? [...reachOfTarget(archive, actor).ids] : [])))
  const ids = archive.incidents.flatMap((incident) =>
    isOfThen(archive, incident.id, time) && incident.accused.some((id) => theirs.has(id)) ? [incident.id] : [],
  )
  // Of a state, whose services do more, one alone is meant.
  const isState = accused.some(({ actor }) => actor && archive.actorsById.get(actor)?.kind === 'state')
  return ids.length <= (isState ? 1 : fewMatters) ? ids : []
}

/** “The 2016 election”: more than one matter may be of it. */
const events = /^(?:elections?|vote)$/
const fewMatters = 4

function describedThen(word: string, time: Time, most: number, archive: Archive): readonly IncidentId[] {
  const context = { here: [], near: [], also: [], times: [wholeTime(time) ?? []].flat(), all: most > 1 }
  const found = describedIn(archive).matters([word], context)
  const ids = found.filter((id) => isOfThen(archive, id, time))
  return ids.length <= most ? ids : []
}

function happenedThen(parties: readonly Party[], time: Time, archive: Archive): readonly IncidentId[] {
  const countries = new Set(parties.flatMap(({ actor }) => (actor && archive.actorsById.get(actor)?.country) ?? []))
  const ids = archive.incidents.flatMap(({ id, victims }) =>
    isOfThen(archive, id, time) && victims.some(({ country }) => country && countries.has(country)) ? [id] : [],
  )
  return ids.length <= 2 ? ids : []
}

/** “The attack on Georgia”: what happened in a state that has few such matters on record, not all in one year. */
export function fewMattersIn(state: ActorId, archive: Archive): readonly Name[] {
  const matters = happenedIn([{ state }], archive).map((id) => incidentOf(archive, id))
  const years = new Set(matters.map(({ began }) => began?.slice(0, 4)))
  return matters.length > 3 || years.size === 1 ? [] : matters.map(({ id, name }) => ({ kind: 'incident', id, name }))
}

/** “Ransom demanded from Costa Rica”: what happened there, at the time if one is said, if it is little. */
export function mattersIn(
  victims: Query['victims'],
  { since, until }: Pick<Query, 'since' | 'until'>,
  archive: Archive,
): readonly IncidentId[] {
  const ids = happenedIn(victims, archive)
  const time = { ...(since && { since }), ...(until && { until }) }
  const meant = (since ?? until) ? ids.filter((id) => isOfThen(archive, id, time)) : ids
  return meant.length <= 3 ? meant : []
}

const happenedIn = (victims: Query['victims'], archive: Archive): IncidentId[] => [
  ...(scopeOf(archive, { ...emptyQuery, victims }).incidents ?? []),
]
