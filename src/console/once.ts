import type { Bot } from '../bot.ts'
import { renderPlain } from '../briefing/plain.ts'
import { terminalAsker } from './asker.ts'
import { terminalPaint } from './paint.ts'

/** Answers one question on standard output. Returns the exit code: 0 answered, 1 not understood or not found. */
export async function answerOnce(bot: Bot, question: string, json: boolean): Promise<number> {
  const briefing = await bot.ask(question, terminalAsker)
  const text = json
    ? JSON.stringify(briefing, null, 2)
    : renderPlain(briefing, process.stdout.isTTY ? terminalPaint : undefined)
  process.stdout.write(`${text}\n`)
  const helped = briefing.tone === 'help' && /^\/?help\b/i.test(question.trim())
  return briefing.tone === 'answer' || briefing.tone === 'personal' || helped ? 0 : 1
}
