import { type APIEmbed, type Client, PermissionFlagsBits, Routes, SnowflakeUtil } from 'discord.js'
import * as z from 'zod'
import type { Briefing } from '../briefing/briefing.ts'
import type { InFlight } from '../chats/in-flight.ts'
import { type Looked, notRendered, type Posted, type Poster, rendered } from '../chats/poster.ts'
import type { Log } from '../log.ts'
import type { Keep } from './asked.ts'
import { failureOf } from './errors.ts'
import { limits } from './limits.ts'
import { postedOf } from './refusal.ts'
import { renderDiscord } from './render.ts'

interface Parts {
  /** The client that is signed in now; another one after every new beginning. */
  current(): Client<true> | undefined
  keep: Keep
  inFlight: InFlight
  log: Log
}

/** Until Discord is reached again, in seconds. */
const soon = 5

/**
 * The key is the nonce, by which Discord itself drops a repeat for some minutes, and stands in the footer, where it is
 * found later. https://discord.com/developers/docs/resources/message#create-message
 */
export function createPoster({ current, keep, inFlight, log }: Parts): Poster {
  async function post(place: string, briefing: Briefing, key: string): Promise<Posted> {
    const client = current()
    if (!client) return { kind: 'not-sent', seconds: soon, code: 'not_connected' }
    const body = rendered(() => bodyOf(briefing, key, keep), log)
    if (!body) return notRendered
    try {
      const answer = await client.rest.post(Routes.channelMessages(place), { body })
      return { kind: 'sent', message: Sent.safeParse(answer).data?.id ?? '' }
    } catch (error) {
      log.warn('discord: not posted', { channel: place, ...failureOf(error) })
      return postedOf(error)
    }
  }

  async function look(place: string, key: string, since: Date): Promise<Looked> {
    const client = current()
    if (!client || !(await readsHistory(client, place))) return 'cannot-look'
    let after = snowflakeBefore(since)
    for (let page = 0; page < limits.historyPages; page += 1) {
      const query = new URLSearchParams({ limit: String(limits.history), after })
      const messages = z.array(Message).parse(await client.rest.get(Routes.channelMessages(place), { query }))
      if (messages.some((message) => message.author.id === client.user.id && carries(message, key))) return 'there'
      if (messages.length < limits.history) return 'absent'
      // The newest comes first.
      after = messages[0]?.id ?? after
    }
    log.warn('discord: too much was written to look through', { channel: place })
    return 'cannot-look'
  }

  return {
    post: (place, briefing, key) => inFlight.run(() => post(place, briefing, key)),
    look: (place, key, since) =>
      inFlight.run(async () => {
        try {
          return await look(place, key, since)
        } catch (error) {
          log.warn('discord: cannot look for a message', { channel: place, ...failureOf(error) })
          return 'cannot-look'
        }
      }),
  }
}

/**
 * Notifications show only the content, so the title stands there; the rest is in the embeds.
 * Nobody is ever notified by a mention.
 */
function bodyOf(briefing: Briefing, key: string, keep: Keep) {
  const { embeds, components } = renderDiscord(briefing, keep)
  const [{ title: content, ...first } = {}, ...others] = embeds
  const shown: APIEmbed[] = first.description ? [first, ...others] : embeds
  const last = shown.at(-1)
  return {
    content,
    embeds: [...shown.slice(0, -1), { ...last, footer: { text: footerOf(key) } }],
    components,
    allowed_mentions: { parse: [] },
    nonce: key,
    enforce_nonce: true,
  }
}

const footerOf = (key: string): string => `Attaché · ${key}`

const Sent = z.object({ id: z.string() })
const Message = z.object({
  id: z.string(),
  author: z.object({ id: z.string() }),
  nonce: z.union([z.string(), z.number()]).nullish(),
  embeds: z.array(z.object({ footer: z.object({ text: z.string() }).nullish() })).default([]),
})

const carries = ({ nonce, embeds }: z.infer<typeof Message>, key: string): boolean =>
  nonce === key || embeds.some(({ footer }) => footer?.text === footerOf(key))

/** Whoever may not read the history is shown an empty one. https://discord.com/developers/docs/resources/message#get-channel-messages */
async function readsHistory(client: Client<true>, place: string): Promise<boolean> {
  const channel = client.channels.cache.get(place) ?? (await client.channels.fetch(place, { cache: false }))
  if (!channel || channel.isDMBased()) return channel !== null
  return channel.permissionsFor(client.user)?.has(PermissionFlagsBits.ReadMessageHistory) ?? false
}

/** Our clock may be ahead of Discord's, in milliseconds. */
const skew = 120_000

const snowflakeBefore = (instant: Date): string =>
  SnowflakeUtil.generate({
    timestamp: Math.max(instant.getTime() - skew, Number(SnowflakeUtil.epoch)),
    increment: 0n,
    processId: 0n,
    workerId: 0n,
  }).toString()
