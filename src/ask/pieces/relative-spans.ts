import type { Day } from '../../model/day.ts'
import { numberOf } from '../lexicon/numbers.ts'
import { monthOf, parts, seasons, shift, two } from './calendar.ts'
import { one, type Span, span } from './span.ts'

/** “last year”, “this month”, “the past two weeks”, “three years ago”, “today”. */
export function relative(words: readonly string[], today: Day): Span | undefined {
  const [first = '', second = ''] = words
  if (first === 'today' || first === 'now') return one(today, 1)
  if (first === 'yesterday') return one(shift(today, -1), 1)
  if (words.slice(0, 3).join(' ') === 'day before yesterday') return one(shift(today, -2), 3)
  if (first === 'this' && second === 'day') return one(today, 2)
  const then = ago(words, today)
  if (then) return then
  if (!/^(?:last|previous|past|this|current)$/.test(first)) return undefined
  if (first !== 'this' && numberOf(second) !== undefined) return lately(words, today)
  const back = first === 'this' || first === 'current' ? 0 : 1
  if (second === 'year') return one(String(numbersOf(today).year - back), 2)
  if (second === 'month') return one(monthsBack(today, back), 2)
  if (second === 'week') return weekOf(shift(today, -7 * back))
  return back === 1 ? lastOf(second, today) : first === 'this' ? thisMonth(second, today) : undefined
}

/** “three years ago”. */
function ago([first, second = '', third]: readonly string[], today: Day): Span | undefined {
  const count = numberOf(first)
  if (count === undefined || third !== 'ago') return undefined
  if (/^years?$/.test(second)) return one(String(numbersOf(today).year - count), 3)
  return /^months?$/.test(second) ? one(monthsBack(today, count), 3) : undefined
}

/** “past two weeks”. */
function lately([, second, third = '']: readonly string[], today: Day): Span | undefined {
  const count = numberOf(second) ?? 0
  const months = monthsIn.find(([unit]) => unit.test(third))?.[1]
  if (months !== undefined) return span(sameDateBack(today, months * count), today, 3)
  const days = daysIn.find(([unit]) => unit.test(third))?.[1]
  return days === undefined ? undefined : span(shift(today, -days * count), today, 3)
}

const monthsIn: readonly [RegExp, number][] = [
  [/^years?$/, 12],
  [/^months?$/, 1],
]
const daysIn: readonly [RegExp, number][] = [
  [/^weeks?$/, 7],
  [/^days?$/, 1],
]

/** The same day so many months earlier, or the last of a shorter month. */
function sameDateBack(today: Day, months: number): string {
  const month = monthsBack(today, months)
  const [year = 0, of = 1] = month.split('-').map(Number)
  const last = new Date(Date.UTC(year, of, 0)).getUTCDate()
  return `${month}-${two(Math.min(Number(today.slice(8)), last))}`
}

/** “this july”. */
function thisMonth(name: string, today: Day): Span | undefined {
  const month = monthOf(name)
  return month > 0 ? one(`${numbersOf(today).year}-${two(month)}`, 2) : undefined
}

/** “last march”, “last summer”. */
function lastOf(second: string, today: Day): Span | undefined {
  const { year, month } = numbersOf(today)
  const named = monthOf(second)
  if (named > 0) return one(`${named >= month ? year - 1 : year}-${two(named)}`, 2)
  const season = seasons.has(second) ? parts[second] : undefined
  if (season) {
    const of = season[1] >= month ? year - 1 : year
    return span(`${of}-${two(season[0])}`, `${of}-${two(season[1])}`, 2)
  }
  // In January and February the winter is not over.
  const ended = month <= 2 ? year - 1 : year
  return second === 'winter' ? span(`${ended - 1}-12`, `${ended}-02`, 2) : undefined
}

/** Monday to Sunday. */
export function weekOf(day: string): Span | undefined {
  const monday = (new Date(Date.parse(day)).getUTCDay() + 6) % 7
  return span(shift(day, -monday), shift(day, 6 - monday), 2)
}

/** “in july” is the last one. */
export function monthAlone([first = '']: readonly string[], today: Day): Span | undefined {
  const month = monthOf(first)
  if (!month) return undefined
  const now = numbersOf(today)
  return one(`${month > now.month ? now.year - 1 : now.year}-${two(month)}`, 1)
}

function numbersOf(day: Day): { year: number; month: number } {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return { year, month }
}

function monthsBack(today: Day, count: number): string {
  const { year, month } = numbersOf(today)
  return new Date(Date.UTC(year, month - 1 - count, 1)).toISOString().slice(0, 7)
}
