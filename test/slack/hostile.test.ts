import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block, Briefing, Span } from '../../src/briefing/briefing.ts'
import { renderHome, renderModal, renderPrivate, renderSlack, withFootnote } from '../../src/slack/render.ts'
import { faultsOf } from '../support/slack-limits.ts'
import { briefing, nexts } from './support.ts'

const url = 'https://example.org/a?b=1&c=2'

describe('what comes from outside', () => {
  const hostile = '<!channel> <@U1> <https://evil.example|bank> & \u202eabc\u200b\ud800 :bomb: *b*\nnew'

  it('is words and nothing else', () => {
    const said = '<!channel> <@U1> <https://evil.example|bank> & abc\ufffd :bomb: *b* new'
    const message = renderSlack(briefing('answer', hostile, { blocks: [{ kind: 'text', line: [hostile] }] }))
    expect(message.blocks).toEqual([
      { type: 'header', text: { type: 'plain_text', text: said, emoji: false } },
      { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: said }] }] },
    ])
    const escaped = '&lt;!channel&gt; &lt;@U1&gt; &lt;https://evil.example|bank&gt; &amp; abc\ufffd :bomb: *b* new'
    expect(message.text).toBe(`${escaped}\n${escaped}`)
  })

  it.each(['javascript:alert(1)', 'slack://open', 'https://', 'no address', `https://example.org/${'x'.repeat(3000)}`])(
    'is no link to %.40s',
    (href) => {
      const [, text] = renderSlack(
        briefing('answer', 'x', { blocks: [{ kind: 'text', line: [{ text: 'here', href }] }] }),
      ).blocks
      expect(text).toMatchObject({ elements: [{ elements: [{ type: 'text', text: 'here' }] }] })
    },
  )

  const word = fc.oneof(
    fc.constantFrom(
      hostile,
      '',
      ' ',
      '\u200d',
      'x'.repeat(6000),
      '👩‍👩‍👧‍👦'.repeat(300),
      '&'.repeat(3000),
      'مرحبا',
      '\udc00',
    ),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ maxLength: 200 }),
  )
  const href = fc.oneof(fc.constantFrom(url, 'javascript:alert(1)', 'https://e.org/ <x>|"y'), fc.webUrl(), word)
  const moment = fc.oneof(
    fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
    word,
  )
  const span: fc.Arbitrary<Span> = fc.oneof(
    word,
    fc.record({ text: word, strong: fc.boolean(), href }, { requiredKeys: ['text'] }),
    fc.record({ at: moment, zone: word }, { requiredKeys: ['at'] }),
  )
  const anyLine = fc.array(span, { maxLength: 6 })
  const source = fc.record({ title: word, url: href, publisher: word, note: word }, { requiredKeys: ['title'] })
  /** More rows and columns than any chat shows. */
  const wide: Block = {
    kind: 'table',
    columns: Array.from({ length: 22 }, () => ({ label: 'label', short: '`' })),
    rows: Array.from({ length: 120 }, () => Array.from({ length: 22 }, () => ['```<@1>'])),
  }
  const block: fc.Arbitrary<Block> = fc.oneof(
    fc.record({ kind: fc.constant('heading'), text: word }),
    fc.record({ kind: fc.constantFrom('text', 'note'), line: anyLine }),
    fc.record({
      kind: fc.constant('facts'),
      facts: fc.array(fc.record({ label: word, value: anyLine }), { maxLength: 20 }),
    }),
    fc.record({ kind: fc.constant('list'), items: fc.array(anyLine, { maxLength: 40 }) }),
    fc.record({ kind: fc.constant('sources'), sources: fc.array(source, { maxLength: 30 }) }),
    fc.record({
      kind: fc.constant('table'),
      columns: fc.array(fc.record({ label: word, short: word }), { maxLength: 9 }),
      rows: fc.array(fc.array(fc.array(span, { maxLength: 2 }), { maxLength: 4 }), { maxLength: 4 }),
    }),
    fc.constant(wide),
  )
  const blocks = fc.oneof(
    { weight: 9, arbitrary: fc.array(block, { maxLength: 12 }) },
    fc.array(block, { minLength: 50, maxLength: 90 }),
  )
  const next = fc.array(fc.record({ label: word, question: word }), { maxLength: 30 })
  const choices = fc.oneof(next, fc.constantFrom(nexts(200), nexts(101, 'q'.repeat(70))))
  const anyBriefing: fc.Arbitrary<Briefing> = fc.record({
    tone: fc.constant('answer'),
    title: word,
    blocks,
    choices,
    next,
  })

  it('fits into Slack whatever it says', () => {
    fc.assert(
      fc.property(anyBriefing, word, (shown, asked) => {
        expect(faultsOf(renderSlack(shown))).toEqual([])
        expect(faultsOf(withFootnote(renderPrivate(shown, { kind: 'ask', text: asked }), '<@U1>'))).toEqual([])
        expect(faultsOf(renderHome(shown), 100)).toEqual([])
        expect(faultsOf(renderModal(shown), 100)).toEqual([])
      }),
      { numRuns: 250 },
    )
  })
})
