import { Temporal } from 'temporal-polyfill'
import type { Row, Schedule, Subscription } from '../../../src/digest/subscription.ts'

/** A time in which a place wanted its digest at these hours. */
interface Stretch {
  schedule: Schedule
  from: number
  to: number
}

/** Keeps what people wanted and what became of it, apart from the program, to compare the two at the end. */
export interface Oracle {
  /** Takes in the subscriptions as they are on the disk at this time, and what the clock of the program shows. */
  look(subscriptions: readonly Subscription[], now: number, shown: number): void
  /** Takes back the last change: its file was damaged, and these are the subscriptions of the one before. */
  lose(subscriptions: readonly Subscription[]): void
  /** What is wrong, in words; `until` is the last instant for which an answer is asked. */
  faults(until: number, arrivals: ReadonlyMap<string, readonly { key: string }[]>): string[]
  outcomes: Map<string, Row>
  /** How far the record went when a digest began. */
  begun: Map<string, number>
  /** How many digests were due. */
  due: number
}

export function createOracle({ jumps }: { jumps: boolean }): Oracle {
  const stretches = new Map<string, Stretch[]>()
  const outcomes = new Map<string, Row>()
  const begun = new Map<string, number>()
  /** Rows that stand for some before them too, and for how many. */
  const summed: { id: string; first: string; date: string }[] = []
  const last = new Map<string, Subscription>()

  const off = new Set<string>()

  const end = (id: string, now: number) => {
    const open = stretches.get(id)?.at(-1)
    if (open && open.to === Number.POSITIVE_INFINITY) open.to = now
  }
  const begin = ({ id, schedule }: Subscription, now: number) => {
    const known = stretches.get(id) ?? []
    stretches.set(id, [...known, { schedule, from: now, to: Number.POSITIVE_INFINITY }])
  }

  const oracle: Oracle = {
    outcomes,
    begun,
    due: 0,
    look(subscriptions, now, shown) {
      for (const each of subscriptions) {
        const { id } = each
        const before = last.get(id)
        if (before === each) continue
        last.set(id, each)
        if (!begun.has(id)) begun.set(id, each.cursor)
        if (before?.rows !== each.rows) {
          for (const row of each.rows) if (!row.briefing) outcomes.set(`${id} ${row.date}`, row)
          for (const { date, reason } of each.rows) {
            const [, more] = /so were (\d+) before it/.exec(reason ?? '') ?? []
            const days = each.schedule.days === 'daily' ? 1 : each.schedule.days === 'weekdays' ? 1.5 : 7
            if (more) summed.push({ id, date, first: daysBefore(date, Math.ceil(Number(more) * days)) })
          }
        }
        const was = wanted(before)
        const is = wanted(each)
        if (isSame(was, is)) continue
        end(id, Math.min(now, shown))
        if (is) begin(each, now)
      }
      if (last.size === subscriptions.length) return
      const ids = new Set(subscriptions.map(({ id }) => id))
      for (const id of last.keys()) {
        if (ids.has(id)) continue
        end(id, Math.min(now, shown))
        last.delete(id)
        off.add(id)
      }
    },

    lose(subscriptions) {
      for (const each of subscriptions) {
        const was = wanted(last.get(each.id))
        const is = wanted(each)
        last.set(each.id, each)
        off.delete(each.id)
        if (isSame(was, is)) continue
        const known = stretches.get(each.id)
        if (was) known?.pop()
        const open = known?.at(-1)
        if (is && open) open.to = Number.POSITIVE_INFINITY
      }
    },

    faults(until, arrivals) {
      const faults: string[] = []
      const counted = new Map<string, number>()
      for (const each of arrivals.values()) for (const { key } of each) counted.set(key, (counted.get(key) ?? 0) + 1)
      for (const [key, count] of counted) if (count > 1) faults.push(`double: ${key} arrived ${count} times`)
      const expected = new Set<string>()
      for (const [id, each] of stretches) {
        const dates = datesDue(each, until)
        oracle.due += dates.length
        const spans = summed.filter((span) => span.id === id)
        const isTold = (date: string) => spans.some((span) => span.first <= date && date < span.date)
        // What was due while the program was down, and then was turned off before it looked, is turned off.
        const decided = off.has(id) ? dates.findLastIndex((date) => outcomes.has(`${id} ${date}`)) + 1 : dates.length
        for (const date of dates.slice(0, decided)) {
          if (!isTold(date) || outcomes.has(`${id} ${date}`)) expected.add(`${id} ${date}`)
        }
      }
      for (const name of expected) {
        const row = outcomes.get(name)
        if (!row) faults.push(`missing: ${name}`)
        else faults.push(...rowFaults(name, row, counted.get(row.key) ?? 0))
      }
      for (const [name, { state, due }] of outcomes) {
        if (!jumps && !expected.has(name) && state === 'sent' && Date.parse(due) < until)
          faults.push(`not due: ${name}`)
      }
      return faults
    },
  }
  return oracle
}

const wanted = (subscription: Subscription | undefined): Schedule | undefined =>
  subscription?.paused ? undefined : subscription?.schedule

const isSame = (one: Schedule | undefined, other: Schedule | undefined): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other)

function rowFaults(name: string, { state, reason }: Row, arrived: number): string[] {
  switch (state) {
    case 'sent':
      return arrived === 1 ? [] : [`${name} is said to be sent and arrived ${arrived} times`]
    case 'unknown':
      return reason ? [] : [`${name} is unknown without a reason`]
    case 'skipped':
    case 'dead':
      return [
        ...(reason ? [] : [`${name} is ${state} without a reason`]),
        ...(arrived === 0 ? [] : [`${name} is said to be ${state} (${reason}) and arrived`]),
      ]
    case 'planned':
    case 'sending':
      return [`${name} ended as ${state}`]
  }
}

const daysBefore = (date: string, days: number): string => Temporal.PlainDate.from(date).subtract({ days }).toString()

/** By the rules of Temporal alone: each local date at its hour, once, never a date before one that had its turn. */
function datesDue(stretches: readonly Stretch[], until: number): string[] {
  const dates: string[] = []
  for (const { schedule, from, to } of stretches) {
    let date = Temporal.Instant.fromEpochMilliseconds(from)
      .toZonedDateTimeISO(schedule.zone)
      .toPlainDate()
      .subtract({ days: 1 })
    for (;;) {
      const name = date.toString()
      const moment = date.toZonedDateTime({ timeZone: schedule.zone, plainTime: schedule.at })
      const time = moment.epochMilliseconds
      if (time > to || time >= until) break
      const weekday = 'mon tue wed thu fri sat sun'.split(' ')[date.dayOfWeek - 1]
      const day =
        schedule.days === 'daily' ||
        (schedule.days === 'weekdays' ? date.dayOfWeek < 6 : schedule.days.endsWith(weekday ?? ''))
      const exists = date.toZonedDateTime(schedule.zone).toPlainDate().equals(date)
      if (day && exists && time >= from && name > (dates.at(-1) ?? '')) dates.push(name)
      date = date.add({ days: 1 })
    }
  }
  return dates
}
