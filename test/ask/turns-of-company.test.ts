import { expect, it } from 'vitest'
import { lastOf } from './conversation.ts'

it.each([
  ['Xu Zewei → who charged him → who else was charged', /^Zhang Yu – 1 indictment, on 8 July 2025\n/],
  [
    'Khoroshev → who charged him → who was charged with him',
    /^Nobody, as far as the record goes: .* together with Dmitry/,
  ],
  ['Tornado Cash → was it delisted → who else was delisted', /Hamou.*– 2 acts, on 30 December 2025/],
  ['Gao Qiang → who sanctioned him → who else → why', /^Over: Operation Cloud Hopper/],
])('asks of others: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})

it.each([
  ['Media Land → who sanctioned it → the same day?', /^No: UK, 19 November 2025/],
  ['who was sanctioned over Callisto → the same day by the UK and US?', /^Yes: UK, 7 December 2023, and 1 more act\n/],
  [
    'was Maksim Yakubets charged before he was sanctioned',
    /^On one day, 5 December 2019: indictment \(US DOJ\) and sanctions \(US\); which came first is not on record\n/,
  ],
])('sets days side by side: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})

it.each([
  ['Tom Bossert on WannaCry → did they deny it', /^Yes: North Korean foreign ministry, 21 December 2017\n/],
  ['did Australia attribute SolarWinds → expulsions?', /^Yes: US, 15 April 2021, and 1 more expulsion\n/],
  ['did the UK attribute Bad Rabbit → sanctions', /^Nothing, as far as the record goes: .* mentioning “bad”/],
  ['Evil Corp → who was sanctioned in 2024 → how many by the UK', /^16 /],
])('keeps no speaker where he cannot be meant, and no more than was asked: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})
