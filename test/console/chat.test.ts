import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { chat } from '../../src/console/chat.ts'
import { complete } from '../../src/console/complete.ts'
import { botOn, record } from '../support/bots.ts'

const bot = botOn(record)

async function talk(...lines: string[]): Promise<string> {
  const input = new PassThrough()
  const output = new PassThrough()
  input.end(lines.map((line) => `${line}\n`).join(''))
  await chat(bot, { input, output, interactive: false })
  output.end()
  return text(output)
}

describe('the terminal, piped', () => {
  it('answers a line a question, without prompt or colour', async () => {
    const said = await talk('/incident cloud hopper', '/about')
    expect(said).toMatch(/^Operation Cloud Hopper/)
    expect(said).toContain('\nAttaché\n')
    expect(said).not.toContain('›')
    expect(said).not.toContain('\u001b')
  })

  it('takes a number for what was offered', async () => {
    const said = await talk('/incident albania', '1')
    expect(said).toMatch(/Which “albania”\?/)
    expect(said).toContain('Who did it, as accused')
  })

  it('leaves on exit', async () => expect(await talk('exit', '/about')).toBe(''))
})

describe('the terminal, with somebody at it', () => {
  it('greets, prompts and offers more by number', async () => {
    const input = new PassThrough()
    const output = new PassThrough()
    input.end('/incident cloud hopper\n')
    await chat(bot, { input, output, interactive: true })
    output.end()
    const said = await text(output)
    expect(said).toContain('Attaché. Ask such as')
    expect(said).toContain('Type a number for more: 1 Statements · 2 Sanctions · 3 Timeline')
  })
})

describe('Tab', () => {
  it.each([
    ['/inc', '/incident '],
    ['inc', 'incident '],
    ['/incident cloud', '/incident Cloudhopper'],
    ['/sanctions by:', '/sanctions by:'],
    ['/sanctions on:chin', '/sanctions on:China'],
    ['/statements about:exchange ki', '/statements about:exchange kind:'],
    ['/statements kind:den', '/statements kind:denial'],
  ])('completes %s', (line, expected) =>
    expect(complete(bot, line)[0].some((each) => each.startsWith(expected))).toBe(true),
  )

  it('has nothing to add to nonsense', () => expect(complete(bot, '/incident qwertzuiop')[0]).toEqual([]))
})
