import type { Clock } from '../clock.ts'
import type { Asker } from '../commands/asker.ts'
import type { Log } from '../log.ts'
import type { Archive } from '../model/archive.ts'
import type { Store } from '../store/store.ts'
import type { Material } from './compose.ts'
import { withChanged } from './delivery.ts'
import {
  askerKey,
  pause,
  resume,
  rewish,
  subscribe,
  subscriptionIn,
  type Wishes,
  withAdded,
  withAsker,
  withoutPlace,
  withoutTenant,
} from './edit.ts'
import { type Ledger, observe } from './ledger.ts'
import { planWith } from './planning.ts'
import type { DigestState, Instant, Subscription } from './subscription.ts'

export interface DigestParts {
  state: Store<DigestState>
  ledger: Store<Ledger>
  /** The record as it is now. */
  archive(): Archive
  clock: Clock
  log: Log
  typed(question: string): string
  newId(): string
}

type Where = Pick<Asker, 'chat' | 'tenant' | 'place'>

/** What commands, modals and the chats’ own events may do about digests. Every change is on the disk when it resolves. */
export interface Digests {
  readonly state: DigestState
  material(): Material
  now(): Instant
  in(where: Where): Subscription | undefined
  /** Subscribes a place, or changes what it has. */
  on(asker: Asker, wishes: Wishes): Promise<void>
  off(where: Where): Promise<void>
  pause(where: Where, until: Instant | undefined): Promise<void>
  resume(where: Where): Promise<void>
  /** How far somebody was told by /whatsnew. */
  cursorOf(asker: Asker): number | undefined
  told(asker: Asker, cursor: number): Promise<void>
  /** The place is gone, or the bot was removed from it. */
  purgePlace(where: Where): Promise<void>
  /** The app was removed from a workspace or server. */
  purgeTenant(tenant: Pick<Asker, 'chat' | 'tenant'>): Promise<void>
  /** Looks at the record again: what is new on it is news from now on. Resolves to whether anything was. */
  observe(): Promise<boolean>
}

export function createDigests({ state, ledger, archive, clock, log, typed, newId }: DigestParts): Digests {
  const now = (): Instant => clock.now().toISOString()
  const material = (): Material => ({ archive: archive(), ledger: ledger.value, typed })
  /** What is due at the moment of a change is due still. */
  const decided = (all: DigestState, subscription: Subscription) => planWith(material(), all, now(), log)(subscription)
  const change = (where: Where, next: (subscription: Subscription) => Subscription) =>
    state.update((all) => {
      const id = subscriptionIn(all, where)?.id
      return id === undefined ? all : withChanged(all, id, (each) => next(decided(all, each)))
    })

  return {
    get state() {
      return state.value
    },
    material,
    now,
    in: (where) => subscriptionIn(state.value, where),
    on: (asker, wishes) =>
      state.update((all) => {
        const known = subscriptionIn(all, asker)
        return known
          ? withChanged(all, known.id, (each) => rewish(decided(all, each), wishes, asker.user, now()))
          : withAdded(all, subscribe(asker, wishes, { id: newId(), now: now(), seq: ledger.value.seq }))
      }),
    off: (where) => state.update((all) => withoutPlace(all, where)),
    pause: (where, until) => change(where, (each) => pause(each, now(), until)),
    resume: (where) => change(where, (each) => resume(each, now())),
    cursorOf: (asker) => state.value.askers[askerKey(asker)]?.cursor,
    told: (asker, cursor) => state.update((all) => withAsker(all, asker, cursor, now())),
    purgePlace: (where) => state.update((all) => withoutPlace(all, where)),
    purgeTenant: (tenant) => state.update((all) => withoutTenant(all, tenant)),
    async observe() {
      const before = ledger.value
      const { subscriptions, askers } = state.value
      const floor = Math.max(0, ...[...subscriptions, ...Object.values(askers)].map(({ cursor }) => cursor))
      await ledger.update((known) => observe(known, archive(), now(), floor))
      return ledger.value !== before && before.started !== undefined
    },
  }
}
