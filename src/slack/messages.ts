import * as z from 'zod'
import { isForAll } from '../chats/for-all.ts'
import { askerIn } from './asker.ts'
import type { Asked } from './controls.ts'
import type { Listening } from './listening.ts'
import { renderPrivate, renderSlack } from './render.ts'
import { readWords, withoutMention } from './words.ts'

const Event = z.object({
  channel: z.string(),
  channel_type: z.string().optional(),
  user: z.string(),
  text: z.string().default(''),
  ts: z.string(),
  thread_ts: z.string().optional(),
  bot_id: z.string().nullish(),
  subtype: z.string().nullish(),
})
const Body = z.object({
  event_id: z.string().optional(),
  team_id: z.string().optional(),
  authorizations: z.array(z.object({ user_id: z.string().optional() })).nullish(),
})

interface Message extends z.infer<typeof Event> {
  question: string
  team: string | undefined
  direct: boolean
  /** What makes it this message and no other: it comes as `message` and as `app_mention`, and again when it is repeated. */
  keys: readonly (string | undefined)[]
}

/** What a person wrote to the bot; nothing for what bots and Slack itself write. */
export function readMessage(event: unknown, body: unknown, botUserId: string | undefined): Message | undefined {
  const read = Event.safeParse(event)
  const { event_id, team_id, authorizations } = Body.safeParse(body).data ?? {}
  if (!read.success) return undefined
  const { channel, channel_type, text, ts, user, bot_id, subtype } = read.data
  const self = botUserId ?? authorizations?.[0]?.user_id
  if (bot_id || subtype || user === self) return undefined
  return {
    ...read.data,
    team: team_id,
    question: readWords(withoutMention(text, self)),
    direct: channel_type === 'im' || channel.startsWith('D'),
    keys: [event_id, `${team_id} ${channel} ${ts}`],
  }
}

/**
 * A mention is answered in its thread. What is for the asker only goes into a thread that exists, else into the channel:
 * in a thread that nobody began it would not be shown. https://docs.slack.dev/reference/methods/chat.postEphemeral
 */
export async function answerMessage(message: Message | undefined, deps: Listening): Promise<void> {
  if (!message || deps.seen(...message.keys)) return
  const { team, channel, direct, question, thread_ts, ts, user } = message
  const { bot, outbox, replies, people } = deps
  const asked: Asked = { kind: 'ask', text: question || 'help' }
  const asker = askerIn({ team, channel, user, thread: thread_ts ?? (direct ? undefined : ts) }, people)
  const briefing = await bot.ask(asked.text, asker)
  const thread = thread_ts && { thread_ts }
  if (direct) await outbox.post({ channel, ...thread }, renderSlack(briefing))
  else if (isForAll(briefing, replies))
    await outbox.post({ channel, thread_ts: thread_ts ?? ts }, renderSlack(briefing))
  else await outbox.postPrivately({ channel, ...thread }, user, renderPrivate(briefing, asked))
}
