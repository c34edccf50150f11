import fc from 'fast-check'
import type { Block, Briefing, Span } from '../../src/briefing/briefing.ts'
import { nexts } from './briefings.ts'

const url = 'https://example.org/a?b=1&c=2'
const hostileInSlack = '<!channel> <@U1> <https://evil.example|bank> & \u202eabc\u200b\ud800 :bomb: *b*\nnew'
const hostileInDiscord =
  ']() **_~~||`<@1> [x](https://evil.example) https://e.org \u202eabc\u200b\ud800 :bomb: # - 1. >\nnew'
export const word = fc.oneof(
  fc.constantFrom(
    hostileInSlack,
    hostileInDiscord,
    '',
    ' ',
    '*',
    '#',
    '-',
    '[',
    '\\',
    '\u200d',
    'x'.repeat(6000),
    '👩‍👩‍👧‍👦'.repeat(300),
    '*'.repeat(3000),
    '&'.repeat(3000),
    'مرحبا',
    '\udc00',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...'*_~`|<>[]()#:@-+.1 \\/as'), maxLength: 30 }),
  fc.string({ maxLength: 200 }),
)
const href = fc.oneof(
  fc.constantFrom(url, 'javascript:alert(1)', 'https://e.org/ <x>|(y)', 'https://e.org/ <x>|"y'),
  fc.webUrl(),
  word,
)
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
/** Whatever a briefing may hold. */
export const anyBriefing: fc.Arbitrary<Briefing> = fc.record({
  tone: fc.constant('answer'),
  title: word,
  blocks,
  choices,
  next,
})
