import { Day } from '../model/day.ts'

/** A time in a question, as bounds; `at` is a day by itself, whose meaning its preposition gives. */
export interface Time {
  since?: Day
  until?: Day
  /** The record as it stood then. */
  asOf?: Day
  /** A year that stands by itself, without “in” or “since”. */
  bare?: boolean
  /** As the record stood when the matter was first attributed: “at the time”, “the day of the statement”. */
  atTheTime?: boolean
}

const months = 'january february march april may june july august september october november december'.split(' ')
const monthOf = (word = ''): number =>
  months.findIndex((name) => name === word || (word.length >= 3 && name.startsWith(word) && word !== 'mar')) + 1 ||
  (word === 'mar' ? 3 : word === 'sept' ? 9 : 0)

const two = (number: number): string => String(number).padStart(2, '0')
const day = (text: string): Day | undefined => Day.safeParse(text).data

/** A day at the beginning of the words, with how many words it takes: 2021, july 2021, 19 july 2021, july 19 2021, 2021-07-19. */
function dayIn(words: readonly string[], today: Day): { day: Day; length: number } | undefined {
  const [first = '', second = '', third = ''] = words
  const found = (text: string, length: number) => {
    const read = day(text)
    return read && { day: read, length }
  }
  if (/^\d{4}(?:-\d{2}){1,2}$/.test(first)) return found(first, 1)
  const date = /^(\d{1,2})(?:st|nd|rd|th)?$/
  const year = /^(?:19|20)\d{2}$/
  const on = date.exec(first)?.[1]
  const skip = second === 'of' ? 1 : 0
  const named = monthOf(words[1 + skip])
  if (on && named && year.test(words[2 + skip] ?? ''))
    return found(`${words[2 + skip]}-${two(named)}-${two(Number(on))}`, 3 + skip)
  const month = monthOf(first)
  const then = date.exec(second)?.[1]
  if (month && then && year.test(third)) return found(`${third}-${two(month)}-${two(Number(then))}`, 3)
  if (month && year.test(second)) return found(`${second}-${two(month)}`, 2)
  if (month && second === 'of' && year.test(third)) return found(`${third}-${two(month)}`, 3)
  if (year.test(first)) return found(first, 1)
  if (first === 'today' || first === 'now') return { day: today, length: 1 }
  if (first === 'yesterday') return found(shift(today, -1), 1)
  return relative(words, today)
}

/** “january” in “between january and april 2021”: the year stands behind the second. */
function monthIn([month, , , year = '']: readonly string[]): { day: Day; length: number } | undefined {
  const number = monthOf(month)
  const read = number > 0 && /^(?:19|20)\d{2}$/.test(year) ? day(`${year}-${two(number)}`) : undefined
  return read && { day: read, length: 1 }
}

/** “last year”, “this month”. */
function relative([first = '', second = '']: readonly string[], today: Day): { day: Day; length: number } | undefined {
  const back = first === 'last' || first === 'previous' ? 1 : first === 'this' || first === 'current' ? 0 : undefined
  if (back === undefined) return undefined
  const [year = 0, month = 1] = today.split('-').map(Number)
  const text =
    second === 'year'
      ? String(year - back)
      : second === 'month'
        ? new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 7)
        : undefined
  const read = text === undefined ? undefined : day(text)
  return read && { day: read, length: 2 }
}

const shift = (from: string, days: number): string =>
  new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10)

/** The last span that lies wholly before the day, at its own precision: before 2021 is until 2020. */
function before(limit: Day): Day {
  const [year = 0, month = 1] = limit.split('-').map(Number)
  if (limit.length === 4) return Day.parse(String(year - 1))
  if (limit.length === 7) return Day.parse(new Date(Date.UTC(year, month - 2, 1)).toISOString().slice(0, 7))
  return Day.parse(shift(limit, -1))
}

/** The first span that lies wholly after the day: after 2021 is since 2022. */
function after(limit: Day): Day {
  const [year = 0, month = 1] = limit.split('-').map(Number)
  if (limit.length === 4) return Day.parse(String(year + 1))
  if (limit.length === 7) return Day.parse(new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 7))
  return Day.parse(shift(limit, 1))
}

