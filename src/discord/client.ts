import { Client, GatewayIntentBits, Options, Partials } from 'discord.js'
import type { DiscordConfig } from '../config.ts'
import { Gateway } from './gateway.ts'

/** For one request. */
const requestTimeout = 10_000
/** The longest wait for a rate limit; a longer one is a failure. */
const patience = 10_000

export interface Line {
  client: Client
  /** Lets go for good. */
  drop(): Promise<void>
}

/**
 * A client that asks for no privileged intent, repeats nothing by itself and keeps hardly anything in memory.
 * https://discord.com/developers/docs/events/gateway#privileged-intents
 */
export function createLine({ apiUrl }: DiscordConfig, timeout = requestTimeout): Line {
  let dropped = false
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    shards: 'auto',
    allowedMentions: { parse: [] },
    failIfNotExists: false,
    waitGuildTimeout: 1000,
    rest: {
      ...(apiUrl && { api: apiUrl }),
      retries: 0,
      timeout,
      rejectOnRateLimit: ({ timeToReset, retryAfter }) => Math.max(timeToReset, retryAfter) > patience,
    },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      ApplicationCommandManager: 0,
      BaseGuildEmojiManager: 0,
      GuildBanManager: 0,
      GuildEmojiManager: 0,
      GuildInviteManager: 0,
      GuildMemberManager: { maxSize: 20, keepOverLimit: (member) => member.id === member.client.user?.id },
      GuildScheduledEventManager: 0,
      GuildStickerManager: 0,
      MessageManager: 0,
      PresenceManager: 0,
      ReactionManager: 0,
      StageInstanceManager: 0,
      ThreadMemberManager: 0,
      UserManager: { maxSize: 100, keepOverLimit: (user) => user.id === user.client.user?.id },
      VoiceStateManager: 0,
    }),
    ws: { buildStrategy: (manager) => new Gateway(manager, () => dropped) },
  })
  return {
    client,
    async drop() {
      dropped = true
      await client.destroy()
    },
  }
}
