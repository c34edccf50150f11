import type { Day } from '../../model/day.ts'
import { date, isMonth, monthOf, parts, two, year } from './calendar.ts'
import { monthAlone, relative, weekOf } from './relative-spans.ts'
import { one, type Span, span } from './span.ts'

/** The span at the beginning of the words: 2021, 19 july 2021, early 2021, the 2010s, last month, the past two years. */
export function spanIn(words: readonly string[], today: Day): Span | undefined {
  const [first = ''] = words
  if (first === 'the' || first === 'about' || first === 'around') {
    const rest = spanIn(words.slice(1), today)
    return rest && { ...rest, length: rest.length + 1 }
  }
  if (first === 'year' && year.test(words[1] ?? '')) return one(words[1] ?? '', 2)
  if (first === 'week' && words[1] === 'of') return weekWith(words.slice(2))
  return (
    dayIn(words) ?? partIn(words) ?? relative(words, today) ?? (other.has(first) ? undefined : monthAlone(words, today))
  )
}

/** “The week of 15 February 2018”: from its Monday to its Sunday. */
function weekWith(words: readonly string[]): Span | undefined {
  const day = dayIn(words)
  const week = day && day.from === day.to && day.from.length === wholeDay ? weekOf(day.from) : undefined
  return day && week && { ...week, length: day.length + 2 }
}

const wholeDay = '2018-02-15'.length

/** Months that are other words too. */
const other = new Set(['may', 'mar', 'march', 'dec'])

/** “2021-07-19”, “19 July 2021”, “July 19 2021”, “July 2021”, “2021”, “the 2010s”. */
function dayIn(words: readonly string[]): Span | undefined {
  const [first = '', second = '', third = ''] = words
  if (/^\d{4}(?:-\d{2}){1,2}$/.test(first)) return one(first, 1)
  const on = date.exec(first)?.[1]
  const skip = second === 'of' ? 1 : 0
  const named = monthOf(words[1 + skip])
  const after = words[2 + skip] ?? ''
  if (on && named && year.test(after)) return one(`${after}-${two(named)}-${two(Number(on))}`, 3 + skip)
  const month = monthOf(first)
  const then = date.exec(second)?.[1]
  if (month && then && year.test(third)) return one(`${third}-${two(month)}-${two(Number(then))}`, 3)
  if (month && year.test(second)) return one(`${second}-${two(month)}`, 2)
  if (month && second === 'of' && year.test(third)) return one(`${third}-${two(month)}`, 3)
  if (year.test(first)) return one(first, 1)
  const decade = /^((?:19|20)\d)0s$/.exec(first)?.[1]
  return decade ? span(`${decade}0`, `${decade}9`, 1) : undefined
}

/** “early 2021”, “the first half of 2021”, “summer of 2019”. */
function partIn(words: readonly string[]): Span | undefined {
  const third = thirdIn(words)
  if (third) return third
  for (const taken of [2, 1]) {
    const part = words.slice(0, taken).join(' ')
    const range = parts[part]
    if (part === 'winter') return winterIn(words)
    if (!range) continue
    const skip = words[taken] === 'of' ? 1 : 0
    const of = words[taken + skip] ?? ''
    if (year.test(of)) return span(`${of}-${two(range[0])}`, `${of}-${two(range[1])}`, taken + skip + 1)
  }
  return undefined
}

/** “Early July 2021”, “late March of 2022”: ten days or so. */
function thirdIn([part = '', name = '', second = '', third = '']: readonly string[]): Span | undefined {
  const number = isMonth(name) ? monthOf(name) : 0
  const of = second === 'of' ? third : second
  const days = thirds[part]
  if (!days || number === 0 || !year.test(of)) return undefined
  const last = Math.min(days[1], new Date(Date.UTC(Number(of), number, 0)).getUTCDate())
  const on = (day: number) => `${of}-${two(number)}-${two(day)}`
  return span(on(days[0]), on(last), second === 'of' ? 4 : 3)
}

const thirds: Readonly<Record<string, readonly [first: number, last: number]>> = {
  early: [1, 10],
  mid: [11, 20],
  late: [21, 31],
}

/** “The winter of 2025” begins in it, and ends in the next. */
function winterIn([, second = '', third = '']: readonly string[]): Span | undefined {
  const of = second === 'of' ? third : second
  return year.test(of) ? span(`${of}-12`, `${Number(of) + 1}-02`, second === 'of' ? 3 : 2) : undefined
}

/** “8 September”, “September the 8th”: a day of whichever year fits. */
export function yearlessIn(words: readonly string[]): { monthDay: string; length: number } | undefined {
  const skip = words[0] === 'the' ? 1 : 0
  const [first = '', second = '', third = ''] = words.slice(skip)
  const day = date.exec(first)?.[1]
  const of = second === 'of' ? 1 : 0
  const named = isMonth(of ? third : second) || (of ? third : second) === 'sept' ? monthOf(of ? third : second) : 0
  if (day && named) return { monthDay: `${two(named)}-${two(Number(day))}`, length: skip + 2 + of }
  const the = second === 'the' ? 1 : 0
  const then = date.exec(the ? third : second)?.[1]
  const month = isMonth(first) || first === 'sept' ? monthOf(first) : 0
  return month && then ? { monthDay: `${two(month)}-${two(Number(then))}`, length: skip + 2 + the } : undefined
}

/** “january” in “between january and april 2021”: the year stands behind the second. */
export function monthBefore([month, , , of = '']: readonly string[]): Span | undefined {
  const number = monthOf(month)
  return number > 0 && year.test(of) ? one(`${of}-${two(number)}`, 1) : undefined
}
