import type { Bot, Completion } from '../../src/bot.ts'
import type { Briefing, Span } from '../../src/briefing/briefing.ts'
import type { Command } from '../../src/commands/command.ts'
import type { Registered } from '../../src/discord/register.ts'
import { renderDiscord } from '../../src/discord/render.ts'
import { briefing, nexts } from '../support/briefings.ts'

/** What all embeds say. */
export const descriptionOf = (shown: Briefing): string =>
  renderDiscord(shown)
    .embeds.map(({ description = '' }) => description)
    .join('\n')

export const said = (...line: Span[]): string =>
  descriptionOf(briefing('answer', 'x', { blocks: [{ kind: 'text', line }] }))

export const command: Command = {
  name: 'incident',
  about: 'One incident',
  examples: ['incident exchange'],
  sameForAll: true,
  options: [
    { name: 'page', about: 'Which page', required: false, number: true },
    { name: 'name', about: 'Its name', required: true, number: false, subject: 'incident' },
    { name: 'kind', about: 'Few', required: false, number: false, choices: ['a', 'b'] },
    {
      name: 'many',
      about: 'Many',
      required: false,
      number: false,
      choices: Array.from({ length: 26 }, (_, at) => `c${at}`),
    },
  ],
  answer: () => briefing('answer', 'One'),
}

export const longQuestion = `incident ${'long '.repeat(30)}end`

/** A small bot that answers by what it is asked and remembers that. */
export function createFakeBot(): Bot & { asked: string[]; says(text: string): Briefing } {
  const asked: string[] = []
  const says = (text: string): Briefing => {
    if (text.includes('boom')) throw new Error('boom')
    if (text.includes('nobody')) return briefing('nothing', 'Nothing on record')
    if (text.includes('which')) return briefing('choice', 'Which one?', { choices: nexts(3) })
    if (text.includes('many')) return briefing('choice', 'Which of many?', { choices: nexts(30) })
    if (text.endsWith('help')) return briefing('help', 'What you can ask')
    const next = [
      { label: 'Sources', question: 'sources exchange' },
      { label: 'Long', question: longQuestion },
    ]
    return briefing('answer', text, { next })
  }
  const ask = async (text: string): Promise<Briefing> => {
    asked.push(text)
    return says(text)
  }
  return {
    asked,
    says,
    commands: [command],
    ask,
    answer: (name, input) => ask(`${name} ${JSON.stringify(input)}`),
    complete: (name, option, typed, max): Completion[] => {
      if (typed === 'boom') throw new Error('boom')
      if (typed === 'long')
        return [
          { label: 'l'.repeat(200), value: 'fine', text: 'fine' },
          { label: 'no', value: 'v'.repeat(101), text: 'no' },
        ]
      return Array.from({ length: max }, (_, at) => ({
        label: `${name} ${option} ${typed} ${at}`,
        value: `v${at}`,
        text: `v${at}`,
      }))
    },
    briefOn: (message) => ask(`brief on ${message}`),
    home: async () => briefing('answer', 'Attaché', { next: nexts(2) }),
  }
}

export function createRegistered(): Registered {
  let value: Registered['value'] = {}
  return {
    get value() {
      return value
    },
    async update(change) {
      value = change(value)
    },
  }
}
