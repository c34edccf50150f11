import { comeBack, isAhead } from './ahead.ts'
import { add, close, rowOf, settle } from './rows.ts'
import { dueRuns, nextRun, type Run, UnknownZone } from './schedule.ts'
import { type Frozen, type Instant, openRow, type Row, type Subscription } from './subscription.ts'

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
 * Whoever is sending one writes down first what became of it, unless that has taken too long.
 */
export function plan(before: Subscription, planning: Planning): Subscription {
  const { now, window } = planning
  let subscription = ended(before, now)
  const open = openRow(subscription)
  if (open && isOver(open, now, window)) subscription = close(subscription, open, now)
  else if (open?.state === 'sending') return subscription
  try {
    // Before a change of the hour, a pause or not: only the schedule by which dates were decided on knows them.
    if (isAhead(subscription, now)) subscription = comeBack(subscription, now)
    if (subscription.paused) return subscription
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

const isOver = ({ due }: Row, now: Instant, window: number): boolean => Date.parse(now) - Date.parse(due) > window

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
