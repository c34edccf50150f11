import fc from 'fast-check'
import { expect, it } from 'vitest'
import { renderPlain } from '../../src/briefing/plain.ts'
import { terminalAsker } from '../../src/console/asker.ts'
import { botOn, record } from '../support/bots.ts'
import { readCollection } from './collection.ts'

const questions = ['test/ask/first/questions.yaml', 'test/ask/rounds/03-even.yaml']
  .flatMap(readCollection)
  .map(({ ask }) => ask)
const marks = [
  'c++',
  '(',
  '[',
  '*',
  '\\',
  '.*',
  '$1',
  '^',
  '|',
  '{2}',
  '=',
  '<@U1>',
  '`',
  '—',
  '__proto__',
  '[acts; __proto__]',
]
/** A question with a word of another in it, or with a mark that means something to a program. */
const garbled = fc
  .tuple(
    fc.constantFrom(...questions),
    fc.constantFrom(...questions),
    fc.constantFrom(...marks),
    fc.nat(),
    fc.boolean(),
  )
  .map(([one, other, mark, seed, joined]) => {
    const words = one.split(' ')
    const strange = joined ? `${mark}${other.split(' ')[seed % 3] ?? ''}` : mark
    return [...words.slice(0, seed % words.length), strange, ...words.slice(seed % words.length)].join(' ')
  })

/** What is looked for in the texts of the record. */
const sought = fc
  .tuple(fc.constantFrom('hospitals', 'banks', 'ministries', 'companies'), fc.constantFrom(...marks))
  .map(([whom, mark]) => `which ${mark} ${whom} were hit by Russia`)

it('any question is answered to its end, after any other, whatever stands in it', async () => {
  const bot = botOn(record)
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof({ arbitrary: garbled, weight: 4 }, { arbitrary: sought, weight: 1 }), {
        minLength: 1,
        maxLength: 3,
      }),
      fc.uuid(),
      async (asked, conversation) => {
        for (const question of asked)
          expect(renderPlain(await bot.ask(question, { ...terminalAsker, conversation }))).not.toMatch(
            /^That did not work/,
          )
      },
    ),
    { numRuns: 150 },
  )
})
