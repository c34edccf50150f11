import type { Bot } from '../bot.ts'
import type { Briefing } from '../briefing/briefing.ts'
import type { Clock } from '../clock.ts'
import type { Config } from '../config.ts'
import type { Log } from '../log.ts'
import type { InFlight } from './in-flight.ts'
import type { Outbox } from './outbox.ts'
import type { Seen } from './seen.ts'

/** What the listeners need. */
export interface Listening extends Pick<Config, 'replies' | 'prefix'> {
  bot: Bot
  outbox: Outbox
  seen: Seen
  inFlight: InFlight
  log: Log
  clock: Clock
}

/** Answers are for the channel; help, errors, choices and empty results are for whoever asked. */
export const isForAll = ({ tone }: Briefing, replies: Config['replies']): boolean =>
  tone === 'answer' && replies === 'public'
