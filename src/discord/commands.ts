import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  InteractionContextType,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
} from 'discord.js'
import { cut } from '../briefing/fit.ts'
import { inert } from '../briefing/inert.ts'
import { isForAll } from '../chats/for-all.ts'
import { writeWords } from '../commands/words.ts'
import type { Asked } from './asked.ts'
import { askerOf } from './asker.ts'
import { limits } from './limits.ts'
import type { Listening } from './listening.ts'
import { renderDiscord, renderPrivate } from './render.ts'
import { commandName, readWords } from './words.ts'

/** The answer rides on the acknowledgement: it takes about a millisecond, Discord waits for three seconds. */
export async function answerCommand(interaction: ChatInputCommandInteraction, deps: Listening): Promise<void> {
  const { bot, prefix, replies, kept, rights } = deps
  const name = commandName(interaction.commandName, prefix)
  const input = Object.fromEntries(interaction.options.data.map((option) => [option.name, option.value]))
  const briefing = await bot.answer(name, input, askerOf(interaction, rights))
  const forAll = isForAll(briefing, replies)
  const asked: Asked = { kind: 'ask', text: writeWords(name, textInput(input)) }
  const message =
    forAll || interaction.context === InteractionContextType.BotDM
      ? renderDiscord(briefing, kept.keep)
      : renderPrivate(briefing, asked, kept.keep)
  await interaction.reply({ ...message, ...(!forAll && { flags: MessageFlags.Ephemeral }) })
}

const textInput = (input: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(Object.entries(input).map(([name, value]) => [name, String(value)]))

/** “Brief me on this”, for the asker only: the message is somebody else's. */
export async function answerBrief(interaction: MessageContextMenuCommandInteraction, deps: Listening): Promise<void> {
  const { bot, kept, rights } = deps
  const asked: Asked = { kind: 'brief', text: wordsIn(interaction.targetMessage) }
  const message = renderPrivate(await bot.briefOn(asked.text, askerOf(interaction, rights)), asked, kept.keep)
  await interaction.reply({ ...message, flags: MessageFlags.Ephemeral })
}

type Written = Pick<MessageContextMenuCommandInteraction['targetMessage'], 'content' | 'embeds'>

/** Other apps write much of what they say into embeds. */
const wordsIn = ({ content, embeds }: Written): string =>
  readWords([content, ...embeds.flatMap(({ title, description }) => [title, description])].filter(Boolean).join('\n'))

/** At most 25, best first. https://discord.com/developers/docs/interactions/application-commands#autocomplete */
export async function complete(interaction: AutocompleteInteraction, { bot, prefix, log }: Listening): Promise<void> {
  const { name, value } = interaction.options.getFocused(true)
  const found = bot.complete(commandName(interaction.commandName, prefix), name, value, limits.choices)
  const choices = found
    .map(({ label, value: sent }) => ({ name: cut(inert(label).trim() || sent, limits.choice), value: sent }))
    .filter(({ value: sent }) => sent !== '' && sent.length <= limits.choice)
  if (choices.length < found.length) log.warn('discord: completion too long', { option: name })
  await interaction.respond(choices)
}
