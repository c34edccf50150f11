import { rowsKept } from './rows.ts'
import { lastDateBy } from './schedule.ts'
import type { Instant, Row, Subscription } from './subscription.ts'

/** Something was decided on whose time is yet to come: the clock had run ahead and came back. */
export const isAhead = ({ decided, from, rows }: Subscription, now: Instant): boolean =>
  decided !== undefined && decided > now && now >= from && !isFull(rows, now)

/** Rows of a time to come that may have pushed out others: then the clock is left to catch up, for none may come twice. */
const isFull = (rows: readonly Row[], now: Instant): boolean => rows.length >= rowsKept && (rows[0]?.due ?? '') > now

/** What was only skipped by a clock that ran ahead is due again when its date comes; what was sent then never is. */
export function comeBack(subscription: Subscription, now: Instant): Subscription {
  const { schedule, rows, ahead } = subscription
  const through = lastDateBy(schedule, now)
  const early = rows.filter(({ due, state }) => due > now && state !== 'skipped').map(({ date }) => date)
  return {
    ...subscription,
    rows: rows.filter(({ due, state }) => due <= now || state !== 'skipped'),
    through,
    decided: undefined,
    ahead: [...new Set([...ahead, ...early])].filter((date) => date > through),
  }
}
