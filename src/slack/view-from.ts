import * as z from 'zod'
import { limits } from './limits.ts'

/**
 * Where a view was opened. Slack tells no channel with what is done in a view, so the view carries it along.
 * https://docs.slack.dev/surfaces/modals#private_metadata
 */
const From = z.object({
  /** In App Home, the direct messages with the bot. */
  channel: z.string(),
  thread_ts: z.string().optional(),
  /** Where an answer goes; none in App Home, where it goes into a modal. */
  response_url: z.string().optional(),
})
export type From = z.infer<typeof From>

/** What a form carries besides: the command that it is for, and options that are not asked for. */
const Carried = From.extend({
  command: z.string().optional(),
  fixed: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
})
type Carried = z.infer<typeof Carried>

/** Undefined when it is too much to be carried. */
export function writeCarried(carried: Carried): string | undefined {
  const text = JSON.stringify(carried)
  return text.length <= limits.privateMetadata ? text : undefined
}

export const readCarried = (text: string | undefined): Carried | undefined => Carried.safeParse(readJson(text)).data

export function readJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return undefined
  }
}
