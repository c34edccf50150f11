import { Day } from '../../model/day.ts'

/** From a day to a day, at the precision that was said, and how many words it took. */
export interface Span {
  from: Day
  to: Day
  length: number
}

/** None where either is no day: “2021-02-31”. */
export function span(from: string, to: string, length: number): Span | undefined {
  const [first, last] = [Day.safeParse(from).data, Day.safeParse(to).data]
  return first && last && { from: first, to: last, length }
}

export const one = (text: string, length: number): Span | undefined => span(text, text, length)
