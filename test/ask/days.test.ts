import { expect, it } from 'vitest'
import { ask } from './conversation.ts'

/** A span of days of which only the last has its year. */
it.each([
  ['who denied between 3 May and 6 May 2024', /^Russia – 2 statements, from 3 May 2024 to 6 May 2024/],
  ['denials from 3 to 6 May 2024', /^Russia – 2 statements, from 3 May 2024 to 6 May 2024/],
  ['Denials between March 25 and March 26, 2024', /^China, .* – 4 statements, from 25 March 2024 to 26 March 2024/],
  ['denials 19-20 July 2021', /6 statements, from 19 July 2021 to 20 July 2021/],
  ['sanctions between 1 January and 30 June 2021', /^US – 8 acts, on 15 April 2021/],
  ['List US sanctions in winter 2018-2019', /since December 2018 · until February 2019/],
])('%s', async (question, text) => {
  expect(await ask(question)).toMatch(text)
})

/** The day on which another did it. */
it.each([
  ['did Canada blame the MSS for Cloud Hopper the same day as the US', /^Yes: Canadian CSE, 20 December 2018/],
  ['Was Khoroshev sanctioned by London the day Washington did', /^Yes: UK, 7 May 2024/],
  ['Which countries sanctioned Khoroshev the same day as the UK?', /^UK, US, Australia – 3 acts, on 7 May 2024/],
  ['who announced sanctions on the same day as Australia over Medibank', /^UK, US, Australia – 3 acts, on 23 January/],
  ['On the day the US charged the i-Soon hackers, did the EU do anything?', /^Nothing, .* on 5 March 2025 by EU/],
])('%s', async (question, text) => {
  expect(await ask(question)).toMatch(text)
})

/** Months are as long as they are. */
it('goes so many months back', async () => {
  expect(await ask('sanctions over the last 36 months against kimsuky')).toMatch(
    /^US, Japan, Australia – 3 acts, from 30 November 2023/,
  )
})
