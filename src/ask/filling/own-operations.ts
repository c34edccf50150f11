import type { Archive } from '../../model/archive.ts'
import { fitsAny } from '../answer/matching.ts'
import { emptyQuery, type Query } from '../query.ts'

/** “What did the GRU do in 2018”: the matters of which it is accused, where it said and did nothing in public. */
export function ofOperations(query: Query, words: string, archive: Archive): Query {
  const [only, ...others] = [...query.by, ...query.on, ...query.around]
  const kind = only?.actor && archive.actorsById.get(only.actor)?.kind
  if (!only?.actor || others.length > 0 || !(kind && operating.has(kind)) || !asksDeeds.test(words)) return query
  const said = query.by.length > 0 && fitsAny(archive, { ...query, wanted: 'acts', acts: [] })
  if (said || query.over.length + query.victims.length + query.also.length > 0) return query
  return {
    ...emptyQuery,
    wanted: 'matters',
    on: [{ actor: only.actor }],
    ...(query.since && { since: query.since }),
    ...(query.until && { until: query.until }),
  }
}

const operating: ReadonlySet<string> = new Set(['agency', 'military-unit', 'threat-group'])

const asksDeeds =
  /^(?:and |so )?what (?:did|has|have) (?!.*\b(?:about|to|with|for|against|say|respond)\b).+ (?:do|done|been doing)\b/i
