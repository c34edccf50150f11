import { describe, expect, it } from 'vitest'
import { terminalAsker } from '../../src/console/asker.ts'
import { renderSlack } from '../../src/slack/render.ts'
import { briefing } from '../support/briefings.ts'
import { command, event, hook, shortcut } from './payloads.ts'
import { createTestApp } from './support.ts'

const silent = { unfurl_links: false, unfurl_media: false, mrkdwn: false }
const share = (kind: string, value: string) => ({
  type: 'actions',
  elements: [
    {
      type: 'button',
      action_id: `share:${kind}`,
      text: { type: 'plain_text', text: 'Share in channel', emoji: false },
      value,
    },
  ],
})

describe('a command', () => {
  it('is answered by its acknowledgement, for all', async () => {
    const { send, bot, calls } = createTestApp()
    const acks = await send(command('/incident', ' exchange '))
    expect(bot.asked).toEqual(['incident exchange'])
    expect(acks).toEqual([{ ...renderSlack(bot.says('incident exchange')), ...silent, response_type: 'in_channel' }])
    expect(calls).toEqual([])
  })

  it.each(['help', 'nobody', 'which'])(
    'is answered to the asker only when the answer is not one (%s)',
    async (text) => {
      const { send, bot } = createTestApp()
      const acks = await send(command('/incident', text))
      expect(acks).toEqual([{ ...renderSlack(bot.says(`incident ${text}`)), ...silent, response_type: 'ephemeral' }])
    },
  )

  it('is answered to the asker with a button to share it where answers are private', async () => {
    const { send, bot } = createTestApp({ replies: 'private' })
    const { text, blocks } = renderSlack(bot.says('incident exchange'))
    expect(await send(command('/incident', 'exchange'))).toEqual([
      { text, blocks: [...blocks, share('ask', 'incident exchange')], ...silent, response_type: 'ephemeral' },
    ])
    expect(await send(command('/incident', 'help'))).not.toContainEqual(share('ask', 'incident help'))
  })

  it('may have a prefix', async () => {
    const { send, bot } = createTestApp({ prefix: 'x-' })
    await send(command('/x-incident', 'exchange'))
    expect(bot.asked).toEqual(['incident exchange'])
  })

  it('is acknowledged even when we fail, with a sentence for the reader and the place for us', async () => {
    const { send, log } = createTestApp()
    const acks = await send(command('/incident', 'boom'))
    expect(acks).toMatchObject([{ text: 'Something went wrong here. Please try again.', response_type: 'ephemeral' }])
    expect(log.lines).toMatchObject([{ level: 'error', code: 'Error', where: expect.stringContaining('support.ts') }])
  })

  it('is answered by its response_url when the socket closed before the acknowledgement', async () => {
    const { send, calls, log } = createTestApp()
    await send(command('/incident', 'exchange'), () => Promise.reject(new Error('closed')))
    expect(calls).toMatchObject([
      {
        method: 'response_url',
        args: { url: hook, response_type: 'in_channel', text: expect.stringContaining('exchange') },
      },
    ])
    expect(log.lines).toMatchObject([{ level: 'warn', event: 'slack: command not acknowledged' }])
  })
})

it('acknowledges in time a command whose answer takes long, and sends the answer after it', async () => {
  const { send, bot, calls } = createTestApp({ patience: 5 })
  let release = () => {}
  const slow = new Promise<void>((resolve) => {
    release = resolve
  })
  const { ask } = bot
  bot.ask = async (text, asker) => {
    await slow
    return ask(text, asker)
  }
  const acks = await send(command('/incident', 'exchange'), async () => release())
  expect(acks).toEqual([undefined])
  const answer = { ...renderSlack(bot.says('incident exchange')), ...silent, response_type: 'in_channel' }
  expect(calls).toEqual([{ method: 'response_url', args: { url: hook, ...answer, replace_original: false } }])
})

describe('“Brief me on this”', () => {
  it('answers the asker about what the message says', async () => {
    const { send, bot, calls } = createTestApp()
    expect(await send(shortcut({ text: 'Exchange &amp; <https://e.org|others>' }))).toEqual([undefined])
    expect(bot.asked).toEqual(['brief on Exchange & others'])
    const { text, blocks } = renderSlack(bot.says('brief on Exchange & others'))
    expect(calls).toEqual([
      {
        method: 'response_url',
        args: {
          url: hook,
          text,
          blocks: [...blocks, share('brief', 'Exchange & others')],
          ...silent,
          response_type: 'ephemeral',
          replace_original: false,
        },
      },
    ])
  })

  it('reads what other apps put into attachments, and answers in the thread', async () => {
    const { send, bot, calls } = createTestApp()
    await send(
      shortcut({
        text: '',
        attachments: [{ title: 'News', text: 'Exchange' }, { fallback: 'more' }],
        thread_ts: '1.0',
      }),
    )
    expect(bot.asked).toEqual(['brief on News\nExchange\nmore'])
    expect(calls).toMatchObject([{ args: { thread_ts: '1.0' } }])
  })

  it('answers once', async () => {
    const { send, calls } = createTestApp()
    for (const trigger of ['1', '1', '2']) await send(shortcut({ text: 'Exchange' }, trigger))
    expect(calls.length).toBe(2)
  })

  it('is acknowledged even when it is no shortcut of ours', async () => {
    const { send, calls } = createTestApp()
    expect(await send({ ...shortcut({ text: 'x' }), callback_id: 'other' })).toEqual([undefined])
    expect(calls).toEqual([])
  })
})

describe('App Home', () => {
  const opened = (tab: string, id?: string) => event('app_home_opened', { user: 'U1', channel: 'D1', tab }, id)

  it('is published when it is opened', async () => {
    const { send, bot, calls } = createTestApp()
    await send(opened('home'))
    expect(calls).toEqual([
      {
        method: 'views.publish',
        args: {
          user_id: 'U1',
          view: {
            type: 'home',
            private_metadata: '{"channel":"D1"}',
            blocks: renderSlack(await bot.home(terminalAsker)).blocks,
          },
        },
      },
    ])
  })

  it('is published once for each opening, and not for the other tab', async () => {
    const { send, calls } = createTestApp()
    for (const id of ['Ev1', 'Ev1', 'Ev2']) await send(opened('home', id))
    await send(opened('messages', 'Ev3'))
    expect(calls.length).toBe(2)
  })
})

it('writes a line and lives on when a listener fails', async () => {
  const { send, bot, log } = createTestApp()
  bot.home = () => {
    throw new TypeError('xoxb-secret is not a function')
  }
  await send(event('app_home_opened', { user: 'U1', channel: 'D1', tab: 'home' }))
  expect(log.lines).toMatchObject([{ level: 'error', event: 'slack: listener failed', code: 'TypeError' }])
  expect(JSON.stringify(log.lines)).not.toContain('xoxb')
  bot.home = async () => briefing('answer', 'Attaché')
  expect(await send(command('/incident', 'exchange'))).toHaveLength(1)
})

it('counts work that is under way', async () => {
  const { send, reply, inFlight } = createTestApp()
  let release = () => {}
  const published = new Promise<void>((resolve) => {
    release = resolve
  })
  reply('views.publish', () => published.then(() => Response.json({ ok: true })))
  const sent = send(event('app_home_opened', { user: 'U1', channel: 'D1', tab: 'home' }))
  let idle = false
  await new Promise(setImmediate)
  const waiting = inFlight.idle().then(() => {
    idle = true
  })
  await new Promise(setImmediate)
  expect(idle).toBe(false)
  release()
  await sent
  await waiting
  expect(idle).toBe(true)
})
