import { expect, it } from 'vitest'
import { ask } from './conversation.ts'

it.each([
  ['which incidents?', /^1 incident: Kimsuky espionage campaigns\n/],
  ['whom did it attack?', /^Named as hit: Diplomats, researchers and companies\n/],
  ['what is it also called?', /^Kimsuky\nthreat group/],
  ['who runs it?', /^Kimsuky\nthreat group/],
  ['which country is it from?', /^Kimsuky\nthreat group · North Korea/],
  ['did it deny?', /^Nothing, as far as the record goes: no denial /],
])('after what a group is, all is of the group: %s', async (turn, answer) => {
  expect(await ask('what is kimsuky?', turn)).toMatch(answer)
  expect(await ask('who sanctioned kimsuky?', turn)).toMatch(answer)
})

it.each([
  'who blamed it, and for what?',
  'what is it accused of?',
  'did the UK blame it for anything?',
  'was there a takedown?',
  'did it deny?',
])('of a group of which nothing is on record, nothing is told of others: %s', async (turn) => {
  const nothing = /^(?:Nothing|Nobody), as far as the record goes: .*APT15/
  expect(await ask('what is apt15?', turn)).toMatch(nothing)
  expect(await ask('who blamed apt15?', turn)).toMatch(nothing)
})

it.each([
  [['did Australia sanction Salt Typhoon?', 'has it been sanctioned?'], /^Not Salt Typhoon itself; listed: .*: US, 17/],
  [['What has the UK done about Russia?', 'And in 2025?', 'Only sanctions'], /^UK .* 8 acts, /],
  [
    ['What did the UK do in December 2023?', 'Who was sanctioned?'],
    /^Andrey .* Peretyatko – 1 act, on 7 December 2023/,
  ],
  [['What has Germany done about Russian cyber attacks?', 'Who was sanctioned?'], /^Nobody, .* by Germany/],
  [
    ['Who hacked the Electoral Commission?', 'who was sanctioned', 'did the US sanction them too?'],
    /^Yes: US, 25 March 2024/,
  ],
  [['Who hacked the Storting in 2020?', 'What did Russia say?', 'Were there sanctions?'], /no sanctions over /],
])('by whom a turn asks: %s', async (questions, answer) => expect(await ask(...questions)).toMatch(answer))

it.each([
  [['What happened with Kaseya?', 'Who blamed Russia?'], /^Nobody, .* to Russia over Kaseya/],
  [['What happened over Colonial Pipeline?', 'Who blamed Russia?'], /Colonial Pipeline/],
  [['Who blamed Russia for Georgia 2019?', 'and in 2008?', 'did Russia deny that?'], /^Nothing, .*Russo-Georgian war/],
  [['Who blamed Russia for Georgia 2019?', 'Does Japan have a cyber sanctions regime?'], /regime by Japan\n/],
])('over what a turn asks: %s', async (questions, answer) => expect(await ask(...questions)).toMatch(answer))

it.each([
  [['Which attacks has North Korea been blamed for?', 'Which were crypto thefts?'], /^3 incidents: Bybit /],
  [['which attacks hit Germany', 'which of those were espionage?'], /^5 incidents: /],
  [['attacks on Germany', 'how many?'], /^6 incidents: /],
  [['latest attack by North Korea', 'Which attacks has North Korea been blamed for?'], /^5 incidents: /],
  [['attacks on Germany', 'the latest?'], /^1 incident: Attack on German air traffic control/],
])('of a list of incidents some are picked: %s', async (questions, answer) =>
  expect(await ask(...questions)).toMatch(answer),
)

it.each([
  ['latest attack by North Korea', /^1 incident: Bybit cryptocurrency theft/],
  ['what was the first Russian attack', /^1 incident: Denial-of-service attacks on Estonia/],
  ['latest attack by China', /^1 incident: QTFY intrusions into US agencies\n/],
  ['list attacks by China', /^\d+ incidents: QTFY intrusions/],
  ['attacks by Russia on Germany', /^\d incidents: Attack on German air traffic control/],
  ['was APT31 charged and sanctioned on the same day', /^Yes: .*25 March 2024/],
  ['who did the us sanction over influence operations around the 2024 election', / – 1 act, on 31 December 2024/],
  ['which incidents is evil corp behind', /^1 incident: Evil Corp: Dridex/],
  ['why were two men arrested in the netherlands in may 2026', /18 May 2026/],
  ['which members of the Chinese military were indicted', /^Wang Dong, .* 2 indictments, /],
  ['who sanctioned the mixer used by Lazarus', /^US – 3 acts, [\s\S]*Sinbad\.io/],
  ['iran - did it ever admit the attack on the albanian government', /^No: Iranian foreign ministry denied, 7/],
])('who and what is meant: %s', async (question, answer) => expect(await ask(question)).toMatch(answer))
