import { editsBetween } from '../../find/edits.ts'
import { Day } from '../../model/day.ts'
import { months } from '../lexicon/months.ts'

/** 1 to 12 for “march” or “mar”, 0 for no month. */
export const monthOf = (word = ''): number =>
  months.findIndex((name) => name === word || (word.length >= 3 && name.startsWith(word))) + 1 ||
  (word === 'sept' ? 9 : misspelt(word))

/** “Febuary”; of a short one only what has two letters swapped, “Macrh”. */
const misspelt = (word: string): number =>
  months.findIndex(
    (name) =>
      name.length > 4 &&
      name[0] === word[0] &&
      (word.length > 5 || word.length === name.length) &&
      (word.length > 5 || hasLettersOf(word, name)) &&
      editsBetween(word, name, 1) <= 1,
  ) + 1

const hasLettersOf = (word: string, name: string): boolean => [...word].sort().join('') === [...name].sort().join('')

/** By its whole name: a day without a year says too little. */
export const isMonth = (word: string): boolean => months.includes(word)

export const two = (number: number): string => String(number).padStart(2, '0')

/** “2021”. */
export const year = /^(?:19|20)\d{2}$/

/** “8”, “8th”. */
export const date = /^(\d{1,2})(?:st|nd|rd|th)?$/

/** Months of a year, first and last. */
export const parts: Readonly<Record<string, readonly [number, number]>> = {
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

/** They come every year: “last summer”. */
export const seasons = new Set(['spring', 'summer', 'autumn', 'fall'])

/** So many days later, or earlier. */
export const shift = (from: string, days: number): string =>
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
