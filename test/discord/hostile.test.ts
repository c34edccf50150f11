import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createKept } from '../../src/discord/asked.ts'
import { renderDiscord, renderPrivate, withFootnote } from '../../src/discord/render.ts'
import { anyBriefing, word } from '../support/arbitrary.ts'
import { briefing } from '../support/briefings.ts'
import { faultsOf } from '../support/discord-limits.ts'
import { tokensOf } from '../support/discord-markup.ts'
import { descriptionOf, said } from './support.ts'

const url = 'https://example.org/a?b=1&c=2'

describe('what comes from outside', () => {
  it.each([
    '# big',
    '- item',
    '* item',
    '+ item',
    '1. item',
    '2) item',
    '> quote',
    '>>> quote',
    '-# small',
    '**bold** __under__ ~~gone~~ ||hidden|| `code` ```js x```',
    '\\*',
    '\\\\*a*',
    '[here](https://evil.example)',
    '[a](<https://evil.example>)',
    'https://evil.example',
    'discord://-/x',
    '<@1> <@!1> <@&1> <#1> </x:1> <t:1:R> <:a:1> <a:a:1> <id:home> <https://evil.example> <+1234>',
    '@everyone @here',
    ':bomb:',
    '[',
    ']',
    ')',
  ])('is words and nothing else: %s', (hostile) => {
    const lines = [
      said(hostile),
      said('', hostile),
      said(' ', hostile),
      said(...hostile),
      descriptionOf(briefing('answer', 'x', { blocks: [{ kind: 'list', items: [[hostile]] }] })),
      descriptionOf(briefing('answer', 'x', { blocks: [{ kind: 'note', line: [hostile] }] })),
      renderDiscord(briefing('answer', hostile)).embeds[0]?.title ?? '',
    ]
    for (const line of lines) {
      const tokens = tokensOf(line).filter(({ kind }) => kind !== 'bullet' && kind !== 'small')
      expect(tokens.map(({ kind }) => kind)).toEqual(['text'])
      expect(tokens[0]?.text.trim()).toBe(hostile)
    }
  })

  it('cannot leave a link or bold words', () => {
    const words = 'a](https://evil.example) [b** https://x'
    expect(tokensOf(said({ text: words, href: url }))).toEqual([{ kind: 'link', text: 'a)(evil.example) (b** x', url }])
    expect(tokensOf(said({ text: words, strong: true }, { text: '**', strong: true }))).toEqual([
      { kind: 'bold', text: `${words}**` },
    ])
  })

  it.each([
    'javascript:alert(1)',
    'discord://-/x',
    'https://',
    'no address',
    `https://example.org/${'x'.repeat(3000)}`,
    'https://bank.example@evil.example/',
    'https://[::1]/',
  ])('is no link to %.40s', (href) => expect(said({ text: 'here', href })).toBe('here'))

  it('leaves the space before a link outside of it', () =>
    expect(said('as', { text: ' of today', href: url })).toBe(`as [of today](${url})`))

  it('encodes what would end an address', () => {
    expect(said({ text: 'here', href: 'https://e.org/a (b)<c>|d"e\\f[g]*`' })).toBe(
      '[here](https://e.org/a%20%28b%29%3Cc%3E%7Cd%22e/f%5Bg%5D%2A%60)',
    )
  })

  it('fits into Discord whatever it says, and none of it is markup', () => {
    const { keep } = createKept()
    fc.assert(
      fc.property(anyBriefing, word, (shown, text) => {
        const message = renderDiscord(shown)
        expect(faultsOf(message)).toEqual([])
        expect(faultsOf(withFootnote(renderPrivate(shown, { kind: 'ask', text }, keep), '<@1>'.repeat(28)))).toEqual([])
        const { title = '' } = message.embeds[0] ?? {}
        expect(tokensOf(title).map(({ kind }) => kind)).toEqual(['text'])
        expect(tokensOf(descriptionOf(shown)).filter(({ kind }) => kind === 'foreign')).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it('shows the words of a line as they were written', () => {
    const plain = fc.string({ unit: fc.constantFrom(...'*_~`|<>[]()#:@-+.1 \\/as'), minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(fc.array(plain, { minLength: 1, maxLength: 4 }), (words) => {
        fc.pre(words.join('').trim() !== '')
        const shown = tokensOf(said(...words)).map(({ text }) => text)
        expect(shown.join('')).toBe(words.join('').trim())
      }),
      { numRuns: 500 },
    )
  })
})
