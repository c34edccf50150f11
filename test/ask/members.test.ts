import { describe, expect, it } from 'vitest'
import { ask } from './conversation.ts'

describe('who in a body of states', () => {
  it.each([
    ['who in the EU blamed Russia for Georgia?', /^Netherlands attributed, 20 February 2020\n/],
    ['did anyone in the EU blame Russia for Georgia?', /^Yes: Netherlands, 20 February 2020\n/],
    [
      'who in the EU condemned the attack on Georgia?',
      /^Estonia, EU High Representative – 2 statements, from 20 February 2020/,
    ],
  ])('is each of its members, and it itself: %s', async (question, answer) =>
    expect(await ask(question)).toMatch(answer),
  )
})

describe('who was the first to blame somebody', () => {
  it('is not taken back by the state at home, which blamed it too', async () =>
    expect(await ask('who were the first to blame China for Exchange?')).toMatch(
      /^Microsoft attributed on technical grounds, 2 March 2021\n/,
    ))
})

describe('who supported a state', () => {
  it('is told with who took its side in other words', async () =>
    expect(await ask('which countries supported Georgia in 2020?')).toMatch(
      /^Poland endorsed the attribution of others, 20 February 2020; condemned or attributed by US, UK, Netherlands, /,
    ))
})

describe('theft of which a state is accused', () => {
  it('is not what was done to it', async () =>
    expect(await ask('who was sanctioned for North Korean crypto theft?')).toMatch(
      /– 6 acts, from 2 March 2020[\s\S]*Read as: whom · sanctions · on North Korea · mentioning “crypto” and “theft”/,
    ))
})

describe('who joined somebody in blaming a state', () => {
  it('is told with what was said of who joined', async () =>
    expect(await ask('which countries joined the US in blaming North Korea for WannaCry?')).toMatch(
      /^UK, New Zealand, Australia [\s\S]*\nWhat was said of who joined\n- 19 December 2017 · Tom Bossert, [^\n]*Canada/,
    ))
})
