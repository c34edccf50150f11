import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderHome, renderModal, renderPrivate, renderSlack, withFootnote } from '../../src/slack/render.ts'
import { anyBriefing, word } from '../support/arbitrary.ts'
import { briefing } from '../support/briefings.ts'
import { faultsOf } from '../support/slack-limits.ts'

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

  it('fits into Slack whatever it says', () => {
    fc.assert(
      fc.property(anyBriefing, word, (shown, asked) => {
        expect(faultsOf(renderSlack(shown))).toEqual([])
        expect(faultsOf(withFootnote(renderPrivate(shown, { kind: 'ask', text: asked }), '<@U1>'))).toEqual([])
        expect(faultsOf(renderHome(shown), 100)).toEqual([])
        expect(faultsOf(renderModal(shown), 100)).toEqual([])
      }),
      { numRuns: 150 },
    )
  })
})
