import { describe, expect, it } from 'vitest'
import type { Block, Line } from '../../src/briefing/briefing.ts'
import { createKept } from '../../src/discord/asked.ts'
import { limits } from '../../src/discord/limits.ts'
import { renderDiscord, renderPrivate } from '../../src/discord/render.ts'
import { briefing, nexts, sample } from '../support/briefings.ts'
import { faultsOf } from '../support/discord-limits.ts'
import { tokensOf } from '../support/discord-markup.ts'
import { descriptionOf, longQuestion, said } from './support.ts'

const url = 'https://example.org/a?b=1&c=2'
describe('a briefing in Discord', () => {
  const message = renderDiscord(sample('Exchange & *friends*'))

  it('keeps to the limits', () => expect(faultsOf(message)).toEqual([]))

  it('shows headings and labels in bold, links as links, lists as bullets, small print as such', () => {
    expect(message.embeds[0]?.title).toBe('Exchange & \\*friends\\*')
    expect(message.embeds[0]?.description?.split('\n')).toEqual([
      '**Who blamed whom**',
      `By **the EU** in [a statement](${url})`,
      '',
      '**Day:** 2 March 2021',
      '**Also:** Hafnium',
      '',
      '- one',
      '- two',
      '',
      `- [Statement](${url}) – EEAS, 19 July 2021`,
      '- On paper – In the library',
      '',
      '-# Checked today',
    ])
    expect(message.components).toEqual([
      { type: 1, components: [{ type: 2, style: 2, custom_id: 'q:sources exchange', label: 'Sources' }] },
    ])
  })

  it('has the button to share only where it is an answer', () => {
    const { keep } = createKept()
    const asked = { kind: 'ask', text: 'exchange' } as const
    expect(renderPrivate(briefing('answer', 'x'), asked, keep).components).toMatchObject([
      { components: [{ custom_id: 's:exchange' }] },
    ])
    expect(renderPrivate(briefing('help', 'x'), asked, keep).components).toEqual([])
  })
})

it('shows a moment on the reader’s own clock', () => {
  expect(said('Next ', { at: '2026-11-25T08:00:00Z', zone: 'Europe/Berlin' }, '.')).toBe('Next <t:1795593600:f>.')
  expect(said('Next ', { at: '<t:1:f>' })).toBe('Next \\<t\\:1:f\\>')
})

