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
