import type { Bot } from './bot.ts'
import { systemClock } from './clock.ts'
import type { Config } from './config.ts'
import { createLog, type Log } from './log.ts'

/** Something that is connected to a chat and can be let go. */
interface Connection {
  stop(): Promise<void>
}

interface Serving {
  config: Config
  create(report: (error: unknown) => void): Bot
}
