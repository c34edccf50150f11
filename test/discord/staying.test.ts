import { describe, expect, it } from 'vitest'
import { message, slash } from './payloads.ts'
import { start, until } from './start.ts'

describe('while it is connected', () => {
  it('comes back when the connection breaks, and answers once', async () => {
    const { double, connection, interact, log } = await start()
    await connection.ready
    double.breakConnection()
    await until(() => double.resumed.length === 1)
    await until(() => log.lines.some(({ event }) => event === 'discord: connected again'))
    const asked = slash('incident')
    double.dispatch('INTERACTION_CREATE', asked)
    await interact(asked)
    await connection.stop()
    expect(double.callsTo(/callback/).length).toBe(1)
  })

  it('begins anew when the number of shards has to grow', async () => {
    const { double, connection, interact, waits } = await start({
      prepare: ({ reply }) => reply(/gateway/, { status: 500 }, { status: 500 }),
    })
    await connection.ready
    double.breakConnection(4011)
    await until(() => double.identified.length === 2)
    await interact(slash('incident'))
    expect(waits.length).toBe(3)
    expect(waits[2]).toBeLessThan(waits[1] ?? 0)
  })

  it('gives up calmly when the token is revoked', async () => {
    const { double, connection, events, log } = await start()
    await connection.ready
    double.breakConnection(4004)
    await until(() => events().includes('discord: given up'))
    expect(log.lines.at(-1)).toEqual({ level: 'error', event: 'discord: given up', code: '4004' })
  })
})

describe('stopping', () => {
  it('takes nothing new and closes the connection', async () => {
    const { double, connection, events } = await start()
    await connection.ready
    await until(() => events().includes('discord: commands registered'))
    await connection.stop()
    await until(() => double.open() === 0)
    expect(events()).toEqual(['discord: connected', 'discord: commands registered', 'discord: stopped'])
  })

  it('lets what is under way finish, and takes nothing meanwhile', async () => {
    const { double, bot, connection, events } = await start({
      timeout: 250,
      prepare: ({ reply }) => reply(/messages/, 'never'),
    })
    await connection.ready
    double.dispatch('MESSAGE_CREATE', message('<@100000000000000001> exchange'))
    await until(() => double.callsTo(/messages/).length === 1)
    const stopped = connection.stop()
    double.dispatch('MESSAGE_CREATE', message('<@100000000000000001> another'))
    double.dispatch('INTERACTION_CREATE', slash('incident'))
    await stopped
    expect(bot.asked).toEqual(['exchange'])
    expect(events().slice(-2)).toEqual(['discord: message not answered', 'discord: stopped'])
  })

  it.each(['signing in', 'shaking hands', 'waiting for hello', 'waiting to try again'])(
    'ends while it is %s',
    async (stage) => {
      const { double, connection, waits } = await start({
        prepare: ({ greet, hold, reply }) => {
          if (stage === 'signing in') reply(/gateway/, 'never')
          if (stage === 'shaking hands') hold()
          if (stage === 'waiting for hello') greet(false)
          if (stage === 'waiting to try again') reply(/gateway/, { status: 500 })
        },
        ...(stage === 'waiting to try again' && {
          sleep: (_, signal) => new Promise((resolve) => signal?.addEventListener('abort', () => resolve())),
        }),
      })
      if (stage === 'waiting for hello' || stage === 'shaking hands') await until(() => double.connections() === 1)
      else await until(() => double.calls.length === 1)
      await connection.stop()
      expect(await connection.ready).toBe(false)
      expect(waits).toEqual([])
      expect(double.identified).toEqual([])
    },
  )
})
