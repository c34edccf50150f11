import { expect, it } from 'vitest'
import { ask } from './conversation.ts'

/** Whoever is left out, and through whom somebody spoke. */
it.each([
  ['expulsions except those by the US', /^Netherlands, Russia, Albania – 3 expulsions/],
  ['takedowns apart from those by the US', /^Europol, .* – 6 takedowns/],
  ["london: Russian embassy's answer in December 2023", /^Russia denied, 7 December 2023/],
  ['Did China protest to Prague through its foreign ministry?', /^Nothing, .* by China \(foreign ministry\)/],
  ['Which advisories named China?', /Read as: advisory · on China/],
  ['Did the US lead the 2024 alert on APT40', /^Not so on record/],
  ["who signed Canada's Exchange statement", /^Canada attributed it to MSS, 19 July 2021/],
  ['what confidence did the NCSC attach to WannaCry being Lazarus', /^UK NCSC \(“highly likely”\)/],
  ['was the Marriott attribution official', /^Nothing, .* no formal attribution/],
  ['Did any state endorse the German attribution of May 2024?', /^Not so on record: NATO endorsed/],
  ['Did Russia deny Olympic Destroyer twice?', /^Yes: Kremlin, 20 October 2020, and 1 more statement/],
  ['has tornado cash been listed more than once', /^No: US, 8 August 2022/],
])('%s', async (question, text) => {
  expect(await ask(question)).toMatch(text)
})
