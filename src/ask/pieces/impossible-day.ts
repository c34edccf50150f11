import { Day } from '../../model/day.ts'
import { month } from '../lexicon/months.ts'
import { isMonth, monthOf, two } from './calendar.ts'

const written =
  /\b(?:(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]{3,9})|([a-z]{3,9}) (\d{1,2})(?:st|nd|rd|th)?,?) (\d{4})\b/gi
const tooLong = new RegExp(String.raw`\b(?:in|since|until|before|after|during|${month}) (0\d{3,}|[12]\d{4,})\b`, 'i')

/** “30 February 2021”, “in 20211”: a day that there is not; undefined where each may be. */
export function impossibleDayIn(words: string): string | undefined {
  for (const [text, date, month = '', monthFirst = '', dateBehind, year = ''] of words.matchAll(written)) {
    const name = (month || monthFirst).toLowerCase()
    if (!isMonth(name)) continue
    const day = `${year}-${two(monthOf(name))}-${two(Number(date ?? dateBehind))}`
    if (!Day.safeParse(day).success) return text
  }
  return tooLong.exec(words)?.[1]
}
