import { expect, it } from 'vitest'
import { lastOf } from './conversation.ts'

it.each([
  ['Trickbot → who leads the group', /^Vitaly Nikolayevich Kovalev\nperson/],
  ['LockBit → who leads it → who sanctioned him', /^UK, US, Australia – 3 acts, on 7 May 2024\n/],
  ['GRU → who is the head of it', /^Igor Olegovich Kostyukov\n/],
  ['MOIS → did the US sanction it → the minister too?', /^Yes: US, 9 September 2022\n/],
  // Of Kimsuky the record knows no head.
  ['Kimsuky → who runs it?', /^Kimsuky\nthreat group/],
  ['Kyiv blackout 2016 → which unit → head of it?', /^Not understood in full\n/],
])('who heads a body: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})
