import { expect, it } from 'vitest'
import { lastOf } from './conversation.ts'

it.each([
  [
    'Did Pompeo say on the radio that Russia was behind SolarWinds',
    /^Yes, by attribution: Mike Pompeo, 18 December 2020\n/,
  ],
  ['did anyone blame Iran on television', /^Yes: [\s\S]*Not read: “on television”\./],
  [
    'Did Biden say that the SolarWinds hack was an escalation?',
    /^Spoke of it, and not all that was asked is read: Joe/,
  ],
  [
    'who said it was almost certain that Russia did it over NotPetya',
    /^UK NCSC attributed on technical grounds, 15 Feb/,
  ],
  ['who said the SolarWinds claims read like a bad detective novel', /^SVR denied, 18 May 2021\n/],
  [
    'which Australian ministers spoke on Medibank?',
    /^Clare O'Neil, Penny Wong, Richard Marles – 3 acts and statements/,
  ],
  ['what did Merrick Garland say about Snake', /^Merrick Garland disrupted Turla, FSB Centre 16, 9 May 2023\n/],
  ['name every country that signed the NotPetya statement', /^(?!.*Russia)[^\n]* – 8 statements, /],
])('who said it, where, and in which words: %s', async (question, answer) => {
  expect(await lastOf(question)).toMatch(answer)
})

it.each([
  ['How many servers did the Dutch seize?', /^Over 800 servers – 1 arrest or extradition, on 18 May 2026\n/],
  ['how many domains were seized in the Lumma takedown', /^Five Lumma control domains and some 2,300 domains – 1/],
  ['how many men were arrested in the Dutch raid on WorkTitans', /^Two men – 1 arrest/],
  ['Aeza’s network: how many people were sanctioned', /^6 persons in 2 sanction acts, /],
  ['which unit was blamed for NotPetya', /^No unit named; blamed: Russia – 6 statements, /],
  ['which unit was blamed for Olympic Destroyer', /^GRU Unit 74455 – 2 statements, /],
])('counts what is asked for, and names no other sort for it: %s', async (question, answer) => {
  expect(await lastOf(question)).toMatch(answer)
})

it.each([
  ['Internet Research Agency → who sanctioned it', /^US, New Zealand – 5 acts, /],
  ['Mabna Institute → any charges', /^US DOJ – 2 indictments, from 23 March 2018 to 19 August 2026\n/],
  ['Evil Corp → only companies', /^Biznes-Stolitsa, OOO, /],
  ['Tal Dilian → which Israelis were sanctioned with him?', /^Merom Harpaz \(since delisted\) – 1 act, on 16 Sept/],
  ['who arrested REvil → only Russia', /^FSB reported the arrest .*14 January 2022\n/],
  ['who took down Emotet → with whom?', /^Europol disrupted Emotet operators, 27 January 2021\n/],
  ['who was sanctioned on 19 July 2024 → which companies were sanctioned the same day?', /^Nobody, .* on companies/],
])('a turn under a page and after a day: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})

it.each([
  [
    'list all sanctions over the 2020 US election interference by Iran',
    /^US – 2 acts, from 18 November 2021 to 27 Sept/,
  ],
  ['what is APT28 also called by Microsoft?', /^APT28\n[\s\S]*Forest Blizzard/],
  ['how many countries joined the US on 19 July 2021 against China', /· on China · not by US · on 19 July 2021$/m],
  ['who has criticised the response to the Exchange hack?', /^Some analysts \(on background\), Michael Shoebridge/],
  ['what did experts say about Exchange', /^(?!.*(?:UK|White House))Volexity, Microsoft, Some analysts/],
])('whose it was, and of what sort they are: %s', async (question, answer) => {
  expect(await lastOf(question)).toMatch(answer)
})
