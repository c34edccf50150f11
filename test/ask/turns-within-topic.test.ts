import { expect, it } from 'vitest'
import { lastOf } from './conversation.ts'

it.each([
  ['who was behind netwalker → how many people were charged', /^1 person in 1 indictment, on 27 January 2021\n/],
  [
    'gru unit 29155 → which of its officers are on the uk list',
    /^Nikolay Aleksandrovich Korchagin, .* – 1 act, on 18 July 2025\n/,
  ],
  ['aeza → who are the people behind it', /^Arsenii Aleksandrovich Penzev, /],
  ['turbine panda → which companies were hit', /^Named as hit: Aviation companies\n/],
  ['turla → which state agency does it belong to', /^Turla\nthreat group · Russia · said to be part of FSB/],
  [
    'who blamed russia for the dfs hack → did any ally support germany',
    /^Nothing on record: .* over Attack on German air traffic control/,
  ],
  [
    'evil corp → who did the uk list in october 2024 → what’s the bounty on him',
    /^US offered up to five million dollars .*, 5 December 2019\n/,
  ],
])('what is asked anew is of what the talk is of: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})

it.each([
  ['predator → has dilian been delisted → who has', /^Sara Aleksandra Fayssal Hamou, /],
  ['media land: list all sanctions → which country came first', /^UK, US – 2 acts, on 19 November 2025\n/],
  [
    'kilimnik → who sanctioned him → who else was listed the same day over the election',
    /^(?!Konstantin)(?!Nobody).*\n.*15 April 2021/,
  ],
  [
    'dfs hack → when did it happen and when was it made public',
    /^First known activity August 2024, came to light September 2024/,
  ],
  [
    'medibank → who was sanctioned → was that australia’s first cyber sanction',
    /^Yes, as far as the record goes: Australia, 23 January 2024/,
  ],
  [
    'What did Singapore say on UNC3886 → who else named UNC3886?',
    /^Mandiant attributed on technical grounds, March 2025\n/,
  ],
  ['was Tornado Cash sanctioned → which other mixers were sanctioned?', /^Blender.io, Sinbad.io – 2 acts, /],
  ['WannaCry: which countries blamed North Korea? → who went first', /^UK attributed, 27 October 2017\n/],
  [
    'what did the uk do on 18 july 2025 → what did nato say',
    /^NATO endorsed the attribution of others, 18 July 2025\n/,
  ],
  ['uk electoral commission hack: what did the government announce', /^UK, UK NCSC, UK FCDO – 4 statements, /],
  ['Who was expelled → by the US → and by other countries?', /^Netherlands, Russia, Albania – 3 expulsions, /],
  [
    'SolarWinds: who blamed the SVR by name → which of those were not American',
    /^UK NCSC, UK, Canada – 3 statements, /,
  ],
  ['yahoo who was charged → which of them were FSB officers → was anyone arrested', /^Yes: Canada, 14 March 2017\n/],
  ['LockBit → is Khoroshev sanctioned → when did the takedown happen', /^20 February 2024 \(UK NCA\)\n/],
])('the others, and which was first: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})
