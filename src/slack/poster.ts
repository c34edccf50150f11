import type { webApi } from '@slack/bolt'
import * as z from 'zod'
import type { InFlight } from '../chats/in-flight.ts'
import { type Looked, notRendered, type Posted, type Poster, rendered } from '../chats/poster.ts'
import type { Log } from '../log.ts'
import { codeOf, failureOf } from './errors.ts'
import { limits } from './limits.ts'
import { silent } from './outbox.ts'
import { postedOf } from './refusal.ts'
import { renderSlack, type SlackMessage } from './render.ts'

interface Parts {
  /** Tries nothing again by itself, and gives up after a while. */
  web: webApi.WebClient
  /** Who we are, once Slack has told. */
  self: { readonly botId?: string; readonly botUserId?: string }
  inFlight: InFlight
  log: Log
}

type Content = Pick<SlackMessage, 'text'> & Partial<SlackMessage>

/**
 * Slack knows no idempotency key: ours rides in the message's metadata, and the history of the channel is where it is
 * found again. That takes the scope channels:history, groups:history or im:history and a bot that is in the channel;
 * otherwise nothing is known, and what may have arrived is to be held, not sent again.
 * https://docs.slack.dev/messaging/message-metadata https://docs.slack.dev/reference/methods/conversations.history
 */
export function createPoster({ web, self, inFlight, log }: Parts): Poster {
  async function send(place: string, content: Content, key: string): Promise<{ posted: Posted; plain: boolean }> {
    try {
      const metadata = { event_type, event_payload: { key } }
      const { ts = '' } = await web.chat.postMessage({
        channel: await channelOf(place),
        ...content,
        ...silent,
        metadata,
      })
      return { posted: { kind: 'sent', message: ts }, plain: false }
    } catch (error) {
      const failure = failureOf(error)
      log.warn('slack: not posted', { channel: place, ...failure })
      return { posted: postedOf(failure, place), plain: failure.kind === 'plain' }
    }
  }

  async function look(channel: string, key: string, since: Date): Promise<Looked> {
    const oldest = String(since.getTime() / 1000 - skew)
    let cursor: string | undefined
    for (let page = 0; page < limits.historyPages; page += 1) {
      const answer = await web.conversations.history({
        channel,
        oldest,
        limit: limits.history,
        include_all_metadata: true,
        ...(cursor && { cursor }),
      })
      const { messages, has_more, response_metadata } = History.parse(answer)
      if (messages.some((message) => isOurs(message) && keyOf(message) === key)) return 'there'
      if (!has_more) return 'absent'
      cursor = response_metadata?.next_cursor
      if (!cursor) break
    }
    log.warn('slack: too much was written to look through', { channel })
    return 'cannot-look'
  }

  /** A person is posted to in the direct messages with us. https://docs.slack.dev/reference/methods/conversations.open */
  async function channelOf(place: string): Promise<string> {
    if (!/^[UW]/.test(place)) return place
    const { channel } = await web.conversations.open({ users: place })
    return channel?.id ?? place
  }

  const isOurs = ({ bot_id, user }: Message): boolean =>
    (bot_id !== undefined && bot_id === self.botId) || (user !== undefined && user === self.botUserId)

  return {
    /** New kinds of blocks reach workspaces slowly: refused blocks were certainly not posted, and the words may still arrive. */
    post: (place, briefing, key) =>
      inFlight.run(async () => {
        const message = rendered(() => renderSlack(briefing), log)
        if (!message) return notRendered
        const { text, blocks } = message
        const { posted, plain } = await send(place, { text, blocks }, key)
        return plain ? (await send(place, { text }, key)).posted : posted
      }),
    look: (place, key, since) =>
      inFlight.run(async () => {
        if (self.botId === undefined && self.botUserId === undefined) return 'cannot-look'
        try {
          return await look(await channelOf(place), key, since)
        } catch (error) {
          log.warn('slack: cannot look for a message', { channel: place, code: codeOf(error) })
          return 'cannot-look'
        }
      }),
  }
}

const event_type = 'attache_digest'

/** Our clock may be ahead of Slack's, in seconds. */
const skew = 120

const Message = z.object({
  bot_id: z.string().optional(),
  user: z.string().optional(),
  metadata: z.object({ event_type: z.string(), event_payload: z.record(z.string(), z.unknown()) }).optional(),
})
type Message = z.infer<typeof Message>

const History = z.object({
  messages: z.array(Message.catch({})),
  has_more: z.boolean().optional(),
  response_metadata: z.object({ next_cursor: z.string().optional() }).optional(),
})

const keyOf = ({ metadata }: Message): unknown =>
  metadata?.event_type === event_type ? metadata.event_payload.key : undefined
