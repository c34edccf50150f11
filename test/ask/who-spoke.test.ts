import { expect, it } from 'vitest'
import { lastOf } from './conversation.ts'

it.each([
  ['When did Britain follow the US in sanctioning Aeza Group?', /^19 November 2025 \(UK\)\n/],
  ['When did Japan join South Korea in sanctioning Kimsuky?', /^1 December 2023 \(Japan\)\n/],
  ['When did Canada join the UK in sanctioning Evil Corp?', /^Nothing, .* no sanctions by Canada on or over Evil Corp/],
  ['Which countries followed the US in sanctioning ML.Cloud?', /^UK, Australia; not a state: EU – 3 acts/],
  ['Did Canada’s Russian embassy deny the UK’s accusations of July 2025?', /by Russia \(embassy in Canada\)/],
  ['who was acting director of CISA when the salt typhoon advisory came out', /^Madhu Gottumukkala issued an advisory/],
  ['Who was the UK foreign secretary when the UK blamed Iran over Albania?', /^James Cleverly attributed, 7 September/],
  ['Who was Iran’s president when Stuxnet was admitted?', /^Mahmoud Ahmadinejad confirmed, 29 November 2010/],
  ['Which French official blamed the GRU in April 2025?', /^Jean-Noël Barrot attributed, 29 April 2025\n/],
  ['Which official announced the Snake takedown?', /US DOJ \(Merrick Garland, US Attorney General\), takedown: /],
  ['Who is Yunhe Wang and when was he sanctioned?', /^Yunhe Wang\nperson .*\nUS sanctioned Yunhe Wang, 28 May 2024\n/s],
  [
    'Which agencies signed the Volt Typhoon advisory of 24 May 2023?',
    /\nAll who signed\n.*NSA, CISA, FBI, UK NCSC, Canadian CSE, Australian ASD, NZ GCSB \(/s,
  ],
  ['Name every agency behind the May 2023 Volt Typhoon advisory.', /Read as: who · advisory · by agencies /],
  ['Any arrests in Italy over the Exchange hack since 2025?', /^Yes: Italy, 3 July 2025\n/],
  ['Which Iranians were charged alongside Monica Witt?', /^Mojtaba Masoumpour, Behzad Mesri, .* – 1 indictment/],
  ['In how many countries was the Snake malware found?', /^Countries where Snake was found: at least 50 /],
  [
    'What did Microsoft say about Europium?',
    /^Microsoft attributed .*Read as: what tells of APT34 \/ OilRig by one of its names\.\n/s,
  ],
  ['russian MoD', /^Ministry of Defence of Russia\n/],
  ['Which Lazarus companies were sanctioned?', /Read as: whom · sanctions · on Lazarus Group \(companies\)\n/],
  ['finnish parliament hack, who did it', /^APT31, MSS – 3 statements, /],
  ['hse ireland', /^Conti ransomware attack on Ireland's health service\n/],
  ['knf poland hack', /^Attack on the Polish Financial Supervision Authority\n/],
])('tells who spoke, signed and followed: %s', async (question, answer) => {
  expect(await lastOf(question)).toMatch(answer)
})

it.each([
  ['korobov → when was he sanctioned? → by the eu? → is he still listed?', /^Yes, as of 7 July 2021: US, /],
  ['is yu pu ung sanctioned → by south korea too? → who else was on that list?', /^Alis LLC, Han Chol Man, /],
  ['opcw hack → sanctions? → by the eu → charges?', /^US DOJ charged Aleksei Sergeyevich Morenets, /],
  ['who sanctioned khoroshev → when? → who else did they list?', /^Nobody, .* no sanctions on others together with /],
  [
    'sanctions on gru unit 26165 → since 2022 → by new zealand? → who else did they list?',
    /by New Zealand · on others together with GRU Unit 26165/,
  ],
  [
    'zhao guangzong → who was charged with him? → are the others sanctioned?',
    /^On record on Ni Gaobin \(1 of 6\): UK, /,
  ],
  ['weng ming → charged with whom?', /^Zhao Guangzong, .*on others together with Weng Ming\n/s],
  ['notpetya → did russia deny it → who?', /^Kremlin, Russia – 3 statements, /],
  ['spd hack → did russia deny it? → when → and the us?', /^US attributed it to GRU, APT28, 3 May 2024\n/],
  ['sony hack → did anyone else blame north korea?', /^Yes: FBI, 19 December 2014, and 1 more statement\n/],
  [
    'kyivstar attack: what did the sbu say → did anyone else blame russia?',
    /^Nothing, .* over Destruction of Kyivstar/,
  ],
  [
    'evil corp → who is the leader → is he sanctioned?',
    /^Yes, as of 12 August 2025: US, .* Maksim Viktorovich Yakubets\n/s,
  ],
  ['bundestag hack → sanctions? → by the uk → still listed?', /^Yes, as of 12 August 2025: UK, 22 October 2020\n/],
  ['is hamid firoozi charged → by whom was he employed?', /^Hamid Firoozi\nperson · Iran · said to be part of ITSec/],
  ['bundestag hack → any charges? → in the us?', /^Nothing, .* no indictment by US over Hack of the German Bundestag/],
  ['dmitry badin → charges → in germany? → and the us?', /^US DOJ charged Dmitry Sergeyevich Badin – 2 indictments/],
  [
    'tv5monde: who attributed it → why so late?',
    /^Not understood in full\n“why so late” asks for what the record does not/,
  ],
  [
    'wada hack: which countries blamed the gru → who was charged? → which of them were sanctioned by the eu?',
    /^Aleksei Sergeyevich Morenets, .* – 2 acts, /,
  ],
])('goes on with what was told, and not with what left nothing: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})
