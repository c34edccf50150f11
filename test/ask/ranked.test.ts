import { expect, it } from 'vitest'
import { lastOf } from './conversation.ts'

it.each([
  ['who was sanctioned by the most countries', /^Chosun Expo Joint Venture 6, /],
  ['who sanctioned the most persons', /^US \d{3}, UK \d\d, EU \d\d, /],
  ['which country sanctioned the most companies', /^US \d+, .*; not a state: EU \d+ –/],
  ['most sanctioned person on record', /^Igor Olegovich Kostyukov 5, /],
  ['who was the first person the EU sanctioned', /^Aleksei Sergeyevich Morenets, /],
])('ranks those that are asked about: %s', async (question, answer) => {
  expect(await lastOf(question)).toMatch(answer)
})

it.each([
  ['which Chinese hackers has the UK sanctioned', 'on China (persons)'],
  ['which indicted Chinese hackers have not been sanctioned', 'without sanctions · on China (persons)'],
  ['which executives of Intellexa were sanctioned', 'on Intellexa consortium (persons)'],
  ['which police agencies blamed China', 'by police and prosecutors · on China'],
])('hackers are people, executives too, and police is no other agency: %s', async (question, read) => {
  expect(await lastOf(question)).toMatch(new RegExp(`Read as: .*${read.replace(/[()]/g, '.')}(?:\\n|$)`))
})

it.each([
  'did Brad Smith blame North Korea before Tom Bossert',
  'has the US ever sanctioned a Russian woman for hacking',
  'which Russian software companies were sanctioned by the US',
  'did the EU sanction anyone after the UK charged them',
])('says that it does not know half of a question: %s', async (question) => {
  expect(await lastOf(question)).toMatch(/^Not understood in full\n/)
})

it.each([
  [
    'did anyone name Russia before Ukraine did for NotPetya',
    /^No, as far as the record goes: SBU was first, 1 July 2017\n/,
  ],
  ['did Albania cut ties before the US blamed Iran', /no break of relations until 6 September 2022 by Albania\n/],
  ['was Unit 29155 sanctioned by the EU after the US charged its officers', /since 5 September 2024/],
])('sets a deed before or after another over the same: %s', async (question, answer) => {
  expect(await lastOf(question)).toMatch(answer)
})
