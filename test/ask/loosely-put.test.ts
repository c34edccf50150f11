import { describe, expect, it } from 'vitest'
import { ask as said } from '../support/bots.ts'
import { ask } from './conversation.ts'

const firstLineOf = async (question: string) => (await ask(question)).split('\n')[0] ?? ''
const readAs = async (question: string) =>
  (await ask(question)).split('\n').find((line) => line.startsWith('Read as: ')) ?? ''

describe('a plain question, loosely put', () => {
  it.each([
    ['what sanctions does north korea have', /sanctions · on North Korea$/],
    ['russia did what to norway', /which incidents · on Russia · over what was done in Norway$/],
    ['fsb officers charged', /whom · indictment · on FSB \(persons\)$/],
    ['uk vs north korea sanctions', /sanctions · by UK · on North Korea$/],
    ['cyber attacks on japan by china', /which incidents · on China · over what was done in Japan$/],
    ['saudi arabia cyber attacks', /which incidents · over what was done in Saudi Arabia$/],
    ['north korean crypto thefts in 2022', /which incidents · on North Korea · mentioning “crypto” · in 2022$/],
    ['russian attacks in 2024', /which incidents · on Russia · in 2024$/],
    ['british victims of cyberattacks', /who was hit · over what was done in United Kingdom$/],
    [
      'Has Singapore ever named the state that UNC3886 works for?',
      /attribution · by Singapore · on states · over UNC3886/,
    ],
    ['Does the US sanctions list include the MSS?', /whether · sanctions · by US · on MSS$/],
  ])('%s', async (question, read) => expect(await readAs(question)).toMatch(read))

  it.each([
    ['how many attacks are there in total', /^146 incidents: /],
    ['what is the cyber army of russia', /^Cyber Army of Russia Reborn$/],
    ['difference apt28 apt29', /^APT28 and APT29 are separate entries on record$/],
    ['Media Land on an EU list?', /^Yes, as of 13 July 2026: EU, 13 July 2026$/],
  ])('%s', async (question, answer) => expect(await firstLineOf(question)).toMatch(answer))
})

describe('what was taken, demanded and paid', () => {
  it.each([
    ['conti demanded 10 million dollars from costa rica', /^Ransom demanded: \$10 million, later \$20 million/],
    ['revil demanded 70 million dollars from kaseya', /^Ransom demanded: \$70 million/],
    ['whose data was stolen in the opm hack', /^Named as hit: US Office of Personnel Management$/],
    ['which telecoms did salt typhoon get into', /^Named as hit: AT&T, Verizon, Lumen$/],
    ['how many countries were touched by salt typhoon', /^Countries affected: more than 80/],
    // Which of them paid is not told of each.
    ['which victims paid a ransom', /^Not understood in full$/],
    ['attacks by iran outside the us', /^Not understood in full$/],
    ['hacktivist attacks on europe', /^Not understood in full$/],
  ])('%s', async (question, answer) => expect(await firstLineOf(question)).toMatch(answer))
})

it.each([
  ['sanctions eu', /^EU sanctioned /],
  ['sanctions uk', /^UK sanctioned /],
  ['sanctions russia', /^Sanctions on Russia\n/],
])('who imposes sanctions is no target by a bare name: %s', async (question, answer) =>
  expect(await said(question)).toMatch(answer),
)
