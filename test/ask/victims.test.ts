import { describe, expect, it } from 'vitest'
import { ask } from './conversation.ts'

describe('whom it hit', () => {
  it.each([
    ['which countries were hit', /^Victims named on record are in: /],
    ['who was hacked in 2024', /^Named as hit: .*\n[\s\S]*Read as: who was hit · in 2024\n/],
    ['which german companies were hacked', /over what was done in Germany · mentioning “companies”\n/],
    ['which ministries were hacked', /^\d+ incidents: .*Ministry of Foreign Affairs/],
    ['how many hospitals were hit', /^\d+ incidents: Maui ransomware on US hospitals, /],
  ])('is told of the victims: %s', async (question, answer) => expect(await ask(question)).toMatch(answer))

  it('is no firm of which the record does not tell', async () =>
    expect(await ask('who hacked norvalis telecom in 2023')).toMatch(/^Not understood[\s\S]*“norvalis”/))
})

describe('incidents', () => {
  it.each([
    ['wiper attacks on EU countries', /Wiper attack on Polish renewable energy/],
    ['which attacks hit US elections', /^\d+ incidents: Foreign influence operations around the 2024 US election/],
  ])('are those of the kind, the place and the subject: %s', async (question, answer) =>
    expect(await ask(question)).toMatch(answer),
  )

  it('around elections of a state narrow what was said', async () =>
    expect(await ask('has Russia been blamed for interfering in US elections')).toMatch(
      /^Yes: [\s\S]*over what was done in United States · mentioning “elections”\n/,
    ))
})

describe('how often, and on which day', () => {
  it.each([
    ['has garantex been sanctioned by the us more than once', /^Yes: US, 5 April 2022, and 1 more act\n/],
    ['has tornado cash been listed more than once', /^No: US, 8 August 2022 \(Tornado Cash\)\n/],
    [
      'which russians were sanctioned by the US, UK and Australia on the same day',
      /^Aleksandr Ermakov, Dmitry Khoroshev – 6 acts/,
    ],
  ])('%s', async (question, answer) => expect(await ask(question)).toMatch(answer))

  it.each([
    ['did the US sanction more Russians or Iranians in 2024', 'more Russians or Iranians'],
    ['did Germany attribute the DFS hack within a year', 'within a year'],
    ['who sanctioned garantex more than once', 'more than once'],
  ])('is not counted or compared beyond that: %s', async (question, part) =>
    expect(await ask(question)).toMatch(new RegExp(`^Not understood[\\s\\S]*“${part}”`)),
  )
})

describe('a sort of victims', () => {
  it.each([
    ['which airlines were hit by Russia?', /^No airlines named as hit on record; named of that sector: /],
    ['which banks were hit by North Korea?', /^Named as hit: Bangladesh Bank, South Korean banks and broadcasters\n/],
    ['has a university been a victim?', /^3 incidents: [\s\S]*Mabna Institute/],
    ['has an airline ever been hit?', /^No airline named as hit on record; named of that sector: /],
    ['which hospitals were victims of ransomware?', /^9 incidents: Maui ransomware on US hospitals, /],
    ['which newspapers were hit by Iran?', /^Named as hit in what tells of “newspapers”: Charlie Hebdo\n/],
  ])('is told by what its names say, and not by the sector alone: %s', async (question, answer) =>
    expect(await ask(question)).toMatch(answer),
  )
})

describe('a sort of speakers', () => {
  it.each([
    ['which spy agencies blamed Russia?', /by intelligence agencies · on Russia\n/],
    ['which spy chiefs blamed China?', /^James Clapper, Andrew Hampton – 2 statements/],
    ['which presidents blamed North Korea?', /^Nothing, as far as the record goes: no attribution by president /],
    ['has any president blamed China?', /^No: Joe Biden declined, 19 July 2021\n/],
    ['which Chinese police officers were indicted?', /^Wang Liyu, Sheng Jing – 1 indictment/],
  ])('is known by bodies and offices, and not by words of texts: %s', async (question, answer) =>
    expect(await ask(question)).toMatch(answer),
  )
})

describe('with no verb, or another', () => {
  it.each([
    ['what cyber attacks did Germany suffer?', /^6 incidents: [\s\S]* in Germany\n/],
    ['was the attack on Montenegro by Russia?', /^Yes, by attribution: National Security Agency of Montenegro/],
    ['did NATO help Albania in 2022?', /^Yes: NATO, 8 September 2022/],
  ])('the same is asked: %s', async (question, answer) => expect(await ask(question)).toMatch(answer))
})
