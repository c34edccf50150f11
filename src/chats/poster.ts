import type { Briefing } from '../briefing/briefing.ts'
import type { Log } from '../log.ts'

/** Why a place cannot be posted to until somebody does something about it. */
export type Refusal =
  | 'gone' // the channel was deleted or archived
  | 'not-a-member' // the bot was removed from the channel, or never invited
  | 'no-permission'
  | 'closed' // the person takes no direct messages
  | 'revoked' // the token no longer works, or the app was removed
  | 'invalid' // the message itself is refused

/**
 * What became of a post. `unknown` may have arrived: look before it is sent again.
 * `not-sent` certainly did not arrive; try again after so many seconds.
 */
export type Posted =
  | { kind: 'sent'; message: string }
  | { kind: 'not-sent'; seconds: number; code: string }
  | { kind: 'refused'; why: Refusal; code: string }
  | { kind: 'unknown'; code: string }

/** Whether a message with this key is in the place. */
export type Looked = 'there' | 'absent' | 'cannot-look'

/** Posts unasked, once. No method throws, and none tries again by itself. */
export interface Poster {
  /** `key` (24 characters at most) travels with the message, so that it is found again. */
  post(place: string, briefing: Briefing, key: string): Promise<Posted>
  /** Looks for a message of ours with this key, not older than `since`. */
  look(place: string, key: string, since: Date): Promise<Looked>
}

/** A fault of ours, before anything was sent. */
export const notRendered: Posted = { kind: 'refused', why: 'invalid', code: 'not_rendered' }

export function rendered<Message>(render: () => Message, log: Log): Message | undefined {
  try {
    return render()
  } catch (error) {
    log.error('a post could not be rendered', { error: error instanceof Error ? error.name : 'unknown' })
    return undefined
  }
}
