import { createHash } from 'node:crypto'
import { daysFrom, dueRuns, localDate, nextRun, type Run, UnknownZone } from './schedule.ts'
import { type Counts, type Frozen, type Instant, openRow, type Row, type Subscription } from './subscription.ts'

/** What planning needs to know beside the subscription. */
export interface Planning {
  now: Instant
  /** How late a digest may still be sent, in milliseconds. Less than the shortest time between two. */
  window: number
  /** What was due until then may have been sent by an earlier life: look before sending. */
  doubt?: Instant | undefined
  /** How far the record goes now. */
  seq: number
  /** The digest of a run, or why there is none. */
  write(subscription: Subscription, run: Run, late: boolean): Frozen | 'nothing new' | 'could not be written'
}

/** Past this, a digest says that it is late. */
const punctual = 10 * 60_000
const rowsKept = 14

/** Whether planning would change anything: asked for every subscription at every tick. */
export function needsPlan(subscription: Subscription, { now, window }: Pick<Planning, 'now' | 'window'>): boolean {
  const { paused, schedule, through, from } = subscription
  const open = openRow(subscription)
  if (open && isOver(open, now, window)) return true
  if (paused) return paused.until !== undefined && paused.until <= now
  try {
    return nextRun(schedule, through, from).due <= now || isAhead(subscription, now)
  } catch {
    return true
  }
}

/**
 * Decides on everything that is due: the newest run within the window gets a row with its words, older ones become
 * skipped rows. Pure, and the same however often it is asked: a local date that has been decided on is never again.
 * Whoever is sending one writes down first what became of it.
 */
export function plan(before: Subscription, planning: Planning): Subscription {
  const { now, window } = planning
  let subscription = ended(before, now)
  const open = openRow(subscription)
  if (open?.state === 'sending') return subscription
  if (open && isOver(open, now, window)) subscription = close(subscription, open, now)
  if (subscription.paused) return subscription
  try {
    if (isAhead(subscription, now)) subscription = comeBack(subscription, planning)
    const { schedule, through, from } = subscription
    const known = new Set(subscription.rows.map(({ date }) => date))
    const runs = dueRuns(schedule, through, from, now).filter(({ date }) => !known.has(date))
    for (const run of runs) subscription = decide(subscription, run, run === runs.at(-1), planning)
    return subscription
  } catch (error) {
    if (!(error instanceof UnknownZone)) throw error
    return { ...subscription, paused: { reason: error.message, at: now } }
  }
}

/** A pause that is over; what was due in it is not due any more. */
function ended(subscription: Subscription, now: Instant): Subscription {
  const until = subscription.paused?.until
  return until !== undefined && until <= now ? { ...subscription, paused: undefined, from: until } : subscription
}

const isOver = ({ due, state }: Row, now: Instant, window: number): boolean =>
  state !== 'sending' && Date.parse(now) - Date.parse(due) > window

/** What could not be sent in time, or never became known. */
function close(subscription: Subscription, row: Row, now: Instant): Subscription {
  return row.state === 'unknown'
    ? settle(subscription, { ...row, at: now, reason: 'whether it arrived could not be seen' }, 'unknown')
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

/** Decisions reach days ahead of the clock: it had run ahead and came back. */
const isAhead = ({ through, from }: Subscription, now: Instant): boolean =>
  through !== undefined && now >= from && daysFrom(now.slice(0, 10), through) > 2

/**
 * Goes on with tomorrow: what was sent stays known, what was only skipped by the clock that ran ahead is due again.
 * Whether today’s was sent may be forgotten by now, so today is not decided on again.
 */
function comeBack(subscription: Subscription, planning: Planning): Subscription {
  const { schedule, rows, id } = subscription
  const date = localDate(schedule.zone, planning.now)
  const kept = rows.filter((row) => row.date <= date || row.state !== 'skipped')
  const before = { ...subscription, rows: kept, through: date }
  if (kept.some((row) => row.date === date)) return before
  const reason = 'the clock had run ahead'
  const row: Row = {
    date,
    due: planning.now,
    state: 'skipped',
    key: keyOf(id, date),
    at: planning.now,
    tries: 0,
    upto: 0,
  }
  return settle(add(before, row), { ...row, reason }, 'skipped')
}

function decide(subscription: Subscription, run: Run, newest: boolean, planning: Planning): Subscription {
  const { now, window, doubt, seq } = planning
  const row: Row = {
    date: run.date,
    due: run.due,
    state: 'skipped',
    key: keyOf(subscription.id, run.date),
    at: now,
    tries: 0,
    upto: seq,
  }
  const open = openRow(subscription)
  const free = open ? close(subscription, open, now) : subscription
  const decided = { ...free, through: run.date }
  const age = Date.parse(now) - Date.parse(run.due)
  if (!newest || age > window) {
    return settle(
      add(decided, row),
      { ...row, reason: newest ? 'missed: too late to send' : 'missed: a later one was due' },
      'skipped',
    )
  }
  const briefing = planning.write(decided, run, age > punctual)
  if (typeof briefing === 'string') {
    const cursor = briefing === 'nothing new' ? seq : decided.cursor
    return settle(add({ ...decided, cursor }, row), { ...row, reason: briefing }, 'skipped')
  }
  const doubtful = doubt !== undefined && run.due <= doubt
  return add(decided, {
    ...row,
    state: doubtful ? 'unknown' : 'planned',
    briefing,
    ...(doubtful && { since: run.due }),
  })
}

const add = (subscription: Subscription, row: Row): Subscription => ({
  ...subscription,
  rows: [...subscription.rows, row].slice(-rowsKept),
})

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
