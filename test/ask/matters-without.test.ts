import { expect, it } from 'vitest'
import { lastOf } from './conversation.ts'

it.each([
  ['which attacks on Norway led to no sanctions', /^4 incidents with no sanctions on record: Bremanger/],
  [
    'which attacks on Ukraine were never attributed by the EU',
    /^7 incidents with no attribution by EU on record: .*Kyivstar/,
  ],
  [
    'which attacks on Ukraine were never attributed by the EU → and by the US',
    /^\d+ incidents with no attribution by US on record: /,
  ],
  ['which incidents has no state attributed', /^\d+ incidents with no attribution by a state on record: /],
  ['attacks on Germany without attribution', /^2 incidents with no attribution on record: DoppelPaymer/],
  ['which attacks by China led to no sanctions', /^\d+ incidents with no sanctions on record: QTFY/],
  [
    'which attributed attacks on the US led to no indictment',
    /^\d+ incidents: .*without indictment · over what was done in United States/s,
  ],
])('lists the attacks over which nothing of the kind is on record: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})

it.each([
  [
    'which states besides Iran were blamed for the Albania attack',
    /^Nobody, as far as the record goes: .*on anyone but Iran/,
  ],
  ['who besides Russia was blamed for NotPetya', /^Nobody, as far as the record goes: .*on anyone but Russia/],
  ['was anyone besides Russia blamed for NotPetya', /^Nothing, as far as the record goes: .*on anyone but Russia/],
  ['which states were blamed for anything other than Russia and China', /^US, Israel, Iran, North Korea/],
  ['who denied the Sony hack besides North Korea', /^Nobody, as far as the record goes: .*not by North Korea/],
])('leaves out whoever is blamed, and not whoever blames: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})
