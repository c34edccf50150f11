import { Day } from '../../model/day.ts'
import { answerQuery } from '../answer/answer.ts'
import type { Item } from '../pieces/item.ts'
import type { Query } from '../query.ts'
import type { Reader } from '../reading.ts'

/** “On 8 September”: of the year in which there is anything on that day, else the last one. */
export function onDay(query: Query, items: readonly Item[], { archive, today }: Reader): Query {
  const [monthDay] = items.flatMap((item) => (item.is === 'time' ? (item.time.monthDay ?? []) : []))
  if (!monthDay) return query
  const days = answerQuery(archive, query).statements.flatMap(({ day }) => (day.endsWith(`-${monthDay}`) ? [day] : []))
  const year = Number(today.slice(0, 4)) - (monthDay > today.slice(5) ? 1 : 0)
  const day = days.sort().at(-1) ?? Day.safeParse(`${year}-${monthDay}`).data
  return day ? { ...query, since: day, until: day } : query
}
