import { expect, it } from 'vitest'
import { lastOf } from './conversation.ts'

it.each([
  [
    'who both condemned and attributed SolarWinds',
    /^Nobody, as far as the record goes: no condemnation with attribution too/,
  ],
  ['who attributed NotPetya and sanctioned over it', /^US, UK NCSC, UK – 6 acts and statements/],
  [
    'which countries did both attribute and sanction over Viasat',
    /^Nobody, as far as the record goes: no attribution with sanctions too/,
  ],
  ['Iranians who are charged but were never sanctioned', /without sanctions · on Iran/],
  ['everybody indicted over ransomware who is not Russian', /on anyone but Russia/],
  ['which attributions name the FSB and not the GRU', /^CERT Polska attributed on technical grounds/],
  ['advisories on Iran signed by other countries than the US', /^UK NCSC issued an advisory, 24 February 2022/],
  ['joint advisories on Chinese actors', /– 8 statements, .*together with others/s],
])('asks what holds together, and what does not: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})

it.each([
  ['which incidents were never attributed to a state', /^\d+ incidents with no attribution on record: /],
  ['which incidents had no sanctions as of today', /^\d+ incidents with no sanctions on record: /],
  ['attacks on banks', /^8 incidents: (?!Medibank)/],
  ['statements of Taiwan on China', /^Nothing, as far as the record goes: no statements by Taiwan on China/],
  ['which groups are tied to unit 26165', /^GRU Unit 26165/],
])('lists what was asked for: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})
