import { expect, it } from 'vitest'
import { lastOf } from './conversation.ts'

const untold = (sort: string) => `The record does not tell “${sort}” from other people and firms.`

it.each([
  ['which ministers has the EU sanctioned', 'ministers'],
  ['were any hacktivists indicted by the US', 'hacktivists'],
  ['what front companies has the us sanctioned', 'front companies'],
  ['which Russian politicians are under EU sanctions', 'politicians'],
  ['who has the EU sanctioned → any ministers?', 'ministers'],
  ['who has the US sanctioned? → which of them were developers', 'developers'],
])('%s', async (turns, sort) => {
  const text = await lastOf(turns)
  expect(text).toContain(untold(sort))
  expect(text).not.toMatch(/sanctioned [A-Z]/)
})

it('knows who serves a body, and who serves in the military', async () => {
  expect(await lastOf('which spies were sanctioned by the EU')).toMatch(
    /Read as: whom · sanctions · by EU · on officers/,
  )
  const officers = await lastOf('which military officers were sanctioned by the EU')
  expect(officers).toMatch(/Read as: whom · sanctions · by EU · on members of the military/)
  expect(officers).toMatch(/Morenets/)
  expect(officers).not.toMatch(/Chosun/)
})

it('takes a word that the rest of the question makes plain', async () => {
  expect(await lastOf('EU measures against the Lumma Stealer developers?')).toMatch(/Lumma/)
  expect(await lastOf('did any Chinese contractor of the i-Soon affair end up on the EU list')).toMatch(/^Yes/)
})
