import { expect, it } from 'vitest'
import { lastOf } from './conversation.ts'

it.each([
  ['Handala → what did they claim', /^Handala claimed responsibility, 11 March 2026\n/],
  ['Handala → who linked them to Iran', /^US DOJ, FBI attributed, 20 March 2026\n/],
  ['Andariel → who sanctioned it → when by Japan', /^1 September 2023 \(Japan\)\n/],
  ['Denmark → what has it attributed → what did it only endorse', /^Denmark endorsed .*, 15 February 2018\n/],
  ['Kyivstar → was it state-backed', /^Yes: SBU, 13 December 2023\n/],
  ['Guan Tianfeng → what did he do', /^Over: Compromise of Sophos firewalls \(Pacific Rim\) – 2 acts, /],
  ['Sandworm → any officers charged', /^Yes: US DOJ, 13 July 2018, /],
])('“it” and “they” are whom the talk is of: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})

it.each([
  [
    'WannaCry → who blamed north korea → who else agreed',
    /^NZ GCSB endorsed the attribution of others, 20 December 2017\n/,
  ],
  ['Viasat → who blamed russia → who agreed with the US', /^UK NCSC, UK, EU, .*not by US\n/s],
  ['what did baerbock say about the spd hack → and faeser? → did the uk join in', /^Yes: UK, 3 May 2024\n/],
  ['UK sanctions on 25 March 2024 → who else that day', /^US, US DOJ, China – 4 acts and statements, /],
  ['was Xu Zewei charged → who is charged with him', /^Zhang Yu – 1 indictment, /],
  ['Predator → who was taken off → and who is still on', /^Cytrox AD, /],
])('who else, and with whom: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})

it.each([
  ['What did the EU say on Viasat → and on Georgia?', /^EU High Representative condemned, 21 February 2020\n/],
  ['What did Ben Wallace say → about which attack', /^WannaCry ransomware outbreak – 1 statement, /],
  ['was SolarWinds hacked → by whom', /^Russia, SVR, APT29 – /],
  ['Norway dam → who did it → who says', /^Norwegian PST attributed it to Russia, 13 August 2025\n/],
  ['when did berlin attribute ghostwriter → zakharova’s line?', /^Maria Zakharova denied, 9 September 2021\n/],
  [
    'who does denmark blame for the waterworks sabotage → and for the ddos before the elections? → has russia denied it?',
    /^Nothing, .* over Denial-of-service attacks before Danish local elections\n/,
  ],
  ['GRU Unit 29155 → who sanctioned it → which officers', /^Nikolay Aleksandrovich Korchagin, /],
  [
    'APT28 → sanctioned? → by the EU → members charged?',
    /^US DOJ, German Federal Prosecutor General – 3 indictments, /,
  ],
])('of what the talk is, and by whom: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})
