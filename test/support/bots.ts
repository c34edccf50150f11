import { randomUUID } from 'node:crypto'
import { type Bot, createBot } from '../../src/bot.ts'
import { renderPlain } from '../../src/briefing/plain.ts'
import { commands } from '../../src/commands/index.ts'
import { terminalAsker } from '../../src/console/asker.ts'
import type { Archive } from '../../src/model/archive.ts'
import { openArchive } from '../../src/open-archive.ts'

/** The record that ships with the program. */
export const record: Archive = openArchive('data')

/** A bot on that record, on a day that never changes. What it reports is kept for the test to look at. */
export function botOn(archive: Archive, { prefix = '', reported = [] as unknown[] } = {}): Bot {
  return createBot({
    record: { current: archive },
    commands,
    clock: { now: () => new Date('2026-11-24T12:00:00Z') },
    version: '0.0.0-test',
    prefix,
    report: (error) => reported.push(error),
  })
}

const bot = botOn(record)

/** Files of tests share this module: each question is the first of a conversation of its own. */
const alone = () => ({ ...terminalAsker, conversation: randomUUID() })

/** What somebody reads in a chat after typing this. */
export const ask = async (question: string): Promise<string> => renderPlain(await bot.ask(question, alone()))

/** The same without addresses and their numbers: the words alone. */
export const askWords = async (question: string): Promise<string> =>
  (await ask(question)).replace(/\n\n\[1\] [\s\S]*$/, '').replace(/ \[\d+\]/g, '')

export const tone = async (question: string): Promise<string> => (await bot.ask(question, alone())).tone
