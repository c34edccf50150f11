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

  it('is told with all who joined in', async () => {
    const text = await reply('who issued the advisory on apt40 in 2024')
    expect(text).toContain('9 July 2024 · Australian Signals Directorate with US, UK, Canada and 4 more · advisory: ')
    expect(await reply('advisories by the fbi')).toContain(
      '18 September 2024 · FBI, US Cyber National Mission Force and NSA with',
    )
    expect(await reply('what did rutte condemn')).toContain('Prime Ministers of the Netherlands and the UK, for United')
    expect(await title('who cosigned the salt typhoon advisory')).toBe(
      'NSA, CISA, FBI, UK NCSC and 11 more – 2 statements, on 27 August 2025',
    )
  })

  it('is whoever joined in, where that was asked', async () => {
    expect(await title('did germany sign the apt40 advisory')).toBe('Yes: Germany, 9 July 2024')
    expect(await title('when did germany sign the apt40 advisory')).toBe('9 July 2024 (Germany)')
  })

  it('is counted by states', async () => {
    expect(await title('how many countries cosigned the salt typhoon advisory')).toBe(
      '13 states: US, UK, Canada, Australia and 9 more – 2 statements, on 27 August 2025',
    )
    expect(await title('how many of the five eyes blamed china for exchange')).toMatch(
      /^5 states: US, UK, .* statements/,
    )
    expect(await title('how many countries attributed exchange to china')).toMatch(/^6 states: US, UK, Norway, /)
  })
})
