import { kindsInOrder } from '../briefing/kinds.ts'
import type { Archive } from '../model/archive.ts'
import { groupBy } from '../model/archive.ts'
import { type Fact, factsOf } from './fact.ts'
import type { LocalDate } from './subscription.ts'
import type { Wanted } from './topics.ts'

const most = 3

/**
 * What was said, done or disclosed on this date in earlier years: the gravest, the newest of them first.
 * 29 February is remembered on the 28th when the year has none.
 */
export function onThisDay(archive: Archive, date: LocalDate, wanted: Wanted): Fact[] {
  const dates = datesOf(archive)
  const today = date.slice(5)
  const days = today === '02-28' && !isLeap(Number(date.slice(0, 4))) ? [today, '02-29'] : [today]
  return days
    .flatMap((day) => dates.get(day) ?? [])
    .filter((fact) => (fact.day ?? '') < date.slice(0, 4) && wanted(fact))
    .slice(0, most)
    .sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? 1 : -1))
}

const isLeap = (year: number): boolean => new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1

/** By month and day, the gravest first; a day that is known to the month only has none. An absence was not done. */
function datesOf(archive: Archive): ReadonlyMap<string, readonly Fact[]> {
  const ready = cache.get(archive)
  if (ready) return ready
  const facts = [...factsOf(archive).values()].filter(({ kind }) => kind !== 'absence')
  const dates = groupBy(facts.sort(gravest), ({ day }) => (day?.length === 10 ? [day.slice(5)] : []))
  cache.set(archive, dates)
  return dates
}

const cache = new WeakMap<Archive, ReadonlyMap<string, readonly Fact[]>>()

const weight = new Map<string, number>([
  ['incident', -1],
  ...kindsInOrder.map((kind, at): [string, number] => [kind, at]),
])

/** The gravest first, and of the same weight the newest. */
export const gravest = (a: Fact, b: Fact): number =>
  (weight.get(a.kind) ?? 99) - (weight.get(b.kind) ?? 99) || ((a.day ?? '') < (b.day ?? '') ? 1 : -1)
