import { describe, expect, it } from 'vitest'
import { ask } from './conversation.ts'

describe('a cyber sanctions regime', () => {
  it.each([
    [
      'does Japan have a cyber sanctions regime?',
      /^Nothing, .*: no sanctions under a cyber regime by Japan\n[\s\S]*\nNearest on record, under other regimes\n/,
    ],
    [
      'is there a cyber sanctions law in Australia?',
      /^Yes: Autonomous Sanctions Regulations 2011, significant cyber incidents/,
    ],
    ['which states have a cyber sanctions regime?', /^US, UK, Australia; not a state: EU – 111 acts/],
    ['who has the UK listed under its cyber regime?', /^(?![\s\S]*Russia \(Sanctions\))[\s\S]* – 23 acts/],
  ])('is one under which somebody was listed for cyber attacks: %s', async (question, answer) =>
    expect(await ask(question)).toMatch(answer),
  )
})

describe('what somebody was listed or arrested for', () => {
  it.each([
    ['which Chinese companies are sanctioned by the US for hacking?', /^Wuhan XRZ, .* – 5 acts(?![\s\S]*Yanbian)/],
    ['who has been arrested for state-sponsored hacking?', /^Not understood in full\n“state-sponsored” /],
  ])('is not left out in silence: %s', async (question, answer) => expect(await ask(question)).toMatch(answer))
})

describe('sanctions that were lifted', () => {
  it.each([
    ['what sanctions were lifted from Russians?', /^(?!Nothing)[\s\S]*on Russia\n/],
    [
      'which sanctions were lifted from Iranian companies?',
      /^Nobody, .*: no lifting of sanctions on Iran \(companies\)\n/,
    ],
  ])('are those on whom they were: %s', async (question, answer) => expect(await ask(question)).toMatch(answer))
})

describe('an answer to sanctions', () => {
  it.each([
    ['how has China responded to sanctions?', /^China.* – 5 statements[\s\S]*\nRead as: protest against sanctions/],
    ['how did Russia react to the sanctions?', /^Not understood in full\n“the sanctions” /],
  ])('is none to whatever else was said: %s', async (question, answer) => expect(await ask(question)).toMatch(answer))

  it('is one to those that the talk is of', async () =>
    expect(await ask('who sanctioned i-Soon?', 'how did China react to the sanctions?')).toMatch(/ on or over i-Soon /))
})

describe('acts of two kinds', () => {
  it.each([['which attributions came with sanctions on the same day?', 'came with']])(
    'are not paired: %s',
    async (question, unread) => expect(await ask(question)).toContain(`Not understood in full\n“${unread}” `),
  )
})
