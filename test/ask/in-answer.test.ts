import { expect, it } from 'vitest'
import { lastOf } from './conversation.ts'

it.each([
  ['Did Russia reject the US sanctions?', /^Yes: SVR, 15 April 2021\n.*in answer to sanctions by US$/ms],
  ['Did China reject the EU sanctions?', /^Nothing, .* no denial by China in answer to sanctions by EU\n/],
  ['how did China respond to US indictments?', /^Chinese foreign ministry – 3 statements, from 21 December 2018 to 6/],
  [
    'how did Russia react to the US charges against six GRU officers',
    /^Russia denied – 2 statements, on 20 October 2020/,
  ],
  [
    'how did Russia react to UK sanctions → and to the American ones?',
    /^Russia – 2 acts and statements, from 15 April/,
  ],
  ['how did Russia react to the US sanctions → and the charges?', /in answer to indictment by US$/m],
  ['SVR reaction SolarWinds blame', /^SVR – 2 statements, from 15 April 2021 to 18 May 2021\n/],
])('a reply is to the deed that is named, and soon after it: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})

it.each([
  ['Did the US blame North Korea within a month of the Sony hack?', /^Yes: FBI, 19 December 2014\n/],
  [
    'Did the US blame North Korea for Sony within two weeks?',
    /^Not so on record: FBI attributed it .*19 December 2014/,
  ],
  [
    'Did anyone sanction Russia in the first month after SolarWinds?',
    /^Not so on record: US sanctioned .*15 April 2021/,
  ],
  ['did the UK attribute NotPetya within a week of the US attribution', /^Yes: UK, 15 February 2018, and 1 more/],
  ['who condemned the HSE attack within a week', /since 14 May 2021 · until 21 May 2021$/m],
  ['attributions within a week of the attack', /^Not understood in full\n/],
])('so long after a matter, or around another’s words: %s', async (question, answer) => {
  expect(await lastOf(question)).toMatch(answer)
})

it.each([
  ['did CISA name China in its advisory of July 2021', /^Yes: CISA, 19 July 2021/],
  ['did CISA name Russia in its alert on the Polish energy attack', /^No \(checked, as of 10 February 2026\)/],
  ['did FBI name MuddyWater in an advisory?', /^Yes: FBI, 24 February 2022\n/],
  ['who led the July 2024 APT40 advisory', /^Australian ASD, US, UK, Canada and 4 more issued an advisory/],
  ['give me all governments behind the Snake advisory', /^FBI, UK, Canada, Australia and 1 more issued an advisory/],
  ["which countries' agencies signed the August 2025 Salt Typhoon advisory with NSA?", /together with NSA/],
  ['companies put on the Entity List together with NSO Group', /^Candiru, Positive Technologies, COSEINC – 1 export/],
])('advisories and lists, and who else is on them: %s', async (question, answer) => {
  expect(await lastOf(question)).toMatch(answer)
})

it.each([
  ['who was arrested over REvil → any arrests in Russia?', /^Yes: FSB, 14 January 2022\n/],
  ['arrests over LockBit → any in Poland?', /^Nothing, .* no arrest by Poland over LockBit/],
  ['what did singapore say about unc3886 → then who does call the group chinese', /^Mandiant attributed on technical/],
  ['tell me about triton → which private outfit named a culprit', /^Mandiant attributed on technical grounds, 23 Oct/],
  [
    'who blamed the gru for the phishing of german lawmakers in 2021 → and what did moscow answer → any sanctions?',
    /^Nothing, .* no sanctions over Ghostwriter campaign/,
  ],
  ['who did ofac list in april 2024 → any charges?', /^Hosein Mohammad Haruni, .* – 1 indictment, on 23 April 2024/],
])('a talk stays with what was meant: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})

it.each([
  ['Did Singapore’s minister say in July 2025 who UNC3886 is linked to?', /^No \(declined, as of 1 August 2025\)/],
  ['which governments said the GRU was behind the attack of October 2019', /^US, UK, Netherlands, Georgia and 1 more/],
  [
    'Has Estonia named suspects for the documents stolen from its ministries in 2020?',
    /^Yes: Estonia, 5 September 2024/,
  ],
  [
    'Who was UK foreign secretary when the UK blamed Russia for NotPetya?',
    /^(?!Jeremy Hunt)[^\n]+, on 15 February 2018/,
  ],
  ['Who was prime minister of Albania when it blamed Iran?', /^Edi Rama attributed, 7 September 2022\n/],
  ['Zservers: any EU sanctions on the company?', /^Nothing, .* no sanctions by EU on Zservers\n/],
  ['Which Europeans blacklisted Huaying Haitai', /^EU, UK sanctioned /],
  ['who was charged with the ransomware on the texas local governments', /^Yevgeniy Polyanin – 1 indictment/],
  [
    'I should like to know, if it is not too much trouble, who stands indicted in the United States over WhisperGate.',
    /^Amin Timovich Stigal, .* – 2 indictments/,
  ],
])('takes a question as it stands: %s', async (question, answer) => {
  expect(await lastOf(question)).toMatch(answer)
})
