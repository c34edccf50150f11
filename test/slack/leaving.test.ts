import { describe, expect, it } from 'vitest'
import { event } from './payloads.ts'
import { createTestApp } from './support.ts'

describe('leaving a workspace', () => {
  const uninstalled = (id: string) => event('app_uninstalled', {}, id)
  const revoked = (id: string, tokens: object = { bot: ['UBOT'] }) => event('tokens_revoked', { tokens }, id)

  it.each([
    ['uninstalled first', [uninstalled('Ev1'), revoked('Ev2'), uninstalled('Ev1'), revoked('Ev2')]],
    ['revoked first', [revoked('Ev1'), revoked('Ev1'), uninstalled('Ev2'), uninstalled('Ev2')]],
  ])('is told, each event once: %s', async (_, events) => {
    const told: unknown[] = []
    const { send, calls, bot } = createTestApp({ left: (from) => void told.push(from) })
    for (const each of events) await send(each)
    expect(told).toEqual([{ tenant: 'T1' }, { tenant: 'T1' }])
    expect([calls, bot.asked]).toEqual([[], []])
  })

  it('is not told when a person’s token is revoked, and nobody needs to listen', async () => {
    const told: unknown[] = []
    const { send } = createTestApp({ left: (from) => void told.push(from) })
    await send(revoked('Ev1', { oauth: ['U1'], bot: [] }))
    await send(revoked('Ev2', { oauth: ['U1'] }))
    expect(told).toEqual([])
    await createTestApp().send(uninstalled('Ev3'))
  })

  it('writes a line and lives on when it cannot be noted', async () => {
    const { send, log } = createTestApp({ left: () => Promise.reject(new Error('disk full')) })
    await send(uninstalled('Ev1'))
    expect(log.lines.at(-1)).toMatchObject({ level: 'error', event: 'slack: listener failed' })
  })
})
