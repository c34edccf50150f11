import { expect, it } from 'vitest'
import { lastOf } from './conversation.ts'

it.each([
  [
    'Was Jiang Lizhi charged? → with whom?',
    /^Zhang Haoran, Tan Dailin, Qian Chuan, Fu Qiang and 2 more – 1 indictment/,
  ],
  ['Was Jiang Lizhi charged? → and who with him?', /^Zhang Haoran, .*on others together with Jiang Lizhi\n/s],
  [
    'Was Joshua Schulte convicted? → charged? → with whom?',
    /^Nobody, as far as the record goes: no indictment on others /,
  ],
  [
    'Is Javad Taherishaban on a sanctions list? → how many were listed with him?',
    /^44 persons, 1 company and 1 group in 1 sanction act, on 17 September 2020\n/,
  ],
  ['Was Mohammed Reza Sabahi charged? → how many others?', /^8 persons in 1 indictment, on 23 March 2018\n/],
  ['Who took down the Snake network? → when? → who else was involved?', /^US DOJ disrupted Turla, FSB Centre 16, /],
  ['How often was Dzheykhun Aslanov sanctioned? → who else both times?', /^Not understood in full\n“both times”/],
  [
    'Was Yanni Zheng sanctioned? → with whom? → which of them were companies?',
    /^Lily Suites Company Limited, Spicy Code Company Limited, Tulip Biz .*· only companies\n/s,
  ],
  [
    'Who is Jang Kuk Chol? → who sanctioned him? → the others?',
    /^Choe Chun Pom, .*on others together with Jang Kuk Chol\n/s,
  ],
  ['Was Lashgarian sanctioned? → the others?', /^Hamid Homayunfal, Milad Mansuri, .* – 1 act, on 2 February 2024\n/],
  ['How many people were listed alongside the FSB?', /^4 persons, 2 companies and 2 others in 1 sanction act, /],
  ['Was Badin charged? → With whom was he charged?', /^Viktor Borisovich Netyksho, .* – 2 indictments/],
  ['Who took down Kelihos? → Who ran it?', /; accused by its sources: Peter Levashov\n/],
  ['When did the EU sanction Badin? → Who else acted that day?', /^UK sanctioned Dmitry Sergeyevich Badin, /],
  ['Was Khatib sanctioned? → The ministry too?', /^Yes: US, 9 September 2022; /],
  [
    'is Merom Harpaz still sanctioned → who else?',
    /^Sara Aleksandra Fayssal Hamou, Andrea .* – 1 act, on 30 December 2025/,
  ],
  [
    'Is Artemis Artemiou still under sanctions? → were others lifted? → who?',
    /, Merom Harpaz – 1 act, on 30 December 2025/,
  ],
  [
    'Who in Intellexa was sanctioned? → who was taken off the list? → and the others?',
    /^Cytrox AD, .*\nRead as: whom · sanctions · over Predator/s,
  ],
  ['Who hacked the New Zealand parliament? → who else has NZ blamed?', /^MSS, APT10, APT40, China – 3 statements/],
  [
    'Who was charged over DoppelPaymer? → by whom? → are any of them sanctioned → which of them?',
    /^Igor Olegovich Turashev – 3 acts/,
  ],
])('to whom else it was done, and with whom: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})

it.each([
  [
    'Is Mikhail Bystrov sanctioned? → was he charged? → still on the list?',
    /^Yes, as of 7 July 2021: US, 15 March 2018\n/,
  ],
  [
    'Why was SVA sanctioned? → when? → who else that day? → still on the list?',
    /^Yes, as of 7 July 2021: US, 15 April 2021\n/,
  ],
  ['Is Tal Dilian still under sanctions? → by the EU too? → what for?', /^Over: Predator spyware .*5 March 2024\n/],
  ['Was Guan Tianfeng charged? → the company too?', /^Yes, Guan Tianfeng, linked to Sichuan Silence: US DOJ, /],
  [
    'Who blamed Iran for Shamoon? → was that official?',
    /^Nothing, as far as the record goes: no formal attribution to Iran /,
  ],
  ['Who did Norway blame for the 2020 Storting hack? → and the police?', /^APT28 – 1 statement, on 8 December 2020\n/],
  ['Who was charged over NetWalker? → where is he from?', /^Sebastien Vachon-Desjardins\nperson · Canada · /],
  ['Is Mohsin Raza on the US list? → nationality?', /^Mohsin Raza\nperson · Pakistan · /],
  ['Has Singapore said who is behind UNC3886? → did China deny it? → how often?', /^2 denials by China, /],
  [
    'Who accused Russia over the 2018 Olympics hack? → how sure were they? → any charges?',
    /^US DOJ charged .* 19 October 2020\n/,
  ],
  [
    'How many people were charged in the turbine case? → which of them were officers?',
    /^Zha Rong, Chai Meng – 1 indictment/,
  ],
  ['Who attributed the Czech campaign to APT28? → any sanctions?', /^Nobody, as far as the record goes: no sanctions /],
  ['who blamed the gru for georgia 2019 → did poland join in?', /^Yes, by endorsement: Poland, 20 February 2020; /],
])('goes on with what was told: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})
