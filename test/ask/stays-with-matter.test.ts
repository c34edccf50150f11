import { expect, it } from 'vitest'
import { ask } from './conversation.ts'

/** Asked of the matter or the one that the talk is of, though the question names a state of its own. */
it.each([
  [['who is Dmitry Badin', 'sanctioned by the EU?'], /^EU sanctioned Dmitry Sergeyevich Badin.*22 October 2020/],
  [['Sandworm', 'indicted by the US?'], /^US DOJ charged .* 19 October 2020/],
  [
    ['who is Ermakov', 'sanctioned by New Zealand?'],
    /^Nothing, as far as the record goes: no sanctions by New Zealand on/,
  ],
  [
    ['SolarWinds', 'did NATO condemn Russia', 'did Japan blame Russia', 'who did'],
    /^US State Department, US, UK NCSC, UK .*over SolarWinds/s,
  ],
  [['attack on Estonia in 2007', 'did the US blame Russia', 'did Russia deny'], /^Yes: Kremlin, 17 May 2007\n/],
  [['NotPetya', 'the first to blame Russia'], /^SBU attributed.*1 July 2017/],
  [['attack on Albania in 2022', 'who else blamed Iran'], /over what was done in Albania in 2022/],
  [['Exchange', 'the first country to condemn China'], /19 July 2021/],
] as const)('%s', async (turns, text) => {
  expect(await ask(...turns)).toMatch(text)
})

it('tells who somebody is after a list of incidents', async () => {
  expect(await ask('which incidents did the EU sanction', 'who is Dmitry Badin')).toMatch(/^Dmitry Sergeyevich Badin\n/)
})

/** A list is narrowed, and no other matter begun. */
it.each([
  [['show me advisories from 2024', 'by CISA', 'about China'], /Read as: advisory · by CISA · on China · in 2024/],
  [['denials in 2021', 'about SolarWinds'], /^SVR – 2 statements, from 15 April 2021/],
  [['indictments in 2024', 'anyone Iranian'], /Read as: indictment · on Iran · in 2024/],
  [['how did Beijing react to the Dutch', 'and to the Czechs'], /^China denied, 28 May 2025/],
  [['how many states attributed SolarWinds', 'who'], /^US, UK, Canada, Australia – /],
  [['who denied the SPD hack', 'which embassy?'], /3 May 2024 · Russian [Ee]mbassy/],
] as const)('%s', async (turns, text) => {
  expect(await ask(...turns)).toMatch(text)
})