const phrases: readonly { words: readonly string[]; read: (first: Day, second: Day) => Time; days: 1 | 2 }[] = [
  { words: ['as', 'of'], days: 1, read: (asOf) => ({ asOf }) },
  { words: ['as', 'at'], days: 1, read: (asOf) => ({ asOf }) },
  { words: ['on', 'record', 'on'], days: 1, read: (asOf) => ({ asOf }) },
  { words: ['as', 'things', 'stood', 'on'], days: 1, read: (asOf) => ({ asOf }) },
  { words: ['as', 'things', 'stood', 'in'], days: 1, read: (asOf) => ({ asOf }) },
  { words: ['as', 'it', 'stood', 'on'], days: 1, read: (asOf) => ({ asOf }) },
  { words: ['back', 'in'], days: 1, read: (at) => ({ since: at, until: at }) },
  { words: ['since'], days: 1, read: (since) => ({ since }) },
  { words: ['from'], days: 2, read: (since, until) => ({ since, until }) },
  { words: ['between'], days: 2, read: (since, until) => ({ since, until }) },
  { words: ['from'], days: 1, read: (since) => ({ since, until: since }) },
  { words: ['after'], days: 1, read: (at) => ({ since: after(at) }) },
  { words: ['later', 'than'], days: 1, read: (at) => ({ since: after(at) }) },
  { words: ['starting', 'in'], days: 1, read: (since) => ({ since }) },
  { words: ['before'], days: 1, read: (at) => ({ until: before(at) }) },
  { words: ['prior', 'to'], days: 1, read: (at) => ({ until: before(at) }) },
  { words: ['earlier', 'than'], days: 1, read: (at) => ({ until: before(at) }) },
  { words: ['until'], days: 1, read: (until) => ({ until }) },
  { words: ['till'], days: 1, read: (until) => ({ until }) },
  { words: ['up', 'to'], days: 1, read: (until) => ({ until }) },
  { words: ['up', 'until'], days: 1, read: (until) => ({ until }) },
  { words: ['by', 'the', 'end', 'of'], days: 1, read: (until) => ({ until }) },
  { words: ['by'], days: 1, read: (until) => ({ until }) },
  { words: ['in', 'or', 'after'], days: 1, read: (since) => ({ since }) },
  { words: ['during'], days: 1, read: (at) => ({ since: at, until: at }) },
  { words: ['throughout'], days: 1, read: (at) => ({ since: at, until: at }) },
  { words: ['dated'], days: 1, read: (at) => ({ since: at, until: at }) },
  { words: ['in'], days: 1, read: (at) => ({ since: at, until: at }) },
  { words: ['on'], days: 1, read: (at) => ({ since: at, until: at }) },
  { words: ['of'], days: 1, read: (at) => ({ since: at, until: at }) },
  { words: [], days: 1, read: (at) => ({ since: at, until: at, bare: true }) },
]

const then = [
  'at the time',
  'at that time',
  'back then',
  'that day',
  'on that day',
  'on the day',
  'the same day',
  'on the same day',
  'same day',
  'the day of the statement',
  'on the day of the statement',
  'at the time of the statement',
  'on the day of the attribution',
  'at the moment of attribution',
]
  .map((text) => text.split(' '))
  .sort((a, b) => b.length - a.length)

/** The year, when it is a bare one. */
export const timeless = ({ bare, since }: Time): string | undefined => (bare && since?.length === 4 ? since : undefined)

/** The year that the time is, and nothing else. */
export const wholeYear = ({ since, until }: Time): string | undefined =>
  since === until && since?.length === 4 ? since : undefined

/** The time expression that begins here, with how many words it takes. */
export function timeIn(words: readonly string[], today: Day): { time: Time; length: number } | undefined {
  const now = then.find((each) => each.every((word, at) => words[at] === word))
  if (now) return { time: { atTheTime: true }, length: now.length }
  for (const { words: lead, read, days } of phrases) {
    if (!lead.every((word, at) => words[at] === word)) continue
    let at = lead.length
    if (['the', 'year', 'about', 'early', 'late', 'mid', 'around'].includes(words[at] ?? '') && words[at] !== undefined)
      at += 1
    const first = dayIn(words.slice(at), today) ?? (days === 2 ? monthIn(words.slice(at)) : undefined)
    if (!first) continue
    at += first.length
    if (days === 1) return { time: read(first.day, first.day), length: at }
    if (!['and', 'to', 'until', 'till', 'through', '-'].includes(words[at] ?? '')) continue
    const second = dayIn(words.slice(at + 1), today)
    if (second) return { time: read(first.day, second.day), length: at + 1 + second.length }
  }
  return undefined
}
