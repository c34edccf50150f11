import { webApi } from '@slack/bolt'
import { describe, expect, it } from 'vitest'
import { createOutbox } from '../../src/slack/outbox.ts'
import { quietLogger } from '../../src/slack/quiet-logger.ts'
import { renderSlack } from '../../src/slack/render.ts'
import { briefing } from '../support/briefings.ts'
import { createMemoryLog } from '../support/memory-log.ts'
import { hook } from './payloads.ts'
import { createFakeApi, json } from './support.ts'

const message = renderSlack(briefing('answer', 'Exchange'))
const token = 'xoxb-1-secret'
const asksToWait = (seconds: number) => () =>
  new Response('', { status: 429, headers: { 'retry-after': `${seconds}` } })
const refuses =
  (error: string, rest = {}) =>
  () =>
    json({ ok: false, error, ...rest })
const never = (code: string) => () =>
  Promise.reject(new TypeError('fetch failed', { cause: Object.assign(new Error(), { code }) }))

function createTestOutbox() {
  const api = createFakeApi()
  const log = createMemoryLog()
  const waits: number[] = []
  const sleep = async (milliseconds: number) => void waits.push(milliseconds)
  const web = new webApi.WebClient(token, {
    fetch: api.fetch,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: quietLogger,
  })
  return { ...api, log, waits, ...createOutbox({ web, fetch: api.fetch, log, sleep }) }
}

type Outbox = ReturnType<typeof createTestOutbox>
const ways = [
  ['chat.postMessage', (outbox: Outbox) => outbox.post({ channel: 'C1' }, message)],
  ['chat.postEphemeral', (outbox: Outbox) => outbox.postPrivately({ channel: 'C1' }, 'U1', message)],
  [
    'response_url',
    (outbox: Outbox) => outbox.respond(hook, message, { response_type: 'ephemeral', replace_original: false }),
  ],
] as const

describe.each(ways)('%s', (method, send) => {
  it('waits as long as Slack says, then sends', async () => {
    const outbox = createTestOutbox()
    outbox.reply(method, asksToWait(7), asksToWait(2))
    expect(await send(outbox)).toBe(true)
    expect(outbox.waits).toEqual([7000, 2000])
    expect(outbox.calls.length).toBe(3)
    expect(outbox.log.lines).toEqual([])
  })

  it('gives up after three times, or when the wait is long, with one line', async () => {
    const outbox = createTestOutbox()
    outbox.reply(method, asksToWait(1), asksToWait(1), asksToWait(1))
    expect(await send(outbox)).toBe(false)
    expect(outbox.calls.length).toBe(3)
    outbox.reply(method, asksToWait(3600))
    expect(await send(outbox)).toBe(false)
    expect(outbox.calls.length).toBe(4)
    expect(outbox.waits).toEqual([1000, 1000])
    expect(outbox.log.lines).toMatchObject(
      Array(2).fill({ level: 'warn', event: 'slack: not sent', method, code: 'ratelimited' }),
    )
  })

  it.each([
    ['an answer of 500', () => new Response('<html>', { status: 500 }), 'http_500'],
    ['an answer of 503', () => new Response('', { status: 503 }), 'http_503'],
    ['trouble inside Slack', refuses('internal_error'), 'internal_error'],
    ['a connection that broke', never('ECONNRESET'), 'ECONNRESET'],
    ['no answer in time', () => Promise.reject(new DOMException('late', 'TimeoutError')), 'timeout'],
  ])('does not send again after %s: it may have arrived', async (_, reply, code) => {
    const outbox = createTestOutbox()
    outbox.reply(method, reply)
    expect(await send(outbox)).toBe(false)
    expect(outbox.calls.length).toBe(1)
    expect(outbox.log.lines).toMatchObject([{ level: 'warn', method, code, kind: 'unknown' }])
  })

  it('tries again when nothing was reached', async () => {
    const outbox = createTestOutbox()
    outbox.reply(method, never('ECONNREFUSED'), never('ENOTFOUND'))
    expect(await send(outbox)).toBe(true)
    expect(outbox.calls.length).toBe(3)
  })

  it.each(['invalid_blocks', 'msg_blocks_too_long'])('sends the words alone after %s', async (error) => {
    const outbox = createTestOutbox()
    outbox.reply(method, refuses(error))
    expect(await send(outbox)).toBe(true)
    expect(outbox.calls.length).toBe(2)
    expect(outbox.calls[0]?.args).toHaveProperty('blocks')
    expect(outbox.calls[1]?.args).not.toHaveProperty('blocks')
    expect(outbox.calls[1]?.args).toMatchObject({ text: message.text })
  })

  it.each(['channel_not_found', 'not_in_channel', 'is_archived', 'token_revoked'])(
    'does not insist after %s',
    async (error) => {
      const outbox = createTestOutbox()
      outbox.reply(method, refuses(error))
      expect(await send(outbox)).toBe(false)
      expect(outbox.calls.length).toBe(1)
      expect(outbox.log.lines).toMatchObject([{ level: 'warn', method, code: error, kind: 'refused' }])
    },
  )

  it('never writes a token or an address into the log', async () => {
    const outbox = createTestOutbox()
    const replies = [
      refuses('invalid_auth', { token }),
      asksToWait(99),
      () => new Response(token.repeat(99), { status: 500 }),
      never('EPIPE'),
    ]
    for (const reply of replies) {
      outbox.reply(method, reply)
      await send(outbox)
    }
    expect(outbox.log.lines.length).toBe(4)
    expect(JSON.stringify(outbox.log.lines)).not.toMatch(/xoxb|hooks/)
  })
})

it('says where Slack found the fault in a message', async () => {
  const { reply, post, log } = createTestOutbox()
  const detail = '[ERROR] must be less than 151 characters [json-pointer:/blocks/0/text/text]'
  reply('chat.postMessage', refuses('invalid_blocks', { response_metadata: { messages: [detail] } }))
  await post({ channel: 'C1' }, message)
  expect(log.lines).toMatchObject([{ code: 'invalid_blocks', channel: 'C1', detail }])
})
