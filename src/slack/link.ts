import type { Receiver } from '@slack/bolt'
import type { Clock } from '../clock.ts'
import type { Persisting } from './persist.ts'

export interface SlackConnection {
  /** Whether Slack is reached: true as soon as it is, false when it refuses for good or the port is taken. */
  ready: Promise<boolean>
  /** The port that is listened on, in HTTP mode. */
  port?: number
  /** Takes nothing new and lets what is under way finish, for ten seconds at most. */
  stop(): Promise<void>
}

/** What both ways to reach Slack have in common. */
export interface Link extends Persisting {
  clock: Clock
  listenTo(receiver: Receiver): void
  /** Learns who we are; a wrong token shows here. */
  signIn(): Promise<boolean>
  /** Ends what takes requests, then waits for what is under way. */
  finish(closed: Promise<unknown>): Promise<void>
}
