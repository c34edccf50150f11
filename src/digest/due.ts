import { createHash } from 'node:crypto'
import { dueRuns, lastDateBy, nextRun, type Run, UnknownZone } from './schedule.ts'
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
    if (isAhead(subscription, now)) subscription = comeBack(subscription, now)
    const { schedule, through, from } = subscription
    const runs = dueRuns(schedule, through, from, now)
    const end = runs.at(-1)
    if (!end) return subscription
    return {
      ...decideAll(subscription, runs.filter(isUndecided(subscription)), planning),
      through: end.date,
      decided: end.due,
    }
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

/** So many skipped ones get a row each, those before are counted in the first. */
const missedShown = 10

function decideAll(subscription: Subscription, runs: readonly Run[], planning: Planning): Subscription {
  const last = runs.at(-1)
  if (!last) return subscription
  const more = Math.max(runs.length - missedShown, 0)
  let decided = subscription
  for (const [at, run] of runs.slice(more).entries()) {
    decided =
      run === last
        ? decide(decided, run, planning)
        : miss(decided, run, at === 0 ? more : 0, planning.now, planning.seq)
  }
  return decided
}

function miss(subscription: Subscription, run: Run, more: number, now: Instant, seq: number): Subscription {
  const row = rowOf(subscription, run, now, seq)
  const before = more > 0 ? `; so were ${more} before it` : ''
  const { counts } = subscription
  const counted = { ...subscription, counts: { ...counts, skipped: counts.skipped + more } }
  return settle(add(counted, row), { ...row, reason: `missed: a later one was due${before}` }, 'skipped')
}

const isUndecided =
  ({ rows, ahead }: Subscription) =>
  ({ date }: Run): boolean =>
    !rows.some((row) => row.date === date) && !ahead.includes(date)

const rowOf = ({ id }: Subscription, { date, due }: Run, now: Instant, seq: number): Row => ({
  date,
  due,
  state: 'skipped',
  key: keyOf(id, date),
  at: now,
  tries: 0,
  upto: seq,
})

/** Something was decided on whose time is yet to come: the clock had run ahead and came back. */
const isAhead = ({ decided, from, rows }: Subscription, now: Instant): boolean =>
  decided !== undefined && decided > now && now >= from && !isFull(rows, now)

/** Rows of a time to come that may have pushed out others: then the clock is left to catch up, for none may come twice. */
const isFull = (rows: readonly Row[], now: Instant): boolean => rows.length >= rowsKept && (rows[0]?.due ?? '') > now

/** What was only skipped by a clock that ran ahead is due again when its date comes; what was sent then never is. */
function comeBack(subscription: Subscription, now: Instant): Subscription {
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

function decide(subscription: Subscription, run: Run, planning: Planning): Subscription {
  const { now, window, doubt, seq } = planning
  const row = rowOf(subscription, run, now, seq)
  const open = openRow(subscription)
  const free = { ...(open ? close(subscription, open, now) : subscription), through: run.date }
  const age = Date.parse(now) - Date.parse(run.due)
  if (age > window) return settle(add(free, row), { ...row, reason: 'missed: too late to send' }, 'skipped')
  const briefing = planning.write(free, run, age > punctual)
  if (typeof briefing === 'string') {
    const cursor = briefing === 'nothing new' ? seq : free.cursor
    return settle(add({ ...free, cursor }, row), { ...row, reason: briefing }, 'skipped')
  }
  const doubtful = doubt !== undefined && run.due <= doubt
  return add(free, { ...row, state: doubtful ? 'unknown' : 'planned', briefing, ...(doubtful && { since: run.due }) })
}

/** In the order of the dates: what a clock that ran ahead had sent must be known when its date comes. */
function add(subscription: Subscription, row: Row): Subscription {
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
