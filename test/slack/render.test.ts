import { describe, expect, it } from 'vitest'
import type { Block, Briefing, Line } from '../../src/briefing/briefing.ts'
import { renderPrivate, renderSlack } from '../../src/slack/render.ts'
import { briefing, nexts, sample } from '../support/briefings.ts'
import { faultsOf, textsIn } from '../support/slack-limits.ts'

const url = 'https://example.org/a?b=1&c=2'

describe('a briefing in Slack', () => {
  const message = renderSlack(sample('Exchange & <friends>'))

  it('keeps to the limits', () => expect(faultsOf(message)).toEqual([]))

  it('says everything in words for notifications and screen readers', () => {
    expect(message.text.split('\n')).toEqual([
      'Exchange &amp; &lt;friends&gt;',
      'Who blamed whom',
      'By the EU in a statement',
      'Day: 2 March 2021',
      'Also: Hafnium',
      '• one',
      '• two',
      '• Statement – EEAS, 19 July 2021',
      '• On paper – In the library',
      'Checked today',
    ])
  })

  it('shows headings and labels in bold, links as links, lists as bullets, small print as such', () => {
    expect(message.blocks).toEqual([
      { type: 'header', text: { type: 'plain_text', text: 'Exchange & <friends>', emoji: false } },
      {
        type: 'rich_text',
        elements: [
          {
            type: 'rich_text_section',
            elements: [
              { type: 'text', text: 'Who blamed whom', style: { bold: true } },
              { type: 'text', text: '\n' },
              { type: 'text', text: 'By ' },
              { type: 'text', text: 'the EU', style: { bold: true } },
              { type: 'text', text: ' in ' },
              { type: 'link', text: 'a statement', url },
            ],
          },
        ],
      },
      {
        type: 'rich_text',
        elements: [
          {
            type: 'rich_text_section',
            elements: [
              { type: 'text', text: 'Day: ', style: { bold: true } },
              { type: 'text', text: '2 March 2021' },
              { type: 'text', text: '\n' },
              { type: 'text', text: 'Also: ', style: { bold: true } },
              { type: 'text', text: 'Hafnium' },
            ],
          },
        ],
      },
      { type: 'rich_text', elements: [bullets([{ type: 'text', text: 'one' }], [{ type: 'text', text: 'two' }])] },
      {
        type: 'rich_text',
        elements: [
          bullets(
            [
              { type: 'link', text: 'Statement', url },
              { type: 'text', text: ' – EEAS, 19 July 2021' },
            ],
            [
              { type: 'text', text: 'On paper' },
              { type: 'text', text: ' – In the library' },
            ],
          ),
        ],
      },
      { type: 'context', elements: [{ type: 'plain_text', text: 'Checked today', emoji: false }] },
      {
        type: 'actions',
        elements: [
          {
            type: 'button',
            action_id: 'ask:next:0',
            text: { type: 'plain_text', text: 'Sources', emoji: false },
            value: 'sources exchange',
            accessibility_label: 'Sources: sources exchange',
          },
        ],
      },
    ])
  })
})

const bullets = (...items: unknown[]) => ({
  type: 'rich_text_list',
  style: 'bullet',
  elements: items.map((elements) => ({ type: 'rich_text_section', elements })),
})

const seen = (shown: Briefing) => textsIn(renderSlack(shown).blocks)
const controls = (shown: Briefing) => renderSlack(shown).blocks.filter(({ type }) => type === 'actions')

it('shows a moment on the reader’s own clock, and in its zone where there is none', () => {
  const at = { at: '2026-11-25T08:00:00Z', zone: 'Europe/Berlin' }
  const { blocks, text } = renderSlack(briefing('answer', 'x', { blocks: [{ kind: 'note', line: ['Next ', at] }] }))
  const fallback = '25 November 2026, 09:00 (Europe/Berlin)'
  const date = { type: 'date', timestamp: 1795593600, format: '{date_short_pretty} at {time}', fallback }
  expect(blocks[1]).toEqual({
    type: 'rich_text',
    elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'Next ' }, date] }],
  })
  expect(text).toBe(`x\nNext ${fallback}`)
})

describe('what is too long', () => {
  it('shortens a list by whole items and leaves what follows it', () => {
    const items: Line[] = Array.from({ length: 300 }, (_, at) => [`Item ${at} ${'x'.repeat(60)}`])
    const blocks: Block[] = [
      { kind: 'list', items },
      { kind: 'text', line: ['The end'] },
    ]
    const texts = seen(briefing('answer', 'List', { blocks }))
    const shown = texts.filter((text) => text.startsWith('Item'))
    expect(shown).toEqual(items.slice(0, shown.length).flat())
    expect(texts).toContain(`… and ${300 - shown.length} more`)
    expect(texts.at(-1)).toBe('The end')
  })

  it('counts the lines that the notification leaves out', () => {
    const items: Line[] = Array.from({ length: 60 }, (_, at) => [`${at} ${'x'.repeat(80)}`])
    const lines = renderSlack(briefing('answer', 'List', { blocks: [{ kind: 'list', items }] })).text.split('\n')
    const shown = lines.filter((text) => text.startsWith('•')).length
    expect(lines.at(-1)).toBe(`… and ${60 - shown} more lines`)
  })

  it('has a button for each of five choices, a menu for more, and counts what a menu cannot hold', () => {
    expect(controls(briefing('choice', 'Which?', { choices: nexts(5) }))).toMatchObject([
      { elements: Array(5).fill({ type: 'button' }) },
    ])
    expect(controls(briefing('choice', 'Which?', { choices: nexts(6) }))).toMatchObject([
      { elements: [{ type: 'static_select' }] },
    ])
    const [menu] = controls(briefing('choice', 'Which?', { choices: nexts(200) }))
    expect(menu).toMatchObject({ elements: [{ options: { length: 100 } }] })
    expect(seen(briefing('choice', 'Which?', { choices: nexts(200) }))).toContain('… and 100 more')
  })

  it('leaves out a choice whose question does not fit, and says so', () => {
    const long = { label: 'Long', question: 'q'.repeat(2001) }
    const few = briefing('choice', 'Which?', { choices: [...nexts(2), long] })
    expect(controls(few)).toMatchObject([{ elements: { length: 2 } }])
    expect(seen(few)).toContain('… and 1 more')
    const many = briefing('choice', 'Which?', { choices: [...nexts(7), { label: 'Long', question: 'q'.repeat(76) }] })
    expect(controls(many)).toMatchObject([{ elements: [{ options: { length: 7 } }] }])
    expect(seen(many)).toContain('… and 1 more')
    expect(controls(briefing('answer', 'x', { next: [long] }))).toEqual([])
    expect(renderPrivate(briefing('answer', 'x'), { kind: 'brief', text: 'q'.repeat(2001) })).toEqual(
      renderSlack(briefing('answer', 'x')),
    )
  })
})
