import { expect, it } from 'vitest'
import { ask } from './conversation.ts'

it('a long question to which nothing is found may be misread, and is told as that', async () => {
  const text = await ask('Gamaredon: which former Ukrainian officers are under EU sanctions for it?')
  expect(text).toMatch(/^Nothing on record, if I read it right\n/)
  expect(text).toContain('I read it as: sanctions · by EU · on Ukraine · on or over Gamaredon')
  expect(text).toMatch(/On record with words of it\n[\s\S]*These I can answer:\n/)
})

it.each([
  'apt37 sanctions',
  'which Russian diplomats, if any, were thrown out of the country by the government in Berlin over the air traffic control hack',
])('as it is short or leaves it open, nobody did: %s', async (question) =>
  expect(await ask(question)).toMatch(/^(?:Nothing|Nobody), as far as the record goes: no /),
)

it('an advisory that names another says so', async () =>
  expect(
    await ask(
      'Did CISA say it was Iran’s intelligence ministry that was behind CyberAv3ngers at the Pennsylvania water plant?',
    ),
  ).toMatch(
    /^Not so on record: .*CISA issued an advisory, naming Islamic Revolutionary Guard Corps, .*, 1 December 2023\n/,
  ))

it.each([
  ['Salt Typhoon sanctions?', /^US sanctioned Sichuan Juxinhe /],
  ['Governments that attributed NotPetya to Russia in the week of 15 February 2018', /Australia – 4 statements, /],
  ['did the FBI attribute the JBS meat plant attack to DarkSide?', /^Not so on record: FBI attributed it to REvil, /],
  ['who in Russia claimed to have organised the 2007 attacks on Estonian sites', /^Konstantin Goloskokov /],
  [
    'When the EU condemned the hit on Ukrainian government sites in Jan 2022, did it say who did it?',
    /^No \(checked, /,
  ],
  ['how much money is on the table for Khoroshev?', /reward/],
  [
    'Killnet - is the group on anybody’s sanctions list?',
    /^Nothing, as far as the record goes: no sanctions on Killnet\n/,
  ],
  ['Zservers, which countries sanctioned the company?', /^UK, US, Australia – 3 acts, /],
  ['grmpf znork tlaq wuff', /^Not understood in full\n/],
])('%s', async (question, answer) => expect(await ask(question)).toMatch(answer))

it.each([
  ['who sanctioned anybody over the 2007 attacks on Estonia?', /^Nobody, as far as the record goes: no sanctions /],
  [
    'did Treasury put Aleksey Belan on the list in December 2016 because of Yahoo?',
    /^Not so on record: US sanctioned Aleksey Alekseyevich Belan over US e-commerce thefts, 29 December 2016\n/,
  ],
])('another matter, and another year, are told as such or not at all: %s', async (question, answer) =>
  expect(await ask(question)).toMatch(answer),
)

it.each([
  [
    'in the week of 15 February 2018, who blamed Russia for NotPetya?',
    'since 12 February 2018 · until 18 February 2018',
  ],
  ['in the first half of the year 2021, who blamed China for Exchange?', 'since January 2021 · until June 2021'],
  ['whom did the EU sanction in the last six months of 2020?', 'since July 2020 · until December 2020'],
  ['in the last two months of 2020, whom did the EU sanction?', 'since November 2020 · until December 2020'],
])('a part of a year is a time, and no order: %s', async (question, read) =>
  expect(await ask(question)).toContain(read),
)
