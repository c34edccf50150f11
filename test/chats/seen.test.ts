import { expect, it } from 'vitest'
import { createSeen } from '../../src/chats/seen.ts'

function seenAt() {
  let now = 0
  const seen = createSeen({ now: () => new Date(now) })
  const pass = (minutes: number) => {
    now += minutes * 60_000
  }
  return { seen, pass }
}

it('knows a key for more than ten minutes, and not for ever', () => {
  const { seen, pass } = seenAt()
  expect(seen('Ev1')).toBe(false)
  pass(10)
  expect(seen('Ev1')).toBe(true)
  pass(11)
  expect(seen('Ev1')).toBe(false)
})

it('knows a message by any of its keys', () => {
  const { seen } = seenAt()
  expect(seen('Ev1', 'T C 1.0')).toBe(false)
  expect(seen('Ev2', 'T C 1.0')).toBe(true)
  expect(seen('Ev2', 'T C 2.0')).toBe(true)
})

it('takes what has no key for new', () => {
  const { seen } = seenAt()
  expect(seen(undefined)).toBe(false)
  expect(seen(undefined)).toBe(false)
})

it('forgets the oldest first when there is too much', () => {
  const { seen } = seenAt()
  for (let at = 0; at < 25_000; at += 1) seen(`Ev${at}`)
  expect(seen('Ev24999')).toBe(true)
  expect(seen('Ev0')).toBe(false)
})
