import { describe, expect, it } from 'vitest'
import { ask } from './conversation.ts'

const readAs = async (question: string) =>
  (await ask(question)).split('\n').find((line) => line.startsWith('Read as: '))

describe('a list for a report', () => {
  it.each([
    ['attributions by others than the us and uk', 'Read as: attribution · not by US and UK'],
    ['sanctions except by the us in 2025', 'Read as: sanctions · not by US · in 2025'],
    ['denials not by russia or china', 'Read as: denial · not by Russia and China'],
    ['sanctions on others than russia', 'Read as: sanctions · on anyone but Russia'],
    ['who is not sanctioned by the us but by the uk', 'Read as: whom · sanctions · by UK · not by US'],
    ['attributed by the uk but not by the us', 'Read as: which incidents · attribution · by UK · not by US'],
  ])('leaves out whom it leaves out: %s', async (question, read) => expect(await readAs(question)).toBe(read))

  it.each([
    ['who was indicted and also sanctioned', /^Evgeniy Mikhaylovich Bogachev, .* and 79 more – 87 acts/],
    ['indicted and arrested hackers', /^Karim Baratov, Xu Zewei – 5 acts/],
    ['who has the eu sanctioned that the us has indicted', /indictment · by US · with sanctions by EU too/],
    ['GRU officers indicted but not sanctioned by the EU', /indictment · on GRU \(persons\) · without sanctions by EU/],
    ['who has the us indicted but the uk not sanctioned', /indictment · by US · without sanctions by UK/],
    ['which Chinese companies are under US and UK sanctions', /^Wuhan XRZ, Integrity Technology Group – 4 acts/],
    ['joint advisories of the us and the uk', /^CISA, FBI, .* – 7 statements/],
  ])('is of those of whom both is so: %s', async (question, answer) => expect(await ask(question)).toMatch(answer))

  it.each([
    ['incidents in 2024 with attribution but no sanctions', /^10 incidents: /],
    ['incidents attributed to russia without sanctions', /^24 incidents: /],
    ['incidents russia denied', /^24 incidents: /],
  ])('is of incidents: %s', async (question, answer) => expect(await ask(question)).toMatch(answer))
})

describe('what happened on a day', () => {
  it('tells the incident that began then, where nothing was said', async () =>
    expect(await ask('what happened on 12 december 2023')).toMatch(/^1 incident: Destruction of Kyivstar/))

  it('tells both what was said and what began', async () =>
    expect(await ask('what happened in april 2025')).toMatch(
      /^Chinese foreign ministry, .* – 5 statements[\s\S]*3 incidents: Bremanger/,
    ))
})

describe('the first line', () => {
  it.each([
    // A bracket at its end is a part of the name.
    ['whom has Denmark blamed', /^NoName057\(16\), Russia, Z-Pentest – 4 statements/],
    ['countries attacked by North Korea', /^Victims named on record are in: United Arab Emirates, /],
    ['how many countries were hit by Iran', /^Victims named on record are in: United States, /],
    ['nobody from China has been sanctioned by Japan, right', /no sanctions by Japan on China\n/],
    ['was TsNIIKhM sanctioned only by America', /^No: UK as well, on 24 March 2022\n/],
  ])('tells what was asked: %s', async (question, answer) => expect(await ask(question)).toMatch(answer))
})
