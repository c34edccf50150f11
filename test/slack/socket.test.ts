import { afterEach, describe, expect, it } from 'vitest'
import { connectSlack } from '../../src/slack/slack.ts'
import { briefing } from '../support/briefings.ts'
import { createMemoryLog } from '../support/memory-log.ts'
import { startDouble } from './double.ts'
import { command, mention } from './payloads.ts'
import { createFakeBot } from './support.ts'

const clean: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const each of clean.splice(0).reverse()) await each()
})

type Double = Awaited<ReturnType<typeof startDouble>>

async function start(prepare: (double: Double) => void = () => {}) {
  const double = await startDouble()
  prepare(double)
  const bot = createFakeBot()
  const log = createMemoryLog()
  const waits: number[] = []
  const connection = await connectSlack({
    config: { mode: 'socket', token: 'xoxb-secret', appToken: 'xapp-secret', apiUrl: double.apiUrl },
    bot,
    log,
    replies: 'public',
    prefix: '',
    clock: { now: () => new Date() },
    sleep: async (milliseconds) => void waits.push(milliseconds),
  })
  clean.push(double.stop, connection.stop)
  return { double, bot, log, waits, connection, events: () => log.lines.map(({ event }) => event) }
}

const refusal = (error: string) => ({ body: { ok: false, error } })

describe('over a socket', () => {
  it('signs in, connects and answers a command by its acknowledgement', async () => {
    const { double, connection } = await start()
    expect(await connection.ready).toBe(true)
    expect(double.calls.map(({ method, token }) => [method, token])).toEqual([
      ['auth.test', 'Bearer xoxb-secret'],
      ['apps.connections.open', 'Bearer xapp-secret'],
    ])
    double.sendEnvelope('slash_commands', command('/incident', 'exchange'))
    await double.until(() => double.acks.length > 0)
    expect(double.acks).toMatchObject([
      { envelope_id: 'E1', payload: { response_type: 'in_channel', text: expect.stringContaining('exchange') } },
    ])
  })

  it('answers an event once, though it is delivered twice', async () => {
    const { double, connection } = await start()
    await connection.ready
    for (const id of ['E1', 'E2']) double.sendEnvelope('events_api', mention('<@UBOT> exchange'), id)
    await double.until(() => double.acks.length === 2)
    await connection.stop()
    expect(double.count('chat.postMessage')).toBe(1)
  })

  it.each([
    ['asks for it', (double: Double) => double.askToReconnect()],
    ['breaks the connection', (double: Double) => double.breakConnection()],
  ])('connects again when Slack %s, and answers', async (_, close) => {
    const { double, connection, log } = await start()
    await connection.ready
    double.reply('apps.connections.open', { status: 503, body: {} }, 'hang up')
    close(double)
    await double.until(() => double.count('apps.connections.open') === 4)
    await until(() => log.lines.filter(({ event }) => event === 'slack: connected').length === 2)
    double.sendEnvelope('slash_commands', command('/incident', 'exchange'))
    await double.until(() => double.acks.length > 0)
    expect(log.lines.map(({ event, code }) => [event, code]).slice(1)).toEqual([
      ['slack: connected', undefined],
      ['slack: connection closed, connecting again', undefined],
      ['slack: not reached, trying again', 'http_503'],
      ['slack: not reached, trying again', expect.stringMatching(/UND_ERR_SOCKET|ECONNRESET/)],
      ['slack: connected', undefined],
    ])
  })

  it('keeps trying while Slack is down, and waits longer each time', async () => {
    const down = Array.from({ length: 5 }, () => ({ status: 503, body: {} }))
    const { connection, waits, events } = await start((double) => double.reply('auth.test', ...down))
    expect(await connection.ready).toBe(true)
    expect(waits.length).toBe(5)
    for (const [at, wait] of waits.entries()) expect(Math.abs(wait / (1000 * 2 ** at) - 1)).toBeLessThanOrEqual(0.25)
    expect(events().at(-1)).toBe('slack: connected')
  })

  it('waits as long as Slack asks it to', async () => {
    const slow = { status: 429, headers: { 'retry-after': '17' }, body: {} }
    const { connection, waits } = await start((double) => double.reply('apps.connections.open', slow))
    expect(await connection.ready).toBe(true)
    expect(waits).toEqual([17_000])
  })

  it.each(['auth.test', 'apps.connections.open'])(
    'gives up calmly when %s says that the token is wrong',
    async (method) => {
      const { connection, log } = await start((double) => double.reply(method, refusal('invalid_auth')))
      expect(await connection.ready).toBe(false)
      expect(log.lines.filter(({ level }) => level !== 'info')).toEqual([
        { level: 'error', event: 'slack: given up', what: method, code: 'invalid_auth' },
      ])
    },
  )

  it('lives on when the token is revoked while it is connected', async () => {
    const { double, connection, log } = await start()
    await connection.ready
    double.reply('apps.connections.open', refusal('token_revoked'))
    double.breakConnection()
    await until(() => log.lines.some(({ level }) => level === 'error'))
    expect(log.lines.at(-1)).toEqual({
      level: 'error',
      event: 'slack: given up',
      what: 'apps.connections.open',
      code: 'token_revoked',
    })
  })

  it.each(['signing in', 'connecting', 'waiting for hello'])('stops while it is %s', async (stage) => {
    const { double, connection } = await start((double) => {
      if (stage === 'waiting for hello') double.beSilent()
    })
    const method = stage === 'signing in' ? 'auth.test' : 'apps.connections.open'
    await double.until(() => double.count(method) === 1)
    await connection.stop()
    expect(await connection.ready).toBe(false)
  })

  it('stops: nothing new is taken, and it does not connect again', async () => {
    const { double, connection, events } = await start()
    await connection.ready
    await connection.stop()
    expect(double.count('apps.connections.open')).toBe(1)
    expect(events()).toEqual(['slack: signed in', 'slack: connected', 'slack: stopped'])
  })

  it('posts once, looks for what got no answer, and goes on after a new connection', async () => {
    const { double, connection, events } = await start()
    const { post, look } = connection.poster
    expect(await look('C1', 'key1', new Date())).toBe('cannot-look')
    await connection.ready
    double.reply('chat.postMessage', { status: 500, body: {} })
    expect(await post('C1', briefing('answer', 'New'), 'key1')).toEqual({ kind: 'unknown', code: 'http_500' })
    const metadata = { event_type: 'attache_digest', event_payload: { key: 'key1' } }
    double.reply('conversations.history', { body: { ok: true, messages: [{ bot_id: 'B1', metadata }] } })
    expect(await look('C1', 'key1', new Date())).toBe('there')
    double.breakConnection()
    await until(() => events().filter((each) => each === 'slack: connected').length === 2)
    expect(await post('C1', briefing('answer', 'New'), 'key2')).toMatchObject({ kind: 'sent' })
    expect(double.calls.filter(({ method }) => method === 'chat.postMessage').length).toBe(2)
  })

  it('writes no token into the log', async () => {
    const { double, connection, log } = await start((double) =>
      double.reply('auth.test', refusal('ratelimited'), { status: 500, body: {} }),
    )
    await connection.ready
    double.breakConnection()
    await until(() => log.lines.filter(({ event }) => event === 'slack: connected').length === 2)
    expect(JSON.stringify(log.lines)).not.toMatch(/xoxb|xapp|ws:/)
  })
})

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 2))
}
