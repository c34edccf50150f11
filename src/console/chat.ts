import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import type { Bot } from '../bot.ts'
import type { Briefing, Next } from '../briefing/briefing.ts'
import { type Paint, renderPlain } from '../briefing/plain.ts'
import { terminalAsker } from './asker.ts'
import { complete } from './complete.ts'

export interface Terminal {
  input: Readable
  output: Writable
  /** A person sits there: prompt, colours, history and completion. Otherwise one line is one question. */
  interactive: boolean
  paint?: Paint
}

/** Answers line by line until the input ends; Ctrl-C and “exit” leave too. */
export async function chat(bot: Bot, { input, output, interactive, paint }: Terminal): Promise<void> {
  const lines = createInterface({
    input,
    output: interactive ? output : undefined,
    terminal: interactive,
    prompt: '› ',
    historySize: 500,
    removeHistoryDuplicates: true,
    completer: (line: string) => complete(bot, line),
  })
  const say = (text: string) => output.write(`${text}\n`)
  if (interactive) {
    say('Attaché. Ask such as “/incident exchange”; “/help” shows the rest, Tab completes, “exit” leaves.\n')
    lines.prompt()
  }
  let offered: readonly Next[] = []
  lines.on('SIGINT', () => lines.close())
  // What was typed before the end is answered after it; then Node 24 refuses to prompt.
  let ended = false
  lines.once('close', () => {
    ended = true
  })
  for await (const line of lines) {
    const typed = line.trim()
    if (/^\/?(exit|quit|bye)$/i.test(typed)) break
    if (typed !== '' || !interactive) {
      const briefing = await bot.ask(pick(typed, offered), terminalAsker)
      offered = offer(briefing)
      say(`${renderPlain(briefing, paint)}${interactive ? writeNext(briefing) : ''}\n`)
    }
    if (interactive && !ended) lines.prompt()
  }
  lines.close()
}

/** A number stands for what the last answer offered under it. */
function pick(typed: string, offered: readonly Next[]): string {
  const place = /^\d{1,3}$/.test(typed) ? Number(typed) - 1 : -1
  return offered[place]?.question ?? typed
}

const offer = ({ choices, next }: Briefing): readonly Next[] => (choices.length > 0 ? choices : next)

function writeNext({ choices, next }: Briefing): string {
  if (choices.length > 0) return '\n\nType a number to choose.'
  if (next.length === 0) return ''
  return `\n\nType a number for more: ${next.map(({ label }, place) => `${place + 1} ${label}`).join(' · ')}`
}
