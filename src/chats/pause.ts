import { setTimeout as wait } from 'node:timers/promises'
import type { Log } from '../log.ts'

/** Waits; ends early when it is told to stop. Handed in so that tests do not wait. */
export type Sleep = (milliseconds: number, signal?: AbortSignal) => Promise<void>

export const sleepFor: Sleep = (milliseconds, signal) => wait(milliseconds, undefined, { signal }).catch(() => {})

/** What whoever tries again needs. */
export interface Persisting {
  log: Log
  sleep: Sleep
  stopping: AbortSignal
}

/** In seconds: one, two, four … `longest`, with a little chance so that many bots do not come back at once. */
export const pauseAfter = (failures: number, longest = 60): number =>
  Math.min(2 ** (failures - 1), longest) * (0.75 + Math.random() / 2)

/** How long a stop waits for work under way, in milliseconds. */
export const grace = 10_000

/** Whether the work was done in time, in milliseconds. */
export async function within(milliseconds: number, work: Promise<unknown>): Promise<boolean> {
  const late = new AbortController()
  const patience = wait(milliseconds, false, { signal: late.signal }).catch(() => false)
  const done = await Promise.race([work.then(() => true), patience])
  late.abort()
  return done
}
