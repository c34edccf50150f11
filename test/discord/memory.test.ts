import { expect, it } from 'vitest'
import { createInFlight } from '../../src/chats/in-flight.ts'
import { createSeen } from '../../src/chats/seen.ts'
import { createKept } from '../../src/discord/asked.ts'
import { createLine } from '../../src/discord/client.ts'
import { attachListeners } from '../../src/discord/listeners.ts'
import { createMemoryLog } from '../support/memory-log.ts'
import { startDouble } from './double.ts'
import { APP, button, CHANNEL, DM, direct, directMessage, message, slash } from './payloads.ts'
import { until } from './start.ts'
import { createFakeBot } from './support.ts'

it('keeps no message, and no channel of who wrote to it directly', async () => {
  const double = await startDouble()
  const config = { token: 'discord-secret', apiUrl: double.apiUrl }
  const { client, drop } = createLine(config)
  const clock = { now: () => new Date('2026-11-24T12:00:00Z') }
  const inFlight = createInFlight()
  attachListeners(client, {
    bot: createFakeBot(),
    replies: 'public',
    rights: 'usual',
    prefix: '',
    log: createMemoryLog(),
    clock,
    inFlight,
    kept: createKept(),
    seen: createSeen(clock),
    stopping: new AbortController().signal,
  })
  try {
    await client.login(config.token)
    await until(() => client.isReady())
    double.dispatch('INTERACTION_CREATE', slash('incident', { name: 'exchange' }, direct))
    double.dispatch('INTERACTION_CREATE', button('q:exchange', direct))
    double.dispatch('MESSAGE_CREATE', directMessage('exchange'))
    double.dispatch('MESSAGE_CREATE', message(`<@${APP}> exchange`))
    await until(() => double.callsTo(/callback|messages/).length === 4)
    await inFlight.idle()
    expect([client.channels.cache.has(DM), client.channels.cache.has(CHANNEL)]).toEqual([false, true])
    const channel = client.channels.cache.get(CHANNEL)
    expect(channel?.isTextBased() && channel.messages.cache.size).toBe(0)
    expect(double.faults).toEqual([])
  } finally {
    await drop()
    await double.stop()
  }
})
