import { describe, expect, it } from 'vitest'
import { slash } from './payloads.ts'
import { start, until } from './start.ts'
import { createRegistered } from './support.ts'

const commandsPath = /^\/applications\//

describe('connecting', () => {
  it('asks for no privileged intent, finds the gateway by the API and registers the commands', async () => {
    const { double, connection, log } = await start()
    expect(await connection.ready).toBe(true)
    await until(() => log.lines.some(({ event }) => event === 'discord: commands registered'))
    expect(double.calls[0]).toMatchObject({ method: 'GET', path: '/gateway/bot', authorized: true })
    expect(double.identified).toMatchObject([{ token: 'discord-secret', intents: 1 | (1 << 9) | (1 << 12) }])
    expect(double.callsTo(commandsPath)).toMatchObject([
      { method: 'PUT', path: '/applications/100000000000000001/commands' },
    ])
  })

  it('opens as many shards as Discord asks for', async () => {
    const limit = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 2 }
    const { double, connection } = await start({
      prepare: ({ apiUrl, reply }) =>
        reply(/gateway/, {
          status: 200,
          body: { url: apiUrl.replace(/^http(.*)\/api$/, 'ws$1'), shards: 2, session_start_limit: limit },
        }),
    })
    expect(await connection.ready).toBe(true)
    expect(double.identified.map(({ shard }) => JSON.stringify(shard)).sort()).toEqual(['[0,2]', '[1,2]'])
  })

  it('registers again only what changed', async () => {
    const registered = createRegistered()
    const first = await start({ registered })
    await until(() => Object.keys(registered.value).length === 1)
    await first.connection.stop()
    const second = await start({ registered })
    await second.connection.ready
    await second.interact(slash('incident'))
    expect(second.double.callsTo(commandsPath)).toEqual([])
    const third = await start({ registered, prefix: 'x-' })
    await until(() => third.events().includes('discord: commands registered'))
    expect(third.double.callsTo(commandsPath)).toMatchObject([
      { body: [{ name: 'x-incident' }, { name: 'Brief me on this' }] },
    ])
  })

  it('registers in one server for development, beside what is registered everywhere', async () => {
    const registered = createRegistered()
    const { double } = await start({ registered, guildId: '100000000000000002' })
    await until(() => Object.keys(registered.value).length === 1)
    expect(double.callsTo(commandsPath)).toMatchObject([
      { path: '/applications/100000000000000001/guilds/100000000000000002/commands' },
    ])
    expect(Object.keys(registered.value)).toEqual(['100000000000000001 100000000000000002'])
  })

  it('leaves what is registered everywhere while it registers in one server', async () => {
    const registered = createRegistered()
    const first = await start({ registered })
    await until(() => Object.keys(registered.value).length === 1)
    await first.connection.stop()
    const { double, interact } = await start({ registered, guildId: '100000000000000002' })
    await until(() => Object.keys(registered.value).length === 2)
    await interact(slash('incident'))
    expect(double.callsTo(commandsPath).length).toBe(1)
  })

  it('takes back what one server had of its own, once the commands are everywhere', async () => {
    const registered = createRegistered()
    const development = await start({ registered, guildId: '100000000000000002' })
    await until(() => Object.keys(registered.value).length === 1)
    await development.connection.stop()
    const { double } = await start({ registered })
    await until(() => Object.keys(registered.value).join() === '100000000000000001 global')
    expect(double.callsTo(commandsPath)).toMatchObject([
      { path: '/applications/100000000000000001/commands' },
      { path: '/applications/100000000000000001/guilds/100000000000000002/commands', body: [] },
    ])
  })

  it('tries to register again when Discord has trouble, and not when it refuses', async () => {
    const trouble = await start({ prepare: ({ reply }) => reply(commandsPath, { status: 500 }, 'hang up') })
    await until(() => trouble.events().includes('discord: commands registered'))
    expect(trouble.double.callsTo(commandsPath).length).toBe(3)
    const body = { code: 50035, message: 'Invalid Form Body' }
    const refused = await start({ prepare: ({ reply }) => reply(commandsPath, { status: 400, body }) })
    await until(() => refused.events().includes('discord: commands refused'))
    expect(refused.log.lines.at(-1)).toMatchObject({ level: 'error', code: '50035', status: 400 })
    await refused.interact(slash('incident'))
    expect(refused.double.callsTo(commandsPath).length).toBe(1)
  })

  it('says once that the token is wrong, and tries no more', async () => {
    const { double, connection, log, waits } = await start({
      prepare: ({ reply }) => reply(/gateway/, { status: 401, body: { message: '401: Unauthorized', code: 0 } }),
    })
    expect(await connection.ready).toBe(false)
    expect(log.lines).toEqual([{ level: 'error', event: 'discord: given up', code: 'TokenInvalid' }])
    expect([double.calls.length, waits]).toEqual([1, []])
  })

  it.each([4004, 4010, 4012, 4013, 4014])('gives up calmly when the gateway closes with %s', async (code) => {
    const { connection, log, waits } = await start({ prepare: ({ refuse }) => refuse(code) })
    expect(await connection.ready).toBe(false)
    expect(log.lines.filter(({ event }) => event === 'discord: given up')).toEqual([
      { level: 'error', event: 'discord: given up', code: String(code) },
    ])
    expect(waits).toEqual([])
  })

  it('keeps trying while Discord is down, and waits longer each time', async () => {
    const { connection, waits } = await start({
      prepare: ({ reply }) => reply(/gateway/, { status: 503 }, 'hang up', { status: 500 }, { status: 502 }),
    })
    expect(await connection.ready).toBe(true)
    expect(waits.length).toBe(4)
    for (const [at, wait] of waits.entries()) expect(Math.abs(wait / (1000 * 2 ** at) - 1)).toBeLessThanOrEqual(0.25)
  })

  it('waits as long as Discord asks it to', async () => {
    const body = { message: 'You are being rate limited.', retry_after: 17, global: false }
    const headers = { 'retry-after': '17' }
    const { connection, waits } = await start({
      prepare: ({ reply }) => reply(/gateway/, { status: 429, headers, body }),
    })
    expect(await connection.ready).toBe(true)
    expect(waits.length).toBe(1)
    expect(waits[0]).toBeGreaterThanOrEqual(17_000)
  })

  it('leaves no second connection behind when a handshake fails', async () => {
    const { double, connection, waits } = await start({ prepare: ({ failHandshakes }) => failHandshakes(2) })
    expect(await connection.ready).toBe(true)
    expect(waits.length).toBe(2)
    await new Promise((resolve) => setTimeout(resolve, 700))
    expect([double.connections(), double.identified.length]).toEqual([1, 1])
  })
})
