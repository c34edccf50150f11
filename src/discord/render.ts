import type { APIEmbed } from 'discord.js'
import type { Briefing, Tone } from '../briefing/briefing.ts'
import { inert } from '../briefing/inert.ts'
import { oncePerBriefing } from '../briefing/remember.ts'
import type { Asked, Keep } from './asked.ts'
import { textOf } from './content.ts'
import { type ControlRow, choiceRows, nextRows, revealRows, shareRows } from './controls.ts'
import { escapeWithin } from './escape.ts'
import { limits } from './limits.ts'

export interface DiscordMessage {
  embeds: APIEmbed[]
  components: ControlRow[]
  /** Nobody is ever notified. https://discord.com/developers/docs/resources/message#allowed-mentions-object */
  allowedMentions: { parse: [] }
}

const silent = (): { parse: [] } => ({ parse: [] })
const colours: Record<Tone, number> = {
  answer: 0x2f6f9f,
  personal: 0x2f6f9f,
  choice: 0x8a6d1f,
  nothing: 0x6b7280,
  help: 0x4b7f52,
  failure: 0xa33a3a,
}

/** Without `keep`, a question too long for a button has none. */
export function renderDiscord(briefing: Briefing, keep: Keep = () => undefined): DiscordMessage {
  const { rows, left } = choiceRows(briefing.choices, keep)
  return {
    embeds:
      left > 0 ? embedsOf(briefing, `\n\n-# … and ${left} more: type a longer part of the name`) : wholeOf(briefing),
    components: [...rows, ...nextRows(briefing.next, keep)],
    allowedMentions: silent(),
  }
}

const wholeOf = oncePerBriefing((briefing) => embedsOf(briefing, ''))

function embedsOf({ tone, title, blocks }: Briefing, more: string): APIEmbed[] {
  const heading = escapeWithin(inert(title).trim() || 'Briefing', limits.embedTitle)
  const room = limits.embeds - heading.length - limits.footnote - more.length
  const [first, ...others] = split((textOf(blocks, room) + more).trim(), limits.embedDescription - limits.footnote)
  return [
    { title: heading, ...(first && { description: first }), color: colours[tone] },
    ...others.map((description) => ({ description, color: colours[tone] })),
  ]
}

/** A long text goes on in the next embed, if possible with a new paragraph, never within code. No line is longer than `max`. */
function split(text: string, max: number): string[] {
  if (text.length <= max) return [text]
  const head = text.slice(0, max + 1)
  const paragraph = head.lastIndexOf('\n\n')
  const line = paragraph > max / 2 ? paragraph : head.lastIndexOf('\n')
  const at = isInCode(text.slice(0, line)) ? text.lastIndexOf('\n```', line) : line
  return [text.slice(0, at), ...split(text.slice(at).trim(), max)]
}

const isInCode = (text: string): boolean => (text.match(/^```$/gm)?.length ?? 0) % 2 === 1

/** An answer that only the asker sees, with the button that shows it to all. */
export function renderPrivate(briefing: Briefing, asked: Asked, keep: Keep): DiscordMessage {
  const message = renderDiscord(briefing, keep)
  if (briefing.tone !== 'answer') return message
  return { ...message, components: [...message.components, ...shareRows(asked, keep)] }
}

/** Stands where Discord can hide nothing from others: whoever clicks gets the answer alone. */
export const renderReveal = (question: string, keep: Keep): DiscordMessage => ({
  embeds: [{ description: 'The answer is shown to you only.', color: colours.answer }],
  components: revealRows(question, keep),
  allowedMentions: silent(),
})

/** Adds a line of our own below, such as who shared it; `words` is markup. */
export function withFootnote(message: DiscordMessage, words: string): DiscordMessage {
  const last = message.embeds.at(-1) ?? {}
  const description = `${last.description ? `${last.description}\n\n` : ''}-# ${words}`
  return { ...message, embeds: [...message.embeds.slice(0, -1), { ...last, description }] }
}

/** A few words of our own. */
export const say = (description: string, tone: Tone = 'failure'): DiscordMessage => ({
  embeds: [{ description, color: colours[tone] }],
  components: [],
  allowedMentions: silent(),
})

/** For a fault of ours; built without what may have failed. */
export const apology = say('Something went wrong here. Please try again.')
