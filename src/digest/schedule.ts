import { Temporal } from 'temporal-polyfill'
import { isZone } from '../find/zones.ts'
import { Day, writeDay } from '../model/day.ts'
import { type Instant, instantOf, type LocalDate, type Schedule } from './subscription.ts'

/** One run: the local date is its name, the instant its time. */
export interface Run {
  date: LocalDate
  due: Instant
}

/** The schedule names a zone that this runtime does not know. */
export class UnknownZone extends Error {
  override name = 'UnknownZone'
}

/**
 * The first run after the local date `through`, at or after the instant `from`. Every local date that exists has one:
 * an hour that the clocks skip moves on by as much, one that comes twice is the first of the two.
 * https://tc39.es/proposal-temporal/docs/timezone.html#handling-time-zone-ambiguity-and-ending-at-a-known-time
 */
export function nextRun(schedule: Schedule, through: LocalDate | undefined, from: Instant): Run {
  const known = last.get(schedule)
  if (known && known.through === through && known.from === from) return known.run
  const run = findRun(schedule, through, from)
  last.set(schedule, { through, from, run })
  return run
}

/** Asked at every tick, answered anew after every run. */
const last = new WeakMap<Schedule, { through: LocalDate | undefined; from: Instant; run: Run }>()

function findRun({ at, zone, days }: Schedule, through: LocalDate | undefined, from: Instant): Run {
  return inZone(zone, () => {
    const next = through === undefined ? undefined : Temporal.PlainDate.from(through).add({ days: 1 })
    const near = next !== undefined && Date.parse(from) - Date.parse(next.toString()) < 3 * 86_400_000
    // An hour that the clocks skipped may be made up for on the next date: the date before counts too.
    let date = near ? next : Temporal.PlainDate.from(localDate(zone, from)).subtract({ days: 1 })
    for (;;) {
      if (matches[days](date.dayOfWeek)) {
        const due = instantOn(date, at, zone)
        if (due !== undefined && due >= from) return { date: date.toString(), due }
      }
      date = date.add({ days: 1 })
    }
  })
}

function inZone<T>(zone: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof RangeError) throw new UnknownZone(`${zone} is not a time zone here`)
    throw error
  }
}

/** Undefined on a date that the zone skipped, as Apia did 30 December 2011. */
function instantOn(date: Temporal.PlainDate, at: string, zone: string): Instant | undefined {
  const moment = date.toZonedDateTime({ timeZone: zone, plainTime: at })
  const moved = !moment.toPlainDate().equals(date)
  if (moved && !date.toZonedDateTime(zone).toPlainDate().equals(date)) return undefined
  return instantOf(moment.epochMilliseconds)
}

const matches: Record<Schedule['days'], (dayOfWeek: number) => boolean> = {
  daily: () => true,
  weekdays: (day) => day <= 5,
  'weekly mon': (day) => day === 1,
  'weekly tue': (day) => day === 2,
  'weekly wed': (day) => day === 3,
  'weekly thu': (day) => day === 4,
  'weekly fri': (day) => day === 5,
  'weekly sat': (day) => day === 6,
  'weekly sun': (day) => day === 7,
}

/** The runs that are due and not decided on, oldest first; of a very long time the last two months. */
export function dueRuns(schedule: Schedule, through: LocalDate | undefined, from: Instant, now: Instant): Run[] {
  const runs: Run[] = []
  const earliest = instantOf(Date.parse(now) - longest)
  let run = nextRun(schedule, through, from)
  if (run.due < earliest) run = findRun(schedule, through, from > earliest ? from : earliest)
  while (run.due <= now) {
    runs.push(run)
    run = nextRun(schedule, run.date, from)
  }
  return runs
}

/** What was due earlier than this is past telling. */
const longest = 60 * 86_400_000

/** The date on the calendar of the zone. */
export const localDate = (zone: string, instant: Instant): LocalDate =>
  inZone(zone, () => Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString())

/** The first instant of a date in a zone. */
export const startOf = (zone: string, date: LocalDate): Instant =>
  instantOf(Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds)

/** The last date whose hour has come by now, or the day before yesterday where none has since. */
export function lastDateBy(schedule: Schedule, now: Instant): LocalDate {
  const today = Temporal.PlainDate.from(localDate(schedule.zone, now))
  const before = today.subtract({ days: 2 }).toString()
  return dueRuns(schedule, before, startOf(schedule.zone, before), now).at(-1)?.date ?? before
}

/** “Friday 27 November 2026, 09:00” on the clocks of the zone; of one that is not known here, on those of UTC. */
export function writeMoment(instant: Instant, zone: string): string {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(isZone(zone) ? zone : 'UTC')
  const day = writeDay(Day.parse(local.toPlainDate().toString()))
  return `${weekdays[local.dayOfWeek - 1]} ${day}, ${local.toPlainTime().toString({ smallestUnit: 'minute' })}`
}

const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')

/** “daily at 09:00 (Europe/Berlin)”. */
export const writeSchedule = ({ at, zone, days }: Schedule): string => {
  const [every, day] = days.split(' ')
  const name = day && weekdays.find((each) => each.toLowerCase().startsWith(day))
  return `${name ? `every ${name}` : every === 'weekdays' ? 'Monday to Friday' : 'daily'} at ${at} (${zone})`
}
