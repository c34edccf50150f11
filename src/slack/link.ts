import type { Receiver } from '@slack/bolt'
import type { Connection } from '../chats/connection.ts'
import type { Persisting } from '../chats/pause.ts'
import type { Clock } from '../clock.ts'

export interface SlackConnection extends Connection {
  /** The port that is listened on, in HTTP mode. */
  port?: number
}

/** One of both ways to reach Slack, opened. */
export type Opened = Omit<SlackConnection, 'poster'>

/** What both ways to reach Slack have in common. */
export interface Link extends Persisting {
  clock: Clock
  /** How the rest of the program is doing, for a monitor. */
  health(): unknown
  listenTo(receiver: Receiver): void
  /** Learns who we are; a wrong token shows here. */
  signIn(): Promise<boolean>
  /** Ends what takes requests, then waits for what is under way. */
  finish(closed: Promise<unknown>): Promise<void>
}
