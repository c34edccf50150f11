import { expect, it } from 'vitest'
import { readQuery } from '../../src/ask/read-written.ts'
import { record } from '../support/bots.ts'
import { lastOf } from './conversation.ts'

it.each([
  ['who was sanctioned under E.O. 13848', /^Autolex Transport.* – 12 acts, /],
  ['which sanctions were imposed under CAATSA section 224', /^US – 10 acts, from 15 March 2018 to 31 March 2022\n/],
  ['who did the EU list under Decision 2024/2642', /^GRU Unit 29155 – 1 act, on 16 December 2024\n/],
  ['sanctions under counter-terrorism authorities', /^US sanctioned Hamid Homayunfal, .*, 2 February 2024\n/],
  ['who was listed under the UK Russia regulations', /^Aeza Group LLC, GRU – 2 acts, /],
  ['is the GRU sanctioned under UK Russia regulations', /^Yes, as of 4 December 2025: UK, 4 December 2025\n/],
  ['who did the US sanction over the DNC hack → under CAATSA?', /· under CAATSA · by US · over Hack and leak/],
])('tells what rests on a law: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})

it('tells under what somebody is listed, where it is another law', async () => {
  const text = await lastOf('was Evil Corp sanctioned under CAATSA')
  expect(text).toMatch(/^Not so on record: US sanctioned /)
  expect(text).toMatch(/under E\.O\. 13694/)
})

it('reads no law that it does not know from a button', () => {
  expect(readQuery('[whom; did sanctions; under E.O. 13848]', record)?.under).toBe('E.O. 13848')
  expect(readQuery('[whom; did sanctions; under the moon]', record)).toBeUndefined()
})
