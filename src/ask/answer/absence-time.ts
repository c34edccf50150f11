import type { Absence } from '../../model/absence.ts'
import type { Archive } from '../../model/archive.ts'
import { firstDate, lastDate } from '../../model/day.ts'
import type { Query } from '../query.ts'

/** Whether what was absent then tells something of the time that is asked about. */
export const isOfTime = (archive: Archive, absence: Absence, query: Query): boolean =>
  !isPast(absence, query) && !isTooEarly(archive, absence, query)

/** As of a day before it, or only after a day that is later. */
const isPast = ({ asOf, after }: Absence, { since, until }: Query): boolean =>
  (since !== undefined && lastDate(asOf) < firstDate(since)) ||
  (until !== undefined && after !== undefined && lastDate(until) <= lastDate(after))

/** “Did the EU blame Russia in 2019”: that it named nobody over what came later tells nothing of it. */
const isTooEarly = ({ incidentsById }: Archive, { incidents }: Absence, { until }: Query): boolean =>
  until !== undefined &&
  incidents.length > 0 &&
  incidents.every((id) => {
    const { began, disclosed } = incidentsById.get(id) ?? {}
    const start = began ?? disclosed
    return start !== undefined && lastDate(until) < firstDate(start)
  })
