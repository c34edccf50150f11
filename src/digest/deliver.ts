import { pauseAfter } from '../chats/pause.ts'
import type { Poster } from '../chats/poster.ts'
import type { Clock } from '../clock.ts'
import type { Log } from '../log.ts'
import type { Store } from '../store/store.ts'
import { actionable, claim, recordLooked, recordPosted, stopTenant, withChanged } from './delivery.ts'
import { type DigestState, type Instant, openRow, type Row, type Subscription } from './subscription.ts'

export interface DeliveryParts {
  store: Store<DigestState>
  clock: Clock
  log: Log
  /** By chat; what is due in a chat that is not connected waits, and is skipped when it is too late. */
  posters: ReadonlyMap<Subscription['chat'], Poster>
  /** Tells whoever subscribed a place, once, that it can no longer be reached; where that person can be. */
  tell?(subscription: Subscription, reason: string): Promise<unknown>
  stopping: AbortSignal
  /** Nothing of this subscription is under way any more. */
  done(id: string): void
}

/** In seconds. */
const longestPause = 900

/** Sends what one subscription waits for: looks first where it may have arrived; never twice in one go. */
export function createDelivery({ store, clock, log, posters, tell, stopping, done }: DeliveryParts) {
  const now = (): Instant => clock.now().toISOString()
  const find = (id: string) => store.value.subscriptions.find((each) => each.id === id)

  /** Changes the row that is on its way, if it still is in that state: the subscription may be gone meanwhile. */
  const change = (id: string, { date, state }: Row, next: (subscription: Subscription, row: Row) => Subscription) =>
    store.update((all) =>
      withChanged(all, id, (subscription) => {
        const row = openRow(subscription)
        return row?.date === date && row.state === state ? next(subscription, row) : subscription
      }),
    )

  /** Whether there is more to be done at once. */
  async function look(subscription: Subscription, row: Row, poster: Poster): Promise<boolean> {
    const { id, place } = subscription
    const looked = await poster.look(place, row.key, new Date(row.since ?? row.due))
    if (looked === 'cannot-look') log.warn('digest: cannot look whether it arrived, held', { id, date: row.date })
    await change(id, row, (each, same) =>
      recordLooked(each, same, looked, now(), pauseAfter(row.tries + 1, longestPause)),
    )
    return looked === 'absent'
  }

  async function post({ id, place }: Subscription, row: Row, poster: Poster): Promise<void> {
    await change(id, row, (each, same) => (actionable(each, now()) ? claim(each, same, now()) : each))
    const claimed = find(id)
    const mine = claimed && openRow(claimed)
    if (!claimed || mine?.date !== row.date || mine.state !== 'sending' || !mine.briefing) return
    const posted = await poster.post(place, mine.briefing, mine.key)
    if (posted.kind === 'sent') {
      log.info('digest: sent', { id, date: row.date, tries: mine.tries })
    } else log.warn(`digest: ${posted.kind}`, { id, date: row.date, code: posted.code })
    await change(id, mine, (each, same) =>
      recordPosted(each, same, posted, now(), pauseAfter(mine.tries, longestPause)),
    )
    if (posted.kind !== 'refused' || posted.why === 'invalid') return
    if (posted.why === 'revoked') await store.update((state) => stopTenant(state, claimed, now()))
    else await tell?.(claimed, posted.why)
  }

  /** False when it was interrupted, which is not tried again before the next tick. */
  return async function deliver(id: string): Promise<boolean> {
    try {
      for (let more = true; more && !stopping.aborted; ) {
        const subscription = find(id)
        const row = subscription && actionable(subscription, now())
        const poster = subscription && posters.get(subscription.chat)
        if (!row || !poster) return true
        more = row.state === 'unknown' && (await look(subscription, row, poster))
        if (row.state === 'planned') await post(subscription, row, poster)
      }
      return true
    } catch (error) {
      log.error('digest: interrupted', { id, cause: error instanceof Error ? error.message : 'unknown' })
      return false
    } finally {
      done(id)
    }
  }
}
