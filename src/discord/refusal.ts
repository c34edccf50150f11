import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js'
import { neverArrived } from '../chats/never-arrived.ts'
import type { Posted, Refusal } from '../chats/poster.ts'
import { failureOf, secondsAsked } from './errors.ts'

/** https://discord.com/developers/docs/topics/opcodes-and-status-codes#json-json-error-codes */
const refusals: ReadonlyMap<number | string, Refusal> = new Map<number | string, Refusal>([
  [10_003, 'gone'],
  [10_004, 'gone'],
  // A thread that is archived.
  [50_083, 'gone'],
  [50_001, 'not-a-member'],
  [50_009, 'no-permission'],
  [50_013, 'no-permission'],
  [160_005, 'no-permission'],
  [50_007, 'closed'],
  // No server in common with that person any more.
  [50_278, 'closed'],
  [40_001, 'revoked'],
])

/** Slow mode: https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
const slowMode = 20_016
const pause = 60

/** What became of a post that failed. What does not come from Discord's own API, such as a proxy's page, is no refusal. */
export function postedOf(error: unknown): Posted {
  const { code } = failureOf(error)
  if (error instanceof RateLimitError) return { kind: 'not-sent', seconds: Math.max(1, secondsAsked(error)), code }
  if (error instanceof DiscordAPIError) {
    if (error.status === 401) return { kind: 'refused', why: 'revoked', code }
    if (error.status === 408) return { kind: 'unknown', code }
    if (typeof error.code !== 'number' || error.code === slowMode) return { kind: 'not-sent', seconds: pause, code }
    return { kind: 'refused', why: refusals.get(error.code) ?? 'invalid', code }
  }
  if (error instanceof HTTPError) return { kind: 'unknown', code }
  if (lostToken(error)) return { kind: 'refused', why: 'revoked', code: 'no_token' }
  if (neverArrived.has(code)) return { kind: 'not-sent', seconds: 1, code }
  return { kind: 'unknown', code }
}

/** After one answer of 401 the library forgets the token and refuses before it sends. */
const lostToken = (error: unknown): boolean => error instanceof Error && error.message.startsWith('Expected token')
