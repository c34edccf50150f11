import type { Posted, Refusal } from '../chats/poster.ts'
import type { Failure } from './errors.ts'

/** https://docs.slack.dev/reference/methods/chat.postMessage#errors */
const codes: readonly (readonly [Refusal, string])[] = [
  ['gone', 'is_archived'],
  // A private channel that the bot was removed from is said not to exist.
  ['not-a-member', 'not_in_channel channel_not_found'],
  [
    'no-permission',
    'access_denied ekm_access_denied method_not_supported_for_channel_type missing_scope no_permission ' +
      'not_allowed_token_type restricted_action restricted_action_non_threadable_channel ' +
      'restricted_action_read_only_channel restricted_action_thread_only_channel team_access_not_granted',
  ],
  ['closed', 'cannot_dm_bot messages_tab_disabled user_disabled user_not_found'],
  [
    'revoked',
    'account_inactive enterprise_is_restricted invalid_auth invalid_token not_authed org_login_required ' +
      'team_disabled token_expired token_revoked user_removed_from_team',
  ],
]
const refusals = new Map(codes.flatMap(([why, list]) => list.split(' ').map((code) => [code, why] as const)))

/** Slack takes nothing now, and says so before it looks at the message. */
const passing = new Set(['accesslimited', 'message_limit_exceeded', 'team_added_to_org'])
const pause = 60

/** What became of a post that failed. What Slack did not answer itself, such as a proxy's page, is no refusal. */
export function postedOf(failure: Failure, place: string): Posted {
  const { kind, code } = failure
  if (kind === 'later') return { kind: 'not-sent', seconds: failure.seconds, code }
  if (!/^\w+$/.test(code)) return { kind: 'unknown', code: 'unreadable' }
  if (kind === 'unknown') return { kind, code }
  if (passing.has(code)) return { kind: 'not-sent', seconds: pause, code }
  if (code === 'http_408') return { kind: 'unknown', code }
  if (code.startsWith('http_') && code !== 'http_413') return { kind: 'not-sent', seconds: pause, code }
  if (code === 'channel_not_found' && place.startsWith('D')) return { kind: 'refused', why: 'gone', code }
  return { kind: 'refused', why: refusals.get(code) ?? 'invalid', code }
}
