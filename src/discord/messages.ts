import { ChannelType, type Message, MessageType } from 'discord.js'
import { askerIn } from './asker.ts'
import type { Listening } from './listening.ts'
import { renderDiscord, renderReveal } from './render.ts'
import { mentions, readWords } from './words.ts'

/**
 * Answers whoever mentions the bot or writes to it directly, in a reply. Only an interaction can be answered to one
 * person alone: where answers are private, a button takes its place. The nonce makes a repeat find the first answer.
 * https://discord.com/developers/docs/resources/message#create-message
 */
export async function answerMessage(message: Message, { bot, kept, replies, seen, rights }: Listening): Promise<void> {
  const question = readMessage(message)
  // Held on to: another message in the same direct channel may be done first, and the library then forgets the channel.
  const { channel } = message
  if (question === undefined || seen(message.id) || !channel.isSendable()) return
  const hidden = replies === 'private' && channel.type !== ChannelType.DM
  const body = hidden
    ? renderReveal(question, kept.keep)
    : renderDiscord(await bot.ask(question, askerIn(message, rights)), kept.keep)
  await channel.send({
    ...body,
    allowedMentions: { parse: [], repliedUser: false },
    reply: { messageReference: message, failIfNotExists: false },
    nonce: message.id,
    enforceNonce: true,
  })
}

/** What a person wrote to the bot; nothing for what apps and Discord itself write. */
function readMessage(message: Message): string | undefined {
  const { author, webhookId, system, type, channel, content, client } = message
  if (author.bot || webhookId || system || !channel.isSendable()) return undefined
  if (type !== MessageType.Default && type !== MessageType.Reply) return undefined
  const words = readWords(content)
  if (channel.type === ChannelType.DM || mentions(content, client.user.id)) return words || 'help'
  return isReplyTo(client.user.id, message) && words !== '' ? words : undefined
}

/** A reply that notifies the bot; without that, Discord does not show us what it says. */
const isReplyTo = (id: string, { type, mentions: mentioned }: Message): boolean =>
  type === MessageType.Reply && mentioned.users.has(id)
