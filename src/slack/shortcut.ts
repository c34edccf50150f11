import * as z from 'zod'
import { askerIn } from './asker.ts'
import type { Asked } from './controls.ts'
import type { Listening } from './listening.ts'
import { renderPrivate } from './render.ts'
import { readWords } from './words.ts'

/** “Brief me on this”, in the menu of every message. */
export const briefShortcut = 'brief'

const Attachment = z.object({
  title: z.string().optional(),
  text: z.string().optional(),
  fallback: z.string().optional(),
})
const Shortcut = z.object({
  callback_id: z.literal(briefShortcut),
  trigger_id: z.string(),
  team: z.object({ id: z.string() }).nullish(),
  channel: z.object({ id: z.string() }),
  user: z.object({ id: z.string() }),
  action_ts: z.string().optional(),
  response_url: z.string(),
  message: z.object({
    text: z.string().nullish(),
    thread_ts: z.string().optional(),
    attachments: z.array(Attachment).nullish(),
  }),
})
type Shortcut = z.infer<typeof Shortcut>

export const readShortcut = (body: unknown): Shortcut | undefined => Shortcut.safeParse(body).data

export async function answerShortcut(
  shortcut: Shortcut | undefined,
  { bot, outbox, seen, people }: Listening,
): Promise<void> {
  if (!shortcut || seen(`${shortcut.trigger_id} ${shortcut.action_ts} ${shortcut.response_url}`)) return
  const { message, response_url, team, channel, user } = shortcut
  const asker = askerIn({ team: team?.id, channel: channel.id, user: user.id, thread: message.thread_ts }, people)
  const asked: Asked = { kind: 'brief', text: readWords(wordsIn(message)) }
  await outbox.respond(response_url, renderPrivate(await bot.briefOn(asked.text, asker), asked), {
    response_type: 'ephemeral',
    replace_original: false,
    ...(message.thread_ts && { thread_ts: message.thread_ts }),
  })
}

/** Other apps write much of what they say into attachments. */
function wordsIn({ text, attachments }: Shortcut['message']): string {
  const attached = attachments?.map((each) => [each.title, each.text ?? each.fallback].filter(Boolean).join('\n')) ?? []
  return [text, ...attached].filter(Boolean).join('\n')
}
