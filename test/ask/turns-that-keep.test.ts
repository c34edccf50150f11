import { expect, it } from 'vitest'
import { lastOf } from './conversation.ts'

it.each([
  ['Philippines → did it blame China', /^Nothing, as far as the record goes: no attribution by Philippines to China\n/],
  ['Saudi Arabia → who attacked it', /^Iran, TsNIIKhM – 2 statements, /],
  ['Handala → who runs it', /^Handala\nthreat group · Iran · said to be part of Ministry of Intelligence and Security/],
  ['Z-Pentest → did anyone tie it to Moscow', /^Yes: Danish Defence Intelligence Service, 18 December 2025; /],
  ['OPM hack → did the US ever formally blame China', /^Not so on record: ODNI attributed it to China, 25 June 2015\n/],
  ['Vault 7 → who leaked it', /^Charged or listed: Joshua Schulte – 1 indictment, /],
  ['theft of documents from Estonian ministries → who are the suspects', /^Yuriy Fedorovich Denisov, /],
  ['Turla → who named it', /^Nobody, as far as the record goes: no attribution to Turla\n/],
])('under a page it is of that page: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})

it.each([
  ['Sony → was anyone charged → who else', /^Park Jin Hyok, Jon Chang Hyok, Kim Il – 2 indictments, /],
  ['NotPetya → who blamed Russia → who else', /^Nobody, as far as the record goes: .* not by Australia or Canada /],
  ['LockBit → who leads it → is he charged → who else was charged', /^Mikhail Vasiliev, Artur Sungatov, /],
  ['DMM Bitcoin → did Japan do it alone', /^No: FBI as well, on 24 December 2024\n/],
  ['Positive Technologies → who sanctioned it → by whom else → is it still listed?', /^Yes, as of 7 July 2021: US, /],
  ['Intellexa → who is still listed', /^Cytrox AD, .* and 6 more – 2 acts, /],
  [
    'Which hacks did the EU pin on Russia? → and on China?',
    /\nRead as: which incidents · attribution · by EU · on China\n/,
  ],
  [
    'Greek companies sanctioned → and Irish ones?',
    /^US sanctioned Intellexa Limited, Thalestris Limited, 5 March 2024\n/,
  ],
  ['is Z-Pentest sanctioned → and NoName?', /^Nothing, as far as the record goes: no sanctions on NoName057\(16\)\n/],
])('others, and who else: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})

it.each([
  [
    'Sinbad → who sanctioned it → since then?',
    /^Nobody, as far as the record goes: no sanctions since 30 November 2023 /,
  ],
  ['did the US sanction Korinets in December 2023 → did the EU follow', /^Yes: EU, 24 June 2024\n/],
  [
    'who attributed NotPetya to Russia in February 2018 → did nobody put sanctions on anyone for it',
    /^No, it did happen: US, 15 March 2018, /,
  ],
  [
    'as of 20 July 2021 had the US put any Chinese state hackers under sanctions → and by the end of 2024',
    /^Yes, 6 persons and 2 companies of China, /,
  ],
  ['Fancy Bear → who blamed it in 2025 → when did Germany first', /^13 May 2016 \(German BfV\)\n/],
  ['Macron leaks → did France blame Russia at the time', /^Not so on record: .*, 29 April 2025, not at the time\n/],
])('since then, at the time, whichever year: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})

it.each([
  [
    'Is Park Jin Hyok wanted? → for what',
    /^Over: Sony Pictures Entertainment hack, Bangladesh Bank SWIFT heist and 2 more/,
  ],
  ['Vasinskyi → was he caught → what for', /^Over: Kaseya VSA ransomware attack, /],
  ['Tornado Cash → is it still sanctioned → why not', /^US lifted sanctions on Tornado Cash on 21 March 2025\n/],
  ['Turashev → wanted by whom', /\nRead as: who · indictment · on Igor Olegovich Turashev\n/],
  ['who blamed APT28 for the SPD hack → did Berlin recall its ambassador', /^Yes: Germany, 6 May 2024\n/],
  ['Colonial Pipeline → was Russia blamed → was a reward offered', /^Yes: US, 4 November 2021\n/],
  ['Bogachev → how much is on his head → is he on the EU list', /\nRead as: whether · sanctions · by EU · on Evgeniy/],
  ['Monica Witt → where is she', /^Not understood in full\n“where is she” asks/],
])('what was done to somebody, by whom and for what: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})

it.each([
  ['Jaguar Land Rover → any sanctions?', /^Not understood in full\n“Jaguar Land Rover” is not on record here/],
  [
    'Anonymous Sudan → who was charged → any sanctions',
    /^Not understood in full\n“Anonymous Sudan” is not on record here/,
  ],
  ['who was charged over Ferizi → anyone arrested?', /^Not understood in full\n“Ferizi” is not on record here/],
  [
    'sanctions over the Marks and Spencer attack → any charges?',
    /^Not understood in full\n“Marks and Spencer” is not on record here/,
  ],
  ['who was charged over Ferizi → over Silk Typhoon → anyone arrested?', /^Yes, Xu Zewei, linked to HAFNIUM /],
  [
    'How many times was Lazarus sanctioned? → who was charged over Ferizi → anyone arrested?',
    /^Not understood in full\n“Ferizi” is not on record here/,
  ],
  ['who condemned NotPetya → what about Ferizi?', /^Not understood in full\n“Ferizi” is not on record here/],
  ['who condemned NotPetya → what about Ferizi? → and the UK?', /^UK condemned, 15 February 2018\n/],
  ['who condemned NotPetya → what about the weather?', /^That is not on my desk\n/],
  // What names somebody itself is no question about the stranger, nor what asks for all.
  ['Jaguar Land Rover → who sanctioned Russia', /^US, EU, UK, /],
  ['Jaguar Land Rover → list all sanctions', /^US, EU, UK, /],
  ['hello → any sanctions?', /^US, EU, UK, /],
])('a name that nobody has is asked about no further: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})

it.each([
  ['Australia → sanctions → who was first', /^Aleksandr Ermakov – 1 act, on 23 January 2024\n/],
  [
    'Whom has Australia sanctioned over cyber attacks? → who was the first one → and the last?',
    / – 1 act, on 20 November 2025\n/,
  ],
  ['Bundestag → who was sanctioned → by whom → did the UK join', /^Yes: UK, 22 October 2020\n/],
  ['Albania → who stood by it', /^White House, NATO – 2 statements, on 8 September 2022; /],
  ['Tick → who attributed it → what did Beijing say', /^Chinese foreign ministry denied, 20 April 2021\n/],
  [
    'NotPetya → which countries attributed it in 2018 → who was indicted',
    /^Yuriy Andrienko, .* – 1 indictment, on 19 October 2020\n/,
  ],
  ['Media Land → who sanctioned it → when → which people', /^Aleksandr Alexandrovich Volosovik, /],
  ['Who sanctioned Khoroshev? → on what day → reward', /^US offered up to ten million dollars over Dmitry Khoroshev, /],
  ['Microsoft → what has it attributed → to Chinese groups → the latest', /, 22 July 2025\n/],
])('keeps who did it, over what and to whom: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})

it.each([
  [
    'who blamed China for Exchange → did 20 countries',
    /^Not so on record: 6 states: Australia, Canada, New Zealand, Norway and 2 more\n/,
  ],
  ['was Khoroshev’s reward 20 million → who offered it', /^US offered up to ten million dollars /],
  [
    'did the UK sanction 50 GRU officers → and the EU?',
    /^Not so on record: 10 persons by name in 5 acts – EU, 30 July 2020\n/,
  ],
  ['did the UK sanction 50 GRU officers → who were they', /^Dmitry Sergeyevich Badin, .* and 19 more – 3 acts, /],
  [
    'did more than one country attribute Kyivstar → who',
    /\nRead as: who · attribution · by states · over Destruction of Kyivstar/,
  ],
  ['DMM Bitcoin → did Japan do it alone → who else', /^Japanese NPA, FBI attributed it to TraderTraitor /],
  ['was the NHS blamed for WannaCry → who was', /\nRead as: whom · attribution · over WannaCry ransomware outbreak\n/],
])('a number is of its own question: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})
