import { expect, it } from 'vitest'
import { ask } from './conversation.ts'

/** Who did what was asked about: attribute it, condemn it, deny it. */
it.each([
  [['who attributed SolarWinds to Russia', 'when did Canada do it'], /^15 April 2021 \(Canada\)/],
  [['who denied the Exchange hack', 'when did China do it'], /when · denial · by China/],
  [
    ['who attributed the Georgian attack of 2019 to the GRU', 'did Poland do it', 'and Germany'],
    /attribution · by Germany · on GRU/,
  ],
  [['who attributed NotPetya', 'did Russia do it'], /^Yes[\s\S]*attribution · on Russia/],
  [['statements by NATO', 'about China'], /^NATO – 2 statements/],
  [['sanctions by the EU', 'over Cloud Hopper'], /by EU[\s\S]*over Operation Cloud Hopper/],
])('%s', async (turns, text) => {
  expect(await ask(...turns)).toMatch(text)
})
