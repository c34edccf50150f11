import { expect, it } from 'vitest'
import { ask } from './conversation.ts'

/** What came first, next and since. */
it.each([
  ['who was the first to accuse the FSB', /^UK, UK NCSC – 3 statements, on 7 December 2023/],
  ['What was the next sanction by the EU after 30 July 2020?', /^EU sanctioned Dmitry .* on 22 October 2020/],
  ['Which was sanctioned first: Evil Corp or Trickbot?', /^US sanctioned .* 5 December 2019/],
  ['Was the UK or the US earlier in blaming North Korea for WannaCry?', /^UK attributed, 27 October 2017/],
  ['which country reacted most quickly to WhisperGate?', /on 14 January 2022/],
  ['Has Norway accused China again since July 2021?', /6 February 2026/],
  ['first week of March 2025: what happened', /from 5 March 2025 to 6 March 2025/],
  ['In the decade 2010-2019, how many attributions did the UK make?', /^9 attributions by UK/],
  ['US sanctions under Biden on Chinese hackers', /on China · since 20 January 2021 · until 19 January 2025/],
  ['Kimsuky was sanctioned only by US and South Korea?', /^No: Japan, Australia as well/],
])('%s', async (question, text) => {
  expect(await ask(question)).toMatch(text)
})

/** Days are not reckoned with, nor set against each other. */
it.each([
  'Were the Sandworm officers charged less than two years after Olympic Destroyer?',
  'first country after the US to sanction Andariel',
  'The year with the most attributions to China',
  "each state's first attribution to China",
  'what happened on this day in 2025',
])('%s', async (question) => {
  expect(await ask(question)).toMatch(/^Not understood in full/)
})

it('reads what begins with a command and a topic', async () => {
  expect(await ask('incident notpetya: who attributed?')).toMatch(/^SBU, US, UK NCSC/)
})
