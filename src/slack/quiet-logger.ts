import { type Logger, LogLevel } from '@slack/bolt'
import { cut } from '../briefing/fit.ts'
import { inert } from '../briefing/inert.ts'
import type { Log } from '../log.ts'

const nothing = () => {}

/** For what we log ourselves: Slack’s own lines hold addresses, and whole errors with tokens in them. */
export const quietLogger: Logger = {
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  setLevel: nothing,
  getLevel: () => LogLevel.ERROR,
  setName: nothing,
}

/** For what only Bolt notices, such as a wrong signature: one cut sentence, without addresses and tokens. */
export function createLogger(log: Log): Logger {
  const say = (...words: readonly unknown[]) => log.warn('slack: library', { says: sentenceOf(words[0]) })
  return { ...quietLogger, warn: say, error: say }
}

function sentenceOf(word: unknown): string {
  const text = typeof word === 'string' ? word : word instanceof Error ? word.name : ''
  return cut(inert(text).replace(/https?:\S+|wss?:\S+|\bx(?:ox|app)[a-z]*-\S+/g, '…'), 200)
}
