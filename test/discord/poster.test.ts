import { describe, expect, it } from 'vitest'
import type { Left } from '../../src/chats/left.ts'
import { briefing, broken } from '../support/briefings.ts'
import { list, record } from '../support/discord-limits.ts'
import { tokensOf } from '../support/discord-markup.ts'
import { CHANNEL, DM, everyone, GUILD, me } from './payloads.ts'
import { start, until } from './start.ts'

const digest = briefing('answer', 'New on record')
const key = 'a1b2c3d4e5f6a7b8c9d0e1f2'
const since = new Date('2026-01-01T09:00:00Z')
const messages = new RegExp(`^/channels/${CHANNEL}/messages`)
const error = (status: number, code: number) => ({ status, body: { code, message: 'No' } })

async function connected(...options: Parameters<typeof start>) {
  const started = await start(...options)
  expect(await started.connection.ready).toBe(true)
  await until(() => started.events().includes('discord: commands registered'))
  const { post, look } = started.connection.poster
  return {
    ...started,
    look,
    post: () => post(CHANNEL, digest, key),
    posts: () => started.double.callsTo(/messages$/).filter(({ method }) => method === 'POST').length,
  }
}

describe('a post in Discord', () => {
  it('carries its key as nonce and footer, pings nobody, and says its title where notifications show it', async () => {
    const { double, post } = await connected()
    expect(await post()).toEqual({ kind: 'sent', message: '900' })
    const [call] = double.callsTo(messages)
    expect(call?.body).toEqual({
      content: 'New on record',
      embeds: [{ description: 'About New on record.', color: 0x2f6f9f, footer: { text: `Attaché · ${key}` } }],
      components: [],
      allowed_mentions: { parse: [] },
      nonce: key,
      enforce_nonce: true,
    })
  })

  it('is one message though it is posted twice, and though no answer came', async () => {
    const { double, post, look } = await connected()
    double.reply(messages, 'hang up')
    expect(await post()).toMatchObject({ kind: 'unknown' })
    expect(await look(CHANNEL, key, since)).toBe('there')
    await post()
    expect(double.kept.length).toBe(1)
  })

  it.each([
    ['a server error', { status: 500 }, 'http_500'],
    ['a server that is too busy', { status: 503 }, 'http_503'],
    ['a broken connection', 'hang up', expect.stringMatching(/UND_ERR_SOCKET|ECONNRESET/)],
    ['silence', 'never', expect.stringMatching(/timeout|AbortError|20/)],
  ] as const)('may have arrived after %s', async (_, answer, code) => {
    const { double, post, posts } = await connected({ timeout: 300 })
    double.reply(messages, answer)
    expect(await post()).toEqual({ kind: 'unknown', code })
    expect(posts()).toBe(1)
  })

  it.each([
    [
      'is asked to wait',
      { status: 429, headers: { 'retry-after': '17' }, body: { retry_after: 17, message: 'slow', global: false } },
      17,
    ],
    ['is behind a proxy that refuses', { status: 403, headers: { 'content-type': 'text/html' }, body: '<html>' }, 60],
    ['is in slow mode', error(400, 20_016), 60],
  ])('was certainly not sent when it %s', async (_, answer, seconds) => {
    const { double, post, posts } = await connected()
    double.reply(messages, answer)
    const posted = await post()
    expect(posted).toMatchObject({ kind: 'not-sent' })
    expect(posted.kind === 'not-sent' && Math.floor(posted.seconds)).toBe(seconds)
    expect([posts(), double.kept.length]).toEqual([1, 0])
  })

  it.each([
    ['gone', 404, 10_003],
    ['gone', 400, 50_083],
    ['not-a-member', 403, 50_001],
    ['no-permission', 403, 50_013],
    ['closed', 403, 50_007],
    ['invalid', 400, 50_035],
    ['invalid', 400, 50_006],
  ])('is refused, %s: %d %d', async (why, status, code) => {
    const { double, post, posts } = await connected()
    double.reply(messages, error(status, code))
    expect(await post()).toEqual({ kind: 'refused', why, code: String(code) })
    expect(posts()).toBe(1)
  })

  it('is refused, revoked, and not tried again, when the token no longer works', async () => {
    const { double, post, posts } = await connected()
    double.reply(messages, error(401, 0))
    expect(await post()).toEqual({ kind: 'refused', why: 'revoked', code: '0' })
    expect(await post()).toEqual({ kind: 'refused', why: 'revoked', code: 'no_token' })
    expect(posts()).toBe(1)
  })

  it('is refused before it is sent where it cannot be shown', async () => {
    const { connection, posts } = await connected()
    expect(await connection.poster.post(CHANNEL, briefing('answer', 'x', { blocks: [broken] }), key)).toEqual({
      kind: 'refused',
      why: 'invalid',
      code: 'not_rendered',
    })
    expect(posts()).toBe(0)
  })

  it('is inert, whatever the record holds', async () => {
    const hostile = '@everyone <@1> [x](https://evil.example) **b** <t:1:R>'
    const { double, connection } = await connected()
    await connection.poster.post(
      CHANNEL,
      briefing('answer', hostile, { blocks: [{ kind: 'list', items: [[hostile]] }] }),
      key,
    )
    const { content, embeds, allowed_mentions } = record(double.callsTo(messages)[0]?.body)
    const { description } = record(list(embeds)[0])
    expect(allowed_mentions).toEqual({ parse: [] })
    expect(tokensOf(`${content}\n${description}`).filter(({ kind }) => kind === 'foreign')).toEqual([])
  })
})

