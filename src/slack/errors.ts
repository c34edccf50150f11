import { webApi } from '@slack/bolt'
import { cut } from '../briefing/fit.ts'
import { inert } from '../briefing/inert.ts'
import { neverArrived } from '../chats/never-arrived.ts'

const { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError, WebAPIRequestError } = webApi

/**
 * What became of a request. Only what certainly did not happen may be tried again: Slack knows no idempotency key.
 * `plain` means that Slack refused the blocks and may take the text.
 */
export type Failure =
  | { kind: 'later'; code: string; seconds: number }
  | { kind: 'plain' | 'refused' | 'unknown'; code: string; detail?: string }

/** Slack’s own troubles: the request may have been carried out. https://docs.slack.dev/reference/methods/chat.postMessage#errors */
const troubles = new Set(['internal_error', 'fatal_error', 'service_unavailable', 'request_timeout'])
const refusedBlocks = new Set([
  'invalid_blocks',
  'invalid_blocks_format',
  'invalid_attachments',
  'msg_blocks_too_long',
  'unsupported_block',
])

export function failureOf(error: unknown): Failure {
  if (error instanceof WebAPIRateLimitedError) return { kind: 'later', code: 'ratelimited', seconds: error.retryAfter }
  if (error instanceof WebAPIPlatformError) return { ...failureOfCode(error.data.error), ...detailOf(error) }
  if (error instanceof WebAPIHTTPError) {
    return { kind: error.statusCode >= 500 ? 'unknown' : 'refused', code: `http_${error.statusCode}` }
  }
  const code = networkCode(error instanceof WebAPIRequestError ? error.original : error)
  if (neverArrived.has(code)) return { kind: 'later', code, seconds: 1 }
  if (error instanceof Error && error.message.startsWith('Retry header')) {
    return { kind: 'later', code: 'ratelimited', seconds: 1 }
  }
  return { kind: 'unknown', code }
}

/** Where in a message the fault lies: “must be less than 151 characters [json-pointer:/blocks/0/text/text]”. */
function detailOf({ data }: webApi.WebAPIPlatformError): { detail?: string } {
  const [detail] = data.response_metadata?.messages ?? []
  return detail ? { detail: cut(inert(detail), 200) } : {}
}

/** A proxy’s page of HTML may stand where the code should: it is cut. */
export function failureOfCode(raw: string): Failure {
  const code = cut(inert(raw), 60)
  if (code === 'ratelimited' || code === 'rate_limited') return { kind: 'later', code, seconds: 1 }
  if (refusedBlocks.has(code)) return { kind: 'plain', code }
  return { kind: troubles.has(code) ? 'unknown' : 'refused', code }
}

/** Only a code is logged, never an error: Slack’s hold tokens and addresses. */
export const codeOf = (error: unknown): string => failureOf(error).code

/** Enough to find a fault of ours by: its code and the line of code that it came from. */
export function failurePlace(error: unknown): { code: string; where?: string } {
  const cause = error instanceof Error && 'original' in error ? error.original : error
  const where = cause instanceof Error ? /\(?([^\s(]+:\d+:\d+)\)?$/m.exec(cause.stack ?? '')?.[1] : undefined
  return { code: codeOf(cause), ...(where && { where }) }
}

function networkCode(error: unknown): string {
  for (let at = error, depth = 0; at instanceof Error && depth < 4; at = at.cause, depth += 1) {
    if ('code' in at && typeof at.code === 'string') return cut(inert(at.code), 60)
    if (at.name === 'TimeoutError' || at.name === 'AbortError') return 'timeout'
  }
  return error instanceof Error ? error.name : 'unknown'
}

/** Slack says that trying again is of no use. https://docs.slack.dev/reference/methods/auth.test#errors */
export const isFinal = (error: unknown): boolean =>
  error instanceof WebAPIPlatformError && finalCodes.has(error.data.error)

const finalCodes = new Set([
  'account_inactive',
  'deprecated_endpoint',
  'invalid_auth',
  'invalid_token',
  'method_deprecated',
  'missing_scope',
  'no_permission',
  'not_allowed_token_type',
  'not_authed',
  'org_login_required',
  'team_disabled',
  'token_expired',
  'token_revoked',
  'two_factor_setup_required',
  'user_removed_from_team',
])
