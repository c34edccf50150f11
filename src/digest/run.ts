import { createInFlight } from '../chats/in-flight.ts'
import { grace, type Sleep, within } from '../chats/pause.ts'
import type { Material } from './compose.ts'
import { createDelivery, type DeliveryParts } from './deliver.ts'
import { actionable, nextWake, orphan, withDoubt } from './delivery.ts'
import { needsPlan } from './due.ts'
import { planWith, window } from './planning.ts'
import { type DigestState, type Instant, openRow, type Subscription } from './subscription.ts'

interface RunParts extends Omit<DeliveryParts, 'stopping' | 'done'> {
  sleep: Sleep
  /** What digests are written from now. */
  material(): Material
  /** The state is an earlier one, taken for a damaged file: what is due now may have been sent. */
  recovered?: boolean
}

export interface Runner {
  /** Decides on what is due and starts to send it. */
  tick(): Promise<void>
  /** Resolves when nothing is under way. */
  idle(): Promise<void>
  /** Ticks until it is told to stop. */
  start(): void
  /** Starts nothing new, and lets what is under way finish. */
  stop(): Promise<void>
}

/** In milliseconds. */
const longestNap = 30_000
const shortestNap = 1_000
/** Planned together, so that a busy hour does not hold up anything else. */
const chunk = 50
/** Posts of one chat under way at once. Each place has one at most, so that one that fails delays no other. */
const atOnce = 16
export function createRunner(parts: RunParts): Runner {
  const { store, clock, log, sleep, posters, material, recovered = false } = parts
  const active = new Map<string, Subscription['chat']>()
  const flights = createInFlight()
  const stopping = new AbortController()
  /** Some wait for room. */
  let crowded = false
  let doubted = !recovered
  let loop: Promise<void> = Promise.resolve()
  const now = (): Instant => clock.now().toISOString()

  async function tick(): Promise<void> {
    const at = now()
    if (!doubted) {
      await store.update((state) => withDoubt(state, at))
      doubted = true
    }
    const due = store.value.subscriptions.filter(
      (each) => !active.has(each.id) && (isStranded(each) || needsPlan(each, { now: at, window })),
    )
    for (let start = 0; start < due.length; start += chunk) {
      const some = new Set(due.slice(start, start + chunk).map(({ id }) => id))
      await store.update((state) => planSome(state, some, at))
      report(some, at)
    }
    launch()
  }

  /** Those under way are left alone: whoever sends writes down what became of it. */
  function planSome(state: DigestState, ids: ReadonlySet<string>, at: Instant): DigestState {
    const plan = planWith(material(), state, at, log)
    const subscriptions = state.subscriptions.map((each) =>
      ids.has(each.id) && !active.has(each.id) ? plan(rescue(each, at)) : each,
    )
    return { ...state, subscriptions }
  }

  function report(ids: ReadonlySet<string>, at: Instant): void {
    for (const { id, rows, paused } of store.value.subscriptions) {
      if (!ids.has(id)) continue
      if (paused?.at === at) log.warn('digest: paused', { id, reason: paused.reason })
      for (const { date, state, reason, at: since } of rows) {
        const told = since === at && reason !== 'nothing new'
        if (told && (state === 'skipped' || state === 'unknown')) log.warn(`digest: ${state}`, { id, date, reason })
      }
    }
  }

  /** Starts on those that wait longest, as many as there is room for. */
  function launch(): void {
    if (stopping.signal.aborted) return
    const at = now()
    const waiting = store.value.subscriptions
      .filter((each) => !active.has(each.id) && posters.has(each.chat) && actionable(each, at))
      .sort((a, b) => ((openRow(a)?.due ?? '') < (openRow(b)?.due ?? '') ? -1 : 1))
    crowded = false
    for (const { id, chat } of waiting) {
      if ([...active.values()].filter((each) => each === chat).length >= atOnce) {
        crowded = true
        continue
      }
      active.set(id, chat)
      void flights.run(() => deliver(id)).then((done) => done && crowded && launch())
    }
  }

  const deliver = createDelivery({ ...parts, stopping: stopping.signal, done: (id) => active.delete(id) })

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      await tick().catch((error: unknown) =>
        log.error('digest: a tick failed', { cause: error instanceof Error ? error.message : 'unknown' }),
      )
      await sleep(nap(), stopping.signal)
    }
  }

  /** Until the next one is due, half a minute at most: the clock may be set meanwhile. */
  function nap(): number {
    const at = clock.now().getTime()
    const wakes = store.value.subscriptions.flatMap((each) => (active.has(each.id) ? [] : (nextWake(each) ?? [])))
    const wake = wakes.reduce((least, each) => Math.min(least, Date.parse(each)), at + longestNap)
    return Math.min(Math.max(wake - at, shortestNap), longestNap)
  }

  return {
    tick,
    idle: flights.idle,
    start() {
      loop = run()
    },
    async stop() {
      stopping.abort()
      await loop
      await within(grace, flights.idle())
    },
  }
}

const isStranded = (subscription: Subscription): boolean => openRow(subscription)?.state === 'sending'

/** A row that somebody began to send who is gone: it may have arrived. */
function rescue(subscription: Subscription, at: Instant): Subscription {
  const row = openRow(subscription)
  return row?.state === 'sending' ? orphan(subscription, row, at) : subscription
}
