import type { Archive } from '../../model/archive.ts'
import type { IncidentId } from '../../model/id.ts'
import { fewMattersOf } from '../answer/answer-query.ts'
import type { Query } from '../query.ts'
import { saysOverWhat } from '../says.ts'

/**
 * The one matter that the talk is of where the last question names none: “Has Belgium blamed China” is of one; “who is Reesink” leaves it
 * where it was. Undefined where the question names its own, or is of several.
 */
export function topicOf(query: Query, archive: Archive): IncidentId | undefined {
  if (saysOverWhat(query)) return undefined
  const [matter, ...others] = fewMattersOf(archive, query) ?? []
  if (matter) return others.length === 0 ? matter : undefined
  return query.topic
}

/** The one matter that was asked about, else the one that the talk is of. */
export const matterOfTalk = (before: Query, archive: Archive): IncidentId | undefined =>
  before.over.length === 1 ? before.over[0] : topicOf(before, archive)
