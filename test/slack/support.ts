import { App, type Receiver, webApi } from '@slack/bolt'
import type { Bot } from '../../src/bot.ts'
import type { Briefing } from '../../src/briefing/briefing.ts'
import { createInFlight } from '../../src/chats/in-flight.ts'
import { createSeen } from '../../src/chats/seen.ts'
import type { Command } from '../../src/commands/command.ts'
import { registerListeners } from '../../src/slack/listeners.ts'
import type { Listening } from '../../src/slack/listening.ts'
import { createOutbox } from '../../src/slack/outbox.ts'
import { quietLogger } from '../../src/slack/quiet-logger.ts'
import { briefing, nexts } from '../support/briefings.ts'
import { createMemoryLog } from '../support/memory-log.ts'
import { record } from '../support/slack-limits.ts'

/** A command with an option of every kind. */
const digest: Command = {
  name: 'digest',
  about: 'What is new, once a day',
  examples: [],
  sameForAll: true,
  options: [
    { name: 'action', about: 'What to do', required: false, number: false, choices: ['on', 'off'] },
    { name: 'at', about: 'At what time, such as 09:00', required: true, number: false },
    { name: 'days', about: 'On which days', required: false, number: false, choices: ['daily', 'weekdays'] },
    { name: 'most', about: 'How many lines', required: false, number: true },
    { name: 'topics', about: 'About what', required: false, number: false },
  ],
  answer: () => briefing('answer', 'Digest'),
}

/** A small bot that answers by what it is asked and remembers that. */
export function createFakeBot(): Bot & { asked: string[]; says(text: string): Briefing } {
  const asked: string[] = []
  const says = (text: string): Briefing => {
    if (text.includes('boom')) throw new Error('boom')
    if (text.includes('nobody')) return briefing('nothing', 'Nothing on record')
    if (text.includes('which')) return briefing('choice', 'Which one?', { choices: nexts(3) })
    if (text.includes('noon'))
      return briefing('help', '/digest', {
        problems: [
          { option: 'at', text: 'at: not a time\u202e' },
          { option: 'zone', text: 'zone: unknown' },
        ],
      })
    if (text.endsWith('help')) return briefing('help', 'What you can ask')
    return briefing('answer', text, { next: [{ label: 'Sources', question: 'sources exchange' }] })
  }
  const ask = async (text: string): Promise<Briefing> => {
    asked.push(text)
    return says(text)
  }
  return {
    asked,
    says,
    commands: [digest],
    ask,
    answer: (command, input) => ask(`${command} ${JSON.stringify(input)}`),
    complete: () => [],
    briefOn: (message) => ask(`brief on ${message}`),
    home: async () => briefing('answer', 'Attaché', { next: nexts(2) }),
  }
}

export interface Call {
  method: string
  args: { readonly [name: string]: unknown }
}
type Reply = (args: Call['args']) => Response | Promise<Response>

export const json = (body: unknown, init?: ResponseInit) => new Response(JSON.stringify(body), init)
const ok: Reply = () => json({ ok: true })

/** Slack’s Web API and its response_urls, as far as they are asked; replies by method, the rest is ok. */
export function createFakeApi() {
  const calls: Call[] = []
  const replies = new Map<string, Reply[]>()
  const answer = async (url: string | URL, body: unknown): Promise<Response> => {
    const address = String(url)
    const responding = address.startsWith('https://hooks.')
    const method = responding ? 'response_url' : address.replace(/^.*\/api\//, '')
    const text = String(body)
    const args = responding ? record(JSON.parse(text)) : readForm(text)
    calls.push({ method, args: responding ? { url: address, ...args } : args })
    return (replies.get(method)?.shift() ?? ok)(args)
  }
  return {
    calls,
    fetch: async (url: string | URL | Request, init?: RequestInit) =>
      answer(url instanceof Request ? url.url : url, init?.body),
    /** The next replies to a method; after them it is ok again. */
    reply: (method: string, ...next: Reply[]) => void replies.set(method, next),
  }
}

function readForm(body: string): Call['args'] {
  const entries = [...new URLSearchParams(body)].map(([name, value]) => [
    name,
    /^[[{]/.test(value) ? JSON.parse(value) : value,
  ])
  return Object.fromEntries(entries)
}

/** The whole app, without a network: `send` is what Slack sends, `calls` what Slack is told. */
export function createTestApp(options: Partial<Pick<Listening, 'replies' | 'prefix' | 'patience' | 'left'>> = {}) {
  const api = createFakeApi()
  const bot = createFakeBot()
  const log = createMemoryLog()
  const waits: number[] = []
  const clock = { now: () => new Date('2026-11-24T12:00:00Z') }
  const sleep = async (milliseconds: number) => void waits.push(milliseconds)
  const clientOptions = { fetch: api.fetch, retryConfig: { retries: 0 }, rejectRateLimitedCalls: true }
  const web = new webApi.WebClient('xoxb-secret', { ...clientOptions, logger: quietLogger })
  const outbox = createOutbox({ web, fetch: api.fetch, log, sleep })
  const inFlight = createInFlight()
  let app: App | undefined
  const receiver: Receiver = {
    init: (made) => {
      app = made
    },
    start: async () => {},
    stop: async () => {},
  }
  const authorize = async () => ({ botToken: 'xoxb-secret', botId: 'B1', botUserId: 'UBOT' })
  registerListeners(new App({ receiver, authorize, convoStore: false, logger: quietLogger, clientOptions }), {
    bot,
    outbox,
    log,
    clock,
    inFlight,
    seen: createSeen(clock),
    people: { zoneOf: async (user) => (await outbox.profileOf(user)).zone, manages: async () => true },
    replies: 'public',
    prefix: '',
    patience: 2000,
    ...options,
  })
  return {
    ...api,
    bot,
    log,
    waits,
    inFlight,
    /** Resolves to what was acknowledged, once everything is done. */
    async send(body: Call['args'], ack: (message: unknown) => Promise<void> = async () => {}) {
      const acks: unknown[] = []
      await app?.processEvent({
        body,
        ack: async (message) => {
          acks.push(message)
          await ack(message)
        },
      })
      return acks
    },
  }
}
