import { expect, it } from 'vitest'
import { lastOf } from './conversation.ts'

it.each([
  ['did China deny UNC3886', /^Yes: China, 19 July 2025, and 1 more statement\n/],
  ['did Russia deny Sandworm', /^Yes: Kremlin, 15 February 2018, /],
  ['did North Korea deny Lazarus', /^Yes: North Korean foreign ministry, 20 December 2014, /],
])('a state denies what a group of its own is accused of: %s', async (question, answer) => {
  expect(await lastOf(question)).toMatch(answer)
})

it.each([
  ['was anyone sanctioned for DarkSeoul', /^Yes: US, 23 May 2023\n/],
  [
    'did South Korea sanction anyone for DarkSeoul',
    /^Nothing, as far as the record goes: no sanctions by South Korea over DarkSeoul/,
  ],
  ['did both Japan and the EU sanction Lazarus', /^On record by Japan, by EU only on others linked to it: /],
  ['has Merck blamed anyone', /^Not understood in full\n“merck”: on record as hit/],
  [
    'did the US name anyone for the September attack on the border system',
    /^No \(checked, as of 12 September 2022\): /,
  ],
])('of whom, and over what: %s', async (question, answer) => {
  expect(await lastOf(question)).toMatch(answer)
})
