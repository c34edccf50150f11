import { createHash } from 'node:crypto'
import { type Client, Routes } from 'discord.js'
import type { Bot } from '../bot.ts'
import { type Persisting, pauseAfter } from '../chats/pause.ts'
import type { DiscordConfig } from '../config.ts'
import { discordCommands } from './definitions.ts'
import { failureOf, isRefused } from './errors.ts'

/** What was registered last, by application and server. Outlives a restart. */
export interface Registered {
  readonly value: Readonly<Record<string, string>>
  update(change: (value: Readonly<Record<string, string>>) => Readonly<Record<string, string>>): Promise<void>
}

interface Registering extends Persisting {
  bot: Bot
  config: DiscordConfig
  prefix: string
  registered: Registered
}

/** Registers the commands when they differ from those registered last, and takes back those of a server left since. */
export async function registerCommands(client: Client<true>, deps: Registering): Promise<void> {
  const { bot, config, prefix, registered, log } = deps
  const { guildId } = config
  const body = discordCommands(bot.commands, { prefix, guild: guildId !== undefined })
  const app = client.application.id
  const key = `${app} ${guildId ?? everywhere}`
  const fingerprint = createHash('sha256').update(JSON.stringify(body)).digest('hex')
  if (registered.value[key] !== fingerprint && (await overwrite(client, guildId, body, deps)) === 'done') {
    await registered.update((value) => ({ ...value, [key]: fingerprint }))
    log.info('discord: commands registered', { count: body.length, guild: guildId })
  }
  for (const [old, server] of serversBefore(app, key, registered.value)) {
    if ((await overwrite(client, server, [], deps)) === 'stopped') return
    await registered.update(({ [old]: _, ...others }) => others)
    log.info('discord: commands of one server removed', { guild: server })
  }
}

const everywhere = 'global'

/** Servers that have copies of their own from earlier: beside those that are everywhere, each command would show twice. */
const serversBefore = (app: string, key: string, registered: Registered['value']): [key: string, server: string][] =>
  Object.keys(registered).flatMap((each): [string, string][] => {
    const [owner, server] = each.split(' ')
    return owner === app && server && server !== everywhere && each !== key ? [[each, server]] : []
  })

/**
 * All at once, which may be repeated safely.
 * https://discord.com/developers/docs/interactions/application-commands#bulk-overwrite-global-application-commands
 */
async function overwrite(
  { rest, application }: Client<true>,
  server: string | undefined,
  body: ReturnType<typeof discordCommands>,
  { log, sleep, stopping }: Persisting,
): Promise<'done' | 'refused' | 'stopped'> {
  const { id } = application
  const route = server ? Routes.applicationGuildCommands(id, server) : Routes.applicationCommands(id)
  for (let failures = 1; !stopping.aborted; failures += 1) {
    try {
      await rest.put(route, { body })
      return 'done'
    } catch (error) {
      if (stopping.aborted) break
      if (isRefused(error)) {
        log.error('discord: commands refused', { guild: server, ...failureOf(error) })
        return 'refused'
      }
      const seconds = pauseAfter(failures)
      log.warn('discord: commands not registered, trying again', { ...failureOf(error), seconds: Math.round(seconds) })
      await sleep(seconds * 1000, stopping)
    }
  }
  return 'stopped'
}
