import { describe, expect, it } from 'vitest'
import { ask } from './conversation.ts'

const firstLine = async (question: string) => (await ask(question)).split('\n')[0]

describe('whether it was somebody’s doing', () => {
  it.each([
    ['was notpetya done by russia', /^Yes, by attribution: SBU, 1 July 2017/],
    ['was the nhs hack done by hackers from north korea', /^Yes, by attribution: UK, 27 October 2017/],
    ['did iran have anything to do with the albania attack', /^Yes, by attribution: US NSC, 7 September 2022/],
    ['was lazarus involved in bybit', /^Yes, by attribution: FBI, 26 February 2025/],
    ['was stuxnet made by the us', /^Yes, by attribution: David E. Sanger/],
    ['was solarwinds a russian operation', /^Yes, by attribution: US State Department/],
    ['could it have been russia that did solarwinds', /^Yes, by attribution: US State Department/],
    ['was the colonial pipeline hack done by russians', /^Nothing, .*no attribution to Russia/],
  ])('is asked of those who blamed them, and not of their own denials: %s', async (question, answer) =>
    expect(await firstLine(question)).toMatch(answer),
  )

  it('is not asked of a takedown', async () =>
    expect(await ask('was the fbi involved in the lockbit takedown')).toContain('takedown · by FBI'))

  it('is not asked of what somebody promised', async () =>
    expect(await ask('what did the sbu promise to do with its evidence on the kyivstar attack')).toContain('by SBU'))
})

describe('what a president did', () => {
  it('is what the state did while they were in office', async () =>
    expect(await ask('what did obama do about the dnc hack')).toMatch(
      /^US – 5 acts and statements, [\s\S]*expulsion[\s\S]*until 19 January 2017/,
    ))

  it('is asked of one term of two', async () => {
    expect(await ask('did the trump administration blame china for the exchange hack')).toMatch(
      /^Not understood in full\n.*may be the first term \(2017 to 2021\) or the second/,
    )
    expect(await firstLine('did the first trump administration blame china for cloud hopper')).toBe(
      'Yes: US, 20 December 2018',
    )
  })
})

describe('what people type first', () => {
  it.each([
    ['microsoft 2023 email hack who did it', /^Storm-0558 – 1 statement/],
    ['did china deny hacking microsoft in 2023', /^Yes: Chinese embassy in the US, 20 July 2023/],
    ['did china deny hacking microsoft', /^Yes: .*\n[\s\S]*over what was done to Microsoft/],
    ['what was the microsoft 2023 hack', /^Storm-0558 intrusion/],
    ['how many people got caught up in the OPM breach?', /^People possibly affected: as many as 18 million/],
    ['is iran guilty of the albania hack', /^Yes, by attribution: US NSC/],
    ['did at&t get hacked by china', /^Yes, by attribution: FBI, 13 November 2024/],
    ['who tf hacked bybit', /^North Korea, TraderTraitor/],
    ['how long were the hackers inside the electoral commission', /^First known activity August 2021/],
    ['how many modems were knocked out', /^Modems taken offline: tens of thousands/],
    ['how much did maersk lose', /^Maersk lost revenue: up to \$300 million/],
    ['how much did sony lose', /^No loss on record; other figures/],
    ['how many people lost power in the ukraine blackout', /^Which “ukraine”\?/],
    ['what did china do to norway', /^3 incidents: .*Storting/],
    ['what did iran do in 2022', /^4 incidents: .*Albania/],
    ['who hacked wada in 2018', /^GRU – 3 statements, on 4 October 2018/],
  ])('is answered as it is meant: %s', async (question, answer) => expect(await ask(question)).toMatch(answer))

  it.each([
    [
      'what happened between albania and iran in 2022',
      /by Albania · on Iran · in 2022[\s\S]*by Iran · on Albania · in 2022/,
    ],
    ["what's the story with russia and germany", /by Russia · on Germany[\s\S]*by Germany · on Russia/],
    ['whats going on between norway and russia', /by Norway · on Russia[\s\S]*by Russia · on Norway/],
  ])('is told of both sides: %s', async (question, answer) => expect(await ask(question)).toMatch(answer))
})

describe('who they are, and more', () => {
  it.each([
    [
      'who is fancy bear and which countries blamed them',
      /^Germany, Norway, US, UK and 2 more.*\n[\s\S]*by states · on APT28/,
    ],
    ['who is park jin hyok and which countries sanctioned him', /^US, South Korea, Australia – 3 acts/],
    ['what is lazarus and is it sanctioned', /^Yes, as of 6 November 2025: US/],
    ['who are lazarus group and what have they done', /^11 incidents: Bybit/],
  ])('is answered with what was asked beside: %s', async (question, answer) =>
    expect(await ask(question)).toMatch(answer),
  )
})

describe('who did it', () => {
  it.each([
    ['who did the marriott hack', /^MSS, China – 2 statements/],
    ['who did the costa rica attack', /^Conti – 1 statement/],
    ['who did the gru hack', /^Named as hit: /],
    ['who did it to sony', /^North Korea – 2 statements/],
    ['who took down kyivstar', /^GRU, Solntsepek, Sandworm – 2 statements/],
    ['who knocked estonia offline', /^Kremlin, Russia, GRU/],
    ['who took down emotet', /^Europol disrupted Emotet/],
  ])('is told, and not whom it hit or who said so: %s', async (question, answer) =>
    expect(await ask(question)).toMatch(answer),
  )
})

it('a sort of victims is asked of the attacks on it', async () => {
  expect(await ask('who attacked hospitals')).toMatch(
    /^North Korea, Lazarus Group, Conti, Dmitry Khoroshev – 9 statements/,
  )
})

it('any list counts where no name of it is said', async () =>
  expect(await ask('did the us put nso on a list')).toMatch(/^Yes: US, 3 November 2021/))

describe('short for has', () => {
  it.each([
    ["who's sanctioned kimsuky", /^South Korea, US, Japan, Australia – 4 acts/],
    ["who's charged over opm", /^Nobody.*no indictment/],
    ["what's iran denied", /^Iran denied – 2 statements/],
    ["what's apt28 accused of", /^Over: Hack of the German Bundestag/],
  ])('is who did it, and not to whom: %s', async (question, answer) => expect(await ask(question)).toMatch(answer))
})

describe('who it was', () => {
  it.each([
    ['which country did the opm hack', /^China – 1 statement/],
    ['which group did the costa rica attack', /^Conti – 1 statement/],
    ['who did the attack on montenegro', /^Russia – 2 statements/],
    ['jaxa hack culprit', /^People's Liberation Army, Tick/],
    ['was notpetya russia', /^Yes, by attribution: SBU/],
    ['has russia got away with viasat', /^Nothing, .*no measures on Russia/],
    ['albania 2022 sanctions', /^US sanctioned Esmail Khatib/],
    ['did anyone not blame china for exchange', /^These did not/],
    ["who's off the list", /^TSAO, OOO/],
  ])('is told in however few words: %s', async (question, answer) => expect(await ask(question)).toMatch(answer))
})

it('what a state thinks is what it blamed another for', async () =>
  expect(await ask('does the us think iran did albania')).toMatch(/^Yes: US NSC, 7 September 2022/))

it('why a state did it is not on record', async () =>
  expect(await ask('why did russia do notpetya')).toMatch(/^Not understood in full\n.*motives/))

it('where no country of a victim is on record, that is said', async () =>
  expect(await ask('which countries were hit by vpnfilter')).toMatch(/^Of no victim is the country on record/))
