import { describe, expect, it } from 'vitest'
import { ask } from './conversation.ts'

describe('a call on a state', () => {
  it.each([
    ['who called on China to act over Exchange?', /^UK, Norwegian foreign ministry, NATO, New Zealand and 2 more – 7/],
    ['who has called on Russia to stop?', /^UK, Netherlands, NATO, (?![\s\S]*Alperovitch)/],
    ['what did the UK call on China to do in 2021?', /^UK called on China to act, in its attribution, 19 July 2021\n/],
    ['did NATO call on China to honour its commitments?', /^Yes: NATO, 19 July 2021\n/],
    ['did Germany demand that Russia stop Ghostwriter?', /^Yes: .*6 September 2021\n/],
    ['has the EU called on Russia to stop?', /^Nothing, as far as the record goes: no call to act by EU on Russia\n/],
  ])('may stand in an attribution or a condemnation: %s', async (question, answer) =>
    expect(await ask(question)).toMatch(answer),
  )
})
