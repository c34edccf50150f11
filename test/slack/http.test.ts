import { createHmac } from 'node:crypto'
import { createServer } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { connectSlack } from '../../src/slack/slack.ts'
import { createMemoryLog } from '../support/memory-log.ts'
import { startDouble } from './double.ts'
import { command, event, mention } from './payloads.ts'
import { createFakeBot } from './support.ts'

const signingSecret = 'a-signing-secret'
const clean: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const each of clean.splice(0).reverse()) await each()
})

interface Setting {
  port?: number
  pause?: Promise<void>
  down?: boolean
  refused?: boolean
}

async function start({ port = 0, pause, down, refused }: Setting = {}) {
  const double = await startDouble()
  if (down) double.reply('auth.test', { status: 503, body: {} })
  if (refused) double.reply('auth.test', { body: { ok: false, error: 'invalid_auth' } })
  const bot = createFakeBot()
  const log = createMemoryLog()
  const clock = { now: () => new Date() }
  const sleep = async () => pause
  const connection = await connectSlack({
    config: { mode: 'http', token: 'xoxb-secret', apiUrl: double.apiUrl, signingSecret, port },
    bot,
    log,
    clock,
    sleep,
    replies: 'public',
    prefix: '',
  })
  clean.push(double.stop, connection.stop)
  const base = `http://127.0.0.1:${connection.port}`
  return { double, bot, log, connection, base, send: (sent: Sent) => post(`${base}/slack/events`, sent) }
}

interface Sent {
  form?: Record<string, unknown>
  json?: unknown
  age?: number
  secret?: string
  headers?: Record<string, string>
}

function post(url: string, { form, json, age = 0, secret = signingSecret, headers }: Sent): Promise<Response> {
  const fields = Object.entries(form ?? {}).map(([name, value]): [string, string] => [name, String(value)])
  const body = form ? new URLSearchParams(fields).toString() : JSON.stringify(json)
  const time = Math.floor(Date.now() / 1000) - age
  const signature = `v0=${createHmac('sha256', secret).update(`v0:${time}:${body}`).digest('hex')}`
  const type = form ? 'application/x-www-form-urlencoded' : 'application/json'
  return fetch(url, {
    method: 'POST',
    body,
    headers: {
      'content-type': type,
      'x-slack-request-timestamp': `${time}`,
      'x-slack-signature': signature,
      ...headers,
    },
  })
}

const slash = { form: command('/incident', 'exchange') }

describe('over HTTP', () => {
  it('answers a command with the response', async () => {
    const { send, bot } = await start()
    const response = await send(slash)
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({
      response_type: 'in_channel',
      text: expect.stringContaining('exchange'),
    })
    expect(bot.asked).toEqual(['incident exchange'])
  })

  it.each([
    ['a wrong signature', { ...slash, secret: 'another-secret' }],
    ['a signature of 301 seconds ago', { ...slash, age: 301 }],
    ['a signature from the future', { ...slash, age: -320 }],
    ['no signature', { ...slash, headers: { 'x-slack-signature': '' } }],
  ])('refuses %s', async (_, sent) => {
    const { send, bot } = await start()
    expect((await send(sent)).status).toBe(401)
    expect(bot.asked).toEqual([])
  })

  it('takes a signature of almost five minutes ago', async () => {
    const { send } = await start()
    expect((await send({ ...slash, age: 295 })).status).toBe(200)
  })

  it('refuses what is too big', async () => {
    const { send, bot } = await start()
    expect((await send({ form: command('/incident', 'x'.repeat(2_000_000)) })).status).toBe(413)
    expect(bot.asked).toEqual([])
  })

  it('answers an event once, though Slack repeats it', async () => {
    const { send, double, connection } = await start()
    await connection.ready
    const retry = { 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_timeout' }
    for (const headers of [{}, retry, retry])
      expect((await send({ json: mention('<@UBOT> exchange'), headers })).status).toBe(200)
    await connection.stop()
    clean.pop()
    expect(double.count('chat.postMessage')).toBe(1)
    expect(double.calls.at(-1)).toMatchObject({
      token: 'Bearer xoxb-secret',
      args: { channel: 'C1', thread_ts: '1.0' },
    })
  })

  it('proves to Slack that the address is ours', async () => {
    const { send } = await start()
    const response = await send({ json: { type: 'url_verification', challenge: 'c' } })
    expect(await response.json()).toEqual({ challenge: 'c' })
  })

  it('says how it is', async () => {
    const { base, connection } = await start()
    await connection.ready
    const health = await fetch(`${base}/health`)
    expect([health.status, await health.json()]).toEqual([200, { status: 'ok', slack: 'connected' }])
    expect((await fetch(`${base}/elsewhere`)).status).toBe(404)
  })

  it('answers commands while Slack’s API is down, and signs in when it is back', async () => {
    let back = () => {}
    const pause = new Promise<void>((resolve) => {
      back = resolve
    })
    const { send, base, log, connection } = await start({ pause, down: true })
    expect(await (await send(slash)).json()).toMatchObject({ response_type: 'in_channel' })
    expect(await (await fetch(`${base}/health`)).json()).toEqual({ status: 'ok', slack: 'connecting' })
    back()
    expect(await connection.ready).toBe(true)
    expect(log.lines).toMatchObject([
      { level: 'warn', event: 'slack: not reached, trying again', what: 'auth.test', code: 'http_503' },
      { level: 'info', event: 'slack: signed in', team: 'T1', user: 'UBOT' },
    ])
  })

  it('says calmly that the token is wrong, and goes on listening', async () => {
    const { base, log, connection } = await start({ refused: true })
    expect(await connection.ready).toBe(false)
    expect(await (await fetch(`${base}/health`)).json()).toEqual({ status: 'ok', slack: 'failed' })
    expect(log.lines).toEqual([{ level: 'error', event: 'slack: given up', what: 'auth.test', code: 'invalid_auth' }])
  })

  it('finishes what is under way before it stops, and takes nothing new', async () => {
    const { send, double, connection, base } = await start()
    await connection.ready
    expect((await send({ json: event('app_home_opened', { user: 'U1', channel: 'D1', tab: 'home' }) })).status).toBe(
      200,
    )
    await connection.stop()
    clean.pop()
    expect(double.count('views.publish')).toBe(1)
    await expect(fetch(`${base}/health`)).rejects.toThrow()
  })

  it('says that the port is taken, and nothing else happens', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, resolve))
    clean.push(async () => other.close())
    const address = other.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const { connection, log, double } = await start({ port })
    expect(await connection.ready).toBe(false)
    expect(log.lines).toEqual([{ level: 'error', event: 'slack: cannot listen', port, code: 'EADDRINUSE' }])
    expect(double.calls).toEqual([])
  })
})
