import type { Archive } from '../../model/archive.ts'
import type { Query } from '../query.ts'

/** “Dutch police”, “Chinese companies”: what the ones did and what was done to the others, and not the page of the state. */
export function ofSort(query: Query, _: string, { actorsById }: Archive): Query {
  const { wanted, acts, by, on, over, victims } = query
  const [one, ...others] = [...by, ...on]
  // The page of a state lists its groups.
  const isSort = one?.only === 'police' || one?.only === 'company'
  const isBare = wanted === 'about' && acts.length + others.length + over.length + victims.length === 0
  if (!isBare || !isSort || !one?.actor || actorsById.get(one.actor)?.kind !== 'state') return query
  return one.only === 'police'
    ? { ...query, wanted: 'acts', by: [one], on: [] }
    : { ...query, wanted: 'acts', by: [], on: [one] }
}
