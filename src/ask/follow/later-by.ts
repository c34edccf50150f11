import { Day } from '../../model/day.ts'
import { numberOf } from '../lexicon/numbers.ts'
import { shift } from '../pieces/calendar.ts'

const spoken =
  /\b(?:(an?|the|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (day|month|year)s? (later|after(?:wards)?|earlier|before)(?! (?:the|that|this|it|they|he|she|its|his|them|him|\p{Lu}))|the (next|following|previous) (day|month))\b/iu

/** “The day after”, “three years later”, “a month earlier”: whether a time is told by how long it is from the one before. */
export const tellsDistance = (words: string): boolean => spoken.test(words)

/** The day, month or year that is so long after the time that was told, or before; undefined where that is not as exact. */
export function laterBy(words: string, told: { since?: Day; until?: Day }): Day | undefined {
  const [, count = 'the', counted, way, next, named] = spoken.exec(words) ?? []
  const unit = counted ?? named
  const { since, until } = told
  if (!unit || !since || !until) return undefined
  const length = { day: 10, month: 7, year: 4 }[unit.toLowerCase()] ?? 0
  const from = since.slice(0, length)
  if (from.length < length || until.slice(0, length) !== from) return undefined
  const number = /^(?:an?|the)$/i.test(count) ? 1 : (numberOf(count.toLowerCase()) ?? 0)
  const step = /^(?:earlier|before|previous)$/i.test(way ?? next ?? '') ? -number : number
  return Day.safeParse(moved(from, step)).data
}

function moved(from: string, step: number): string {
  const [year = 0, month = 1] = from.split('-').map(Number)
  if (from.length === 4) return String(year + step)
  if (from.length === 7) return new Date(Date.UTC(year, month - 1 + step, 1)).toISOString().slice(0, 7)
  return shift(from, step)
}
