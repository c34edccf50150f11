import { describe, expect, it } from 'vitest'
import { ask } from './conversation.ts'

describe('what is no attribution and names an author all the same', () => {
  it.each([
    [
      'who blamed Iran for Unitronics?',
      /^No attribution on record; an author is named in 1 advisory signed by CISA, FBI, NSA, on 1 December/,
    ],
    [
      'which countries called out Volt Typhoon?',
      /^US State Department attributed it to China \(state-linked actors\), .*; named too in 4 advisories/,
    ],
    [
      'latest attribution to MuddyWater',
      /^US CNMF attributed it to .*MuddyWater, 12 January 2022; named too in 1 advisory/,
    ],
    [
      'did the Netherlands ever attribute anything to China?',
      /^No attribution on record; an author is named in 1 advisory signed by Neth/,
    ],
  ])('stands beside it: %s', async (question, answer) => expect(await ask(question)).toMatch(answer))

  it('is shown with its source', async () =>
    expect(await ask('did the US blame the IRGC for Unitronics?')).toMatch(
      /What else names an author\n- 1 December 2023 · .* · advisory: .*\(ExecutiveGov \[1\]/,
    ))
})

describe('two names', () => {
  it.each([
    ['APT28 vs APT29', /^APT28 and APT29 are separate entries on record\n/],
    ["what's the difference between Lazarus and Kimsuky?", /^Lazarus Group and Kimsuky are separate entries/],
    ['is Nobelium APT29?', /^APT29\n/],
    ['who is Fancy Bear?', /^APT28\n/],
    ['is Conti the same as Trickbot?', /^Conti\n.*said to be part of Trickbot/],
  ])('are one group, or two: %s', async (question, answer) => expect(await ask(question)).toMatch(answer))
})

describe('who stands behind a group', () => {
  it.each([
    ['who is behind UNC3886 according to Mandiant?', /^China – 1 statement/],
    ['who stands behind UNC3886 according to Mandiant?', /^China – 1 statement/],
    ['who is behind Volt Typhoon according to Microsoft?', /^China – 1 statement/],
    ['has Singapore said who stands behind UNC3886?', /^No \(declined, as of 1 August 2025\)/],
  ])('is not the group: %s', async (question, answer) => expect(await ask(question)).toMatch(answer))
})

describe('words that only one fact has', () => {
  it.each([
    ['who warned of a cyber attack around the champions league final in kyiv', /^SBU issued an advisory/],
    ['who called russian cyber attacks the behaviour of a pariah state', /Gavin Williamson, UK Defence Secretary/],
    ['prigozhin planes and yacht designation', /^US sanctioned Autolex/],
    ['whom did the dutch arrest in May 2026 for hosting NoName057(16)', /18 May 2026/],
  ])('tell which is meant: %s', async (question, answer) => expect(await ask(question)).toMatch(answer))

  it.each([
    'who warned of a cyber attack around the world cup final in moscow',
    "who sanctioned deripaska's yacht",
    'did the FBI arrest anyone over hosting for lazarus',
  ])('tell nothing of others: %s', async (question) => expect(await ask(question)).toMatch(/^Not understood/))
})

describe('who is asked about', () => {
  it.each([
    ['did NATO allies blame China for Exchange?', /^Yes, by 4 of 32 members: /],
    ['did the allies blame China for Exchange?', /^Yes: /],
    ['did German prosecutors name the GRU?', /^Yes, Dmitry .*, linked to the GRU: German Federal Prosecutor General/],
    ['did British police name Russia?', /^Nothing, as far as the record goes/],
    ['what did the Foreign Office say about Viasat?', /^UK attributed it to Russia, 10 May 2022/],
    ["which countries has Estonia's government accused of hacking?", /^Kremlin, GRU, GRU Unit 29155 – 3 statements/],
    ['what did the department of state say about albania', /by US State Department/],
    ['did iran deny the charge about albania', /^Yes: /],
    ['did micheál martin agree to pay the hse ransom', /^No/],
    ["did dublin say it wouldn't pay the conti ransom", /^Yes: /],
    ['what did the embassy in Oslo say?', /Read as: statements · by embassy in Norway/],
  ])('is nobody else: %s', async (question, answer) => expect(await ask(question)).toMatch(answer))
})

describe('a condition that is named', () => {
  it.each([
    ['has the UK ever blamed Russia for a blackout?', /^Nothing, as far as the record goes: .* mentioning “blackout”/],
    ["has Ukraine's SBU ever blamed Russia for a power cut?", /^Yes: SBU, 28 December 2015\n/],
    ['which cases has Germany pinned on APT28 besides DFS?', /^2 incidents: .*Bundestag, .*SPD/],
    ['which governments have sanctioned the group crimson walrus?', /^Not understood in full\n“crimson”, “walrus”/],
    ['in 2021, what did the EU do against Russian hackers?', /in 2021\n/],
    ['which food companies were hit by NotPetya?', /^Named as hit: /],
  ])('is applied, or told: %s', async (question, answer) => expect(await ask(question)).toMatch(answer))

  it('is heard in a thread, and what was of the matter before is not', async () => {
    expect(await ask('who hit Costa Rica in 2022?', 'what about the Irish health service?')).toMatch(
      /^No attribution on record; accused by its sources: Conti, Trickbot/,
    )
    expect(await ask('who is blamed for the DFS hack?', 'which other cases has Berlin pinned on APT28?')).toMatch(
      /^2 incidents: .*Bundestag/,
    )
    expect(await ask('who blamed Russia for the 2019 attack on Georgia?', 'no, I meant the 2008 one')).toContain(
      'in Georgia in 2008',
    )
    expect(await ask('was Tal Dilian delisted?', 'then who was?')).toMatch(/Hamou/)
  })
})

describe('how it was put', () => {
  it.each([
    ['who took TV5Monde off the air?', /^GRU, APT28 – 1 statement, on 29 April 2025/],
    ['so Kaspersky is banned in the US?', /^Yes: US, 20 June 2024/],
    ['did Iran admit that Stuxnet did damage?', /^Yes: Iran, 29 November 2010/],
    ['how sure was the SBU that Sandworm hit Kyivstar?', /^SBU \(“pretty sure”\)/],
    ['I would be much obliged if you could tell me who sanctioned Evil Corp', /^US, UK, Australia/],
    ['was anyone arrested over JBS?', /Nearest on record, over REvil .*, of which it is part\n/],
  ])('changes nothing: %s', async (question, answer) => expect(await ask(question)).toMatch(answer))
})

describe('somebody else of the name', () => {
  it.each([
    'what did Taylor Swift say about Russia?',
    'what did John Smith say about WannaCry?',
    'who sanctioned Park Jin Woo?',
    'who sanctioned Donald Trump?',
    'who blamed Centre 17 of the FSB?',
    'was the NotPetya 2 attack blamed on Russia?',
    'who was blamed on 30 February 2021?',
    'who blamed Russia in 20211?',
    'what did @everyone say',
  ])('is not read into it: %s', async (question) => expect(await ask(question)).toMatch(/^Not understood in full\n/))

  it.each([
    ['did Sandworm sanction the UK?', /^Nothing, as far as the record goes: no sanctions by Sandworm on UK/],
    ['who did Evil Corp sanction?', /^Nobody, as far as the record goes: no sanctions by Evil Corp/],
    ['who blamed Joe Biden?', /^Nobody, as far as the record goes: no attribution to Joe Biden/],
    ['who did China hack?', /^Named as hit: /],
    ['who did NATO support?', /^NATO – 8 statements/],
    ['has China been warned in 2026?', /^Not so on record: /],
  ])('does not turn it around: %s', async (question, answer) => expect(await ask(question)).toMatch(answer))
})

describe('a military unit by its number alone', () => {
  it.each([
    ['which officers of 29155 were charged?', 'whom · indictment · on GRU Unit 29155 (persons)'],
    ['who sanctioned 26165?', 'who · sanctions · on GRU Unit 26165'],
  ])('is the unit: %s', async (question, reading) => expect(await ask(question)).toContain(`Read as: ${reading}`))

  it.each(['who blamed 12345?', 'which officers of 99999 were charged?'])('is no other one: %s', async (question) =>
    expect(await ask(question)).toMatch(/^Not understood in full\n“\d{5}” is not on record/),
  )
})
