import { describe, expect, it } from 'vitest'
import { ask } from './conversation.ts'

describe('words of a question that name nobody who did it', () => {
  it.each([
    [
      'who told congress it was tehran that wrecked the sands casino',
      /^ODNI attributed it to Iran, 26 February 2015\n/,
    ],
    [
      'who was charged over the theft of turbofan know-how from aviation companies',
      /^Zha Rong, [\s\S]*Not applied: by companies\.\n/,
    ],
    [
      'why was hightrade finance from saint vincent put under sanctions',
      /^Over: Ransomware laundering [\s\S]*Not applied: by Saint Vincent/,
    ],
    ["latest us sanctions on north korea's remote it workers", /^US sanctioned Do Phi Khanh, Hoang Van Nguyen, /],
  ])('are told as such: %s', async (question, answer) => expect(await ask(question)).toMatch(answer))

  it('are no charges by whoever answered them', async () =>
    expect(await ask('what did peskov say about the charges over olympic destroyer')).toMatch(
      /^Dmitry Peskov denied, 20 October 2020\n/,
    ))
})

describe('what somebody called it', () => {
  it('is told by whoever is on record to have used the word', async () =>
    expect(await ask('who called NotPetya reckless')).toMatch(
      /^NZ GCSB endorsed the attribution of others, [\s\S]*reckless/,
    ))

  it('is not understood where nobody is', async () =>
    expect(await ask('who called the HSE attack callous')).toMatch(/^Not understood[\s\S]*“callous”/))
})

describe('which of several is meant', () => {
  it.each([
    ['who expelled the ten Russian diplomats', /^US expelled officials of Russia, 15 April 2021\n/],
    ['when was operation eastwood', /^16 July 2025 \(Europol\)\n/],
    ['who backed Prague after its foreign ministry was hacked', /^US, NATO, EU – 3 statements, on 28 May 2025\n/],
    ["Soesanto's verdict on the July 2021 statements", /^Stefan Soesanto commented, 4 October 2021\n/],
    ['what happened to Xu Zewei', /^Italy, US DOJ – 3 acts, from 3 July 2025 to 27 April 2026\n/],
  ])('%s', async (question, answer) => expect(await ask(question)).toMatch(answer))

  it('is not guessed by how many it hit', async () =>
    expect(await ask('which round of US sanctions hit the most targets')).toMatch(/^Not understood[\s\S]*“most”/))
})

describe('what stands before a question and says nothing of the record', () => {
  it.each([
    [
      'compliance check, is positive technologies on the commerce department entity list',
      /^Yes: US, 3 November 2021\n[\s\S]*Not read: “compliance check”\./,
    ],
    [
      "minister's brief for friday, yes or no please: did the EU name the Chinese state over Exchange",
      /^No \(checked, [\s\S]*Not read: “minister.s brief for friday, yes or no please”\./,
    ],
  ])('is told as unread: %s', async (question, answer) => expect(await ask(question)).toMatch(answer))

  it.each([
    ['Fingrid hack: who was blamed', /^Not understood[\s\S]*Fingrid hack/i],
    ['the mayor, did he condemn NotPetya', /^Not understood[\s\S]*“mayor”/],
  ])('is no name, and nobody to whom the question points: %s', async (question, answer) =>
    expect(await ask(question)).toMatch(answer),
  )
})
