import type { Looked, Posted } from '../chats/poster.ts'
import { settle } from './rows.ts'
import { nextRun } from './schedule.ts'
import { type DigestState, type Instant, instantOf, openRow, type Row, type Subscription } from './subscription.ts'

/** A message whose answer was lost may still be on its way: so long is waited before it is looked for, in seconds. */
const lookAfter = 60

const later = (now: Instant, seconds: number): Instant => instantOf(Date.parse(now) + seconds * 1000)

/** The row about which something is to be done now. */
export function actionable(subscription: Subscription, now: Instant): Row | undefined {
  const row = openRow(subscription)
  return row && !subscription.paused && (row.after === undefined || row.after <= now) ? row : undefined
}

/** When something is to be done next, if nothing changes. */
export function nextWake(subscription: Subscription): Instant | undefined {
  const { paused, schedule, through, from } = subscription
  const open = openRow(subscription)
  if (paused) return paused.until
  if (open) return open.after ?? open.due
  try {
    return nextRun(schedule, through, from).due
  } catch {
    return undefined
  }
}

/** From here on a byte may leave. */
export const claim = (subscription: Subscription, row: Row, now: Instant): Subscription =>
  change(subscription, { ...row, state: 'sending', at: now, tries: row.tries + 1, since: row.since ?? now })

/** Nobody is sending it any more: the process ended, or the outcome could not be written down. */
export const orphan = (subscription: Subscription, row: Row, now: Instant): Subscription =>
  change(subscription, { ...row, state: 'unknown', at: now, after: later(now, lookAfter), reason: 'interrupted' })

/** Writes down what became of a post. `pause` is how long to wait before the next try, in seconds. */
export function recordPosted(
  subscription: Subscription,
  row: Row,
  posted: Posted,
  now: Instant,
  pause: number,
): Subscription {
  if (posted.kind === 'sent') return arrived(subscription, row, now)
  const { code } = posted
  const failed = { ...subscription, lastError: { at: now, code } }
  switch (posted.kind) {
    case 'not-sent':
      return change(failed, {
        ...row,
        state: 'planned',
        at: now,
        after: later(now, Math.max(posted.seconds, pause)),
        reason: code,
      })
    case 'unknown':
      return change(failed, { ...row, state: 'unknown', at: now, after: later(now, lookAfter), reason: code })
    case 'refused': {
      const dead = settle(failed, { ...row, state: 'dead', at: now, reason: posted.why }, 'dead')
      return posted.why === 'invalid' ? dead : { ...dead, paused: { reason: posted.why, at: now } }
    }
  }
}

/** Writes down whether an unknown one is there. What is absent is sent again. */
export function recordLooked(
  subscription: Subscription,
  row: Row,
  looked: Looked,
  now: Instant,
  pause: number,
): Subscription {
  switch (looked) {
    case 'there':
      return arrived(subscription, row, now)
    case 'absent':
      return change(subscription, { ...row, state: 'planned', at: now, after: undefined })
    case 'cannot-look':
      return change(subscription, {
        ...row,
        after: later(now, Math.max(pause, lookAfter)),
        tries: row.tries + 1,
        reason: 'cannot look whether it arrived',
      })
  }
}

/** Told is what the digest told of, even if more came onto the record since. */
function arrived(subscription: Subscription, row: Row, now: Instant): Subscription {
  const sent = settle(subscription, { ...row, state: 'sent', at: now, reason: undefined }, 'sent')
  const late = Date.parse(now) - Date.parse(row.due) > 10 * 60_000
  const counts = late ? { ...sent.counts, late: sent.counts.late + 1 } : sent.counts
  return { ...sent, counts, greeted: true, cursor: row.upto }
}

const change = (subscription: Subscription, row: Row): Subscription => ({
  ...subscription,
  rows: subscription.rows.map((each) => (each.date === row.date ? row : each)),
})

/** Everything of a workspace or server that the app was removed from stops with the first refusal. */
export function stopTenant(state: DigestState, { chat, tenant }: Subscription, now: Instant): DigestState {
  return {
    ...state,
    subscriptions: state.subscriptions.map((each) =>
      each.chat === chat && each.tenant === tenant && !each.paused
        ? { ...each, paused: { reason: 'revoked', at: now } }
        : each,
    ),
  }
}

/** The state with one subscription changed; as it is when that one is gone. */
export function withChanged(
  state: DigestState,
  id: string,
  change: (subscription: Subscription) => Subscription,
): DigestState {
  let changed = false
  const subscriptions = state.subscriptions.map((each) => {
    if (each.id !== id) return each
    const next = change(each)
    changed ||= next !== each
    return next
  })
  return changed ? { ...state, subscriptions } : state
}

/** After a state that is not the latest: whatever is on its way, or due until now, may have been sent already. */
export function withDoubt(state: DigestState, now: Instant): DigestState {
  const subscriptions = state.subscriptions.map((each) => {
    const row = openRow(each)
    return row ? orphan(each, row, now) : each
  })
  return { ...state, doubt: now, subscriptions }
}
