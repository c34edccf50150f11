import * as z from 'zod'

/** A date as its source gives it: 2018, 2018-12 or 2018-12-20. The precision is part of the fact. */
export const Day = z
  .string()
  .refine(isDay, { error: 'a day is YYYY, YYYY-MM or YYYY-MM-DD, and a real one' })
  .brand<'Day'>()
export type Day = z.infer<typeof Day>

/** The date of an instant in UTC. */
export const dayOf = (instant: Date): Day => Day.parse(instant.toISOString().slice(0, 10))

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

function isDay(text: string): boolean {
  const match = shape.exec(text)
  if (!match) return false
  const [, year, month = '1', date = '1'] = match
  return (
    Number(month) >= 1 &&
    Number(month) <= 12 &&
    Number(date) >= 1 &&
    Number(date) <= daysIn(Number(year), Number(month))
  )
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** The first calendar date that the day may mean: 2018 begins on 2018-01-01. */
export const firstDate = (day: Day): string => (day.length === 10 ? day : `${day}-01-01`.slice(0, 10))

/** The last calendar date that the day may mean: 2018-02 ends on 2018-02-28. */
export function lastDate(day: Day): string {
  if (day.length === 10) return day
  const [year = '', month = '12'] = day.split('-')
  return `${year}-${month}-${daysIn(Number(year), Number(month))}`
}

/** Certainly on or before `limit`: a vague day counts only when its whole span has passed. */
export const isBy = (day: Day, limit: Day): boolean => lastDate(day) <= lastDate(limit)

/** Possibly on or after `limit`. */
export const isSince = (day: Day, limit: Day): boolean => lastDate(day) >= firstDate(limit)

/** Whether it is a day, and no month or year. */
export const isWhole = (day: Day): boolean => day.length === 'yyyy-mm-dd'.length

/** Sorts the newest first; of two days with the same start the vaguer one is the older. */
export const newestFirst = (a: Day, b: Day): number =>
  firstDate(a) === firstDate(b) ? b.length - a.length : firstDate(a) < firstDate(b) ? 1 : -1

const months = 'January February March April May June July August September October November December'.split(' ')

/** 2018-12-20 reads “20 December 2018”; 2018 stays “2018”. */
export function writeDay(day: Day): string {
  const [year, month, date] = day.split('-')
  if (month === undefined) return day
  const name = `${months[Number(month) - 1]} ${year}`
  return date === undefined ? name : `${Number(date)} ${name}`
}

/** How many days from one to the other, at least and at most: they differ where one is known only to the month or year. */
export const daysApart = (from: Day, to: Day): { least: number; most: number } => ({
  least: days(lastDate(from), firstDate(to)),
  most: days(firstDate(from), lastDate(to)),
})

const days = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
