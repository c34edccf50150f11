import { incidentOf } from '../../model/archive.ts'
import { daysApart } from '../../model/day.ts'
import { areBlame } from '../lexicon/act.ts'
import type { Rule } from './premises.ts'

/** More than a year after a matter came to light is not “at the time”. */
const aYear = 366

/** “Did France blame Russia for the Macron leaks at the time”, which it did eight years later. */
export const longAfter: Rule = ({ query, found, rest }) => {
  const { atTheTime, wanted, negated, acts, over } = query
  const [matter, ...others] = over
  if (!atTheTime || wanted !== 'whether' || negated || !areBlame(acts) || !matter || others.length > 0) return undefined
  const { disclosed, began } = incidentOf(rest.archive, matter)
  const day = disclosed ?? began
  const isLate = found.length > 0 && day && found.every((each) => daysApart(day, each.day).least > aYear)
  return isLate ? { ...rest, verdict: 'no', statements: [], instead: found } : undefined
}
