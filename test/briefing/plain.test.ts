import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Briefing, Moment } from '../../src/briefing/briefing.ts'
import { cut, fitItems, fitLines } from '../../src/briefing/fit.ts'
import { inert } from '../../src/briefing/inert.ts'
import { renderPlain } from '../../src/briefing/plain.ts'
import { Source } from '../../src/model/source.ts'

const briefing = (blocks: Briefing['blocks']): Briefing => ({
  tone: 'answer',
  title: 'Title',
  blocks,
  choices: [],
  next: [],
})

describe('plain text', () => {
  it('numbers its links and lists their addresses once', () => {
    const line = [
      { text: 'A', href: 'https://a.example/' },
      ', ',
      { text: 'B', href: 'https://b.example/' },
      ', ',
      { text: 'A again', href: 'https://a.example/' },
    ]
    expect(renderPlain(briefing([{ kind: 'text', line }]))).toBe(
      'Title\nA [1], B [2], A again [1]\n\n[1] https://a.example/\n[2] https://b.example/',
    )
  })

  it('shows every kind of block', () => {
    const text = renderPlain(
      briefing([
        { kind: 'heading', text: 'Part' },
        { kind: 'facts', facts: [{ label: 'Day', value: ['1 May'] }] },
        { kind: 'list', items: [['one'], ['two']] },
        {
          kind: 'sources',
          sources: [Source.parse({ title: 'Page', publisher: 'Press', day: '2021-07', url: 'https://a.example/' })],
        },
        { kind: 'note', line: ['small'] },
      ]),
    )
    expect(text).toBe('Title\n\nPart\nDay: 1 May\n- one\n- two\n- Press, “Page”, July 2021, https://a.example/\nsmall')
  })

  it('numbers choices', () => {
    const choices = [{ label: 'One', question: 'incident one' }]
    expect(renderPlain({ ...briefing([]), choices })).toBe('Title\n  1. One')
  })
})

describe('a moment', () => {
  const written = (moment: Moment) =>
    renderPlain(briefing([{ kind: 'text', line: ['Next: ', moment, '.'] }])).replace('Title\n', '')

  it.each([
    [{ at: '2026-03-29T07:00:00Z', zone: 'Europe/Berlin' }, 'Next: 29 March 2026, 09:00 (Europe/Berlin).'],
    [{ at: '2026-11-24T23:30:00Z', zone: 'Asia/Kathmandu' }, 'Next: 25 November 2026, 05:15 (Asia/Kathmandu).'],
    [{ at: '2026-11-24T00:05:00Z' }, 'Next: 24 November 2026, 00:05 (UTC).'],
    [{ at: '2026-11-24T00:05:00Z', zone: 'Mars/X' }, 'Next: 24 November 2026, 00:05 (UTC).'],
    [{ at: 'soon\u202e' }, 'Next: soon.'],
  ])('is written in its zone, else in UTC: %o', (moment, text) => expect(written(moment)).toBe(text))
})

describe('outside text', () => {
  it.each([
    ['a\u0000b\u001b[31mc', 'ab[31mc'],
    ['a\u202eb\u2066c', 'abc'],
    ['a\u200bb\ufeffc', 'abc'],
    ['one\ntwo\r\nthree', 'one two three'],
    ['a\ud800b', 'a\ufffdb'],
    ['السلام عليكم', 'السلام عليكم'],
    ['👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦'],
    ['نمی‌خواهم', 'نمی‌خواهم'],
  ])('%j is inert', (from, to) => expect(inert(from)).toBe(to))

  it('never holds a control or a direction override', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        (text) => !/[\p{Cc}\u202a-\u202e\u2066-\u2069\u200b]/u.test(inert(text)) && inert(text).isWellFormed(),
      ),
    )
  })
})

describe('shortening', () => {
  it('keeps whole items and counts the rest', () => {
    expect(fitItems(['aa', 'bb', 'cc'], 4, (item) => item.length)).toEqual({ shown: ['aa', 'bb'], left: 1 })
    expect(fitLines([['aaaa'], ['bb'], ['cc']], 5, '/more')).toEqual([
      ['aaaa'],
      [{ text: '… and 2 more: /more', quiet: true }],
    ])
  })

  it('never shows nothing', () => expect(fitLines([['long'], ['b']], 1, '/more')[0]).toEqual(['long']))

  it('cuts on whole characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 2, max: 40 }), (text, max) => {
        const short = cut(text, max)
        expect(short.length).toBeLessThanOrEqual(max)
        expect(short.isWellFormed()).toBe(true)
      }),
    )
  })
})
