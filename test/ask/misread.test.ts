import { expect, it } from 'vitest'
import { ask } from './conversation.ts'

it('a long question to which nothing is found may be misread, and is told as that', async () => {
  const text = await ask(
    'which Chinese companies the NCSC and its partners tied to the worldwide telecoms campaign in the summer of 2025',
  )
  expect(text).toMatch(/^Nothing on record, if I read it right\n/)
  expect(text).toContain('I read it as: who · attribution · by China (companies) and UK NCSC · ')
  expect(text).toMatch(/On record with words of it\n[\s\S]*27 August 2025[\s\S]*These I can answer:\n/)
})

it.each([
  'apt37 sanctions',
  'which Russian diplomats, if any, were thrown out of the country by the government in Berlin over the air traffic control hack',
])('as it is short or leaves it open, nobody did: %s', async (question) =>
  expect(await ask(question)).toMatch(/^(?:Nothing|Nobody), as far as the record goes: no /),
)
