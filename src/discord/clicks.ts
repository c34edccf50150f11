import {
  type ButtonInteraction,
  InteractionContextType,
  MessageFlags,
  type StringSelectMenuInteraction,
  TimestampStyles,
  time,
  userMention,
} from 'discord.js'
import { type Asked, type Kind, readId } from './asked.ts'
import { askerOf } from './asker.ts'
import { nextRows } from './controls.ts'
import { failureOf, isRefused } from './errors.ts'
import type { Listening } from './listening.ts'
import { renderDiscord, renderPrivate, say, withFootnote } from './render.ts'

export type Click = ButtonInteraction | StringSelectMenuInteraction

/** What was clicked says what it asks: hardly anything is remembered, and a message outlives every restart. */
export async function answerClick(click: Click, deps: Listening): Promise<void> {
  const { kind, text } = readId(click.isButton() ? click.customId : (click.values[0] ?? ''), deps.kept) ?? {}
  if (kind === undefined || text === undefined) return expired(click, deps)
  if (kind === 'share') return share(click, { kind: 'ask', text }, deps)
  if (kind === 'shareBrief') return share(click, { kind: 'brief', text }, deps)
  return answer(click, kind, { kind: 'ask', text }, deps)
}

async function expired(click: Click, { prefix, kept }: Listening): Promise<void> {
  const words = `This button has expired. Please ask again, or type \`/${prefix}help\` to see what can be asked.`
  const components = nextRows([{ label: 'Help', question: 'help' }], kept.keep)
  await click.reply({ ...say(words), components, flags: MessageFlags.Ephemeral })
}

/**
 * A click on what only the asker sees replaces it, and so does a choice made in a direct message. A click on what all
 * see is answered to who clicked, with a button to share it: nobody's curiosity floods the channel.
 */
async function answer(click: Click, kind: Kind, asked: Asked, { bot, kept, rights }: Listening): Promise<void> {
  const briefing = await bot.ask(asked.text, askerOf(click, rights))
  const direct = click.context === InteractionContextType.BotDM
  const message = direct ? renderDiscord(briefing, kept.keep) : renderPrivate(briefing, asked, kept.keep)
  if (isPrivate(click) || (direct && kind === 'choice')) await click.update(message)
  else await click.reply({ ...message, ...(!direct && { flags: MessageFlags.Ephemeral }) })
}

const isPrivate = ({ message }: Click): boolean => message.flags.has(MessageFlags.Ephemeral)

/** Posts the answer for all and says who did; the button goes, so that it is shared once. */
async function share(click: Click, asked: Asked, deps: Listening): Promise<void> {
  const { bot, kept, seen, log, clock, rights } = deps
  const asker = askerOf(click, rights)
  const briefing = await (asked.kind === 'brief' ? bot.briefOn(asked.text, asker) : bot.ask(asked.text, asker))
  const message = renderDiscord(briefing, kept.keep)
  if (briefing.tone !== 'answer') return void (await click.update(message))
  await click.deferUpdate()
  const key = `share ${click.message.id} ${click.customId}`
  if (seen(key)) return
  const when = time(clock.now(), TimestampStyles.ShortDateTime)
  try {
    await click.followUp(withFootnote(message, `Shared by ${userMention(click.user.id)} · ${when}`))
  } catch (error) {
    log.warn('discord: not shared', { channel: click.channelId ?? undefined, ...failureOf(error) })
    if (!isRefused(error)) return void (await click.editReply(withFootnote(message, unsure)))
    seen.forget(key)
    return void (await click.editReply(withFootnote(renderPrivate(briefing, asked, kept.keep), refused)))
  }
  await click.editReply(withFootnote(message, `You shared this here · ${when}`))
}

const refused = 'Not shared: Discord does not let me post here.'
/** It may have arrived, so that a second try could double it. */
const unsure = 'Discord did not say whether this was shared. Please look.'
