import type { Bot } from '../bot.ts'
import type { InFlight } from '../chats/in-flight.ts'
import type { Left } from '../chats/left.ts'
import type { Seen } from '../chats/seen.ts'
import type { Clock } from '../clock.ts'
import type { Config } from '../config.ts'
import type { Log } from '../log.ts'
import type { Kept } from './asked.ts'

/** What the listeners need. */
export interface Listening extends Pick<Config, 'replies' | 'prefix'> {
  bot: Bot
  rights: Config['digestRights']
  kept: Kept
  seen: Seen
  inFlight: InFlight
  log: Log
  clock: Clock
  left?: Left
  /** Nothing new is taken any more. */
  stopping: AbortSignal
}
