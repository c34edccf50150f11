import { describe, expect, it } from 'vitest'
import type { Form, Next } from '../../src/briefing/briefing.ts'
import { renderForm } from '../../src/slack/form.ts'
import { renderModal, renderSlack } from '../../src/slack/render.ts'
import { briefing } from '../support/briefings.ts'
import { faultsOf, record } from '../support/slack-limits.ts'
import { click, event, hook, onEphemeral } from './payloads.ts'
import { type Call, createTestApp } from './support.ts'

const silent = { unfurl_links: false, unfurl_media: false, mrkdwn: false }
const form: Form = {
  command: 'digest',
  values: { at: '09:00', days: 'weekdays', most: 5, topics: undefined },
  fixed: { action: 'on' },
}
const setUp: Next = { label: 'Set up…', question: 'digest status', form }

/** The first button of a briefing with this next question. */
function buttonOf(next: Next): Call['args'] {
  const actions = renderSlack(briefing('answer', 'x', { next: [next] })).blocks.find(({ type }) => type === 'actions')
  const { elements } = record(actions)
  return record(Array.isArray(elements) ? elements[0] : undefined)
}

const inHome = (private_metadata = '{"channel":"D1"}') => ({
  channel: undefined,
  container: { type: 'view' },
  message: undefined,
  response_url: undefined,
  view: { id: 'V1', type: 'home', hash: 'h', private_metadata },
})

/** What Slack sends when somebody fills in an open form; fields that are not named stay as they are. */
function submit(view: unknown, filled: Call['args'] = {}, trigger_id = '13.37.save'): Call['args'] {
  const { blocks, private_metadata } = record(view)
  const fields = (Array.isArray(blocks) ? blocks : []).map((block) => {
    const { block_id, element } = record(block)
    const { type, action_id, initial_value = null, initial_option = null } = record(element)
    const name = String(block_id)
    const chosen = name in filled ? filled[name] && { value: filled[name] } : initial_option
    const entry = type === 'static_select' ? { selected_option: chosen } : { value: filled[name] ?? initial_value }
    return [name, { [String(action_id)]: { type, ...entry, ...(filled[name] === null && { value: null }) } }]
  })
  return {
    type: 'view_submission',
    team: { id: 'T1', domain: 'acme' },
    user: { id: 'U1', name: 'anna', team_id: 'T1' },
    trigger_id,
    view: {
      id: 'V9',
      type: 'modal',
      callback_id: 'form',
      private_metadata,
      state: { values: Object.fromEntries(fields) },
    },
  }
}

/** Opens the form by its button, as somebody would. */
async function open(app: ReturnType<typeof createTestApp>, where: Call['args'] = {}, next = setUp) {
  await app.send(click(buttonOf(next), where))
  return record(app.calls.splice(0).at(-1)?.args).view
}

