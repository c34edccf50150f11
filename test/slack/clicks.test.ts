import { describe, expect, it } from 'vitest'
import { renderModal, renderPrivate, renderSlack, withFootnote } from '../../src/slack/render.ts'
import { click, hook, onEphemeral } from './payloads.ts'
import { createTestApp } from './support.ts'

const silent = { unfurl_links: false, unfurl_media: false, mrkdwn: false }
const next = { action_id: 'ask:next:0', value: 'sources exchange' }
const asked = { kind: 'ask', text: 'sources exchange' } as const
const inThread = { message: { type: 'message', ts: '2.0', thread_ts: '1.0' } }
const direct = { channel: { id: 'D1', name: 'directmessage' } }

describe('a click on a question', () => {
  it('in a channel is answered to who clicked, with a button to share the answer', async () => {
    const { send, bot, calls } = createTestApp()
    expect(await send(click(next))).toEqual([undefined])
    expect(bot.asked).toEqual(['sources exchange'])
    expect(calls).toEqual([
      {
        method: 'response_url',
        args: {
          url: hook,
          ...renderPrivate(bot.says('sources exchange'), asked),
          ...silent,
          response_type: 'ephemeral',
          replace_original: false,
        },
      },
    ])
  })

  it('in a thread is answered in the thread', async () => {
    const { send, calls } = createTestApp()
    await send(click(next, inThread))
    expect(calls).toMatchObject([{ args: { thread_ts: '1.0' } }])
  })

  it('on what only the asker sees replaces it', async () => {
    const { send, bot, calls } = createTestApp()
    await send(click({ action_id: 'ask:choice:1', value: 'incident 2' }, onEphemeral))
    const answer = renderPrivate(bot.says('incident 2'), { kind: 'ask', text: 'incident 2' })
    expect(calls).toEqual([
      {
        method: 'response_url',
        args: { url: hook, ...answer, ...silent, response_type: 'ephemeral', replace_original: true },
      },
    ])
  })

  it('in a menu asks what was selected', async () => {
    const { send, bot } = createTestApp()
    const selected_option = { text: { type: 'plain_text', text: 'Two' }, value: 'incident 2' }
    await send(click({ type: 'static_select', action_id: 'ask:menu', selected_option }, onEphemeral))
    expect(bot.asked).toEqual(['incident 2'])
  })

  it('in a direct message is answered below; a choice replaces the question', async () => {
    const { send, bot, calls } = createTestApp()
    await send(click(next, direct))
    await send(click({ action_id: 'ask:choice:0', value: 'sources exchange' }, direct))
    const answer = { url: hook, ...renderSlack(bot.says('sources exchange')), ...silent, response_type: 'in_channel' }
    expect(calls).toEqual([
      { method: 'response_url', args: { ...answer, replace_original: false } },
      { method: 'response_url', args: { ...answer, replace_original: true } },
    ])
  })

  it('in App Home opens a modal, and in the modal turns its page', async () => {
    const { send, bot, calls } = createTestApp()
    const nowhere = { channel: undefined, container: { type: 'view' }, message: undefined, response_url: undefined }
    await send(click(next, { ...nowhere, trigger_id: 'T', view: { id: 'V1', type: 'home', hash: 'h' } }))
    await send(click(next, { ...nowhere, view: { id: 'V2', type: 'modal', hash: 'h' } }))
    const view = renderModal(bot.says('sources exchange'), { channel: 'D U1' })
    expect(calls).toEqual([
      { method: 'views.open', args: { trigger_id: 'T', view } },
      { method: 'views.update', args: { view_id: 'V2', hash: 'h', view } },
    ])
  })

  it('is answered once when it is delivered again, and twice when it is clicked twice', async () => {
    const { send, calls } = createTestApp()
    const first = click(next)
    for (const body of [first, first, click(next)]) await send(body)
    expect(calls.length).toBe(2)
  })

  it('is acknowledged before anything is answered', async () => {
    const { send, calls } = createTestApp()
    let before: number | undefined
    await send(click(next), async () => {
      before = calls.length
    })
    expect([before, calls.length]).toEqual([0, 1])
  })
})

describe('“Share in channel”', () => {
  const share = (fields = {}) =>
    click({ action_id: 'share:ask', value: 'sources exchange' }, { ...onEphemeral, ...fields })
  const when = '<!date^1795521600^{date_short_pretty} at {time}|2026-11-24 12:00 UTC>'

  it('posts the answer, says who shared it and when, and takes the button away', async () => {
    const { send, bot, calls } = createTestApp()
    await send(share())
    const message = renderSlack(bot.says('sources exchange'))
    const shared = { url: hook, ...withFootnote(message, `Shared by <@U1> · ${when}`), ...silent }
    const rest = { url: hook, ...withFootnote(message, `You shared this here · ${when}`), ...silent }
    expect(calls).toEqual([
      { method: 'response_url', args: { ...shared, response_type: 'in_channel', replace_original: false } },
      { method: 'response_url', args: { ...rest, response_type: 'ephemeral', replace_original: true } },
    ])
  })

  it('posts it in the thread where it was', async () => {
    const { send, calls } = createTestApp()
    await send(share({ container: { ...onEphemeral.container, thread_ts: '1.0' } }))
    expect(calls[0]).toMatchObject({ args: { response_type: 'in_channel', thread_ts: '1.0' } })
  })

  it('posts it once, however often it is clicked', async () => {
    const { send, calls } = createTestApp()
    for (const _ of [0, 1, 2]) await send(share())
    expect(calls.filter(({ args }) => args.response_type === 'in_channel').length).toBe(1)
  })

  it('keeps the button where the post did not go through', async () => {
    const { send, calls, reply, log } = createTestApp()
    reply('response_url', () => new Response('expired_url', { status: 404 }))
    await send(share())
    expect(calls.length).toBe(1)
    expect(log.lines).toMatchObject([
      { level: 'warn', event: 'slack: not sent', method: 'response_url', code: 'expired_url' },
    ])
  })

  it('briefs on the message again where the answer was about one', async () => {
    const { send, bot } = createTestApp()
    await send(click({ action_id: 'share:brief', value: 'Exchange' }, onEphemeral))
    expect(bot.asked).toEqual(['brief on Exchange'])
  })

  it('does not post what is no answer any more', async () => {
    const { send, calls } = createTestApp()
    await send(click({ action_id: 'share:ask', value: 'incident nobody' }, onEphemeral))
    expect(calls).toMatchObject([{ args: { response_type: 'ephemeral', replace_original: true } }])
    expect(calls.length).toBe(1)
  })

  it('names nobody where Slack names nobody that we know', async () => {
    const { send, calls } = createTestApp()
    await send(share({ user: { id: '> <!channel> <@U1' } }))
    expect(JSON.stringify(calls[0])).toContain('Shared by somebody')
  })
})

it.each([
  ['a button of somebody else', click({ action_id: 'other', value: 'x' })],
  ['a button without a value', click({ action_id: 'ask:next:0' })],
])('acknowledges %s and does nothing', async (_, body) => {
  const { send, calls, bot } = createTestApp()
  expect(await send(body)).toEqual([undefined])
  expect([...calls, ...bot.asked]).toEqual([])
})
