import type { types, webApi } from '@slack/bolt'
import type { Sleep } from '../chats/pause.ts'
import type { Log } from '../log.ts'
import { type Failure, failureOf, failureOfCode } from './errors.ts'
import type { SlackMessage } from './render.ts'

interface Place {
  channel: string
  thread_ts?: string
}

/** What a response_url takes. https://docs.slack.dev/interactivity/handling-user-interaction#message_responses */
interface ResponseOptions {
  response_type: 'ephemeral' | 'in_channel'
  replace_original: boolean
  thread_ts?: string
}

/** Everything that Attaché says of its own accord. Each method resolves to whether Slack took it; none throws. */
export interface Outbox {
  post(place: Place, message: SlackMessage): Promise<boolean>
  postPrivately(place: Place, user: string, message: SlackMessage): Promise<boolean>
  respond(url: string, message: SlackMessage, options: ResponseOptions): Promise<boolean>
  publishHome(user: string, view: types.HomeView): Promise<boolean>
  openModal(trigger: string, view: types.ModalView): Promise<boolean>
  updateModal(viewId: string, hash: string | undefined, view: types.ModalView): Promise<boolean>
  /** What Slack does not tell is missing, or false. https://docs.slack.dev/reference/methods/users.info */
  profileOf(user: string): Promise<{ zone?: string | undefined; admin: boolean }>
}

/** Links are sources, not previews; the text is words, not mrkdwn. */
export const silent = { unfurl_links: false, unfurl_media: false, mrkdwn: false } as const

/** For one request; Slack’s client has none by itself. */
export const timeout = 10_000
const tries = 3
const longestWait = 30

export function createOutbox(deps: { web: webApi.WebClient; fetch: typeof fetch; log: Log; sleep: Sleep }): Outbox {
  const { web, log, sleep } = deps

  /** Tries again only what certainly did not arrive: a second message is worse than none. */
  async function attempt(method: string, channel: string | undefined, send: Send): Promise<Failure | undefined> {
    for (let tried = 1; ; tried += 1) {
      const failure = await send().catch(failureOf)
      if (!failure) return undefined
      if (failure.kind !== 'later' || tried === tries || failure.seconds > longestWait) {
        log.warn('slack: not sent', { method, channel, tried, ...failure })
        return failure
      }
      await sleep(failure.seconds * 1000)
    }
  }

  const done = async (method: string, send: Send) => (await attempt(method, undefined, send)) === undefined

  /** New kinds of blocks reach workspaces slowly: where blocks are refused, the words still arrive. */
  async function say(method: string, channel: string | undefined, { text, blocks }: SlackMessage, send: SendContent) {
    const failure = await attempt(method, channel, () => send({ text, blocks }))
    if (failure?.kind !== 'plain') return failure === undefined
    return (await attempt(method, channel, () => send({ text }))) === undefined
  }

  return {
    post: (place, message) =>
      say('chat.postMessage', place.channel, message, (content) =>
        nothing(web.chat.postMessage({ ...place, ...content, ...silent })),
      ),
    postPrivately: (place, user, message) =>
      say('chat.postEphemeral', place.channel, message, (content) =>
        nothing(web.chat.postEphemeral({ ...place, ...content, user })),
      ),
    respond: (url, message, options) =>
      say('response_url', undefined, message, (content) =>
        respondOnce(deps.fetch, url, { ...content, ...silent, ...options }),
      ),
    publishHome: (user_id, view) => done('views.publish', () => nothing(web.views.publish({ user_id, view }))),
    openModal: (trigger_id, view) => done('views.open', () => nothing(web.views.open({ trigger_id, view }))),
    async profileOf(user) {
      try {
        const { user: known } = await web.users.info({ user })
        return { zone: known?.tz, admin: known?.is_admin === true || known?.is_owner === true }
      } catch (error) {
        log.warn('slack: profile not known', { code: failureOf(error).code })
        return { admin: false }
      }
    },
    updateModal: (view_id, hash, view) =>
      done('views.update', () => nothing(web.views.update({ view_id, ...(hash && { hash }), view }))),
  }
}

type Content = Pick<SlackMessage, 'text'> & Partial<SlackMessage>
type Send = () => Promise<Failure | undefined>
type SendContent = (content: Content) => Promise<Failure | undefined>

const nothing = async (call: Promise<unknown>): Promise<undefined> => {
  await call
}

/** Bolt’s own `respond` hides how long to wait and why it was refused, and waits for ever. */
async function respondOnce(send: typeof fetch, url: string, message: object): Promise<Failure | undefined> {
  const response = await send(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(message),
    redirect: 'error',
    signal: AbortSignal.timeout(timeout),
  })
  const text = await response.text()
  if (response.status === 429) {
    return { kind: 'later', code: 'ratelimited', seconds: Number(response.headers.get('retry-after')) || 1 }
  }
  if (response.status >= 500) return { kind: 'unknown', code: `http_${response.status}` }
  const code = /"error"\s*:\s*"(\w+)"/.exec(text)?.[1] ?? (response.ok ? undefined : text)
  return code === undefined ? undefined : failureOfCode(code || `http_${response.status}`)
}
