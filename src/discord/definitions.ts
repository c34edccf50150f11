import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js'
import { cut } from '../briefing/fit.ts'
import type { Command, Option } from '../commands/command.ts'
import { limits } from './limits.ts'

/** In the menu of every message, under “Apps”. */
const briefName = 'Brief me on this'

interface Where {
  prefix: string
  /** A server's own commands are for that server, so that they have no places and no ways to install. */
  guild?: boolean
}

/**
 * The commands as Discord wants them registered.
 * https://discord.com/developers/docs/interactions/application-commands#application-command-object
 */
export function discordCommands(
  commands: readonly Command[],
  { prefix, guild = false }: Where,
): RESTPostAPIApplicationCommandsJSONBody[] {
  const where = guild ? {} : everywhere
  return [
    ...commands.map(({ name, about, options }) => ({
      type: ApplicationCommandType.ChatInput as const,
      name: `${prefix}${name}`.slice(0, limits.commandName),
      description: cut(about, limits.commandAbout),
      options: requiredFirst(options).slice(0, limits.commandOptions).map(optionOf),
      ...where,
    })),
    { type: ApplicationCommandType.Message as const, name: briefName, ...where },
  ]
}

/** In servers, in direct messages with the bot, in those between people; installed to a server or to oneself. */
const everywhere = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
}

const requiredFirst = (options: readonly Option[]): Option[] => [
  ...options.filter(({ required }) => required),
  ...options.filter(({ required }) => !required),
]

function optionOf({ name, about, required, number, subject, choices }: Option): APIApplicationCommandOption {
  const base = { name, description: cut(about, limits.commandAbout), required }
  if (number) return { ...base, type: ApplicationCommandOptionType.Integer, min_value: 1 }
  const type = ApplicationCommandOptionType.String as const
  if (subject || (choices && choices.length > limits.choices)) return { ...base, type, autocomplete: true }
  if (!choices) return { ...base, type }
  return { ...base, type, choices: choices.map((value) => ({ name: cut(value, limits.choice), value })) }
}
