import { Day } from '../../model/day.ts'
import { answerQuery } from '../answer/answer.ts'
import type { Item } from '../pieces/item.ts'
import type { Query } from '../query.ts'
import type { Reader } from '../reading.ts'

/** At most: from 1896 to 1904. */
const betweenLeapYears = 9

/** “On 8 September”: of the year in which there is anything on that day, else the last one that has it. */
export function onDay(query: Query, items: readonly Item[], { archive, today }: Reader): Query {
  const [monthDay] = items.flatMap((item) => (item.is === 'time' ? (item.time.monthDay ?? []) : []))
  if (!monthDay) return query
  const days = answerQuery(archive, query).statements.flatMap(({ day }) => (day.endsWith(`-${monthDay}`) ? [day] : []))
  const year = Number(today.slice(0, 4)) - (monthDay > today.slice(5) ? 1 : 0)
  const years = Array.from({ length: betweenLeapYears }, (_, ago) => Day.safeParse(`${year - ago}-${monthDay}`).data)
  const day = days.sort().at(-1) ?? years.find((each) => each !== undefined)
  return day ? { ...query, since: day, until: day } : query
}
