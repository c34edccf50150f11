import { expect, it } from 'vitest'
import { lastOf } from './conversation.ts'

it.each([
  ['did Japan blame China for JAXA → had Japan blamed China earlier', /: Japan, 21 December 2018\n/],
  [
    'Bremanger dam → who was blamed → and before that, did Norway blame Russia for anything',
    /^Yes: Norway, 13 October 2020; /,
  ],
  ['did the EU blame Russia for Viasat → since then?', /^Yes: EU, 3 May 2024\n/],
])('what was done before that, and since: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})

it.each([
  ['Blender.io → who sanctioned it → any other mixers', /^Tornado Cash \(since delisted\), Sinbad\.io – 2 acts, /],
  [
    'Harbin Asian Games → who was accused → any other accusations against the NSA',
    /^MSS attributed, 19 October 2025\n/,
  ],
  ['Belgium blamed APT27 → when → who else named APT27', /^Microsoft attributed on technical grounds, 22 July 2025\n/],
  ['Paris billboards → who was sanctioned → who else was sanctioned that day', /^Integrity Technology Group, i-Soon, /],
  ['Kilimnik → who else was listed that day', /– 7 acts, on 15 April 2021\n/],
  // On two days he was.
  [
    'who sanctioned Gao Qiang → who else was listed that day',
    /^Not understood in full\n“that day” is one of several days/,
  ],
  ['did Russia deny the Czech attacks → and Germany?', /^Yes: Russia, 27 May 2020, and 2 more statements\n/],
  ['UK Electoral Commission → did Beijing respond → and Finland?', /^Yes: Chinese foreign ministry, 26 March 2024\n/],
  ['i-Soon → what did China say → and Integrity Technology?', /^China denied – 2 statements, from 18 September 2024 /],
])('others of the sort, over others, by others, to others: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})

it.each([
  [
    'Ronin → which mixers were sanctioned → are they still on the list',
    /^Not all of them; taken off since: Tornado Cash, on 21 March 2025\n/,
  ],
  ['is Tornado Cash still sanctioned', /^No longer: taken off the list on 21 March 2025\n/],
  [
    'Khoroshev → is there a reward → is he still at large',
    /^Nothing, as far as the record goes: no arrest of Dmitry Khoroshev\n/,
  ],
  ['what did Estonia say in 2007 → did it prove it', /^Not understood in full\n/],
  [
    'Eduskunta → did Finland name China → who did → any arrests',
    /^Nobody, as far as the record goes: no arrest over Intrusion/,
  ],
  [
    'who did the EU sanction over Cloud Hopper → was that the first time → which of them were persons',
    /^Gao Qiang, Zhang Shilong – 1 act, /,
  ],
])('how it stands: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})
