import { describe, expect, it } from 'vitest'
import { APP, button, CHANNEL, DM, directMessage, message } from './payloads.ts'
import { readAnswer, start, until } from './start.ts'

const toUs = [{ id: APP, username: 'attache', discriminator: '0' }]
const posts = /^\/channels\/\d+\/messages/

describe('a message', () => {
  it.each([
    ['a mention', message(`<@${APP}> sources exchange`), CHANNEL],
    ['a mention of old', message(`hello? <@!${APP}>`), CHANNEL],
    ['a reply to the bot', message('sources exchange', { type: 19, mentions: toUs }), CHANNEL],
    ['a direct message', directMessage('sources `exchange`'), DM],
    ['a direct message that says so', directMessage('sources `exchange`', { channel_type: 1 }), DM],
  ])('is answered when it is %s', async (_, sent, channel) => {
    const { double, bot, connection } = await start()
    await connection.ready
    double.dispatch('MESSAGE_CREATE', sent)
    await until(() => double.callsTo(posts).length === 1)
    const [call] = double.callsTo(posts)
    expect(call?.path).toBe(`/channels/${channel}/messages`)
    expect(call?.body).toMatchObject({
      allowed_mentions: { parse: [], replied_user: false },
      nonce: sent.id,
      enforce_nonce: true,
      message_reference: { message_id: sent.id, fail_if_not_exists: false },
    })
    expect(bot.asked).toEqual([sent.content === `hello? <@!${APP}>` ? 'hello?' : 'sources exchange'])
    expect(readAnswer(call?.body).title).toBe(bot.asked[0])
  })

  it('without words asks for help', async () => {
    const { double, bot, connection } = await start()
    await connection.ready
    double.dispatch('MESSAGE_CREATE', message(`<@${APP}>`))
    await until(() => double.callsTo(posts).length === 1)
    expect(bot.asked).toEqual(['help'])
  })

  it('is answered once, though it comes twice, and nothing else is answered', async () => {
    const { double, bot, connection } = await start()
    await connection.ready
    const asked = message(`<@${APP}> exchange`)
    const bots = { author: { id: '1', username: 'bot', discriminator: '0', bot: true } }
    const others = [
      message('exchange'),
      message('', { type: 19, mentions: toUs }),
      message('@everyone exchange', { mention_everyone: true }),
      message('exchange', { type: 19, mentions: [{ id: '1', username: 'bob', discriminator: '0' }] }),
      message('exchange', { mentions: toUs }),
      message(`<@${APP}> from a bot`, bots),
      message(`<@${APP}> from a webhook`, { webhook_id: '5' }),
      message(`<@${APP}> pinned`, { type: 6 }),
      directMessage('from a bot', bots),
    ]
    for (const each of [asked, asked, ...others]) double.dispatch('MESSAGE_CREATE', each)
    double.dispatch('MESSAGE_CREATE', directMessage('last'))
    await until(() => double.callsTo(posts).length === 2)
    expect(bot.asked).toEqual(['exchange', 'last'])
  })

  it('gets a button instead of the answer where answers are private, except in a direct message', async () => {
    const { double, bot, connection, interact } = await start({ replies: 'private' })
    await connection.ready
    double.dispatch('MESSAGE_CREATE', message(`<@${APP}> sources exchange`))
    await until(() => double.callsTo(posts).length === 1)
    const shown = readAnswer(double.callsTo(posts)[0]?.body)
    expect([bot.asked, shown.ids]).toEqual([[], ['q:sources exchange']])
    expect(await interact(button(shown.ids[0] ?? ''))).toMatchObject({ hidden: true, title: 'sources exchange' })
    double.dispatch('MESSAGE_CREATE', directMessage('exchange'))
    await until(() => double.callsTo(posts).length === 2)
    expect(readAnswer(double.callsTo(posts)[1]?.body).title).toBe('exchange')
  })

  it.each([
    [
      'says that it may not write there',
      { status: 403, body: { code: 50013, message: 'Missing Permissions' } },
      '50013',
    ],
    ['has trouble', { status: 500 }, 'http_500'],
    ['hangs up', 'hang up', expect.stringMatching(/UND_ERR_SOCKET|ECONNRESET/)],
    ['never answers', 'never', 'timeout'],
  ] as const)('is not answered again when Discord %s', async (_, answer, code) => {
    const { double, connection, log } = await start({ timeout: 250, prepare: ({ reply }) => reply(posts, answer) })
    await connection.ready
    double.dispatch('MESSAGE_CREATE', message(`<@${APP}> exchange`))
    await until(() => log.lines.some(({ level }) => level === 'warn'))
    expect(log.lines.filter(({ level }) => level === 'warn')).toMatchObject([
      { event: 'discord: message not answered', channel: CHANNEL, code },
    ])
    double.dispatch('MESSAGE_CREATE', message(`<@${APP}> another`))
    await until(() => double.callsTo(posts).length === 2)
  })

  it('waits for a short rate limit', async () => {
    const limited = {
      status: 429,
      headers: { 'retry-after': '0.05' },
      body: { message: 'slow', retry_after: 0.05, global: false },
    }
    const { double, connection, log } = await start({ prepare: ({ reply }) => reply(posts, limited) })
    await connection.ready
    double.dispatch('MESSAGE_CREATE', message(`<@${APP}> exchange`))
    await until(() => double.callsTo(posts).length === 2)
    expect(log.lines.filter(({ level }) => level === 'warn')).toMatchObject([
      { event: 'discord: rate limited', method: 'POST', route: '/channels/:id/messages', status: 429 },
    ])
  })

  it('is given up, and said so, when the rate limit is long', async () => {
    const limited = {
      status: 429,
      headers: { 'retry-after': '60' },
      body: { message: 'slow', retry_after: 60, global: false },
    }
    const { double, connection, log, events } = await start({ prepare: ({ reply }) => reply(posts, limited) })
    await connection.ready
    double.dispatch('MESSAGE_CREATE', message(`<@${APP}> exchange`))
    await until(() => events().includes('discord: message not answered'))
    expect(log.lines.at(-1)).toMatchObject({ code: 'ratelimited', status: 429 })
    expect(double.callsTo(posts).length).toBe(1)
  })
})
