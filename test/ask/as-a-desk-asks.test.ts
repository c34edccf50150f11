import { expect, it } from 'vitest'
import { lastOf } from './conversation.ts'

it.each([
  [
    'Who called the accusations against China groundless?',
    /^Chinese foreign ministry, Chinese embassy in New Zealand .* – 6 statements/,
  ],
  ['Did China call the accusations groundless?', /^Yes: Chinese foreign ministry, 20 April 2021, /],
  ['Who called the accusations over SolarWinds baseless?', /^Kremlin, SVR – 3 statements.*Not read: “baseless”/s],
  ["Who called Russia's actions reckless?", /^NZ GCSB, NATO, US, UK and 1 more – 6 statements/],
  ['Who said Moscow would pay a price?', /^German foreign office warned, 12 December 2025\n/],
  ['Who declared a national emergency?', /^Costa Rica confirmed, 8 May 2022\n/],
  ['Did the Kremlin call the accusations against the GRU baseless?', /^Yes: Russia, 18 February 2022\n/],
  ['Did China call the accusations against Russia groundless?', /^Not understood in full\n“against Russia”/],
  [
    'who dismissed the claims against the GRU as absurd',
    /^Kremlin, Russian foreign ministry, Russia, SVR – 25 statements.*Not read: “absurd”/s,
  ],
])('who used which word: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})

it.each([
  ['What did NATO do about the Albania attack?', /^NATO endorsed the attribution of others, 8 September 2022\n/],
  ['Who was on the UK list at the end of 2023?', /as of 31 December 2023\n/],
  ['Accusations of China against the US', /^China – 3 statements, .*by China · on US\n/s],
  ['Names on both the EU and the UK list', /^Chosun Expo .*by each of EU and UK\n/s],
  ['Which hackers are on the US, UK and EU lists?', /by each of US and UK and EU · on persons\n/],
  [
    'Which Asian countries charged hackers?',
    /^Tokyo Metropolitan Police Department charged people of Tick, 20 April 2021\n/,
  ],
  ['Which prime ministers blamed a state?', /^Malcolm Turnbull, Scott Morrison/],
  [
    'Which sanctions followed the Albania attack?',
    /^US sanctioned Esmail Khatib, Ministry of Intelligence and Security, 9 September 2022\n/,
  ],
  ['What has the EU sanctioned the GRU for?', /^None on GRU itself; on others linked to it, over: Close-access/],
  ['What did the Kremlin say about DNC hack?', /^Kremlin denied, 16 December 2016\n/],
  ['Had the US sanctioned Lazarus before WannaCry?', /until 11 May 2017\n/],
  ['Which countries outside NATO blamed Russia?', /^Georgia, Ukraine, Australia; /],
  ['Who was sanctioned over Medibank but not by Canberra?', /^Vladimir Ananev, XHOST Internet Solutions LP – 1 act/],
  ['Which Chinese hackers charged by the US has the UK not sanctioned?', /without sanctions by UK\n/],
  ['Who is under a travel ban in Australia?', /^Aleksandr Ermakov, .*travel ban · by Australia\n/s],
  ['Which companies are on the Entity List?', /^NSO Group, Candiru, Positive Technologies, COSEINC – 1 export control/],
  ["Why won't Singapore name a country behind UNC3886?", /^Singapore – 2 statements/],
  ['Incidents with US sanctions in 2024', /^14 incidents, /],
  ['Which incidents in 2025 were blamed on Russia?', /^5 incidents: /],
  ['sanctions over BlackSuit ransomware', /^US sanctioned Aleksandr Alexandrovich Volosovik.*“blacksuit”/s],
  ['Has Palestine been hit?', /^Not on record\n“palestine”/],
  ["Did OFAC list China's Ministry of State Security?", /^No \(checked, as of 7 July 2021\)/],
  [
    'Did the US, UK, Canada, Australia and New Zealand all attribute NotPetya?',
    /^On record by US, UK, Canada, Australia, nothing by New Zealand: /,
  ],
  ['Which Pakistanis were sanctioned over the 2020 US election?', /^SecondEye Solution .*on Pakistan · over /s],
  [
    'How confident was France that Russia hacked the Bundestag?',
    /^That is not on record: no attribution by France to Russia/,
  ],
  ['Who was hit by Operation Eastwood?', /^Europol disrupted NoName057\(16\), 16 July 2025\n/],
  ['did the EU sanction i-Soon in 2025', /^No \(reported, as of 12 May 2025\): /],
  ['Was Russia named in the CISA alert on the Polish energy attack?', /^No \(checked, as of 10 February 2026\)/],
  [
    'Has the US sanctioned anyone over the Unit 29155 campaign?',
    /^Nothing, .* over Campaign against Ukraine, NATO and Estonia ascribed to GRU Unit 29155\n/,
  ],
  ['Who ran Operation Medusa?', /^US DOJ disrupted Turla, FSB Centre 16, 9 May 2023\n/],
  ['Dutch police', /by Netherlands \(police and prosecutors\)\n/],
  ['Who was sanctioned for attacks on Ukraine between 2020 and 2022?', /since 2020 · until 2022\n/],
])('in the words of a desk: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})

it.each([
  ['How long do EU sanctions last?', /How long a listing or a regime lasts is not on record here/],
  ['Is the EU cyber regime still in force?', /How long a listing or a regime lasts is not on record here/],
  ['Which states have never been accused of a cyberattack?', /Of whom nothing was ever said no list is kept/],
  ['US sanctions in 2024 except those on election interference', /facts are not left out by their topic/],
  ['Who was charged apart from those over espionage?', /facts are not left out by their topic/],
  ['Has the EU listed Evil Corp alone?', /“alone” may be said of who did it, or of whom it was done to/],
])('no more than the record tells: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(/^Not understood in full\n/)
  expect(await lastOf(turns)).toMatch(answer)
})

it.each([
  ['Who besides Media Land was sanctioned?', /on anyone but Media Land LLC\n/],
  ['Who other than NATO endorsed the Albania attribution?', /not by NATO\n/],
  ['which attributions name the FSB and not the GRU', /^CERT Polska attributed on technical grounds/],
])('what is left out by its name: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})

it('a statement says over what it was, where no one matter is asked about', async () => {
  expect(await lastOf('What did Kaja Kallas condemn?')).toContain(
    ' · over Intrusion into the Czech Ministry of Foreign Affairs (',
  )
  expect(await lastOf('What did Kaja Kallas say about the Czech MFA hack?')).not.toContain(
    ' · over Intrusion into the Czech Ministry of Foreign Affairs (',
  )
})

it.each([
  ['How many times was Lazarus sanctioned?', /^5 sanction acts, .*; 13 acts on others linked to it\n/],
  ['How many times has the Internet Research Agency been sanctioned?', /^3 sanction acts, /],
  [
    'How many people were sanctioned together with APT39?',
    /^45 persons and 1 company in 1 sanction act, on 17 September 2020\n/,
  ],
  ['Who was sanctioned together with Peter Williams?', /^Nobody, .* on others together with Peter Williams\n/],
  ['Which mixers are linked to Lazarus?', /^Blender\.io, Tornado Cash \(since delisted\), Sinbad\.io – 3 acts/],
  [
    'Which IRGC front companies did OFAC list in September 2022?',
    /^Afkar System Yazd Company, Najee Technology .* – 1 act/,
  ],
  ['list us sanctions of 2024 over LockBit', / · in 2024\n/],
  ['Which Russians were sanctioned over North Korean IT workers?', /^Volasys Silver Star, Alis LLC, .* – 4 acts/],
  ['Which Greek, Israeli or Swiss persons were sanctioned over Predator?', /^Tal Jonathan Dilian and 4 more – 2 acts/],
  [
    'Who was indicted for the Maui ransomware attacks on US hospitals?',
    /^Rim Jong Hyok – 1 indictment, on 25 July 2024\n/,
  ],
])('counts and lists those who are meant: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})

it.each([
  ['Who was almost certain that Salt Typhoon is Chinese?', /^Nobody, .* no attribution as almost certain to China /],
  [
    'Which agencies were almost certain about the authors of the WADA hack?',
    /^UK NCSC attributed on technical grounds, /,
  ],
  [
    'Which governments were certain that the MSS hacked Exchange?',
    /^US \(high confidence, not verbatim\), Canada \(“confident”\)/,
  ],
  [
    'How sure is the NCSC that Integrity Tech supports Chinese state operations?',
    /^UK NCSC \(“almost certain”\) – 1 statement/,
  ],
  [
    'Who called the Exchange accusations groundless?',
    /^Chinese embassy in New Zealand, Chinese embassy in Canada – 2 /,
  ],
  ['Did Russia call the Norwegian accusation a provocation?', /^Yes: Russia, 13 October 2020\n/],
  ['Who said the Bundestag evidence was hard?', /^Germany attributed it to Russia, 13 May 2020\n/],
  ['Was the attribution of the 2008 Georgia attacks official?', /^Yes: Georgia, 11 August 2008\n/],
  [
    'What did Biden say about Russia’s role in the Colonial Pipeline attack?',
    /^Joe Biden – 2 statements, from 10 May 2021 /,
  ],
  [
    'What did the US Attorney General say about the group behind Raptor Train?',
    /^Merrick Garland disrupted Flax Typhoon, /,
  ],
  [
    'Was Medibank the first use of Australia’s cyber sanctions?',
    /^Yes, as far as the record goes: Australia, 23 January 2024\n/,
  ],
  ['How long did it take to attribute the 2019 attack on Georgia?', /, 115 days after it came to light/],
  ['When did Norway confirm it had been hit by Salt Typhoon?', /^6 February 2026 \(Norwegian PST\)\n/],
  ['Which group did Operation Medusa target?', /^US DOJ disrupted Turla, FSB Centre 16, 9 May 2023\n/],
  ['sanctions on mixers over North Korea', /· on crypto mixers · concerning North Korea\n/],
  ['how sure was the NCSC about Albania', /^UK NCSC \(“almost certainly”\) – 1 statement/],
  ['what did the senior administration official say about Exchange', /· by unnamed officials\n/],
  ['singapore still has not said which country is behind unc3886', /^No \(declined, as of 1 August 2025\): /],
])('how sure, in which words, when and for the first time: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})

it.each([
  ['Whom did Russia sanction over NotPetya?', /^Nobody, as far as the record goes: no sanctions by Russia /],
  [
    'Who was indicted over the hospital ransomware attacks by North Korea?',
    /^Park Jin Hyok, .*· on North Korea · over /s,
  ],
  ['Any sanctions in Kyrgyzstan?', /^US sanctioned Grinex LLC, Old Vector LLC, 14 August 2025\n/],
  ['Did the US sanction a senior official of the MOIS?', /^Yes: US, /],
  ['Who was not certain that Russia hacked the DNC?', /^Not on record: that somebody did not /],
  [
    'What did the Attorney General say about NotPetya?',
    /^Nothing, .* no statements by attorney general over NotPetya\n/,
  ],
  ['Did Russia call the German accusations unfounded?', /^Nothing on record: no denial /],
  ['Did Russia call the German accusations unfounded?', /\nNearest on record, in other words\n/],
  ['Was NotPetya the first use of the EU’s cyber sanctions?', /^Yes, as far as the record goes: EU, 30 July 2020\n/],
  ['How many Americans were charged over NotPetya?', /^Nothing, .* no indictment from US over NotPetya\n/],
  ['How many Chinese were sanctioned over North Korean IT workers?', /^3 companies in 3 sanction acts/],
  ['How long ago was the 2019 attack on Georgia attributed?', /^First 20 February 2020 .* last 21 February 2020/],
  ['How often was Evil Corp sanctioned?', /^1 sanction act, .*; 3 acts on others linked to it\n/],
  ['Norway has not said who was behind the dam sabotage', /^No, it did happen: Norwegian PST, 13 August 2025\n/],
  ['Who were the targets of US sanctions over SolarWinds?', /^ERA Technopolis, .* – 2 acts, on 15 April 2021\n/],
  ['Which mixers are linked to North Korea?', /^Blender\.io, Tornado Cash /],
  [
    'Who was blamed for the probing of US state election systems?',
    /over Probing of US state election systems in 2016\n/,
  ],
  ['Has the EU or the UK sanctioned Grinex?', /^Nothing, .* no sanctions by EU or UK on Grinex LLC\n/],
  ['EU sanctions over the attacks on the Ukrainian grid', /^EU sanctioned GRU Unit 74455, 30 July 2020\n/],
  [
    'When did Norway attribute the 2020 attack on its parliament, and to whom?',
    /^Russia, APT28 – 2 statements, from 13 October/,
  ],
  ['What is Grinex and who sanctioned it?', /^Grinex LLC\ncrypto exchange · Kyrgyzstan .*Read as: who · sanctions/s],
  ['did China respond to the APT31 charges', /^Yes: Chinese foreign ministry, 26 March 2024\n/],
])('and is not taken for what it is not: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})
