import { expect, it } from 'vitest'
import { lastOf } from './conversation.ts'

it.each([
  ['who was sanctioned by the US over WannaCry in 2017', /– 2 acts, .*with 2017 as the time of the incident/],
  [
    'which states blamed Russia over Viasat in February 2022',
    /on 10 May 2022, with February 2022 as the time of the incident/,
  ],
  ['which cyber incidents of 2014 led to sanctions', /^6 incidents: .* from 29 December 2016 /],
  ['which 2016 hacks did the EU sanction', /^5 incidents: Attack on the Polish Financial Supervision Authority/],
])('a year beside an incident is that of the incident, and said so: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})

it.each([
  ['which international organisations endorsed an attribution in 2021', /^NATO, EU – 4 statements/],
  ['which international bodies have made statements about China', /^NATO, EU – 7 statements/],
  ['did any international organisation blame Russia for Viasat', /^Yes: EU, 10 May 2022/],
])('knows what states have together: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})

it.each([
  ['when did China last deny an accusation by the UK', /^10 December 2025 \(Chinese foreign ministry\)/],
  ['when did Iran last deny an accusation by Albania', /^7 September 2022 \(Iranian foreign ministry\)/],
])('asks of what was denied whose accusation it was: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})
