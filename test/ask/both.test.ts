import { expect, it } from 'vitest'
import { ask } from './conversation.ts'

/** What several did alike. */
it.each([
  ['attacks on which both London and Canberra imposed sanctions', /^3 incidents: Medibank/],
  ['incidents on which the EU and the US both imposed sanctions', /^9 incidents: NotPetya/],
  ['people under US and UK and Australian sanctions at the same time', /^Igor Olegovich Turashev, .* and 7 more/],
  [
    'Is there any person that all of the US, UK, EU and Australia have listed?',
    /^Aleksandr Alexandrovich Volosovik – /,
  ],
  ['is anyone of Unit 29155 charged by both the US and Estonia', /^Yuriy Fedorovich Denisov, Nikolay/],
  ['cases the US and the UK both blamed on China', /^5 incidents: Operation Cloud Hopper/],
  ['which attacks did Australia and Canada each attribute to Russia', /^5 incidents: NotPetya/],
  ['events blamed by Ukraine and also by the US', /^NotPetya – 2 statements/],
  ['list of incidents both the UK and Japan attributed', /^2 incidents: Operation Cloud Hopper/],
  ['Is Maksim Yakubets listed by Australia as well as Britain?', /^Yes, .*: UK, 1 October 2024, and 1 more act/],
])('%s', async (question, text) => {
  expect(await ask(question)).toMatch(text)
})

/** What one did and another did not. */
it.each([
  ["anything the EU sanctioned and the UK didn't", /^Mykola Chernykh, [\s\S]*by EU · not by UK/],
  ['Which Russian officers did the EU list whom the US never did?', /^EU sanctioned Dmitry Sergeyevich Badin, Nikolay/],
  ["what has the UK attributed that Washington hasn't", /^10 incidents: Worldwide campaign ascribed to the GRU/],
  ['which incidents were sanctioned by the EU but not by the UK', /^6 incidents: /],
  ['persons sanctioned by the UK but never charged by the US', /^Igor Olegovich Kostyukov, .* and 36 more/],
  ["persons on the American list but not on the EU's", /and 288 more[\s\S]*not by EU/],
  ['companies sanctioned by the EU but not the US', /^EU sanctioned Huaying Haitai, Stark Industries/],
  ['CISA but not FBI advisories', /^CISA – 4 statements/],
])('%s', async (question, text) => {
  expect(await ask(question)).toMatch(text)
})

/** Matters over which both was done, or the one and not the other. */
it.each([
  [
    'was there anything both condemned by the EU and denied by Russia',
    /^4 incidents: [\s\S]*with denial by Russia too/,
  ],
  ['which incidents got an advisory and an indictment', /^4 incidents: APT40/],
  ['over which incidents have both a takedown and sanctions been recorded', /^5 incidents: GameOver Zeus/],
  ['denied by China but sanctioned anyway', /^6 incidents: Operation Cloud Hopper/],
  ['attributed by London yet unsanctioned by London', /^15 incidents: [\s\S]*without sanctions by UK/],
  ['incidents attributed by the EU but never sanctioned by it', /^5 incidents: APT40/],
  ['cases that drew US charges but no attribution by anyone', /^31 incidents: [\s\S]*without attribution/],
])('%s', async (question, text) => {
  expect(await ask(question)).toMatch(text)
})

/** Who did it and left something else undone; who was not alone. */
it.each([
  ['Who did Belarus hack', /^Nothing, as far as the record goes: no attribution to Belarus/],
  ['state that attributed attacks to both Russia and China', /^US, UK, Canada, Australia and 2 more; not a state: EU/],
  ['states which attributed SolarWinds and also Viasat', /^US, UK, Canada, Australia – 12 statements/],
  ['was the NCSC certain that Lazarus ran WannaCry', /^UK NCSC \(“highly likely”\) – 1 statement/],
  ['Did the FBI alone attribute the DMM Bitcoin theft?', /^No: Japanese NPA as well, on 24 December 2024/],
  ['did the FBI alone publish the Snake advisory', /^No: US, UK, Canada, Australia and 1 more as well, on 9 May 2023/],
  ['who has blamed North Korea but never sanctioned it', /^Short of the state: Microsoft/],
  ['what has been attributed to North Korea without any sanction following', /^2 incidents: DMM Bitcoin/],
  ['doubt it, but did Iran ever confess to anything', /^Nothing, as far as the record goes: no admission by Iran/],
  ['was GCHQ the one that attributed NotPetya', /^Yes: UK NCSC, 15 February 2018/],
])('%s', async (question, text) => {
  expect(await ask(question)).toMatch(text)
})

/** Attacks of one on another, in whatever order; alike, and each for itself. */
it.each([
  ['list the cyber attacks of Iran against the United States', /^13 incidents: Destructive attack on Stryker/],
  ['Cyberattacks committed by APT28 against France', /^3 incidents: Attacks on French entities/],
  ['attacks on Ukraine by Sandworm', /^4 incidents: Destruction of Kyivstar/],
  ['what did the GRU do to Georgia', /^1 incident: Cyber attack on Georgian websites/],
  ['how many states attributed both NotPetya and WannaCry', /^3 states: UK, US, Australia/],
  ['Persons sanctioned by Australia, the UK and the US alike', /^Igor Olegovich Turashev, .* and 7 more/],
  ['which members of the EU attributed to China as well as to Russia', /^Czechia – 2 statements/],
  ['companies that attributed something to Russia and something to China', /^Mandiant, Microsoft – 8 statements/],
  ['listed by Brussels only, never by Washington', /by EU · not by US/],
  ['incidents attributed by Germany, not by the EU', /^3 incidents: Hack of the German Bundestag/],
  ['who endorsed the Exchange attribution besides NATO', /^Romania, Japan, Latvia – 3 statements/],
  ['who connected Callisto to FSB Centre 18?', /^UK, UK NCSC – 3 statements/],
  ["Mandiant's name for APT29", /^APT29\n/],
])('%s', async (question, text) => {
  expect(await ask(question)).toMatch(text)
})
