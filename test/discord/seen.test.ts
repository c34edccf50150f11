import { Client, Events } from 'discord.js'
import { afterEach, expect, it, vi } from 'vitest'
import { createSeen } from '../../src/chats/seen.ts'
import { lossOf } from '../../src/discord/loss.ts'
import { commandName, readWords } from '../../src/discord/words.ts'
import { createMemoryLog } from '../support/memory-log.ts'

afterEach(() => void vi.useRealTimers())

it('knows for twenty minutes what was there, and forgets it then', () => {
  let now = 0
  const seen = createSeen({ now: () => new Date(now) })
  expect([seen('a'), seen('a'), seen('b')]).toEqual([false, true, false])
  now = 20 * 60_000 - 1
  expect(seen('a')).toBe(true)
  now += 1
  expect(seen('a')).toBe(false)
  seen.forget('a')
  expect(seen('a')).toBe(false)
})

it('remembers no more than it can hold', () => {
  const seen = createSeen({ now: () => new Date(0) })
  for (let at = 0; at < 20_002; at += 1) seen(`key ${at}`)
  expect([seen('key 20001'), seen('key 0')]).toEqual([true, false])
})

it.each([
  ['**sources** `exchange`', 'sources exchange'],
  ['<:wave:123456789012345678> <@123456789012345678> <#1> <@&2> </x:3> <t:1:R>', ':wave:'],
  ['<https://example.org/a> on', 'https://example.org/a on'],
  ['a\\_b \\*c', 'a_b c'],
])('reads %s as words', (typed, words) => expect(readWords(typed)).toBe(words))

it('takes the prefix away', () => {
  expect([commandName('x-incident', 'x-'), commandName('incident', 'x-')]).toEqual(['incident', 'incident'])
})

it('gives a lost connection half a minute to come back', async () => {
  vi.useFakeTimers()
  const client = new Client({ intents: [] })
  const log = createMemoryLog()
  const ended = new AbortController()
  let lost: unknown
  lossOf(client, log, ended.signal).catch((error: unknown) => {
    lost = error
  })
  client.emit(Events.ShardReady, 0, new Set())
  client.emit(Events.ShardReconnecting, 0)
  client.emit(Events.ShardReconnecting, 0)
  await vi.advanceTimersByTimeAsync(29_000)
  client.emit(Events.ShardResume, 0, 0)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(lost).toBeUndefined()
  client.emit(Events.ShardReconnecting, 0)
  await vi.advanceTimersByTimeAsync(30_000)
  expect(lost).toMatchObject({ code: 'silence' })
  expect(log.lines.map(({ event }) => event)).toEqual([
    'discord: connection closed, connecting again',
    'discord: connected again',
    'discord: connection closed, connecting again',
  ])
})
