import { expect, it } from 'vitest'
import { lastOf } from './conversation.ts'

it.each([
  [
    'LockBit → who was sanctioned → which of them are Russians',
    /^Mikhail Pavlovich Matveev, .*on LockBit · only those from Russia/s,
  ],
  [
    'Garantex → who was sanctioned → which of them are Russians → how many',
    /^3 persons and 5 companies in 1 sanction act/,
  ],
  ['who was sanctioned over the Trenchant case → which of them are Russians → how many', /^3 persons and 1 company /],
  ['Intellexa → who was sanctioned → only Greeks', /^Intellexa S\.A\., Felix Bitzios, Panagiota Karaoli – 2 acts/],
  ['who was sanctioned on 13 July 2026 → only the British', /^UK .*by UK/s],
])('picks those of a nationality: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})

it.each([
  [
    'who blamed China for Exchange → who else has accused China',
    /^Japan, .*not by Australia.*but not over Microsoft Exchange/s,
  ],
  [
    'who summoned the Chinese ambassador → and in Australia?',
    /^Nothing, as far as the record goes: no summons of an ambassador by Australia/,
  ],
  [
    'who was extradited to the US → anyone else',
    /^Nothing, as far as the record goes: no extradition on anyone but Xu Zewei/,
  ],
  ['who blamed APT31 → any others since', /^Nobody, as far as the record goes: no attribution since 23 July 2025/],
  [
    'did China hack Microsoft Exchange → did Russia do it too',
    /^Nothing, as far as the record goes: no attribution to Russia/,
  ],
  ['who took part in the APT40 advisory → how many countries were behind it', /^8 states: /],
  ['Operation Endgame → arrests? → who was listed', /^Nobody, as far as the record goes: no sanctions over/],
])('goes on to others: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})

it.each([
  ['who blamed Russia in 2018 → how sure were they', /on Russia · in 2018/],
  ['Internet Research Agency 2016 → who was sanctioned', /^Aleksandra Yuryevna Krylova, .*– 3 acts/],
  ['Albania 2022 → who blamed Iran', /– 6 statements, from 7 September 2022 to 10 September 2022/],
  ['Albania 2022 → did Iran deny it', /^Yes: Iranian foreign ministry, 7 September 2022/],
  ['Media Land → who sanctioned it → only the EU → still?', /^Yes, as of 13 July 2026: EU/],
  ['KAPO → whom did they accuse → of what', /^Over: Campaign against Ukraine, NATO and Estonia/],
  ['who was blamed over Montenegro → did they take it back', /^Yes: Montenegro, 2 September 2022/],
  ['Colonial Pipeline → did the US blame Russia → who said so', /^White House declined, 10 May 2021/],
  ['when did Britain first sanction Trickbot members → has the EU listed Kovalev since', /^Yes.* EU, 13 July 2026/],
])('keeps what was asked before, and its time where it has one: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})

it.each([
  'who blamed North Korea for WannaCry → the second one',
  'Syrian Electronic Army → who was charged → where were they from',
])('says what no word tells: %s', async (turns) => {
  expect(await lastOf(turns)).toMatch(/^Not understood/)
})

it.each([
  ['who was in the Garantex package of August 2025', /^A7 Agent LLC, .* 14 August 2025\n/],
  [
    'who else was in the October 2020 batch of EU sanctions',
    /^Dmitry Sergeyevich Badin, .*– 2 acts, on 22 October 2020/,
  ],
  ['who was pretty sure it was Sandworm over Kyivstar', /^SBU attributed, 4 January 2024/],
  ['who was behind the APT40 advisory', /^CISA, FBI, Australian ASD, /],
])('knows rounds of listings, and how sure somebody was: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})
