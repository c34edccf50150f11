import {
  type BaseInteraction,
  ChannelType,
  InteractionContextType,
  type Message,
  PermissionFlagsBits,
} from 'discord.js'
import type { Asker } from '../commands/asker.ts'

/** Discord tells nobody's zone. */
const zone = async (): Promise<undefined> => undefined

/** Whoever asks by a command or a click. */
export function askerOf(interaction: BaseInteraction): Asker {
  const { guildId, channelId, user, channel, context } = interaction
  const direct = context === InteractionContextType.BotDM
  const place = channelId ?? user.id
  return {
    chat: 'discord',
    tenant: guildId ?? user.id,
    place,
    conversation: direct || channel?.isThread() ? place : `${place} ${user.id}`,
    user: user.id,
    direct,
    manages: direct || manages(interaction.memberPermissions),
    zone,
  }
}

/** Whoever asks in a message. */
export function askerIn(message: Message): Asker {
  const { guildId, channelId, author, channel, member } = message
  const direct = channel.type === ChannelType.DM
  return {
    chat: 'discord',
    tenant: guildId ?? author.id,
    place: channelId,
    conversation: direct || channel.isThread() ? channelId : `${channelId} ${author.id}`,
    user: author.id,
    direct,
    manages: direct || (!!member && 'permissionsFor' in channel && manages(channel.permissionsFor(member))),
    zone,
  }
}

/** https://discord.com/developers/docs/topics/permissions */
const manages = (rights: BaseInteraction['memberPermissions']): boolean =>
  rights?.any([PermissionFlagsBits.ManageGuild, PermissionFlagsBits.ManageChannels]) ?? false
