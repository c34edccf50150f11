import { expect, it } from 'vitest'
import { lastOf } from './conversation.ts'

it.each([
  ['who signed the advisory with the NSA in August 2025', /^CISA, FBI, UK NCSC, .*together with NSA · in August 2025/s],
  ['who issued an advisory together with Germany', /^Australian ASD, US, UK, .*together with Germany/s],
  [
    'who joined Australia in the APT40 advisory',
    /^US, UK, Canada, New Zealand and 3 more issued an advisory, 9 July 2024\n/,
  ],
  ['with whom did the FBI attribute DMM', /^Japanese NPA attributed it to TraderTraitor/],
  ['which UK sanctions were imposed jointly with Australia', /– 5 acts\n.*by UK · together with Australia/s],
  ['which sanctions did Australia impose with the US', /– 5 acts\n.*by Australia · together with US/s],
  ['which states issued sanctions together with the UK', /^US, Australia; not a state: EU – 18 acts/],
  ['which attributions did the UK make jointly with others', /^UK – 16 statements.*by UK · together with others/s],
  ['APT40 advisory → who signed it with Australia', /^US, UK, Canada, New Zealand and 3 more/],
  [
    'with whom did the Romanian foreign ministry declare solidarity over Exchange',
    /^Romania endorsed the attribution of others/,
  ],
])('asks who acted together: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})
