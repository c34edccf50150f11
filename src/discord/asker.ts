import {
  type BaseInteraction,
  ChannelType,
  InteractionContextType,
  type Message,
  PermissionFlagsBits,
} from 'discord.js'
import type { Asker } from '../commands/asker.ts'
import type { Config } from '../config.ts'

/** Discord tells nobody's zone. */
const zone = async (): Promise<undefined> => undefined

/** Whoever asks by a command or a click. */
export function askerOf(interaction: BaseInteraction, rights: Rights): Asker {
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
    manages: async () => direct || (guildId !== null && manages(interaction.memberPermissions, rights)),
    zone,
  }
}

/** Whoever asks in a message. */
export function askerIn(message: Message, rights: Rights): Asker {
  const { guildId, channelId, author, channel, member } = message
  const direct = channel.type === ChannelType.DM
  return {
    chat: 'discord',
    tenant: guildId ?? author.id,
    place: channelId,
    conversation: direct || channel.isThread() ? channelId : `${channelId} ${author.id}`,
    user: author.id,
    direct,
    manages: async () =>
      direct || (!!member && 'permissionsFor' in channel && manages(channel.permissionsFor(member), rights)),
    zone,
  }
}

type Rights = Config['digestRights']

/** https://discord.com/developers/docs/topics/permissions */
function manages(held: BaseInteraction['memberPermissions'], rights: Rights): boolean {
  switch (rights) {
    case 'everybody':
      return true
    case 'usual':
      return held?.any([PermissionFlagsBits.ManageGuild, PermissionFlagsBits.ManageChannels]) ?? false
    case 'admins':
      return held?.any([PermissionFlagsBits.ManageGuild, PermissionFlagsBits.Administrator]) ?? false
  }
}