describe('what is too long', () => {
  it('shortens a list by whole items and leaves what follows it', () => {
    const items: Line[] = Array.from({ length: 300 }, (_, at) => [`Item ${at} ${'x'.repeat(60)}`])
    const blocks: Block[] = [
      { kind: 'list', items },
      { kind: 'text', line: ['The end'] },
    ]
    const lines = descriptionOf(briefing('answer', 'List', { blocks })).split('\n')
    const shown = lines.filter((text) => text.startsWith('- Item'))
    expect(shown).toEqual(items.slice(0, shown.length).map((item) => `- ${item}`))
    expect(shown.length).toBeGreaterThan(40)
    expect(lines).toContain(`- … and ${300 - shown.length} more`)
    expect(lines.at(-1)).toBe('The end')
  })

  it('counts the parts that it leaves out', () => {
    const blocks: Block[] = Array.from({ length: 3000 }, () => ({ kind: 'text', line: ['x'.repeat(90)] }))
    const shown = briefing('answer', 'Many', { blocks })
    expect(faultsOf(renderDiscord(shown))).toEqual([])
    expect(descriptionOf(shown)).toMatch(/… and 2940 more parts$/)
  })

  it('leaves no room unused when it shortens', () => {
    const items: Line[] = Array.from({ length: 9 }, () => ['x'.repeat(790)])
    const tail: Line[] = Array.from({ length: 40 }, () => ['y'.repeat(90)])
    const blocks: Block[] = [
      { kind: 'list', items },
      { kind: 'list', items: tail },
    ]
    const said = descriptionOf(briefing('answer', 'Lists', { blocks }))
    const left = limits.embeds - said.length - 'Lists'.length - limits.footnote
    expect(said.match(/more$/gm)).toHaveLength(2)
    expect(left).toBeGreaterThanOrEqual(0)
    expect(left).toBeLessThan(120)
  })

  it('drops an address that stands above where that saves every row, and only there', () => {
    const href = `https://example.org/${'x'.repeat(300)}`
    const list = (count: number, words: string): Block => ({
      kind: 'list',
      items: Array.from({ length: count }, (_, at) => [`Item ${at} `, { text: words, href }]),
    })
    const saved = descriptionOf(briefing('answer', 'List', { blocks: [list(30, 'Source')] }))
    expect(saved.match(/Source/g)).toHaveLength(30)
    expect(saved.match(/https:/g)).toHaveLength(1)
    const short = descriptionOf(briefing('answer', 'List', { blocks: [list(30, 'Source'.repeat(40))] }))
    expect(short).toMatch(/… and \d+ more$/)
    expect(short.match(/https:/g)?.length).toBe(short.match(/Item/g)?.length)
  })

  it('goes on in a second embed, with a new paragraph', () => {
    const paragraph = (at: number): Block => ({ kind: 'text', line: [`${at} ${'x'.repeat(700)}`] })
    const { embeds } = renderDiscord(briefing('answer', 'Long', { blocks: [1, 2, 3, 4, 5, 6, 7].map(paragraph) }))
    expect(embeds.map(({ description: words }) => words?.split('\n\n').map((line) => line[0]))).toEqual([
      ['1', '2', '3', '4', '5'],
      ['6', '7'],
    ])
  })

  it('drops links before words where a line has too many', () => {
    const long = `https://example.org/${'x'.repeat(600)}`
    const tokens = tokensOf(said(...Array.from({ length: 9 }, (_, at) => ({ text: `link ${at} `, href: long }))))
    expect(tokens.map(({ kind }) => kind)).toEqual(['link', 'link', 'text'])
    expect(tokens.map(({ text }) => text).join('')).toContain('link 8')
  })

  it('cuts a title between characters, and after it is escaped', () => {
    const { title = '' } = renderDiscord(briefing('answer', '*😀'.repeat(200))).embeds[0] ?? {}
    expect(title).toMatch(/^(\\\*😀)+(\\\*)?…$/)
    expect(title.length).toBeGreaterThan(250)
    expect(title.length).toBeLessThanOrEqual(256)
  })

  it('has a button for each of five choices, a menu for more, and counts what a menu cannot hold', () => {
    const controls = (count: number) =>
      renderDiscord(briefing('choice', 'Which?', { choices: nexts(count) })).components
    expect(controls(5)).toMatchObject([{ components: Array(5).fill({ type: 2 }) }])
    expect(controls(6)).toMatchObject([{ components: [{ type: 3, options: { length: 6 } }] }])
    expect(controls(30)).toMatchObject([{ components: [{ type: 3, options: { length: 25 } }] }])
    expect(descriptionOf(briefing('choice', 'Which?', { choices: nexts(30) }))).toContain('… and 5 more')
  })

  it('remembers a question that does not fit, or leaves it out and says so', () => {
    const shown = briefing('choice', 'Which?', { choices: [...nexts(2), { label: 'Long', question: longQuestion }] })
    expect(renderDiscord(shown).components).toMatchObject([{ components: { length: 2 } }])
    expect(descriptionOf(shown)).toContain('… and 1 more')
    const kept = createKept()
    expect(renderDiscord(shown, kept.keep).components).toMatchObject([{ components: { length: 3 } }])
  })

  it('forgets the oldest of a thousand', () => {
    const { keep, recall } = createKept()
    const keys = Array.from({ length: 1001 }, (_, at) => keep(`question ${at}`) ?? '')
    expect([recall(keys[0] ?? ''), recall(keys[1] ?? ''), recall(keys[1000] ?? '')]).toEqual([
      undefined,
      'question 1',
      'question 1000',
    ])
  })
})
