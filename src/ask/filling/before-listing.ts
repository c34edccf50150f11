import { findStatements } from '../../find/statements.ts'
import type { Archive } from '../../model/archive.ts'
import { areListings } from '../lexicon/act.ts'
import { isOnlyTarget } from '../pattern/standing.ts'
import { before } from '../pieces/calendar.ts'
import type { Query } from '../query.ts'

/** “Had Australia ever listed a hacker before Ermakov”: up to the day on which it listed him, who lists nobody himself. */
export function beforeListing(query: Query, archive: Archive): Query {
  const { acts, by, on, sooner, wanted, since, until } = query
  const [whom, ...others] = sooner
  const applies = wanted === 'whether' && areListings(acts) && by.length > 0 && !on.some(({ actor }) => actor)
  if (!applies || !whom || others.length > 0 || (since ?? until) || !isOnlyTarget(archive, whom)) return query
  const listed = findStatements(archive, { kinds: new Set(['sanction']), on: new Set([whom]) })
  const [first] = listed.map(({ day }) => day).sort()
  return first ? { ...query, sooner: [], until: before(first) } : query
}
