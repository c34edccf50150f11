import { expect, it } from 'vitest'
import { lastOf } from './conversation.ts'

it.each([
  [
    'persons listed by New Zealand only',
    /^Igor Konashenkov, Oleg Dobrodeev, Aleksey Pimanov, Mikhail Sinelin – 1 act, /,
  ],
  ['who was sanctioned by the UK alone', /Read as: whom · sanctions · by UK · only by UK\b/],
  ['which people has only Australia sanctioned', /^Nobody, as far as the record goes: /],
])('those whom nobody else listed: %s', async (question, answer) => {
  expect(await lastOf(question)).toMatch(answer)
})

it('takes out whom others charged, where the one who listed them charges nobody', async () => {
  for (const question of [
    'who was sanctioned by the EU but never charged',
    'who is on the EU list but has never been charged',
  ]) {
    const text = await lastOf(question)
    expect(text).toMatch(/^Chosun Expo Joint Venture, GRU Unit 74455, /)
    // Charged by the US in 2018.
    expect(text.split('\n')[0]).not.toMatch(/Morenets/)
  }
})

it.each([
  ['did anyone in the EU summon a Chinese ambassador', /^Yes: Czechia, 28 May 2025\n/],
  ['European attributions in May 2024', /^UK, Germany, EU, Czechia and 1 more – 5 statements, /],
  [
    'has NATO member Hungary condemned China',
    /^Nothing, as far as the record goes: no condemnation by Hungary of China\n/,
  ],
  ['did Iran deny the second Albanian attack', /^Not understood in full\n“second albanian attack”/i],
])('one of a group is that one: %s', async (question, answer) => {
  expect(await lastOf(question)).toMatch(answer)
})
