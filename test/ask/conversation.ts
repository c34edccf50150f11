import { renderPlain } from '../../src/briefing/plain.ts'
import { terminalAsker } from '../../src/console/asker.ts'
import { botOn, record } from '../support/bots.ts'

/** Asks one after the other in a conversation of its own; the last answer. */
export async function ask(...questions: string[]): Promise<string> {
  const bot = botOn(record)
  const asker = { ...terminalAsker, conversation: questions.join(' ') }
  let text = ''
  for (const question of questions) text = renderPlain(await bot.ask(question, asker))
  return text
}

/** What is read of the last turn of a talk, written “a → b → c”. */
export const lastOf = (turns: string): Promise<string> => ask(...turns.split(' → '))
