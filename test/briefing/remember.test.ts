import { expect, it } from 'vitest'
import { rememberByText } from '../../src/briefing/remember.ts'

it('makes an answer once a day', () => {
  const remembered = rememberByText<number>()
  let made = 0
  const ask = (day: string, text: string) => remembered(day, text, () => ++made)
  expect([ask('2026-11-24', 'a'), ask('2026-11-24', 'a'), ask('2026-11-24', 'b')]).toEqual([1, 1, 2])
  expect([ask('2026-11-25', 'a'), ask('2026-11-25', 'a')]).toEqual([3, 3])
})

it('forgets the oldest of many, and never keeps a long one', () => {
  const remembered = rememberByText<number>()
  let made = 0
  const ask = (text: string) => remembered('2026-11-24', text, () => ++made)
  for (let at = 0; at < 301; at += 1) ask(`${at}`)
  expect(ask('300')).toBe(301)
  expect(ask('0')).toBe(302)
  expect([ask('x'.repeat(201)), ask('x'.repeat(201))]).toEqual([303, 304])
})
