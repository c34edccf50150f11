import type { Block, Briefing, Next, Tone } from '../../src/briefing/briefing.ts'
import { Day } from '../../src/model/day.ts'

const address = 'https://example.org/a?b=1&c=2'

export function briefing(tone: Tone, title: string, rest: Partial<Briefing> = {}): Briefing {
  return { tone, title, blocks: [{ kind: 'text', line: [`About ${title}.`] }], choices: [], next: [], ...rest }
}

/** A part of a briefing that fails when it is shown. */
export const broken: Block = {
  kind: 'heading',
  get text(): string {
    throw new Error('broken')
  },
}

export const nexts = (count: number, question = 'incident'): Next[] =>
  Array.from({ length: count }, (_, at) => ({ label: `Number ${at + 1}`, question: `${question} ${at + 1}` }))

/** One block of most kinds. */
export const sample = (title: string): Briefing =>
  briefing('answer', title, {
    blocks: [
      { kind: 'heading', text: 'Who blamed whom' },
      { kind: 'text', line: ['By ', { text: 'the EU', strong: true }, ' in ', { text: 'a statement', href: address }] },
      {
        kind: 'facts',
        facts: [
          { label: 'Day', value: ['2 March 2021'] },
          { label: 'Also', value: ['Hafnium'] },
        ],
      },
      { kind: 'list', items: [['one'], ['two']] },
      {
        kind: 'sources',
        sources: [
          { title: 'Statement', url: address, publisher: 'EEAS', day: Day.parse('2021-07-19') },
          { title: 'On paper', note: 'In the library' },
        ],
      },
      { kind: 'note', line: ['Checked today'] },
    ],
    next: [{ label: 'Sources', question: 'sources exchange' }],
  })
