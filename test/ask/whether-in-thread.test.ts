import { describe, expect, it } from 'vitest'
import { ask } from './conversation.ts'

describe('whether, in a thread', () => {
  it.each([
    [
      [
        'which group attacked Singapore’s critical infrastructure?',
        'did the government say which country is behind it?',
      ],
      /^No \(declined, as of 1 August 2025\): Singapore has named no state/,
    ],
    [['who attributed SolarWinds to the SVR?', 'did the service itself concede that?'], /^No: SVR denied, 18 May 2021/],
    [
      ['what did Montenegro’s security agency say in August 2022?', 'did the prime minister confirm that?'],
      /^No.*: Dritan Abazović declined, 2 September 2022/,
    ],
    [
      [
        'did the prime minister of Montenegro confirm that Russia was behind the attack of August 2022?',
        'what about its national security agency, did it blame Russia?',
      ],
      /^Yes: National Security Agency of Montenegro, 26 August 2022/,
    ],
  ])('is asked of those that the talk is of: %j', async (questions, answer) =>
    expect(await ask(...questions)).toMatch(answer),
  )

  it.each([
    [['who leads Evil Corp?', 'and his deputy, was he indicted?'], /^Not understood in full\n“deputy”/],
    [
      ['tell me about the Conti attack on the Irish health service', 'did Dublin pay?'],
      /^Not so on record: .*14 May 2021/,
    ],
    [
      ['tell me about the Conti attack on the Irish health service', 'did Dublin refuse to pay?'],
      /^Yes: .*14 May 2021/,
    ],
  ])('has no yes for what was not read: %j', async (questions, answer) =>
    expect(await ask(...questions)).toMatch(answer),
  )

  it.each([
    [
      ['whom did the EU sanction for Cloud Hopper in 2020?', 'did the EU sanction any more Chinese names until 2025?'],
      /^No \(reported, as of 12 May 2025\)/,
    ],
    [
      ['which sanctions followed the Medibank hack?', 'had Australia used its cyber sanctions before that?'],
      /^No.*\(reported, as of 19 July 2021\)|^Australia used its cyber sanctions for the first time/,
    ],
    [
      ['who attributed the Ukrainian power outage of December 2015?', 'did Homeland Security name anyone at the time?'],
      /^No \(checked, as of 25 February 2016\)/,
    ],
  ])('keeps to the time that is meant: %j', async (questions, answer) =>
    expect(await ask(...questions)).toMatch(answer),
  )

  it.each([
    [['did Russia deny the SPD hack?', 'and the Czech one?'], /^Yes: .*6 May 2024/],
    [
      ['what did Germany say about the SPD hack?', 'did it pull its ambassador out of Moscow?'],
      /^Yes: Germany, 6 May 2024/,
    ],
    [
      ['which countries blamed China for Exchange?', 'did NATO follow suit?'],
      /^Yes, by endorsement: NATO, 19 July 2021/,
    ],
  ])('is of whom and of what the words say: %j', async (questions, answer) =>
    expect(await ask(...questions)).toMatch(answer),
  )
})