describe('a form', () => {
  it('opens at once, filled in with what holds now, and asks nothing', async () => {
    const app = createTestApp()
    await app.send(click({ ...buttonOf(setUp) }, { trigger_id: 'T' }))
    expect(app.bot.asked).toEqual([])
    expect(app.calls).toMatchObject([{ method: 'views.open', args: { trigger_id: 'T' } }])
    const { blocks, callback_id, title, submit: save } = record(record(app.calls[0]?.args).view)
    expect([callback_id, title, save]).toMatchObject(['form', { text: 'Digest' }, { text: 'Save' }])
    expect(blocks).toMatchObject([
      {
        block_id: 'at',
        optional: false,
        label: { text: 'At' },
        hint: { text: 'At what time, such as 09:00' },
        element: { type: 'plain_text_input', initial_value: '09:00' },
      },
      { block_id: 'days', optional: true, element: { type: 'static_select', initial_option: { value: 'weekdays' } } },
      { block_id: 'most', element: { type: 'number_input', is_decimal_allowed: false, initial_value: '5' } },
      { block_id: 'topics', element: { type: 'plain_text_input' } },
    ])
    expect(faultsOf({ blocks: Array.isArray(blocks) ? blocks : [] }, 100)).toEqual([])
  })

  it('shows no value that its field cannot hold', async () => {
    const values = { at: '<!channel>\u202e\nx', days: 'never', most: 'many' }
    const view = await open(createTestApp(), {}, { ...setUp, form: { command: 'digest', values } })
    const { blocks } = record(view)
    expect(faultsOf({ blocks: Array.isArray(blocks) ? blocks : [] }, 100)).toEqual([])
    expect(blocks).toMatchObject([{ element: { initial_value: '<!channel> x' } }, {}, {}])
    expect(JSON.stringify(blocks)).not.toMatch(/never|many"/)
  })

  it.each([
    ['the command is no longer there', { ...form, command: 'gone' }],
    ['nothing is asked for', { ...form, values: {} }],
    ['it carries too much', { ...form, values: { at: '' }, fixed: { action: 'x'.repeat(1900) } }],
    ['it is too long for a button', { ...form, fixed: { action: 'x'.repeat(2000) } }],
  ])('is asked as its question when %s', async (_, other) => {
    const { send, bot, calls } = createTestApp()
    const long = 'https://hooks.example/'.padEnd(1200, 'x')
    await send(click(buttonOf({ ...setUp, form: other }), { ...onEphemeral, response_url: long }))
    expect(bot.asked).toEqual(['digest status'])
    expect(calls).toMatchObject([{ method: 'response_url' }])
  })

  it('is not opened by what Slack did not get from us', async () => {
    const { send, bot, calls } = createTestApp()
    for (const value of ['{', 'null', '{"command":"digest"}']) await send(click({ action_id: 'form:next:0', value }))
    expect([calls, bot.asked]).toEqual([[], []])
  })
})

describe('what is saved', () => {
  it('is answered with the rights of who saved it, where the form was opened, to them alone', async () => {
    const app = createTestApp()
    const askers: string[] = []
    const { answer } = app.bot
    app.bot.answer = (command, input, asker) => {
      askers.push(`${asker.tenant} ${asker.place} ${asker.user} ${asker.conversation}`)
      return answer(command, input, asker)
    }
    const view = await open(app, { message: { ts: '2.0', thread_ts: '1.0' } })
    const body = submit(view, { at: ' 07:30 ', topics: 'china, action:off', days: 'daily' })
    expect(await app.send({ ...body, user: { id: 'U2' } })).toEqual([undefined])
    const asked = 'digest {"at":"07:30","days":"daily","most":"5","topics":"china, action:off","action":"on"}'
    expect(app.bot.asked).toEqual([asked])
    expect(askers).toEqual(['T1 C1 U2 C1 1.0'])
    expect(app.calls).toEqual([
      {
        method: 'response_url',
        args: {
          url: hook,
          ...renderSlack(app.bot.says(asked)),
          ...silent,
          response_type: 'ephemeral',
          replace_original: false,
          thread_ts: '1.0',
        },
      },
    ])
  })

  it('leaves out what was cleared', async () => {
    const app = createTestApp()
    await app.send(submit(await open(app), { days: null, most: null }))
    expect(app.bot.asked).toEqual(['digest {"at":"09:00","action":"on"}'])
  })

  it('stays open with what is wrong at its field, and can be saved again', async () => {
    const app = createTestApp()
    const view = await open(app)
    expect(await app.send(submit(view, { at: 'noon' }, 'first'))).toEqual([
      { response_action: 'errors', errors: { at: 'at: not a time' } },
    ])
    expect(app.calls).toEqual([])
    expect(await app.send(submit(view, { at: '12:00' }, 'second'))).toEqual([undefined])
    expect(app.calls.length).toBe(1)
  })

  it('is saved once, though it is delivered twice', async () => {
    const app = createTestApp()
    const body = submit(await open(app))
    for (const each of [body, body]) expect(await app.send(each)).toEqual([undefined])
    expect(app.bot.asked.length).toBe(1)
  })

  it('is answered in the channel where the form was open for too long', async () => {
    const app = createTestApp()
    const view = await open(app)
    app.reply('response_url', () => new Response('expired_url', { status: 404 }))
    await app.send(submit(view))
    expect(app.calls.map(({ method }) => method)).toEqual(['response_url', 'chat.postEphemeral'])
    expect(app.calls[1]?.args).toMatchObject({ channel: 'C1', user: 'U1' })
  })

  it('closes in time when the answer takes long', async () => {
    const app = createTestApp({ patience: 5 })
    const view = await open(app)
    let release = () => {}
    const slow = new Promise<void>((resolve) => {
      release = resolve
    })
    const { answer } = app.bot
    app.bot.answer = async (command, input, asker) => {
      await slow
      return answer(command, input, asker)
    }
    expect(await app.send(submit(view), async () => release())).toEqual([undefined])
    expect(app.calls).toMatchObject([{ method: 'response_url', args: { response_type: 'ephemeral' } }])
  })

  it.each([
    ['nothing', {}],
    [
      'another app’s form',
      { view: { callback_id: 'form', private_metadata: '{"channel":"C1"}', state: { values: {} } } },
    ],
  ])('acknowledges %s and does nothing', async (_, rest) => {
    const { send, bot, calls } = createTestApp()
    const body = { ...submit({}), ...rest }
    expect(await send(body)).toEqual([undefined])
    expect([bot.asked, calls]).toEqual([[], []])
  })
})

describe('in App Home', () => {
  /** A bot whose Home says what it was last asked. */
  function createHomely() {
    const app = createTestApp()
    const places: string[] = []
    app.bot.home = async (asker) => {
      places.push(asker.place)
      const paused = app.bot.asked.some((each) => /pause|digest \{/.test(each))
      return briefing('answer', paused ? 'Paused' : 'Running', { next: [setUp] })
    }
    return { ...app, places }
  }

  it('a change is answered in a modal, and Home is published again', async () => {
    const { send, bot, calls, places } = createHomely()
    await send(event('app_home_opened', { user: 'U1', channel: 'D1', tab: 'home' }))
    const { private_metadata } = record(record(calls.splice(0)[0]?.args).view)
    await send(click({ action_id: 'ask:next:0', value: 'digest pause' }, inHome(String(private_metadata))))
    const from = { channel: 'D1' }
    expect(calls.map(({ method }) => method)).toEqual(['views.open', 'views.publish'])
    expect(calls[0]?.args.view).toEqual(renderModal(bot.says('digest pause'), from))
    expect(calls[1]?.args).toMatchObject({ user_id: 'U1', view: { private_metadata: JSON.stringify(from) } })
    expect(JSON.stringify(calls[1]?.args)).toContain('Paused')
    expect(new Set(places)).toEqual(new Set(['U1']))
  })

  it('what changes nothing publishes nothing', async () => {
    const { send, calls } = createHomely()
    await send(click({ action_id: 'ask:next:0', value: 'digest status' }, inHome()))
    expect(calls.map(({ method }) => method)).toEqual(['views.open'])
  })

  it('a form is answered in its own place, and Home is published again', async () => {
    const app = createHomely()
    const view = await open(app, inHome())
    const [ack] = await app.send(submit(view))
    const asked = 'digest {"at":"09:00","days":"weekdays","most":"5","action":"on"}'
    expect(ack).toEqual({ response_action: 'update', view: renderModal(app.bot.says(asked), { channel: 'D1' }) })
    expect(app.calls.map(({ method }) => method)).toEqual(['views.publish'])
  })

  it('a form opens in the place of the modal that offers it', async () => {
    const { send, calls } = createHomely()
    await send(click(buttonOf(setUp), { ...inHome(), view: { id: 'V2', type: 'modal', hash: 'h' } }))
    expect(calls).toMatchObject([{ method: 'views.update', args: { view_id: 'V2', hash: 'h' } }])
  })
})

it('is a value that anybody’s values fit into, and nothing of them is lost', () => {
  const [command] = createTestApp().bot.commands
  const values = { at: '"}{', topics: 'a\nb' }
  const view =
    command && renderForm(command, { command: 'digest', values, fixed: { action: '"x"' } }, { channel: 'C1' })
  expect(JSON.parse(view?.private_metadata ?? '')).toEqual({
    channel: 'C1',
    command: 'digest',
    fixed: { action: '"x"' },
  })
})
