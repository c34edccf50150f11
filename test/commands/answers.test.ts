import { describe, expect, it } from 'vitest'
import { renderPlain } from '../../src/briefing/plain.ts'
import { terminalAsker } from '../../src/console/asker.ts'
import { botOn, record } from '../support/bots.ts'

const bot = botOn(record)

/** Asked alone: nothing was said before. */
const reply = async (question: string): Promise<string> =>
  renderPlain(await bot.ask(question, { ...terminalAsker, conversation: question })).replace(/ \[\d+\]/g, '')
const title = async (question: string): Promise<string | undefined> => (await reply(question)).split('\n')[0]

describe('who speaks', () => {
  it('is in private only where it is a person', async () => {
    expect(await title('who claimed responsibility for stryker')).toBe('Handala claimed responsibility, 11 March 2026')
    expect(await reply('who claimed responsibility for stryker')).not.toContain('personally')
    expect(await reply('what did bruce schneier say')).toContain('Bruce Schneier, Security expert, speaking personally')
  })
})
