import { createHash } from 'node:crypto'
import type { Run } from './schedule.ts'
import type { Counts, Instant, Row, Subscription } from './subscription.ts'

/** Two weeks of a daily digest. */
export const rowsKept = 14

export const rowOf = ({ id }: Subscription, { date, due }: Run, now: Instant, seq: number): Row => ({
  date,
  due,
  state: 'skipped',
  key: keyOf(id, date),
  at: now,
  tries: 0,
  upto: seq,
})

/** In the order of the dates: what a clock that ran ahead had sent must be known when its date comes. */
export function add(subscription: Subscription, row: Row): Subscription {
  const after = subscription.rows.findIndex(({ date }) => date > row.date)
  const rows = after < 0 ? [...subscription.rows, row] : subscription.rows.toSpliced(after, 0, row)
  return { ...subscription, rows: rows.slice(-rowsKept) }
}

/** The row as it ends: without its words, counted. */
export function settle(subscription: Subscription, row: Row, count: keyof Counts): Subscription {
  const { briefing: _, after: __, ...rest } = row
  return {
    ...subscription,
    rows: subscription.rows.map((each) => (each.date === row.date ? rest : each)),
    counts: { ...subscription.counts, [count]: subscription.counts[count] + 1 },
  }
}

/** The same for the same subscription and date, in every life of the program. */
const keyOf = (id: string, date: string): string =>
  createHash('sha256').update(`${id} ${date}`).digest('base64url').slice(0, 24)

/** What could not be sent in time, or never became known. */
export function close(subscription: Subscription, row: Row, now: Instant): Subscription {
  return row.state === 'unknown' || row.state === 'sending'
    ? settle(
        subscription,
        { ...row, state: 'unknown', at: now, reason: 'whether it arrived could not be seen' },
        'unknown',
      )
    : settle(
        subscription,
        {
          ...row,
          state: 'skipped',
          at: now,
          reason: subscription.paused ? 'paused' : `not sent in time (${row.reason ?? 'the chat was not connected'})`,
        },
        'skipped',
      )
}
