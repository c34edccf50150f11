import { describe, expect, it } from 'vitest'
import { terminalAsker } from '../../src/console/asker.ts'
import { createKept } from '../../src/discord/asked.ts'
import { renderDiscord, renderPrivate } from '../../src/discord/render.ts'
import { botOn, record } from '../support/bots.ts'
import { faultsOf } from '../support/discord-limits.ts'
import { tokensOf } from '../support/discord-markup.ts'

const bot = botOn(record)
const words = async (question: string): Promise<string> =>
  renderDiscord(await bot.ask(question, terminalAsker))
    .embeds.map(({ description = '' }) => description)
    .join('\n')

describe('the record in Discord', () => {
  const questions = [
    ...bot.commands.flatMap(({ name, examples }) => [name, `help ${name}`, ...examples]),
    ...record.incidents.flatMap(({ id }) => [
      `incident =${id}`,
      `timeline =${id}`,
      `sources =${id}`,
      `gaps =${id}`,
      `matrix =${id}`,
    ]),
    ...record.actors.flatMap(({ id }) => [
      `actor =${id}`,
      `timeline =${id}`,
      `gaps =${id}`,
      `sanctions on:=${id}`,
      `statements by:=${id}`,
    ]),
  ]

  it(`fits, and its words stay words: ${questions.length} questions`, async () => {
    const { keep } = createKept()
    for (const question of questions) {
      const message = renderPrivate(await bot.ask(question, terminalAsker), { kind: 'ask', text: question }, keep)
      expect(faultsOf(message), question).toEqual([])
      const shown = message.embeds.flatMap(({ title = '', description = '' }) => [title, description])
      const foreign = shown.flatMap(tokensOf).filter(({ kind }) => kind === 'foreign')
      expect(foreign, question).toEqual([])
    }
  })

  it('loses nothing of the longest briefings', async () => {
    const said = await words('incident exchange')
    for (const start of ['Who did it, as accused', 'Who said what', 'Stopped short', 'What was done', 'No sanctions'])
      expect(said).toContain(`**${start}`)
    expect(said).toMatch(/\*\*\d+ denials?\*\*/)
    expect(said).toMatch(/\*\*1 statement of solidarity\*\* – 19 July 2021: (\[NATO\]|NATO)/)
    expect(said).not.toMatch(/… and \d+ more$/m)
  })
})
