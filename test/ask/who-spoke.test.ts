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
  [
    'Who followed the EU in sanctioning Media Land?',
    /^None on Media Land LLC itself; .* not by EU · since 13 July 2026\n/s,
  ],
  ['When did the US follow the UK in sanctioning Aeza?', /^No: US was earlier, 1 July 2025\n/],
  ['What did the US say about APT15?', /^Nothing, .* no statements by US on APT15\n/],
  ['Which US official named North Korea over Sony?', /^James Clapper attributed, 26 February 2015/],
  ['Which Americans were charged alongside Witt?', /^Nobody, .* together with Monica Witt only US \(persons\)\n/],
  ['Which company was put on the EU list alongside Iurie Neculiti?', /^Stark Industries Solutions Ltd – 1 act, /],
  ['Which Sandworm people were charged?', /^Aleksandr Vladimirovich Osadchuk, .* – 3 indictments/],
  ['Any arrests in South Korea over REvil?', /^Yes: Europol, 8 November 2021\n/],
  ['Has Russia commented on the NotPetya charges?', /^Yes: Kremlin, 20 October 2020, and 1 more statement\n/],
  ['Did ERPScan dispute the US sanctions?', /^Nothing, .* no denial by ERPScan\n/],
  ['did ERPScan react to its sanctions', /^Nothing, .* no reactions by ERPScan\n/],
  ['Name the seven GRU officers charged in October 2018', /^Aleksei Sergeyevich Morenets, .*\nAll who are named\n/s],
  [
    'Which Chinese agency is Yin Kecheng tied to?',
    /^Yin Kecheng\nperson · China · linked to Ministry of State Security/,
  ],
  ['What role does Tal Dilian have at Intellexa?', /founder of Intellexa consortium as of 5 March 2024/],
  ['Who sanctioned Park Jin Hyok first, and who last?', /\nRead as: the latest · who · sanctions · on Park Jin Hyok\n/],
  ['Who took part in the March 2024 Volt Typhoon advisory?', /^CISA issued an advisory, 19 March 2024\n/],
  ['Which country was the latest to issue an APT40 advisory?', /^Australian ASD, US, UK, Canada and 4 more issued /],
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
  ['What did NATO say about Exchange? → Did it charge anyone?', /^Nothing, .* no indictment by NATO /],
  ['Was Khoroshev sanctioned? → By the EU? → Is he still on its list?', /^Nothing, .* no sanctions by EU on Dmitry /],
  ['Was Tornado Cash sanctioned by the UK? → Is it still on its list?', /^Nothing, .* no sanctions by UK on Tornado /],
  [
    'Was Gao Qiang sanctioned by the EU? → others listed that day?',
    /^Chosun Expo Joint Venture, .* – 4 acts, on 30 July 2020/,
  ],
  ['Was Lazarus arrested? → who else?', /^Nobody, .* no arrest of Lazarus Group\n/],
  ['First to sanction Kimsuky? → who else?', /^US, Japan, Australia – 3 acts, /],
  ['Did Russia deny any attack in 2018? → Which ones?', /^Russia denied – 3 statements, /],
  ['Who attributed APT40 in July 2021? → how many of them named the MSS?', /^3 attributions, on 19 July 2021\n/],
  ['REvil → who was their leader?', /^Not understood in full\n“the leader of REvil” is not on record here/],
  ['Was Vasinskyi arrested? → In Poland?', /^Yes: US DOJ, .*an arrest in Poland of which another act tells\.\n/s],
  [
    'pegasus → was nso sanctioned? → who else? → only companies',
    /^Candiru, Positive Technologies, COSEINC – 1 export /,
  ],
  ['What did Russia say about the OPCW? → who exactly', /^Maria Zakharova /],
  ['Did the EU blame Russia for Viasat? → who exactly', /^Josep Borrell attributed, 10 May 2022\n/],
  ['Who blamed the GRU for Ghostwriter? → who exactly', /^Andrea Sasse attributed, 6 September 2021\n/],
  ['Who listed Chernykh? → by others too?', /^Nobody, .* not by EU Council or EU\n/],
  ['Myong Chol Min → by whom → when → with whom', /^Jo Kyong Hun, Kim Se Un, Korea Sobaeksu Trading Company – 1 act/],
  ['Anthem → who was charged → with whom', /^Nobody, .* on others together with Fujie Wang /],
  [
    'Korea Sobaeksu → who listed it → and who else was listed that day',
    /^Jo Kyong Hun, Kim Se Un, Myong Chol Min – 1 act/,
  ],
  [
    'Korea Osong Shipping → who listed it → when → others that day',
    /^Department 53 of the Ministry .* on 16 January 2025/,
  ],
])('goes on with what was told, and not with what left nothing: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})
