import { stateOf } from '../../find/parties.ts'
import type { Archive } from '../../model/archive.ts'
import type { Query } from '../query.ts'

/** “UK Electoral Commission hack: what did the government announce”: that of the one state in which it was, and not any. */
export function ofItsGovernment(query: Query, words: string, archive: Archive): Query {
  const [by, ...others] = query.by
  const [matter, ...more] = query.over
  const isAny = by?.only === 'state' && !by.actor && others.length === 0
  if (!isAny || !matter || more.length > 0 || !/\b(?:did|has|had|does) the government\b/i.test(words)) return query
  const [country, ...countries] = new Set(archive.incidentsById.get(matter)?.victims.map((each) => each.country))
  const state = country && countries.length === 0 ? stateOf(archive, country) : undefined
  return state ? { ...query, by: [{ actor: state.id }] } : query
}
