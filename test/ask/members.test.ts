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
