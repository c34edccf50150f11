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

/** A list that stands by itself, whatever was asked before; and what is asked of the attacks of a list is of these. */
it.each([
  [['EU sanctions since 2022', 'without China', 'statements by NATO'], /^NATO – 9 statements/],
  [['EU sanctions since 2022', 'ransomware attacks by North Korea', 'in 2021'], /^1 incident: Maui/],
  [
    ['ransomware attacks by North Korea', 'in 2021', 'who was charged'],
    /^Rim Jong Hyok[\s\S]*over Maui ransomware on US hospitals/,
  ],
])('%s', async (turns, text) => {
  expect(await ask(...turns)).toMatch(text)
})
