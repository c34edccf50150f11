import type { Archive } from '../../model/archive.ts'
import { factsFor } from '../answer/matching.ts'
import type { Query } from '../query.ts'

/** “NewsFront SouthFront FSB”, as one types into a search: what is on record of all of them together, if anything is. */
export function aimedAtAll(query: Query, words: string, archive: Archive): Query {
  const { wanted, acts, by, on, also } = query
  const [first, ...others] = on.flatMap(({ actor, only }) => (actor && !only ? [actor] : []))
  const bare = wanted === 'acts' && acts.length + by.length + also.length === 0 && on.length === others.length + 1
  if (!bare || !first || others.length === 0 || joined.test(words)) return query
  const together = { ...query, on: [{ actor: first }], also: others }
  return factsFor(archive, together).length > 0 ? together : query
}

const joined = /\b(?:and|or|both|either)\b|[,/&+?]/i
