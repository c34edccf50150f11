import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commands } from '../../src/commands/index.ts'
import { readWords, writeWords } from '../../src/commands/words.ts'

const options = commands.find(({ name }) => name === 'statements')?.options ?? []

describe('the words after a command', () => {
  it.each([
    ['cloud hopper', { about: 'cloud hopper' }],
    ['on:china since:2020 page:2', { on: 'china', since: '2020', page: '2' }],
    ['by:european union  on:"North Korea"', { by: 'european union', on: 'North Korea' }],
    ['about: cloud hopper BY: eu', { about: 'cloud hopper', by: 'eu' }],
    ['“Cloud Hopper” by:eu', { about: 'Cloud Hopper', by: 'eu' }],
    ['https://example.org about', { about: 'https://example.org about' }],
    ['', {}],
    ['by:', {}],
  ])('%s', (text, input) => expect(readWords(text, options)).toEqual(input))

  it('reads what it writes', () => {
    const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/)
    fc.assert(
      fc.property(fc.record({ about: id, by: id, on: id }, { requiredKeys: [] }), (input) => {
        const question = writeWords('statements', input)
        expect(readWords(question.slice('statements'.length), options)).toEqual(input)
      }),
    )
  })

  it('takes any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void readWords(text, options)))
  })
})
