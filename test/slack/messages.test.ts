import { describe, expect, it } from 'vitest'
import { renderPrivate, renderSlack } from '../../src/slack/render.ts'
import { direct, event, mention } from './payloads.ts'
import { createTestApp } from './support.ts'

const silent = { unfurl_links: 'false', unfurl_media: 'false', mrkdwn: 'false' }

describe('a mention', () => {
  it('is answered in its thread', async () => {
    const { send, bot, calls } = createTestApp()
    await send(mention('<@UBOT> incident &lt;exchange&gt;'))
    expect(bot.asked).toEqual(['incident <exchange>'])
    const answer = { channel: 'C1', thread_ts: '1.0', ...silent, ...renderSlack(bot.says('incident <exchange>')) }
    expect(calls).toEqual([{ method: 'chat.postMessage', args: answer }])
  })

  it('is answered in the thread that it is in', async () => {
    const { send, calls } = createTestApp()
    await send(mention('<@UBOT> incident exchange', { ts: '2.0', thread_ts: '1.0' }))
    expect(calls).toMatchObject([{ method: 'chat.postMessage', args: { thread_ts: '1.0' } }])
  })

  it('shows to the asker only what is no answer: in a thread where there is one, else in the channel', async () => {
    const { send, bot, calls } = createTestApp()
    await send(mention('<@UBOT> incident nobody', { ts: '2.0', thread_ts: '1.0' }))
    await send(mention('<@UBOT> incident nobody', { ts: '3.0' }, 'Ev2'))
    const answer = { channel: 'C1', user: 'U1', ...renderSlack(bot.says('incident nobody')) }
    expect(calls).toEqual([
      { method: 'chat.postEphemeral', args: { ...answer, thread_ts: '1.0' } },
      { method: 'chat.postEphemeral', args: answer },
    ])
  })

  it('is answered to the asker with a button to share it where answers are private', async () => {
    const { send, bot, calls } = createTestApp({ replies: 'private' })
    await send(mention('<@UBOT> incident exchange'))
    const answer = renderPrivate(bot.says('incident exchange'), { kind: 'ask', text: 'incident exchange' })
    expect(calls).toEqual([{ method: 'chat.postEphemeral', args: { channel: 'C1', user: 'U1', ...answer } }])
    expect(JSON.stringify(answer)).toContain('share:ask')
  })

  it('without a question asks for help', async () => {
    const { send, bot } = createTestApp()
    await send(mention(' <@UBOT>  '))
    expect(bot.asked).toEqual(['help'])
  })
})

describe('a direct message', () => {
  it.each(['exchange', 'nobody', 'help'])('is answered where it is (%s)', async (text) => {
    const { send, bot, calls } = createTestApp({ replies: 'private' })
    await send(direct(text))
    expect(calls).toEqual([
      { method: 'chat.postMessage', args: { channel: 'D1', ...silent, ...renderSlack(bot.says(text)) } },
    ])
  })

  it('is answered in its thread', async () => {
    const { send, calls } = createTestApp()
    await send(direct('incident exchange', { ts: '2.0', thread_ts: '1.0' }))
    expect(calls).toMatchObject([{ args: { channel: 'D1', thread_ts: '1.0' } }])
  })
})

describe('one message, many deliveries', () => {
  it('is answered once when Slack repeats it', async () => {
    const { send, calls } = createTestApp()
    for (const _ of [0, 1, 2]) await send(mention('<@UBOT> exchange'))
    expect(calls.length).toBe(1)
  })

  it('is answered once when it comes as a mention and as a message, under two ids', async () => {
    const { send, calls } = createTestApp()
    await send(direct('<@UBOT> exchange', {}, 'Ev1'))
    await send(mention('<@UBOT> exchange', { channel: 'D1' }, 'Ev2'))
    expect(calls.length).toBe(1)
  })

  it('is answered when only the repeat arrives', async () => {
    const { send, calls } = createTestApp()
    await send({ ...mention('<@UBOT> exchange'), retry_attempt: 2, retry_reason: 'timeout' })
    expect(calls.length).toBe(1)
  })

  it('leaves the same time stamp in another channel or team alone', async () => {
    const { send, calls } = createTestApp()
    await send(mention('<@UBOT> exchange', { channel: 'C1' }, 'Ev1'))
    await send(mention('<@UBOT> exchange', { channel: 'C2' }, 'Ev2'))
    await send({ ...mention('<@UBOT> exchange', { channel: 'C2' }, 'Ev3'), team_id: 'T2' })
    expect(calls.length).toBe(3)
  })
})

it.each([
  ['another bot', direct('exchange', { bot_id: 'B2' })],
  ['an edit', direct('exchange', { subtype: 'message_changed' })],
  ['itself', direct('exchange', { user: 'UBOT' })],
  ['nobody', event('message', { channel: 'D1', channel_type: 'im', ts: '1.0', text: 'exchange' })],
  ['a channel that did not ask', direct('exchange', { channel: 'C1', channel_type: 'channel' })],
  ['a group that did not ask', direct('exchange', { channel: 'G1', channel_type: 'mpim' })],
])('says nothing to %s', async (_, body) => {
  const { send, calls, log } = createTestApp()
  await send(body)
  expect(calls).toEqual([])
  expect(log.lines).toEqual([])
})
