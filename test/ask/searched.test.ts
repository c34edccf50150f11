import { describe, expect, it } from 'vitest'
import { ask, lastOf } from './conversation.ts'

const firstLineOf = async (question: string) => (await ask(question)).split('\n')[0] ?? ''
const readAs = async (question: string) =>
  (await ask(question)).split('\n').find((line) => line.startsWith('Read as: ')) ?? ''

describe('what one types into a search', () => {
  it.each([
    ['parliament finland', /^Intrusion into the Finnish Parliament$/],
    ['iran casino', /^Destructive attack on Las Vegas Sands$/],
    ['satellite russia eu', /^Viasat KA-SAT satellite network attack$/],
    ['space agency japan', /^Tick attacks on about 200 Japanese organisations/],
    ['russia doping hackers', /^Hacking of anti-doping bodies$/],
    ['taiwan botnet', /^Raptor Train botnet of Flax Typhoon$/],
    ['political party germany', /^Compromise of the German SPD/],
    ['hackers iran hospital', /^2 incidents: /],
    ['north korea crypto', /^6 incidents: Bybit cryptocurrency theft/],
    ['georgia 2019', /^Cyber attack on Georgian websites and broadcasters$/],
    ['albania 2022', /^2 incidents: /],
    ['north korea south korea 2013', /^1 incident: DarkSeoul/],
  ])('finds the matter that has its words: %s', async (question, answer) =>
    expect(await firstLineOf(question)).toMatch(answer),
  )

  it.each([
    ['nato albania', / · by NATO · over what was done in Albania$/],
    ['borrell georgia', / · by Josep Borrell · over what was done in Georgia$/],
    ['uk georgia gru', / · by UK · on GRU · over what was done in Georgia$/],
    ['mao ning treasury', / · by Mao Ning · over what was done in US Department of the Treasury$/],
    ['beijing nsa', / · by China · on NSA$/],
    ['saudi iran', / · on Iran · over what was done in Saudi Arabia$/],
    // Both are meant where both are joined.
    ['nato and albania', / · by NATO and Albania$/],
  ])('is of the one about the other: %s', async (question, read) => expect(await readAs(question)).toMatch(read))

  it.each(['montenegro nato', 'nato montenegro'])(
    'says that there is nothing of the one about the other: %s',
    async (question) =>
      expect(await firstLineOf(question)).toMatch(/^Nothing, .*by NATO over what was done in Montenegro$/),
  )

  it.each(['good bot', 'north korea', 'iran summary', 'russia overview'])('is nothing else: %s', async (question) =>
    expect(await ask(question)).not.toContain('incidents · '),
  )
})

describe('a search is not more than its words', () => {
  it.each(['us power grid', 'airports germany', 'ten million dollars'])('%s', async (question) =>
    expect(await firstLineOf(question)).not.toMatch(/incident/),
  )
})

describe('in a talk', () => {
  it.each([
    ['who blamed russia for notpetya → parliament finland', /^Intrusion into the Finnish Parliament\n/],
    ['who blamed russia for notpetya → nato albania', /^NATO endorsed the attribution of others, 8 September 2022\n/],
    ['who blamed russia for notpetya → russian attacks in 2024', /^10 incidents: /],
    // What goes on with the talk still does.
    ['notpetya → eu sanctions', /^EU sanctioned GRU Unit 74455, 30 July 2020\n/],
  ])('%s', async (turns, answer) => expect(await lastOf(turns)).toMatch(answer))
})

describe('a sector and a year', () => {
  it.each([
    ['water 2023', / · that hit the water sector · in 2023$/],
    ['2024 telecoms', / · that hit telecommunications operators · in 2024$/],
    ['the energy sector in 2015', / · that hit the energy sector · in 2015$/],
  ])('are the attacks on it then: %s', async (question, read) => expect(await readAs(question)).toMatch(read))

  it.each([
    ['kyiv outage 2016', /^Industroyer attack on the Kyiv grid$/],
    ['kyiv outage 2015', /^Power outage in western Ukraine caused by intruders$/],
  ])('are the attack of that year, of two: %s', async (question, answer) =>
    expect(await firstLineOf(question)).toMatch(answer),
  )
})
