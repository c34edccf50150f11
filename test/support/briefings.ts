import type { Block, Briefing, Next, Tone } from '../../src/briefing/briefing.ts'

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
