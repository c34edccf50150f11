import { expect, it } from 'vitest'
import { lastOf } from './conversation.ts'

it.each([
  ['did the UK sanction 50 GRU officers', /^Not so on record: 22 persons by name in 3 acts – UK, 22 October 2020\n/],
  ['did the UK list 18 people over Trickbot', /^Yes: UK, 9 February 2023, and 1 more act\n/],
  [
    'did the UK list 30 people over Trickbot',
    /^Not so on record: 18 persons by name in 2 acts – UK, 9 February 2023\n/,
  ],
  ['did the DOJ indict thirteen GRU officers over the DNC hack', /^Not so on record: twelve GRU officers – US DOJ, /],
  [
    'did Russia expel 100 US diplomats over SolarWinds',
    /^Not so on record: ten US diplomats – Russia, 16 April 2021\n/,
  ],
  ['did the US sanction seven Trickbot members in February 2023', /^Yes: US, 9 February 2023\n/],
])('holds the number of people asked about against the record: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})

it.each([
  [
    'did 20 countries attribute NotPetya to Russia',
    /^Not so on record: 5 states: Australia, Canada, UK, US and 1 more\n/,
  ],
  ['did more than one country attribute Kyivstar', /^Not so on record: 1 state: Ukraine\n/],
  ['did three countries blame Russia for Georgia 2019', /^Yes: US, 20 February 2020, /],
  ['did a dozen countries blame China over Salt Typhoon', /^Not so on record: 3 states: Norway, UK, US\n/],
])('holds the number of states against those on record: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})

it.each([
  ['was Khoroshev’s reward 20 million', /^Not so on record: Up to ten million dollars – US, 7 May 2024\n/],
  ['was Khoroshev’s reward 10 million', /^Yes: US, 7 May 2024\n/],
  ['was the reward for Yin Kecheng 2 million dollars', /^Yes: US, 5 March 2025\n/],
  ['how many people have a ten million dollar reward', /^23 persons in 9 reward offers, /],
  ['LockBit → how much for Khoroshev', /^US offered up to ten million dollars over Dmitry Khoroshev, 7 May 2024\n/],
  ['largest reward offered for a ransomware leader', /^Not understood in full\n“largest reward” asks/],
])('holds a sum against what is offered: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})

it.each([
  ['who has denied most often', /^China 29, Russia 25, North Korea 2, Iran 2 – 58 statements, /],
  ['which country attributed the most attacks to Russia', /^UK 13, US 8, Australia 8, /],
  [
    'which countries have sanctioned the most Russians',
    /^US 137, UK 73, Australia 12, New Zealand 8; not a state: EU 22/,
  ],
  [
    'which incident was attributed by the most countries',
    /: Operation Cloud Hopper, Microsoft Exchange Server compromise \(6 states each\)/,
  ],
  ['which state expelled the most diplomats', /^Not understood in full\n“most diplomats”/],
])('ranks by what is said to be most: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})
