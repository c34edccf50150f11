import { Day } from '../../model/day.ts'
import { answerQuery } from '../answer/answer-query.ts'
import { month } from '../lexicon/months.ts'
import type { Item } from '../pieces/item.ts'
import { emptyQuery, type Query } from '../query.ts'
import type { Reader } from '../reading.ts'

/** At most: from 1896 to 1904. */
const betweenLeapYears = 9

/** “In September”: of the last year in which there is anything of it, or of that of the matter; else the last September. */
export function inMonth(query: Query, words: string, { archive }: Reader, before?: Query): Query {
  const { since: then, until, over } = query
  if (!then || then !== until || then.length !== 7 || !isYearless.test(words)) return query
  // “And in April?” after what was done in March 2018.
  const year = before?.since?.slice(0, 4)
  if (year && year === before?.until?.slice(0, 4)) {
    const month = Day.parse(`${year}${then.slice(4)}`)
    return { ...query, since: month, until: month }
  }
  const timeless = { ...query, since: undefined, until: undefined }
  const isThen = (day: Day | undefined): day is Day => day?.slice(5, 7) === then.slice(5)
  const daysOf = (asked: Query) =>
    answerQuery(archive, asked).statements.flatMap(({ day }) => (isThen(day) ? [day] : []))
  const [last] = [...daysOf(timeless), ...(over.length > 0 ? daysOf({ ...emptyQuery, over }) : [])]
  if (last) return { ...query, since: Day.parse(last.slice(0, 7)), until: Day.parse(last.slice(0, 7)) }
  const began = over.some((id) => {
    const { began: first, disclosed } = archive.incidentsById.get(id) ?? {}
    return isThen(first) || isThen(disclosed)
  })
  return began ? timeless : query
}

const isYearless = new RegExp(String.raw`^(?!.*\b(?:(?:19|20)\d\d|this|last|next|year)\b).*\b(?:${month})\b`, 'i')

/** “On 8 September”: of the year in which there is anything on that day, else that of what was said and done over the matter, else the last one that has it. */
export function onDay(query: Query, items: readonly Item[], { archive, today }: Reader): Query {
  const [monthDay] = items.flatMap((item) => (item.is === 'time' ? (item.time.monthDay ?? []) : []))
  if (!monthDay) return query
  const told = answerQuery(archive, query).statements
  const { over } = query
  const ofMatter = over.length > 0 ? answerQuery(archive, { ...emptyQuery, over }).statements : []
  const thatDay = ({ day }: { day: Day }) => (day.endsWith(`-${monthDay}`) ? [day] : [])
  const own = told.flatMap(thatDay)
  const days = own.length > 0 ? own : ofMatter.flatMap(thatDay)
  const [last] = over.length > 0 ? told : []
  const then = last && Day.safeParse(`${last.day.slice(0, 4)}-${monthDay}`).data
  const year = Number(today.slice(0, 4)) - (monthDay > today.slice(5) ? 1 : 0)
  const years = Array.from({ length: betweenLeapYears }, (_, ago) => Day.safeParse(`${year - ago}-${monthDay}`).data)
  const day = days.sort().at(-1) ?? then ?? years.find((each) => each !== undefined)
  return day ? { ...query, since: day, until: day } : query
}
