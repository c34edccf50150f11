import { expect, it } from 'vitest'
import { ask } from './conversation.ts'

/** Who did it more often than another, or had it done to him. */
it.each([
  ['who denied more, Moscow, Beijing or Tehran', /^China 29, Russia 25, Iran 2 – 56 statements/],
  ['which denied more accusations since 2020: Beijing, Moscow or Pyongyang', /^China 27, Russia 20, North Korea 0 – /],
  ['did China deny more often than Russia', /^China 29, Russia 25 – /],
  ['does the US sanction more than the EU', /^US \d+, EU \d+ – \d+ acts/],
  ['did the UK accuse Russia more often than China', /^Russia 20, China 12 – 32 statements/],
  ['has Germany condemned China more often than Russia', /^Russia 3, China 0 – 3 statements/],
  ['which of Russia and China was condemned the most', /^Russia 29, China 17 – /],
])('%s', async (question, text) => {
  expect(await ask(question)).toMatch(text)
})

it('counts whom it sanctioned, not how often', async () => {
  expect(await ask('has the EU sanctioned more people than the UK')).toMatch(/^UK \d\d, EU \d\d – \d\d acts/)
})
