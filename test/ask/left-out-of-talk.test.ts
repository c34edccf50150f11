import { expect, it } from 'vitest'
import { ask } from './conversation.ts'

/** What a turn leaves out of what was asked before. */
it.each([
  [['EU sanctions since 2022', 'without China', 'only companies'], /by EU · on companies · on anyone but China/],
  [['indictments in 2024', 'without the Iranian ones'], /indictment · on anyone but Iran · in 2024/],
  [['who attributed NotPetya', 'without the US'], /over NotPetya · not by US/],
  [['US indictments of Iranians', 'without 2024'], /^Not understood in full/],
  [['US indictments of Iranians', 'without the latest'], /^Not understood in full/],
  [['newest sanctions', 'who imposed them'], /the latest · who · sanctions/],
])('%s', async (turns, text) => {
  expect(await ask(...turns)).toMatch(text)
})

it('means the groups that are accused by “the same group”', async () => {
  expect(await ask('what happened in the Sony hack', 'who else was hit by the same group')).toMatch(
    /who was hit · over Atomic Wallet theft/,
  )
})
