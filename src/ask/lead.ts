import { explainClause } from './clause.ts'
import { isIdle } from './lexicon/preface.ts'
import type { Query } from './query.ts'
import type { Explained, Reader } from './reading.ts'

/** With more words that say nothing it may be about less than who is named. */
const mostStrange = 2

/** What stands before a question tells something, or only names what it is about: “the emails in the name of the Proud Boys”. */
export function explainLead(lead: string, reader: Reader, before: Query | undefined): Explained {
  const told = explainClause(lead, reader, before)
  const named = told.reading.is === 'query' ? told : explainClause(`about ${lead}`, reader, before)
  if (named.reading.is === 'query') return named
  // “I have a client asking about Aeza. When was it listed?”
  const own = told.items.flatMap((item) => (item.is === 'name' && !item.state && !item.speaker ? [item.text] : []))
  const [only, ...others] = new Set(own)
  const strange = told.items.filter((item) => item.is === 'unknown' && !isIdle(item.text)).length
  const topic =
    only && others.length === 0 && strange <= mostStrange
      ? explainClause(`about ${only}`, reader, undefined)
      : undefined
  return topic?.reading.is === 'query' ? topic : told
}
