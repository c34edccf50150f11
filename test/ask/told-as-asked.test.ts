import { expect, it } from 'vitest'
import { lastOf } from './conversation.ts'

it.each([
  ['Salt Typhoon → who attributed it → did the US → when', /^13 November 2024 \(FBI\)\n/],
  ['Volt Typhoon → who attributed it', /^Microsoft, US State Department – 2 statements, /],
  ['who was sanctioned over Medibank → and in 2025? → was it the first time', /^No, earlier: .*, 23 January 2024/],
  ['OPCW → did they deny it → what did they say', /^Russian foreign ministry denied, 4 October 2018\n/],
  ['Peskov denials → which was the last → about what', /^Over: Colonial Pipeline/],
  ['denials in 2025 → only Russia → how many → which incidents', /^6 incidents: Sabotage of TV5Monde/],
  [
    'Sandworm → when did the UK first blame that unit',
    /Read as: the first · when · attribution · by UK · on GRU Unit 74455/,
  ],
  ['who was sanctioned over OPCW → which of them were GRU officers', /on GRU \(persons\) · over Close-access/],
  [
    'SamSam → who was indicted → and sanctioned? → the same people?',
    /^Not understood in full\nTwo lists are not compared/,
  ],
])('goes on with what was told: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})

it.each([
  ['did all Baltic states blame Russia for Viasat', /^On record by Estonia, nothing by Latvia, Lithuania: /],
  ['did the Quad blame China', /^Not understood in full\n“quad” is not on record/i],
  ['what was announced in the last three months', /^US DOJ disrupted QTFY, 26 August 2026\n/],
  ['which incident drew most denials', /^46 incidents: Microsoft Exchange Server compromise \(ProxyLogon\) 8, /],
  ['which indictments were brought by European prosecutors', /German Federal Prosecutor General/],
  ['which intelligence agencies blamed Russia without their government', /^Not understood in full\n/],
])('%s', async (question, answer) => {
  expect(await lastOf(question)).toMatch(answer)
})
