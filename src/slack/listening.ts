import type { Bot } from '../bot.ts'
import type { InFlight } from '../chats/in-flight.ts'
import type { Left } from '../chats/left.ts'
import type { Seen } from '../chats/seen.ts'
import type { Clock } from '../clock.ts'
import type { Config } from '../config.ts'
import type { Log } from '../log.ts'
import type { People } from './asker.ts'
import type { Outbox } from './outbox.ts'

/** What the listeners need. */
export interface Listening extends Pick<Config, 'replies' | 'prefix'> {
  bot: Bot
  outbox: Outbox
  seen: Seen
  inFlight: InFlight
  log: Log
  clock: Clock
  left?: Left
  /** How long an acknowledgement may wait for the answer, in milliseconds; Slack waits for three seconds. */
  patience: number
  people: People
}
