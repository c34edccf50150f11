import type { Name } from '../../find/names.ts'
import type { Archive } from '../../model/archive.ts'
import type { IncidentId } from '../../model/id.ts'
import { answerQuery } from '../answer/answer-query.ts'
import type { Query } from '../query.ts'
import type { Reading } from '../reading.ts'

/** One of those with a name, and what the question says of it. */
export interface Choice {
  record: Name
  reading: Reading
}

/** “Is Stern Kovalev”, “Stern, that is Kovalev”: of the namesakes the one of whom the other name is too. */
export const isNamedTwice = ({ record, reading }: Choice): boolean => {
  const query = reading.is === 'query' ? reading.query : reading.is === 'not-understood' ? reading.rest : undefined
  const named = [...(query?.by ?? []), ...(query?.on ?? [])]
  return record.kind === 'actor' && named.length > 0 && named.every(({ actor }) => actor === record.id)
}

/** “The MSS” over what is blamed on China is China’s. */
export const isOfOneSide =
  ({ actorsById, incidentsById }: Archive) =>
  ({ record, reading }: Choice): boolean => {
    if (reading.is !== 'query') return false
    if (record.kind !== 'actor') return isBlamedOn(record.id, reading.query, actorsById, incidentsById)
    if (reading.query.acts.length === 0 && reading.query.wanted !== 'about') return false
    const actor = actorsById.get(record.id)
    const { by, on, also } = reading.query
    // “Is APT10 part of the MSS”: that of the state that APT10 is said to be of.
    const beside = [...by, ...on]
      .flatMap((party) => party.actor ?? [])
      .concat(also)
      .filter((id) => id !== record.id && actorsById.get(id)?.kind === 'threat-group')
      .map((id) => actorsById.get(id)?.country)
    const countries = reading.query.over.flatMap((id) => {
      const { accused = [], victims = [] } = incidentsById.get(id) ?? {}
      return [...accused.map((by) => actorsById.get(by)?.country), ...victims.map(({ country }) => country)]
    })
    return actor?.country !== undefined && [...countries, ...beside].includes(actor.country) && actor.kind !== 'person'
  }

/** “Blame Russia for the attack on Czechia”: the one of which Russia is accused. */
function isBlamedOn(
  id: IncidentId,
  { on, acts }: Query,
  actorsById: Archive['actorsById'],
  incidentsById: Archive['incidentsById'],
): boolean {
  const countries = on.flatMap(({ actor }) => (actor && actorsById.get(actor)?.country) ?? [])
  const accused = (incidentsById.get(id)?.accused ?? []).map((each) => actorsById.get(each)?.country)
  return acts.length > 0 && countries.length > 0 && countries.every((country) => accused.includes(country))
}

/** “Did South Korea attribute the attack on the winter games”: those that it held. */
export const isOfSpeaker =
  ({ actorsById, incidentsById }: Archive) =>
  ({ record, reading }: Choice): boolean => {
    if (reading.is !== 'query' || record.kind !== 'incident' || reading.query.acts.length === 0) return false
    const [country, ...others] = reading.query.by.flatMap(
      ({ actor }) => (actor && actorsById.get(actor)?.country) ?? [],
    )
    const hit = incidentsById.get(record.id)?.victims ?? []
    return country !== undefined && others.length === 0 && hit.some((each) => each.country === country)
  }

/** “Did the FBI accuse the MSS over Equifax”, “did OFAC list the MSS”: there is something of the kind by those who are asked about. */
export const isAnswered =
  (archive: Archive, name: string) =>
  ({ record, reading }: Choice): boolean => {
    if (reading.is !== 'query') return false
    const { acts, by, over } = reading.query
    const says = acts.length > 0 && by.length > 0 && (over.length > 0 || isCalled(archive, record, name))
    return says && answerQuery(archive, reading.query).verdict !== 'none'
  }

/** “MSS” by itself, where the others are called so with more words. */
function isCalled({ actorsById }: Archive, { kind, id }: Name, name: string): boolean {
  const actor = kind === 'actor' ? actorsById.get(id) : undefined
  return actor?.kind === 'agency' && actor.aliases.some((alias) => alias.name.toLowerCase() === name.toLowerCase())
}

/** And not otherwise: “did she blame Russia for it” is no question of the attack for which she blamed another. */
export const isSo =
  (archive: Archive) =>
  ({ reading }: Choice): boolean =>
    reading.is === 'query' && answerQuery(archive, reading.query).statements.length > 0

/** “Has the EU listed Kovalev since” after those of Trickbot who were listed: the one who was among them. */
export const isToldIn = (before: Query | undefined, archive: Archive): ((choice: Choice) => boolean) => {
  const told = before && before.acts.length > 0 ? answerQuery(archive, before).statements : []
  const named = new Set<string>(told.flatMap(({ targets }) => targets))
  return ({ record }) => record.kind === 'actor' && named.has(record.id)
}