describe('a look into a channel', () => {
  const written = (fields: object, at = 0) => ({
    id: String(1_520_000_000_000_000_000n + BigInt(at)),
    author: me,
    embeds: [],
    ...fields,
  })
  const footer = (text: string) => ({ embeds: [{ footer: { text } }] })

  it('says absent only where nothing of ours carries the key', async () => {
    const { double, look } = await connected()
    expect(await look(CHANNEL, key, since)).toBe('absent')
    const others = [
      written({ ...footer(`Attaché · ${key}`), author: { id: '7' } }),
      written(footer('Attaché · other')),
      written({ content: key }),
    ]
    double.reply(messages, { status: 200, body: others }, { status: 200, body: [written({ nonce: key })] })
    expect(await look(CHANNEL, key, since)).toBe('absent')
    expect(await look(CHANNEL, key, since)).toBe('there')
    const { searchParams } = new URL(double.callsTo(messages)[0]?.path ?? '', 'http://discord')
    expect(searchParams.get('limit')).toBe('100')
    const time = (BigInt(searchParams.get('after') ?? '') >> 22n) + 1_420_070_400_000n
    expect(new Date(Number(time)).toISOString()).toBe('2026-01-01T08:58:00.000Z')
  })

  it('reads on where much was written, and never says absent before the end', async () => {
    const { double, look } = await connected()
    const full = (page: number) => ({
      status: 200,
      body: Array.from({ length: 100 }, (_, at) => written({}, page * 100 + 99 - at)),
    })
    double.reply(messages, full(0), full(1), { status: 200, body: [written(footer(`Attaché · ${key}`), 200)] })
    expect(await look(CHANNEL, key, since)).toBe('there')
    expect(double.callsTo(messages).map(({ path }) => new URLSearchParams(path.split('?')[1]).get('after'))).toEqual([
      expect.any(String),
      '1520000000000000099',
      '1520000000000000199',
    ])
    double.reply(messages, ...[0, 1, 2, 3, 4, 5].map(full))
    expect(await look(CHANNEL, key, since)).toBe('cannot-look')
  })

  it('says that it cannot where the bot may not read what was written before', async () => {
    const { double, look } = await connected()
    double.dispatch('GUILD_ROLE_UPDATE', { guild_id: GUILD, role: everyone('3072') })
    await expect.poll(() => look(CHANNEL, key, since), { timeout: 30_000 }).toBe('cannot-look')
  })

  it.each([
    ['the bot sees no such channel', error(403, 50_001)],
    ['Discord fails', { status: 500 }],
    ['Discord is silent', 'never'],
    ['Discord answers something else', { status: 200, body: { no: 'list' } }],
  ] as const)('says that it cannot when %s', async (_, answer) => {
    const { double, look } = await connected({ timeout: 300 })
    double.reply(messages, answer)
    expect(await look(CHANNEL, key, since)).toBe('cannot-look')
  })

  it('finds a direct message, in a channel that is not remembered', async () => {
    const { double, connection, look } = await connected()
    double.reply(new RegExp(`${DM}/messages`), 'hang up')
    expect(await connection.poster.post(DM, digest, key)).toMatchObject({ kind: 'unknown' })
    expect(await look(DM, key, since)).toBe('there')
  })
})

describe('while Discord is not reached', () => {
  it('is not sent, and sent once it is', async () => {
    let letGo: (() => void) | undefined
    const { double, connection } = await start({
      prepare: ({ reply }) => reply(/gateway/, { status: 500 }),
      sleep: () =>
        new Promise((resolve) => {
          letGo = resolve
        }),
    })
    const { post, look } = connection.poster
    expect(await post(CHANNEL, digest, key)).toEqual({ kind: 'not-sent', seconds: 5, code: 'not_connected' })
    expect(await look(CHANNEL, key, since)).toBe('cannot-look')
    await until(() => double.callsTo(/gateway/).length === 1)
    await until(() => letGo !== undefined)
    letGo?.()
    expect(await connection.ready).toBe(true)
    expect(await post(CHANNEL, digest, key)).toMatchObject({ kind: 'sent' })
  })

  it('posts again after it began anew', async () => {
    const { double, connection, post, log } = await connected()
    double.breakConnection(4011)
    await until(() => log.lines.filter(({ event }) => event === 'discord: connected').length === 2)
    expect(await post()).toMatchObject({ kind: 'sent' })
    await connection.stop()
    expect(await post()).toMatchObject({ kind: 'not-sent' })
  })
})

describe('leaving', () => {
  type From = Parameters<Left>[0]

  it('is told when the bot is removed from a server, and not when the server is away', async () => {
    const told: From[] = []
    const { double } = await connected({ left: (from) => void told.push(from) })
    double.dispatch('GUILD_DELETE', { id: GUILD, unavailable: true })
    double.dispatch('GUILD_DELETE', { id: GUILD })
    double.dispatch('GUILD_DELETE', { id: GUILD })
    await until(() => told.length > 0)
    expect(told).toEqual([{ tenant: GUILD }])
  })

  it('is told when a channel is deleted, and survives what then fails', async () => {
    const told: From[] = []
    const { double, events, post } = await connected({
      left: async (from) => {
        told.push(from)
        throw new Error('disk full')
      },
    })
    double.dispatch('CHANNEL_DELETE', { id: CHANNEL, guild_id: GUILD, type: 0, name: 'general' })
    await until(() => events().includes('discord: removal not noted'))
    expect(told).toEqual([{ tenant: GUILD, place: CHANNEL }])
    expect(await post()).toMatchObject({ kind: 'sent' })
  })
})
