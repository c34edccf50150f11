import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, HTTPError, RateLimitError } from 'discord.js'
import { cut } from '../briefing/fit.ts'
import { inert } from '../briefing/inert.ts'

/** The gateway closed for a reason that the library does not get over by itself. */
export class Closed extends Error {
  override name = 'Closed'
  readonly code: number | string

  constructor(code: number | string) {
    super(`closed: ${code}`)
    this.code = code
  }
}

/** What may be logged: chosen fields only, for errors of the library hold addresses with tokens in them. */
export interface Failure {
  code: string
  status?: number
  detail?: string
  where?: string
}

export function failureOf(error: unknown): Failure {
  if (error instanceof DiscordAPIError) {
    return { code: String(error.code), status: error.status, detail: cut(inert(error.message), 200) }
  }
  if (error instanceof HTTPError) return { code: `http_${error.status}`, status: error.status }
  if (error instanceof RateLimitError) return { code: 'ratelimited', status: 429 }
  if (error instanceof DiscordjsError || error instanceof Closed) return { code: String(error.code) }
  const code = networkCode(error)
  const where = error instanceof Error ? /\(?([^\s(]+:\d+:\d+)\)?$/m.exec(error.stack ?? '')?.[1] : undefined
  return { code, ...(where && { where }) }
}

function networkCode(error: unknown): string {
  for (let at = error, depth = 0; at instanceof Error && depth < 4; at = at.cause, depth += 1) {
    if ('code' in at && typeof at.code === 'string') return cut(inert(at.code), 60)
    if (at.name === 'TimeoutError' || at.name === 'AbortError') return 'timeout'
  }
  if (!(error instanceof Error)) return 'unknown'
  const [, status] = /^Unexpected server response: (\d{3})$/.exec(error.message) ?? []
  return status ? `http_${status}` : error.name
}

/** How long Discord asks to wait, in seconds. */
export const secondsAsked = (error: unknown): number =>
  error instanceof RateLimitError ? Math.max(error.retryAfter, error.timeToReset) / 1000 : 0

/** A wrong token, shard, version or intent. Not 4011, more shards are needed: who begins anew gets them. */
const finalCodes: ReadonlySet<number | string> = new Set([4004, 4010, 4012, 4013, 4014])

/**
 * Trying again is of no use: the token is wrong, or what the application may do has to be changed by a person.
 * https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes
 */
export function isFinal(error: unknown): boolean {
  if (error instanceof Closed) return finalCodes.has(error.code)
  if (error instanceof DiscordjsError) return error.code === DiscordjsErrorCodes.TokenInvalid
  return (error instanceof DiscordAPIError || error instanceof HTTPError) && error.status === 401
}

/** The request itself is refused; the same request will be refused again. */
export const isRefused = (error: unknown): boolean =>
  (error instanceof DiscordAPIError || error instanceof HTTPError) && error.status >= 400 && error.status < 500
