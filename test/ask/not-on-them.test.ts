import { expect, it } from 'vitest'
import { lastOf } from './conversation.ts'

it.each([
  [
    'Which US sanctions in 2024 were not against Russians?',
    /^(?!.*not so).*Read as: sanctions · by US · on anyone but Russia · in 2024\n/s,
  ],
  [
    'Which EU sanctions since 2024 were not on Russia?',
    /^EU sanctioned .*Read as: .*on anyone but Russia · since 2024\n/s,
  ],
  ['Which sanctions on Russians were not imposed by the US?', /^EU, UK, New Zealand, Australia .*not by US\n/s],
  ['Which denials in 2024 were not by China?', /^Russia, Iran – 3 statements, /],
  [
    'Which destructive attacks have not been attributed to Russia?',
    /^8 incidents: Stuxnet .*Read as: .*on anyone but Russia\n/s,
  ],
  ['Which Australian attributions were against Russia, not China?', /^Australia – 5 statements, /],
  ['What has New Zealand attributed other than to China?', /^No attribution on record; /],
  [
    'Which incidents in Germany were attributed by someone other than Germany?',
    /^Compromise of the German SPD and German companies – 3 statements, .*not by Germany\n/s,
  ],
])('what is left out: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})

it.each([
  ['Did Poland attribute an attack to Russia in 2024?', /^Not so on record: Poland attributed .*, 15 January 2026/],
  [
    'Which NATO members attributed an attack to Russia in 2024?',
    /^US, UK, Germany, Czechia and 1 more – 5 statements, /,
  ],
])('the year is that in which it was said: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})

it.each([
  ['when was Monica Witt charged → and who was sanctioned that day', /^Behzad Mesri, /],
  ['who was charged over the yahoo breach → was Belan already sanctioned before that', /^Yes: US, 29 December 2016\n/],
  ['when was Behzad Mesri sanctioned for the hbo hack → was he listed again later on', /^Yes: US, 13 February 2019\n/],
  [
    'arrest warrants against whom in the doppelpaymer case → is Turashev under sanctions too',
    /^Yes, as of .*: US, 5 December 2019, /,
  ],
  [
    'who was taken off the us list over predator spyware → when had they been put on',
    /^First 5 March 2024 \(US\), last 16 September 2024 /,
  ],
])('on other days, and over whatever: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})

it.each([
  [
    'Were arrest warrants issued over NoName057(16)?',
    /^Yes: Europol, 16 July 2025\n.*arrest warrants of which another act tells/s,
  ],
  ['was anyone charged over NoName057(16)', /^Nothing, as far as the record goes: no indictment/],
  ['when was GRU Unit 26165 sanctioned', /^First 22 October 2020 \(UK, EU\), last /],
])('warrants are no charges, and of one day all are told: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})

it.each([
  [
    'Which Chinese hackers charged by the US has the UK sanctioned?',
    /^Zhang Shilong, Zhao Guangzong, Ni Gaobin – 2 indictments, /,
  ],
  [
    'Which Chinese persons has the EU sanctioned that the US charged?',
    /^Zhang Shilong, Chen Cheng, Wu Haibo – 2 acts, /,
  ],
  [
    'Which of the six WhisperGate defendants has the EU sanctioned?',
    /^Yuriy Fedorovich Denisov, Nikolay Aleksandrovich Korchagin – /,
  ],
  ['Which people charged over i-Soon has the EU sanctioned?', /^Wu Haibo, Chen Cheng – /],
  [
    'who has been sanctioned by the US, the UK and Australia',
    /\nRead as: whom · sanctions · by each of US and UK and Australia\n/,
  ],
])('both was done to them: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})

it.each([
  ['Over which incidents has Australia sanctioned someone?', /^3 incidents, 2 other matters: /],
  ['Which supply-chain attacks led to sanctions?', /^4 incidents: /],
  ['Whose sanctions were lifted in 2025?', /^Tornado Cash, /],
  ['has singapore ever attributed an attack to a state', /^Nothing, .*no attribution by Singapore to states\n/],
  ['Which embassies denied Russian hacking in 2024?', /^Russia – 2 statements, /],
  [
    'What did the US sanction in 2021 excluding election interference?',
    /^Not understood in full\n“election interference”/,
  ],
])('no more than was asked: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})
