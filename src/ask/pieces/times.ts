import type { Day } from '../../model/day.ts'
import { months } from '../lexicon/months.ts'
import { after, before, year } from './calendar.ts'
import { monthAlone } from './relative-spans.ts'
import type { Span } from './span.ts'
import { monthBefore, spanIn, yearlessIn } from './spans.ts'

/** A time in a question, as bounds; `at` is a day by itself, whose meaning its preposition gives. */
export interface Time {
  since?: Day
  until?: Day
  /** The record as it stood then. */
  asOf?: Day
  /** “Of 2019”: the time of what stands before it. */
  of?: boolean
  /** A year that stands by itself, without “in” or “since”. */
  bare?: boolean
  /** A month and a day without a year: “8 September”. */
  monthDay?: string
  /** The word for what was done then: “the August 2022 attack”. */
  ofMatter?: string
  /** As the record stood when the matter was first attributed: “at the time”, “the day of the statement”. */
  atTheTime?: boolean
}

type Read = (span: Pick<Span, 'from' | 'to'>) => Time
const within: Read = ({ from, to }) => ({ since: from, until: to })
const stood: Read = ({ to }) => ({ asOf: to })
const beginning: Read = ({ from }) => ({ since: from })
/** “Until 2026” is before 2026; “until March 2026” may go to its end. */
const ending: Read = ({ from, to }) => ({ until: to.length === 4 && from === to ? before(from) : to })
const earlier: Read = ({ from }) => ({ until: before(from) })
const later: Read = ({ to }) => ({ since: after(to) })

/** What stands before a time, and what it makes of it. */
const leads: readonly { lead: readonly string[]; read: Read; two?: true }[] = (
  [
    ['as of; as at; on record on; as things stood on; as things stood in; as it stood on; as it stood in', stood],
    ['since; starting in; in or after; on or after; no earlier than; not earlier than; beginning in', beginning],
    ['on or before; in or before; no later than; not later than; up to and including', ({ to }) => ({ until: to })],
    ['from; between', within, true],
    ['after; later than', later],
    ['before; prior to; earlier than; ahead of', earlier],
    ['until; till; up until', ending],
    ['up to; by the end of; by; through', ({ to }) => ({ until: to })],
    ['from; back in; during; throughout; over; within; dated; in; on; for', within],
    ['of', (span) => ({ ...within(span), of: true })],
  ] satisfies [string, Read, true?][]
).flatMap(([words, read, two]) =>
  words.split('; ').map((each) => ({ lead: each.split(' '), read, ...(two && { two }) })),
)

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

/** The year or month, when it is a bare one, or “of 2019”. */
export const timeless = (time: Time): string | undefined => (time.bare || time.of ? wholeTime(time) : undefined)

/** The year or month that the time is, and nothing else. */
export const wholeTime = ({ since, until }: Time): string | undefined =>
  since === until && since !== undefined && since.length < 10 ? since : undefined

/** The time expression that begins here, with how many words it takes. */
export function timeIn(words: readonly string[], today: Day): { time: Time; length: number } | undefined {
  const now = then.find((each) => each.every((word, at) => words[at] === word))
  if (now) return { time: { atTheTime: true }, length: now.length }
  for (const { lead, read, two } of leads) {
    if (!lead.every((word, at) => words[at] === word)) continue
    const rest = words.slice(lead.length)
    const first =
      (two && monthBefore(rest)) ??
      spanIn(rest, today) ??
      (/^(?:in|since|until|during)$/.test(lead.join(' ')) ? monthAlone(rest, today) : undefined)
    if (!first || (lead.length === 1 && !canLead(lead[0] ?? '', first, rest))) continue
    if (!two) return { time: read(first), length: lead.length + first.length }
    if (!joining.has(rest[first.length] ?? '')) continue
    const second = spanIn(rest.slice(first.length + 1), today)
    if (second)
      return { time: read({ from: first.from, to: second.to }), length: lead.length + first.length + 1 + second.length }
  }
  const yearless = yearlessIn(words[0] === 'on' || words[0] === 'of' ? words.slice(1) : words)
  // “19 July 2021” is more than “19 July”.
  if (yearless && (spanIn(words, today)?.length ?? 0) <= yearless.length)
    return { time: { monthDay: yearless.monthDay }, length: yearless.length + (/^o[nf]$/.test(words[0] ?? '') ? 1 : 0) }
  const bare = words[0] === 'the' || words[0] === 'around' || words[0] === 'about' ? undefined : spanIn(words, today)
  const named = bare && !(bare.length === 1 && /^(?:[a-z]+)$/.test(words[0] ?? '') && words[0] !== 'yesterday')
  return bare && named ? { time: { since: bare.from, until: bare.to, bare: true }, length: bare.length } : undefined
}

/** “On 2021” is no time, and “over the 2016 hack” tells which hack. */
function canLead(lead: string, { from }: Span, rest: readonly string[]): boolean {
  // “Hit by the 2019 attack”, “after the January 2022 defacements”.
  const ofNoun =
    rest[0] === 'the' && (year.test(rest[1] ?? '') || (months.includes(rest[1] ?? '') && year.test(rest[2] ?? '')))
  if (ofNoun && /^(?:by|after|before|since)$/.test(lead)) return false
  if (lead === 'on') return from.length === 10
  if (lead !== 'over' && lead !== 'for') return true
  return /^(?:last|past|previous)$/.test(rest[0] === 'the' ? (rest[1] ?? '') : (rest[0] ?? ''))
}

const joining = new Set(['and', 'to', 'until', 'till', 'through'])
