import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createNames } from '../../src/find/names.ts'
import { Day } from '../../src/model/day.ts'
import { record } from '../support/bots.ts'
import { askAll } from './collection.ts'
import { ask } from './conversation.ts'

const reader = { archive: record, names: createNames(record), today: Day.parse('2026-11-28') }

/** A group and a matter each have these names; none of them did any of those. */
const groups = ['Kimsuky', 'Volt Typhoon', 'Gamaredon', 'Salt Typhoon', 'APT31', 'Winnti', 'DoppelPaymer', 'LockBit']
const matters = ['NotPetya', 'the Bybit theft', 'WannaCry', 'the Exchange hack', 'SolarWinds', 'the Viasat hack']

const forms: readonly ((group: string, matter: string) => string)[] = [
  (group, matter) => `who pinned ${matter} on ${group}?`,
  (group, matter) => `was ${matter} the work of ${group}?`,
  (group, matter) => `did the US link ${group} to ${matter}?`,
  (group, matter) => `when did the UK ascribe ${matter} to ${group}?`,
  (group, matter) => `did the FBI connect ${matter} with ${group}?`,
  (group, matter) => `is ${group} to blame for ${matter}?`,
  (group, matter) => `${group} and ${matter}: who made the link?`,
]

describe('a group that a matter is tied to, of whose name there is another matter', () => {
  it('is blamed by nobody who blamed another', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...groups),
        fc.constantFrom(...matters),
        fc.constantFrom(...forms),
        (group, matter, form) => {
          const question = form(group, matter)
          expect(`${askAll({ ask: question, after: [] }, reader).kind}: ${question}`).not.toMatch(/^(?:yes|list):/)
        },
      ),
      { numRuns: 150 },
    )
  })

  it.each([
    [
      'did the FBI pin the Bybit theft on Kimsuky?',
      /^Not so on record: FBI attributed it to North Korea, TraderTraitor, 26 February 2025/,
    ],
    ['who blamed the Bybit theft on Kimsuky?', /^Nobody, as far as the record goes/],
    ['did Microsoft link HAFNIUM to the Exchange hack?', /^Yes: Microsoft, 2 March 2021/],
    ['was the Medibank theft the work of LockBit?', /^Nothing on record/],
  ])('%s', async (question, answer) => expect(await ask(question)).toMatch(answer))
})
