import {
  ChannelType,
  type Client,
  Events,
  GatewayDispatchEvents,
  type Interaction,
  MessageFlags,
  RESTEvents,
} from 'discord.js'
import type { Left } from '../chats/left.ts'
import { answerClick } from './clicks.ts'
import { answerBrief, answerCommand, complete } from './commands.ts'
import { failureOf } from './errors.ts'
import type { Listening } from './listening.ts'
import { answerMessage } from './messages.ts'
import { apology } from './render.ts'

/** One listener for each sort of event. None throws: in the library that would end the process. */
export function attachListeners(client: Client, deps: Listening): void {
  const { inFlight, left, log, seen, stopping } = deps

  client.on(Events.InteractionCreate, (interaction) => {
    if (stopping.aborted || seen(interaction.id)) return
    void inFlight.run(async () => {
      await answerCalmly(interaction, deps)
      forgetDirectChannel(client, interaction.channelId)
    })
  })

  client.ws.on(GatewayDispatchEvents.MessageCreate, nameDirectChannel)

  client.on(Events.MessageCreate, (message) => {
    if (stopping.aborted) return
    void inFlight.run(async () => {
      try {
        await answerMessage(message, deps)
      } catch (error) {
        log.warn('discord: message not answered', { channel: message.channelId, ...failureOf(error) })
      }
      forgetDirectChannel(client, message.channelId)
    })
  })

  const tellLeft = (from: Parameters<Left>[0]) => {
    log.info('discord: removed', { guild: from.tenant, channel: from.place })
    void inFlight.run(async () => {
      try {
        await left?.(from)
      } catch (error) {
        log.error('discord: removal not noted', { guild: from.tenant, ...failureOf(error) })
      }
    })
  }
  // The library tells an outage by another event. https://discord.com/developers/docs/events/gateway-events#guild-delete
  client.on(Events.GuildDelete, ({ id }) => tellLeft({ tenant: id }))
  client.on(Events.ChannelDelete, (channel) => {
    if (!channel.isDMBased()) tellLeft({ tenant: channel.guildId, place: channel.id })
  })
  client.on(Events.ThreadDelete, ({ id, guildId }) => tellLeft({ tenant: guildId, place: id }))

  client.on(Events.Error, (error) => log.error('discord: listener failed', { ...failureOf(error) }))
  client.on(Events.ShardError, (error, shard) => log.warn('discord: connection failed', { shard, ...failureOf(error) }))
  client.rest.on(RESTEvents.RateLimited, ({ method, route, scope, timeToReset }) =>
    log.info('discord: waiting for a rate limit', { method, route: pathOnly(route), scope, milliseconds: timeToReset }),
  )
  client.rest.on(RESTEvents.Response, ({ method, route }, { status }) => {
    if (status === 429) log.warn('discord: rate limited', { method, route: pathOnly(route), status })
  })
}

/** Where a message does not say what sort of channel it is in, the library drops it; without a server it is a direct one. */
function nameDirectChannel(message: { guild_id?: string; channel_type?: ChannelType }): void {
  if (message.guild_id === undefined) message.channel_type ??= ChannelType.DM
}

/** The library would keep the channel of everybody who ever wrote to the bot. */
function forgetDirectChannel({ channels }: Client, id: string | null): void {
  if (id && channels.cache.get(id)?.isDMBased()) channels.cache.delete(id)
}

/** Routes of webhooks and interactions may hold a token. */
const pathOnly = (route: string): string => route.replace(/\/(webhooks|interactions)\/.*/, '/$1')

/** A fault of ours is said to who asked; a fault on the way is logged, and nothing is said twice. */
async function answerCalmly(interaction: Interaction, deps: Listening): Promise<void> {
  try {
    await answer(interaction, deps)
  } catch (error) {
    const what = interaction.isAutocomplete() ? 'completion' : 'interaction'
    deps.log.warn(`discord: ${what} not answered`, { guild: interaction.guildId ?? undefined, ...failureOf(error) })
    if (fromUs(error)) await apologise(interaction, deps)
  }
}

async function answer(interaction: Interaction, deps: Listening): Promise<void> {
  if (interaction.isAutocomplete()) await complete(interaction, deps)
  else if (interaction.isChatInputCommand()) await answerCommand(interaction, deps)
  else if (interaction.isMessageContextMenuCommand()) await answerBrief(interaction, deps)
  else if (interaction.isButton() || interaction.isStringSelectMenu()) await answerClick(interaction, deps)
}

/** Nothing was sent: the failure has neither a status of Discord nor a code of the network. */
const fromUs = (error: unknown): boolean =>
  error instanceof Error &&
  !('status' in error) &&
  !('code' in error) &&
  !('cause' in error && error.cause) &&
  error.name !== 'AbortError'

async function apologise(interaction: Interaction, { log }: Listening): Promise<void> {
  if (!interaction.isRepliable() || interaction.replied || interaction.deferred) return
  try {
    await interaction.reply({ ...apology, flags: MessageFlags.Ephemeral })
  } catch (error) {
    log.warn('discord: apology not sent', { ...failureOf(error) })
  }
}
