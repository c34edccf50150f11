import { describe, expect, it } from 'vitest'
import { ask } from './conversation.ts'

describe('what was done, but not so as asked', () => {
  it.each([
    [
      'was it the British who kicked the four GRU men out of The Hague?',
      /^Not so on record: Netherlands expelled .*2018\n/,
    ],
    ['was Sichuan Silence sanctioned over Salt Typhoon?', /^Not so on record: US sanctioned .*Sichuan Silence/],
    ['had Paris blamed the GRU for TV5Monde by 2020?', /^Not so on record: France attributed it to .*29 April 2025\n/],
    [
      'were there EU cyber sanctions on anybody before 2020?',
      /^Not so on record: EU sanctioned .*30 July 2020, and 3 /,
    ],
  ])('is told with who did it, when and over what: %s', async (question, answer) =>
    expect(await ask(question)).toMatch(answer),
  )
})

describe('a travel ban', () => {
  it.each([
    [
      'is Kostyukov banned from travelling to the EU?',
      /^Yes, as of 12 May 2025: EU, 22 October 2020\n[\s\S]*travel ban · by EU/,
    ],
    ['does the US have a travel ban on Khoroshev?', /^Nothing, as far as the record goes: no travel ban by US on /],
    ['did the EU put a travel ban on Chosun Expo?', /^Nothing, .*: no travel ban by EU on Chosun Expo/],
  ])('is what a listing brings for persons, and not each does: %s', async (question, answer) =>
    expect(await ask(question)).toMatch(answer),
  )
})

describe('figures of speech for measures', () => {
  it.each([
    ["is there a price on the Evil Corp boss's head?", /^Yes: US, 5 December 2019\n/],
    ['were Russians PNG’d by Obama over the DNC hack?', /^Yes: .*29 December 2016\n/],
    ['did Germany pull its own ambassador out of Moscow over the SPD hack?', /^Yes: Germany, 6 May 2024\n/],
  ])('are read as what they stand for: %s', async (question, answer) => expect(await ask(question)).toMatch(answer))
})

describe('what was taken up with an ambassador', () => {
  it.each([
    ['did Wellington take up the parliament hack with the Chinese ambassador?', /^Yes: New Zealand.*26 March 2024\n/],
    [
      'did Canberra raise the Exchange hack with the Chinese embassy?',
      /^Nothing.*: no protest to an ambassador by Australia /,
    ],
  ])('is told of, and is no mere statement: %s', async (question, answer) =>
    expect(await ask(question)).toMatch(answer),
  )
})

describe('what a question takes for granted', () => {
  it.each([
    [
      'after NATO attributed the Exchange hack to China, did Beijing respond?',
      /^NATO did not itself attribute the Exchange .*\n[\s\S]*\nYes: Chinese foreign ministry, 3 March 2021/,
    ],
    [
      "did Moscow respond to Biden's attribution of the Colonial Pipeline hack to the Russian government?",
      /^.*did not blame.*\n[\s\S]*\nYes: .*11 May 2021/,
    ],
    ['when the UK blamed Russia for NotPetya, did Moscow deny it?', /^Yes: Kremlin, 15 February 2018/],
  ])('is told first, where it did not happen: %s', async (question, answer) =>
    expect(await ask(question)).toMatch(answer),
  )
})

describe('who is for Russia', () => {
  it.each([
    ['did Norway’s security police blame pro-Russian hackers for the dam?', /^Yes: .*13 August 2025\n/],
    ['did the UK blame pro-Russian hackers for NotPetya?', /^Not understood in full\n“pro-russian” /],
  ])('is not Russia: %s', async (question, answer) => expect(await ask(question)).toMatch(answer))
})

