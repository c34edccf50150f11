import { expect, it } from 'vitest'
import { lastOf } from './conversation.ts'

it.each([
  [
    'which destructive attacks did the US attribute to North Korea',
    /^2 incidents: Sony Pictures Entertainment hack, WannaCry ransomware outbreak – /,
  ],
  ['which supply chain attacks were attributed to China', /^Operation Cloud Hopper /],
  ['ddos attacks attributed to Russia', /^5 incidents: Denial-of-service attacks on Estonia, /],
  ['how many people has the US charged over ransomware', /^33 persons and 2 companies in 17 indictments by US, /],
  ['ransomware sanctions 2021', /^US – 4 acts, from 21 September 2021 to 8 November 2021\n/],
  ['botnet takedowns 2024', /^US DOJ – 3 takedowns, from 31 January 2024 /],
])('goes by the kind of attack, and not by the word: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})

it.each([
  ['which attacks on political parties were attributed to the GRU', /^3 incidents: Compromise of the German SPD/],
  ['which attacks on ministries were blamed on China', /^6 incidents: Intrusions at the Belgian interior/],
  [
    'who attributed attacks on defence companies to China',
    /\nRead as: who · attribution · that hit the defence sector · on China\n/,
  ],
])('goes by whom it hit: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})

it.each([
  ['indictments in 2020 over attacks in 2017', /^US DOJ – 3 indictments, from 10 February 2020 to 19 October 2020\n/],
  ['who was indicted for attacks carried out in 2014', /– 6 indictments, from 2 June 2014 to 17 February 2021\n/],
  [
    'which of the people charged over Trickbot were also sanctioned by the UK',
    /^Maksim Sergeevich Galochkin, .* and 5 more – 1 indictment, on 7 September 2023\n/,
  ],
  ['which charged GRU officers are not under UK sanctions', /^Boris Alekseyevich Antonov, /],
  ['had NATO ever endorsed an attribution before SolarWinds', /^Yes: NATO, 4 October 2018\n/],
])('keeps the time and the deed of each apart: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})

it.each([
  ['sanctions moldova us', /^Nothing, as far as the record goes: no sanctions by US on Moldova\n/],
  ['sanctions russia canada', /^Canada sanctioned /],
  ['solidarity albania us', /^White House declared solidarity, 8 September 2022\n/],
  ['arrests us 2017', /^FBI reported the arrest or extradition of Yu Pingan, 21 August 2017\n/],
  ['iran attacks 2022', /^4 incidents: IRGC-linked ransomware/],
  ['who is sanctioned from Nigeria', /^Abiola Ayorinde Kayode, .* and 2 more – 1 act, on 16 June 2020\n/],
  ['sanctions on Hungary', /^Sanctions on Hungary\n2 acts against 2 targets: United States 2\.\n/],
])('reads a search: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})
