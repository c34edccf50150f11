import { describe, expect, it } from 'vitest'
import { lastOf } from './conversation.ts'

const readAs = async (turns: string) => (await lastOf(turns)).split('\n').find((line) => line.startsWith('Read as: '))

describe('a short turn stays with what the talk is of', () => {
  it.each([
    ['yahoo → who was charged → which were fsb', 'whom · indictment · on FSB · over Yahoo account theft'],
    [
      'bundestag 2015 → who got sanctioned → which of them were in the gru',
      'whom · sanctions · on GRU · over Hack of the German Bundestag',
    ],
    [
      'which north koreans have been indicted → sanctioned too?',
      'whom · indictment · on North Korea · with sanctions too',
    ],
    [
      'olympic destroyer → who blamed whom → north korea?',
      'whether · attribution · on North Korea · over Sabotage of the PyeongChang Winter Olympics',
    ],
    [
      'what did the us say about georgia 2008 → and georgia in 2019',
      'statements · by US · over Cyber attack on Georgian websites and broadcasters',
    ],
    ['costa rica → reward', 'reward offer · over what was done in Costa Rica'],
    [
      'colonial pipeline → was it the kremlin → arrests?',
      'whether · arrest · over Colonial Pipeline ransomware attack',
    ],
    [
      'ireland hse → was a state blamed → sanctions',
      "whether · sanctions · over Conti ransomware attack on Ireland's health service",
    ],
    ["finland's parliament hack → who", 'whom · attribution · over Intrusion into the Finnish Parliament'],
    ['mandiant → attributions → to china', 'attribution · by Mandiant · on China'],
    ['unit 29155 → rewards → uk sanctions', 'sanctions · by UK · on GRU Unit 29155'],
    ['anyone arrested for hacking, ever → in italy', 'whether · arrest · by Italy'],
    [
      'singapore unc3886 → did they say china → why not → china reaction',
      "reactions · by China · over UNC3886 attack on Singapore's critical infrastructure",
    ],
    ['stark industries → why listed → who by', 'who · sanctions · on Stark Industries Solutions Ltd'],
    ['gru 74455 → sanctions by the uk', 'sanctions · by UK · on GRU Unit 74455'],
    ['sandworm → charges → sanctions by the us', 'sanctions · by US · on Sandworm'],
    [
      'microsoft exchange → who did japan blame',
      'whom · attribution · by Japan · over Microsoft Exchange Server compromise (ProxyLogon)',
    ],
    ['svr → what did they say about solarwinds', 'statements · by SVR · over SolarWinds Orion supply-chain compromise'],
    ['list of denials by china in 2021 → only embassies', 'denial · by China (embassy) · in 2021'],
    [
      'czech foreign ministry hack → who backed prague → not nato',
      'who · solidarity or support · over Intrusion into the Czech Ministry of Foreign Affairs · not by NATO',
    ],
    ['list of denials by china in 2021 → canada?', 'denial · by China (embassy in Canada) · in 2021'],
    ['what did russia deny in 2020 → germany?', 'denial · by Russia (embassy in Germany) · in 2020'],
    ['have the finns sanctioned anyone → and sweden?', 'whether · sanctions · by Sweden'],
    ['has greece attributed any cyber attack → was it attacked', 'which incidents · over what was done in Greece'],
    ['hafnium → arrests', 'arrest · over Microsoft Exchange Server compromise (ProxyLogon)'],
    ['nso group → sanctions? → who → when', 'when · export control · on NSO Group'],
    ['nso group → sanctions? → who', 'who · export control · on NSO Group'],
    ["apt28 → who's called them out", 'who · attribution · on APT28'],
  ])('%s', async (turns, read) => expect(await readAs(turns)).toBe(`Read as: ${read}`))

  it('is of each whose name it was', async () =>
    expect(await readAs('mss → indictments')).toMatch(/^Read as: indictment · on MSS and /))

  it('names who else was charged', async () =>
    expect(await lastOf('xu zewei → who else with him')).toMatch(/^Zhang Yu – 1 indictment, on 8 July 2025\n/))

  it.each([
    ['stuxnet → when was it found', /^First known activity 2009, came to light 17 June 2010/],
    ['costa rica 2022 → how long did it last', /^First known activity 17 April 2022/],
    ['medibank → how many people', /^Figures on Medibank/],
    [
      'which group do the dutch services hold responsible for the theft of police data → tell me more about that group',
      /^Laundry Bear/,
    ],
    ['who blamed russia for notpetya → really?', /^Yes: SBU, 1 July 2017, and 4 more statements/],
    ['volt typhoon → advisories → go back', /^That was the first page\n/],
  ])('is answered of it: %s', async (turns, answer) => expect(await lastOf(turns)).toMatch(answer))

  it('shows the page that has the names', async () =>
    expect(await lastOf("trickbot leader → sanctioned → what's his nickname")).toMatch(
      /^Vitaly Nikolayevich Kovalev\n/,
    ))

  it('is of nobody where nobody is named', async () =>
    expect(await lastOf('kiev blackout 2016 → which unit → head of it?')).toMatch(/^Not understood in full\n/))
})

it('Europe is more than the EU', async () =>
  expect(await lastOf('which states blamed china in 2021 → in europe')).toMatch(
    /^UK NCSC, UK – 4 statements, on 19 July 2021; Finnish Supo, Norway, EU short of the state\n/,
  ))

describe('a doubt under a page has the page once more, each line with its source', () => {
  it.each(['exchange → really?', 'what is apt28 → are you sure?', 'tell me about notpetya → is that true?'])(
    '%s',
    async (turns) => {
      const page = await lastOf(turns.split(' → ').slice(0, 1).join())
      expect(page).toMatch(/https:\/\//)
      expect(await lastOf(turns)).toBe(page)
    },
  )

  it('and a doubt of an answer is answered as such', async () => {
    expect(await lastOf('who condemned the albania hack → really?')).toMatch(/^Yes: /m)
  })
})

describe('a question of few words that names no matter', () => {
  it.each([
    ['the Bundestag hack → when did Berlin first name someone → any sanctions', /^22 October 2020 \(UK, EU\)\n/],
    [
      'Irish health service hack → did Dublin name a state',
      /no attribution by Ireland to states over Conti ransomware/,
    ],
    [
      'Irish health service hack → did Dublin name a state → anyone sanctioned',
      /^Nothing, .*no sanctions over Conti ransomware attack on Ireland/,
    ],
    ['APT40 → who has named them → Japan when', /^Japan – 2 statements, from 19 July 2021/],
    ['Norwegian dam → who said Russia', /^Norwegian PST attributed, 13 August 2025\n/],
    ['Salt Typhoon → any denials → who said China', /^FBI, CISA attributed, 13 November 2024/],
    ['Turla → part of what', /^Turla\n/],
  ])('stays with what the talk is of: %s', async (turns, answer) => expect(await lastOf(turns)).toMatch(answer))
})
