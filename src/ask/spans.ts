import { editsBetween } from '../find/edits.ts'
import { Day } from '../model/day.ts'

/** From a day to a day, at the precision that was said, and how many words it took. */
export interface Span {
  from: Day
  to: Day
  length: number
}

const months = 'january february march april may june july august september october november december'.split(' ')
const monthOf = (word = ''): number =>
  months.findIndex((name) => name === word || (word.length >= 3 && name.startsWith(word))) + 1 ||
  (word === 'sept' ? 9 : misspelt(word))

/** “Febuary”. */
const misspelt = (word: string): number =>
  word.length < 6 ? 0 : months.findIndex((name) => name[0] === word[0] && editsBetween(word, name, 1) <= 1) + 1

/** By its whole name: a day without a year says too little. */
export const isMonth = (word: string): boolean => months.includes(word)

const two = (number: number): string => String(number).padStart(2, '0')
const year = /^(?:19|20)\d{2}$/
const date = /^(\d{1,2})(?:st|nd|rd|th)?$/

function span(from: string, to: string, length: number): Span | undefined {
  const [first, last] = [Day.safeParse(from).data, Day.safeParse(to).data]
  return first && last && { from: first, to: last, length }
}
const one = (text: string, length: number): Span | undefined => span(text, text, length)

/** The span at the beginning of the words: 2021, 19 july 2021, early 2021, the 2010s, last month, the past two years. */
export function spanIn(words: readonly string[], today: Day): Span | undefined {
  const [first = ''] = words
  if (first === 'the' || first === 'about' || first === 'around') {
    const rest = spanIn(words.slice(1), today)
    return rest && { ...rest, length: rest.length + 1 }
  }
  if (first === 'year' && year.test(words[1] ?? '')) return one(words[1] ?? '', 2)
  return dayIn(words) ?? partIn(words) ?? relative(words, today) ?? monthAlone(words, today)
}

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

/** Months of a year, first and last. */
const parts: Readonly<Record<string, readonly [number, number]>> = {
  early: [1, 4],
  beginning: [1, 3],
  start: [1, 3],
  mid: [5, 8],
  middle: [5, 8],
  late: [9, 12],
  end: [10, 12],
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  fall: [9, 11],
  q1: [1, 3],
  q2: [4, 6],
  q3: [7, 9],
  q4: [10, 12],
  'first half': [1, 6],
  'second half': [7, 12],
  'first quarter': [1, 3],
  'second quarter': [4, 6],
  'third quarter': [7, 9],
  'fourth quarter': [10, 12],
  'last quarter': [10, 12],
}

const seasons = new Set(['spring', 'summer', 'autumn', 'fall'])

/** “early 2021”, “the first half of 2021”, “summer of 2019”. */
function partIn(words: readonly string[]): Span | undefined {
  for (const taken of [2, 1]) {
    const range = parts[words.slice(0, taken).join(' ')]
    if (!range) continue
    const skip = words[taken] === 'of' ? 1 : 0
    const of = words[taken + skip] ?? ''
    if (year.test(of)) return span(`${of}-${two(range[0])}`, `${of}-${two(range[1])}`, taken + skip + 1)
  }
  return undefined
}

const numbers = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
const numberOf = (word = ''): number | undefined =>
  /^\d{1,2}$/.test(word) ? Number(word) : numbers.includes(word) ? numbers.indexOf(word) : undefined

/** “last year”, “this month”, “the past two weeks”, “three years ago”, “today”. */
function relative([first = '', second = '', third = '']: readonly string[], today: Day): Span | undefined {
  if (first === 'today') return one(today, 1)
  if (first === 'now') return one(today, 1)
  if (first === 'yesterday') return one(shift(today, -1), 1)
  const [this_ = 0, month = 1] = today.split('-').map(Number)
  const monthsBack = (count: number) => new Date(Date.UTC(this_, month - 1 - count, 1)).toISOString().slice(0, 7)
  const count = numberOf(first)
  if (count !== undefined && third === 'ago') {
    if (/^years?$/.test(second)) return one(String(this_ - count), 3)
    if (/^months?$/.test(second)) return one(monthsBack(count), 3)
  }
  if (!/^(?:last|previous|past|this|current)$/.test(first)) return undefined
  const many = numberOf(second)
  if (many !== undefined && first !== 'this') {
    const since = /^years?$/.test(third)
      ? shift(today, -365 * many)
      : /^months?$/.test(third)
        ? shift(today, -30 * many)
        : /^weeks?$/.test(third)
          ? shift(today, -7 * many)
          : /^days?$/.test(third)
            ? shift(today, -many)
            : undefined
    return since === undefined ? undefined : span(since, today, 3)
  }
  const back = first === 'this' || first === 'current' ? 0 : 1
  if (second === 'year') return one(String(this_ - back), 2)
  if (second === 'month') return one(monthsBack(back), 2)
  const lastMonth = back === 1 ? monthOf(second) : 0
  if (lastMonth > 0 && second.length >= 3) return one(`${lastMonth >= month ? this_ - 1 : this_}-${two(lastMonth)}`, 2)
  const season = back === 1 ? parts[second] : undefined
  if (season && seasons.has(second)) {
    const of = season[1] >= month ? this_ - 1 : this_
    return span(`${of}-${two(season[0])}`, `${of}-${two(season[1])}`, 2)
  }
  if (back === 1 && second === 'winter') return span(`${this_ - 1}-12`, `${this_}-02`, 2)
  if (second === 'week') return weekOf(shift(today, -7 * back))
  return undefined
}

/** Monday to Sunday. */
function weekOf(day: string): Span | undefined {
  const monday = (new Date(Date.parse(day)).getUTCDay() + 6) % 7
  return span(shift(day, -monday), shift(day, 6 - monday), 2)
}

/** “in july” is the last one. “may” and “march” are other words too. */
function monthAlone([first = '']: readonly string[], today: Day): Span | undefined {
  const month = monthOf(first)
  if (!month || first.length < 3 || first === 'may' || first === 'mar' || first === 'march' || first === 'dec')
    return undefined
  const [this_ = 0, now = 1] = today.split('-').map(Number)
  return one(`${month > now ? this_ - 1 : this_}-${two(month)}`, 1)
}

/** “january” in “between january and april 2021”: the year stands behind the second. */
export function monthBefore([month, , , of = '']: readonly string[]): Span | undefined {
  const number = monthOf(month)
  return number > 0 && year.test(of) ? one(`${of}-${two(number)}`, 1) : undefined
}

const shift = (from: string, days: number): string =>
  new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10)

/** The last span that lies wholly before the day, at its own precision: before 2021 is until 2020. */
export const before = (limit: Day): Day => beside(limit, -1)

/** The first span that lies wholly after the day: after 2021 is since 2022. */
export const after = (limit: Day): Day => beside(limit, 1)

function beside(limit: Day, step: 1 | -1): Day {
  const [of = 0, month = 1] = limit.split('-').map(Number)
  if (limit.length === 4) return Day.parse(String(of + step))
  if (limit.length === 7) return Day.parse(new Date(Date.UTC(of, month - 1 + step, 1)).toISOString().slice(0, 7))
  return Day.parse(shift(limit, step))
}
