import { expect, it } from 'vitest'
import { ask } from './conversation.ts'

/** Whether it was more or fewer than so many: how many it was. */
it.each([
  ['has nato endorsed more than ten attributions?', /^7 endorsements by NATO/],
  ['Did more than five states attribute NotPetya to Russia?', /^4 states: Ukraine, US, UK, Australia/],
  ['did at least six states blame Russia for Viasat', /^5 states: /],
  ['has beijing issued over thirty denials', /^29 denials by China/],
  ['Has the UK sanctioned more than 100 people?', /^\d\d persons in \d\d sanction acts by UK/],
  ['Was Badin sanctioned more than five times?', /^1 person in 2 sanction acts/],
  ['Have fewer than five states sanctioned Chosun Expo?', /^5 states: /],
  ['Number of Russians the EU has listed', /^\d\d persons in \d\d sanction acts by EU/],
  ['count of countries blaming Russia for Viasat', /^5 states: /],
])('%s', async (question, text) => {
  expect(await ask(question)).toMatch(text)
})
