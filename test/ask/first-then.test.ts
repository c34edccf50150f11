import { describe, expect, it } from 'vitest'
import { ask } from './conversation.ts'

describe('whether it was the first time', () => {
  it.each([
    ['France did not blame Russia for the Macron leaks until April 2025, correct?', /: France, 29 April 2025$/m],
    ['did germany wait until 2020 to blame the GRU for the bundestag hack', /: Germany, 28 May 2020$/m],
    ['the uk did not sanction the whole gru until december 2025, correct?', /: UK, 4 December 2025$/m],
    ['the eu did not blame a state for a cyberattack until viasat, correct', /: EU, 10 May 2022$/m],
    ["new zealand's first cyber sanctions were in may 2022, right?", /: New Zealand, 10 May 2022$/m],
    ['australia used its cyber sanctions for the first time in january 2024, right?', /: Australia, 23 January 2024$/m],
  ])('is asked of those alone who did it: %s', async (question, act) => {
    const [first = ''] = (await ask(question)).split('\n')
    expect(first).toMatch(/^Yes, as far as the record goes: /)
    expect(first).toMatch(act)
  })

  it('is no where it did so before', async () =>
    expect(await ask('France did not blame Russia for TV5Monde or anything else until 2026, right?')).not.toMatch(
      /^Yes/,
    ))

  it('is told with what was first', async () =>
    expect(await ask("the UK's first cyber sanctions were in December 2020, right?")).toMatch(
      /^No, earlier: UK, \d+ \p{L}+ \d{4}/u,
    ))
})

describe('a year that is that of the incident', () => {
  it.each([
    ['germany named the gru over the bundestag hack in 2015, right?', '2015', 'Germany, 28 May 2020'],
    ['france blamed the gru for tv5monde in 2015, true or false', '2015', 'France, 29 April 2025'],
  ])('is told as that: %s', async (question, year, act) =>
    expect(await ask(question)).toContain(`Yes, with ${year} as the time of the incident: ${act}`),
  )
})

describe('the first of all', () => {
  it.each([
    [
      "australia's first cyber sanctions were against lockbit's khoroshev, right",
      /^No, earlier: Australia, 23 January 2024\n/,
    ],
    ['was park jin hyok charged with wannacry only in 2021', /^No, earlier: US DOJ, 6 September 2018\n/],
  ])('%s', async (question, answer) => expect(await ask(question)).toMatch(answer))
})
