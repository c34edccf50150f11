import { expect, it } from 'vitest'
import { lastOf } from './conversation.ts'

it('asks of which unit they are', async () => {
  expect(await lastOf('who was charged over Equifax → which unit are they from')).toMatch(
    /^PLA 54th Research Institute\n/,
  )
  expect(await lastOf('who was charged over the DNC hack → which unit were those officers from')).toMatch(
    /^GRU Unit 26165 and GRU Unit 74455 are separate entries on record/,
  )
  expect(await lastOf('who is Viktor Netyksho → was that unit sanctioned?')).toMatch(
    /Read as: whether · sanctions · on GRU Unit 26165/,
  )
})

it('asks who was on a list, and no more than that', async () => {
  const text = await lastOf('first EU cyber sanctions → who was hit')
  expect(text).toMatch(/^Chosun Expo Joint Venture/)
  expect(text).toMatch(/Read as: the first · whom · sanctions · by EU/)
  expect(await lastOf('who did the EU sanction first → which countries were they from')).toMatch(
    /^Not understood in full/,
  )
})

it.each([
  'did the same unit do Viasat and NotPetya',
  'were Viasat and NotPetya the work of the same group',
  'who attributed Viasat → was it the same unit as NotPetya',
])('takes no two attributions for one author: %s', async (turns) => {
  const text = await lastOf(turns)
  expect(text).toMatch(/^Not understood in full\nWhether two attacks are the work of one and the same/)
})