describe('what is told before the question', () => {
  it.each([
    [
      'after Cloud Hopper and up to spring 2025 did the EU add any more Chinese to its cyber list?',
      /^No \(reported, as of 12 May 2025\): /,
    ],
    ['the ex CIA guy who leaked the agency’s hacking tools - was he ever charged?', /^Yes: US DOJ, 18 June 2018\n/],
    [
      'the attack on the Ukrainian satellite modems, did Canadian ministers put that on the Russian military?',
      /^Yes: .*10 May 2022\n/,
    ],
  ])('says of whom, when or over what: %s', async (question, answer) => expect(await ask(question)).toMatch(answer))
})

describe('who blamed nobody and said something else of it', () => {
  it.each([
    [
      'did Washington make its own attribution of the Czech MFA hack?',
      /^Not so on record: US declared solidarity, 28 May 2025\n/,
    ],
    [
      'has the NCSC attributed the Polish grid attack?',
      /^Not so on record: UK NCSC issued an advisory, February 2026\n/,
    ],
  ])('is told with what it said: %s', async (question, answer) => expect(await ask(question)).toMatch(answer))
})

describe('whether something never happened', () => {
  it('is answered with what is found for the question without the no', async () =>
    expect(await ask('the EU has never gone after an Iranian company over hacking, has it?')).toMatch(
      /^No, it did happen: EU, 16 March 2026\n/,
    ))
})

describe('what is claimed and what is denied in one question', () => {
  it.each([
    [
      'Finland stopped at APT31 and left Beijing unnamed in March 2021, right?',
      /^Yes, as far as it was checked, as of 18 March 2021\n/,
      /Not read: “Finland stopped at APT31”/,
    ],
    [
      'the US blamed China for Exchange and imposed no sanctions, right?',
      /^Yes: White House \(official, on background\), 18 July 2021, and 3 more statements\n/,
      /\nYes, as far as it was checked, as of 19 July 2021\n- Declined: The United States imposed no sanctions/,
    ],
  ])('are told apart: %s', async (question, first, then) => {
    const answer = await ask(question)
    expect(answer).toMatch(first)
    expect(answer).toMatch(then)
  })
})

describe('to how many it was done', () => {
  it.each([
    ['did the US charge six officers of PLA unit 61398 in May 2014?', /^Not so on record: .*19 May 2014\n/],
    ['did the US charge five officers of PLA unit 61398 in May 2014?', /^Yes: US DOJ, 19 May 2014\n/],
  ])('is asked too: %s', async (question, answer) => expect(await ask(question)).toMatch(answer))
})

describe('measures over what was done to a state', () => {
  it('are those that tell of it too, where no matter is on record', async () =>
    expect(
      await ask('has Canada imposed any sanctions for Russian hybrid or cyber operations against Ukraine?'),
    ).toMatch(/^Yes.*: Canada, 12 November 2025\n/))
})

describe('what only looks like what was asked', () => {
  it.each([
    [
      'does Donald Tusk claim to have hard evidence that Moscow was behind the December attack on Polish power plants?',
      /^No, not proven: Donald Tusk, 15 January 2026/,
    ],
    ['is the French attribution of APT28 wise?', /^Not understood/],
    ['was the US attribution of NotPetya right?', /^Not understood/],
    ['was it the Russian government in Biden’s view over Kaseya?', /^No: .*declined, 3 July 2021/],
    ['was Kovalev of Trickbot hit by the Americans and the British?', /^Yes: .*9 February 2023/],
    ['was a think tank close to the GRU sanctioned over the 2024 US election?', /^Yes.*: US, 31 December 2024/],
    ['did police in Tokyo refer a Chinese national to prosecutors in the Tick case?', /^Yes: Tokyo .*20 April 2021/],
    [
      'did Raab call the Exchange hack "completely unacceptable"?',
      /^Not so on record: Paul Chichester condemned, 19 July 2021\n/,
    ],
    ['had the US sanctioned Chinese state hackers at the time?', /^Not understood in full\n“at the time”/],
  ])('is not taken for it: %s', async (question, answer) => expect(await ask(question)).toMatch(answer))
})

describe('what was not listed', () => {
  it('may have been charged', async () =>
    expect(await ask('did the us punish china over exchange')).toMatch(/^Yes: US DOJ, 13 April 2021, /))
})
