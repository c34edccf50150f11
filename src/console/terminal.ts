import type { Bot } from '../bot.ts'
import { chat } from './chat.ts'
import { terminalPaint } from './paint.ts'

/** The chat on this process's own terminal, or on what is piped into it. */
export function openTerminal(bot: Bot): Promise<void> {
  const { stdin: input, stdout: output } = process
  // “npm start | head”: whoever reads has read enough.
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  const interactive = input.isTTY === true && output.isTTY === true
  return chat(bot, { input, output, interactive, ...(output.isTTY && { paint: terminalPaint }) })
}
