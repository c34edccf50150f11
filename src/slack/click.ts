import * as z from 'zod'
import type { Asker } from '../commands/asker.ts'
import { askerIn } from './asker.ts'
import type { Listening } from './listening.ts'
import { type From, readCarried } from './view-from.ts'

const Click = z.object({
  team: z.object({ id: z.string() }).nullish(),
  user: z.object({ id: z.string() }),
  trigger_id: z.string().default(''),
  response_url: z.string().optional(),
  channel: z.object({ id: z.string() }).optional(),
  container: z
    .object({
      is_ephemeral: z.boolean().optional(),
      message_ts: z.string().optional(),
      thread_ts: z.string().optional(),
    })
    .optional(),
  message: z.object({ thread_ts: z.string().optional() }).nullish(),
  view: z
    .object({
      id: z.string(),
      type: z.string(),
      hash: z.string().optional(),
      private_metadata: z.string().optional(),
    })
    .nullish(),
  actions: z
    .tuple([
      z.object({
        action_id: z.string(),
        action_ts: z.string().optional(),
        value: z.string().optional(),
        selected_option: z.object({ value: z.string() }).nullish(),
      }),
    ])
    .rest(z.unknown()),
})
export type Click = z.infer<typeof Click>

export const readClick = (body: unknown): Click | undefined => Click.safeParse(body).data

export function askerOf(click: Click, people: Listening['people']): Asker {
  const { team, user } = click
  const { channel, thread_ts } = fromOf(click)
  return askerIn({ team: team?.id, channel, user: user.id, thread: thread_ts }, people)
}

/** A click in App Home is one in the direct messages with the bot. */
export function fromOf(click: Click): From {
  const { channel, user, view, response_url } = click
  const opened = readCarried(view?.private_metadata)
  if (view) return { channel: opened?.channel ?? `D ${user.id}` }
  return { channel: channel?.id ?? `D ${user.id}`, ...threadOf(click), ...(response_url && { response_url }) }
}

export const threadOf = ({ container, message }: Click): { thread_ts?: string } => {
  const thread_ts = container?.thread_ts ?? message?.thread_ts
  return thread_ts ? { thread_ts } : {}
}
