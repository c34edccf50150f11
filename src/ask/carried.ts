import type { Archive } from '../model/archive.ts'
import type { IncidentId } from '../model/id.ts'
import { answerQuery, fewMattersOf } from './answer/answer-query.ts'
import { timeOfIncident } from './answer/relax-matters.ts'
import type { Query } from './query.ts'
import type { Reading } from './reading.ts'
import { saysOverWhat } from './says.ts'

/** What the next turn may follow up: what was read, else what was understood of it; where that says nothing, what was asked before. */
export function carriedOn(reading: Reading, before: Query | undefined, archive: Archive): Query | undefined {
  const next = untimed(nextOf(reading, before), archive)
  const topic = next && next !== before ? topicOf(next, before, archive) : undefined
  return next && topic ? { ...next, topic } : next
}

/** “Has Belgium blamed China” is of one matter, though it names none; “who is Reesink” leaves the talk where it was. */
function topicOf(next: Query, before: Query | undefined, archive: Archive): IncidentId | undefined {
  if (saysOverWhat(next)) return undefined
  const [matter, ...others] = fewMattersOf(archive, next) ?? []
  if (matter) return others.length === 0 ? matter : undefined
  return before?.over.length === 1 ? before.over[0] : before?.topic
}

/** “The Bundestag hack of 2015”: the year is that of the matter, and not of what is asked about it next. */
const untimed = (next: Query | undefined, archive: Archive): Query | undefined =>
  next?.since && next.over.length > 0 && answerQuery(archive, next).scope.told.includes(timeOfIncident)
    ? { ...next, since: undefined, until: undefined }
    : next

function nextOf(reading: Reading, before: Query | undefined): Query | undefined {
  switch (reading.is) {
    case 'query':
      return reading.second ?? reading.query
    case 'which':
      return reading.rest ?? before
    case 'not-understood':
      return reading.rest && saysOfWhat(reading.rest, before) ? reading.rest : before
    case 'out-of-scope':
      return before
  }
}

/** “Who charged Zhang Yanjun”, who is not on record: of what is left of it nothing may be asked but whom it names. */
const saysOfWhat = (rest: Query, before: Query | undefined): boolean =>
  saysOverWhat(rest) || rest.on.length > 0 || (!before && (rest.by.length > 0 || rest.acts.length === 0))
