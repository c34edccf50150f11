import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerQuery } from '../../src/ask/answer/answer-query.ts'
import { acts } from '../../src/ask/lexicon/acts.ts'
import { phrasesOf } from '../../src/ask/lexicon/phrases.ts'
import { readQuestion } from '../../src/ask/read.ts'
import { readQuery } from '../../src/ask/read-written.ts'
import type { Reading } from '../../src/ask/reading.ts'
import { writeQuery } from '../../src/ask/write.ts'
import { tidy } from '../../src/commands/words.ts'
import { createNames } from '../../src/find/names.ts'
import { Day } from '../../src/model/day.ts'
import { record } from '../support/bots.ts'
import { readCollection } from './collection.ts'

const reader = { archive: record, names: createNames(record), today: Day.parse('2026-11-25') }
const read = (question: string): Reading => readQuestion(tidy(question), reader)
const entries = ['test/ask/first/questions.yaml', 'test/ask/first/wider-words.yaml'].flatMap(readCollection)
const questions = entries.filter(({ after }) => after.length === 0).map(({ ask }) => ask)
const anyQuestion = fc.constantFrom(...questions)

/** What was understood, as one line: the query, or which part was not. */
const understood = (question: string): string => {
  const reading = read(question)
  switch (reading.is) {
    case 'query':
      return [reading.query, ...(reading.second ? [reading.second] : [])].map(writeQuery).join(' ')
    case 'which':
      return reading.choices.map(({ record: { id } }) => id).join(' ')
    case 'not-understood':
    case 'out-of-scope':
      return reading.is
  }
}

/** The same of a question as it stands in the collection: it is asked for in many forms. */
const known = new Map<string, string>()
function asWritten(question: string): string {
  const ready = known.get(question) ?? understood(question)
  known.set(question, ready)
  return ready
}

describe('any text', () => {
  it('is read, whatever it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => read(text).is !== undefined))
  })

  it('is read when it is made of words that are understood', () => {
    const word = fc.constantFrom(...new Set(questions.flatMap((question) => question.split(' '))))
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const reading = read(words.join(' '))
        if (reading.is === 'query') answerQuery(record, reading.query)
      }),
    )
  })

  it('is read with slips of the finger, and so is every choice that it asks back', () => {
    const slip = fc.record({ at: fc.nat(200), letter: fc.constantFrom('', 'a', 'e', 'i', 'o', 's', 't', ' ', "'") })
    fc.assert(
      fc.property(anyQuestion, fc.array(slip, { minLength: 1, maxLength: 3 }), (question, slips) => {
        const typed = slips.reduce((text, { at, letter }) => {
          const place = at % text.length
          return text.slice(0, place) + letter + text.slice(place + 1)
        }, question)
        const reading = read(typed)
        if (reading.is === 'query') answerQuery(record, reading.query)
        if (reading.is === 'which') for (const choice of reading.choices) expect(choice.question).not.toBe(typed)
      }),
      { numRuns: 700 },
    )
  })

  it.each(['who ', 'the ', 'exchange ', ', and who ', 'a', '((((', "'s ", '2021 ', 'in the ', 'hello, '])(
    'is read when it is 6,000 characters of %j',
    (piece) => expect(read(piece.repeat(6000 / piece.length)).is).toBeDefined(),
  )
})

const bare = (question: string) => question.replace(/[?.!\s]+$/, '')

describe('how it is written changes nothing', () => {
  const same = (write: (question: string) => string, asked = anyQuestion) =>
    fc.assert(
      fc.property(asked, (question) => {
        expect(understood(write(question))).toBe(asWritten(question))
      }),
      { numRuns: 120 },
    )

  it('in capitals or small letters', () => {
    same((question) => question.toUpperCase())
    same((question) => question.toLowerCase())
  })
  it('with what stands at its end', () => {
    const asksInWords = anyQuestion.filter((question) =>
      /^(?:who|what|when|why|how|which|did|was|has)\b/i.test(question),
    )
    same((question) => `${bare(question)}?`, asksInWords)
    same((question) => `${bare(question)} ?!`, asksInWords)
    same(bare, asksInWords)
  })
  it('but a mark where nothing else asks', () => {
    expect(understood('park jin hyok blacklisted by south korea?')).toMatch(/^\[whether/)
    expect(understood('park jin hyok blacklisted by south korea')).toMatch(/^\[acts/)
    expect(understood('eu sanctions on park jin hyok?')).toMatch(/^\[whether/)
    expect(understood('the reaction of china?')).not.toMatch(/^\[whether/)
  })
  it('with spaces and curly quotes', () => {
    same((question) => `  ${question.replaceAll(' ', '   ')}  `)
    same((question) => question.replaceAll("'", '’'))
  })
  it('politely', () => same((question) => `Could you please tell me: ${question}`))
})

describe('another word for the same act', () => {
  const pasts = (name: string) =>
    acts
      .filter((act) => act.name === name)
      .flatMap(phrasesOf)
      .filter(({ words, form }) => form === 'past' && words.length === 1)
      .map(({ words }) => words.join(' '))

  it.each(['sanctions', 'condemnation', 'indictment', 'arrest', 'extradition', 'conviction', 'denial', 'takedown'])(
    'means the same: %s',
    (name) => {
      const readings = pasts(name).map((verb) => [verb, understood(`who ${verb} the gru over notpetya`)])
      const [[, first] = []] = readings
      expect(readings).toEqual(readings.map(([verb]) => [verb, first]))
      expect(first).toContain(`did ${name}`)
    },
  )
})

describe('a query', () => {
  it('is written so that it reads back', () => {
    const withDeeds = [
      'Which attributions did the UK make without partners?',
      'who was charged by the US and later sanctioned by the EU in 2020',
      'whom has the US indicted but the UK not sanctioned',
      'Which US sanctions in 2024 were not against Russians?',
      'how did Russia react to the US sanctions',
    ]
    for (const question of [...questions, ...withDeeds]) {
      const reading = read(question)
      if (reading.is !== 'query') continue
      const written = writeQuery(reading.query)
      const again = readQuery(written, record)
      expect(again && writeQuery(again), question).toBe(written)
      expect(again && answerQuery(record, again).statements.map(({ id }) => id)).toEqual(
        answerQuery(record, reading.query).statements.map(({ id }) => id),
      )
    }
  })

  it('reads back with its verdict, and what there is instead', () => {
    const told = ({ verdict, instead, absences }: ReturnType<typeof answerQuery>) => ({
      verdict,
      ids: [...instead, ...absences].map(({ id }) => id),
    })
    for (const { ask } of readCollection('test/ask/rounds/90-whether.yaml')) {
      const reading = read(ask)
      if (reading.is !== 'query') continue
      const again = readQuery(writeQuery(reading.query), record)
      expect(again && told(answerQuery(record, again)), ask).toEqual(told(answerQuery(record, reading.query)))
    }
  })

  it('is nothing else', () => {
    for (const text of ['[]', '[who; did magic]', '[who; by nobody-at-all]', '[who; over none]', 'who'])
      expect(readQuery(text, record), text).toBeUndefined()
  })
})

describe('a name that several have', () => {
  it('is asked for, and each choice is an answer', () => {
    const asked = questions.map(read).flatMap((reading) => (reading.is === 'which' ? [reading] : []))
    expect(asked.length).toBeGreaterThan(10)
    for (const { choices } of asked) {
      expect(choices.length).toBeGreaterThan(1)
      for (const { question } of choices) expect(read(question).is, question).not.toBe('out-of-scope')
    }
  })
})
