import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Table } from '../../src/briefing/briefing.ts'
import { renderPlain } from '../../src/briefing/plain.ts'
import { alignTable, tableAsList } from '../../src/briefing/table.ts'
import { renderDiscord } from '../../src/discord/render.ts'
import { renderHome, renderSlack } from '../../src/slack/render.ts'

const url = 'https://a.example/'
const table: Table = {
  kind: 'table',
  columns: [
    { label: 'who', short: 'who' },
    { label: 'attributed', short: 'attr' },
    { label: 'sanctioned', short: 'sanc' },
  ],
  rows: [
    [['United States'], [{ text: 'organ', href: url }], [{ text: '●', href: url }, '?']],
    [['EU'], [], ['no']],
  ],
}
const briefing = (...blocks: Table[]) => ({ tone: 'answer' as const, title: 'Title', blocks, choices: [], next: [] })

describe('a table', () => {
  it('is aligned in plain text; the number of a link stands for a mark', () => {
    expect(renderPlain(briefing(table)).split('\n')).toEqual([
      'Title',
      'who           attributed sanctioned',
      'United States organ [1]  [1]?',
      'EU            ·          no',
      '',
      '[1] https://a.example/',
    ])
  })

  it('shortens its labels where there is no room, and explains them', () => {
    const columns = [...table.columns, ...Array.from({ length: 4 }, () => ({ label: 'condemned it', short: 'cond' }))]
    const text = renderPlain(briefing({ ...table, columns }))
    expect(text).toContain('\nwho           attr      sanc cond cond cond cond\n')
    expect(text).toContain('\nattr attributed, sanc sanctioned, cond condemned it,')
  })

  it('links its words in a terminal, and stays aligned', () => {
    const paint = { title: String, strong: String, quiet: String, link: (text: string) => `<${text}>` }
    expect(renderPlain(briefing(table), paint)).toContain('\nUnited States <organ>      <●?>\n')
  })

  it('is a list where there can be none', () => {
    expect(renderPlain({ ...briefing(), blocks: [{ kind: 'list', items: tableAsList(table) }] })).toContain(
      '\n- United States – attributed: organ [1], sanctioned [1]?\n- EU – sanctioned: no\n',
    )
  })

  it('never is wider than it may be', () => {
    const words = fc.array(fc.string({ unit: 'grapheme', maxLength: 30 }), { maxLength: 30 })
    fc.assert(
      fc.property(words, fc.array(words, { maxLength: 5 }), (labels, rows) => {
        const columns = labels.map((label) => ({ label, short: label.slice(0, 3) }))
        for (const line of alignTable(columns, rows, 56)) expect([...line.join(' ')].length).toBeLessThanOrEqual(56)
      }),
    )
  })
})

describe('a table in Slack', () => {
  it('is a table block: links as rich text, no empty cell, one a message', () => {
    expect(renderSlack(briefing(table)).blocks[1]).toEqual({
      type: 'table',
      rows: [
        [label('who'), label('attributed'), label('sanctioned')],
        [raw('United States'), rich(link('organ')), rich(link('●'), { type: 'text', text: '?' })],
        [raw('EU'), raw(' '), raw('no')],
      ],
    })
    expect(renderSlack(briefing(table, table)).blocks.map(({ type }) => type)).toEqual(['header', 'table', 'rich_text'])
  })

  it('is words for notifications, a list in App Home', () => {
    expect(renderSlack(briefing(table)).text).toContain('• United States – attributed: organ, sanctioned?')
    expect(renderHome(briefing(table)).blocks.map(({ type }) => type)).toEqual(['header', 'rich_text'])
  })

  it('shortens by whole rows and says how many are left', () => {
    const rows = Array.from({ length: 150 }, (_, at) => [[`Row ${at}`], ['no'], ['no']])
    const [, shown, more] = renderSlack(briefing({ ...table, rows })).blocks
    expect(shown).toMatchObject({ type: 'table', rows: { length: 100 } })
    expect(JSON.stringify(more)).toContain('… and 51 more')
  })
})

const raw = (text: string) => ({ type: 'raw_text', text })
const rich = (...elements: object[]) => ({ type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] })
const label = (text: string) => rich({ type: 'text', text, style: { bold: true } })
const link = (text: string) => ({ type: 'link', url, text })

describe('a table in Discord', () => {
  it('is a block of code, its links below', () => {
    expect(renderDiscord(briefing(table)).embeds[0]?.description?.split('\n')).toEqual([
      '```',
      'who           attributed sanctioned',
      'United States organ      ●?',
      'EU            ·          no',
      '```',
      `- **United States** – [attributed: organ](${url}), [sanctioned](${url})?`,
    ])
  })

  it('is never cut in two by the end of an embed', () => {
    const rows = Array.from({ length: 45 }, (_, at) => [[`Row ${at} ${'x'.repeat(25)}`], ['no'], ['no']])
    const { embeds } = renderDiscord(briefing({ ...table, rows }, { ...table, rows }, { ...table, rows }))
    expect(embeds.length).toBeGreaterThan(1)
    for (const { description = '' } of embeds) expect(description.match(/^```$/gm)?.length).toSatisfy(isEven)
  })
})

const isEven = (count: number) => count % 2 === 0
