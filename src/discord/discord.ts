import { type Client, Events } from 'discord.js'
import type { Bot } from '../bot.ts'
import type { Connection } from '../chats/connection.ts'
import { createInFlight } from '../chats/in-flight.ts'
import type { Left } from '../chats/left.ts'
import { grace, pauseAfter, type Sleep, sleepFor, within } from '../chats/pause.ts'
import { createSeen } from '../chats/seen.ts'
import type { Clock } from '../clock.ts'
import type { Config, DiscordConfig } from '../config.ts'
import type { Log } from '../log.ts'
import { createKept } from './asked.ts'
import { createLine, type Line } from './client.ts'
import { failureOf, isFinal, secondsAsked } from './errors.ts'
import { attachListeners } from './listeners.ts'
import type { Listening } from './listening.ts'
import { lossOf } from './loss.ts'
import { createPoster } from './poster.ts'
import { type Registered, registerCommands } from './register.ts'

export interface DiscordOptions extends Pick<Config, 'replies' | 'prefix'> {
  bot: Bot
  config: DiscordConfig
  log: Log
  clock: Clock
  /** Told when the bot is removed from a server, or a channel of it is deleted. */
  left?: Left
  registered: Registered
  rights?: Config['digestRights']
  sleep?: Sleep
  /** For one request, in milliseconds. */
  timeout?: number
}

/** Never fails: Discord may be down while Slack is not. It goes on trying, or gives up with a line in the log. */
export async function connectDiscord(options: DiscordOptions): Promise<Connection> {
  const { config, registered, timeout, sleep = sleepFor, ...rest } = options
  const { log, clock } = rest
  const stop = new AbortController()
  const stopping = stop.signal
  const inFlight = createInFlight()
  const deps: Listening = { rights: 'usual', ...rest, inFlight, stopping, kept: createKept(), seen: createSeen(clock) }
  let current: Client<true> | undefined
  let reach = (_reached: boolean) => {}
  const ready = new Promise<boolean>((resolve) => {
    reach = resolve
  })

  /** One connection, from signing in until it is lost; throws why. Resolves when it is told to stop. */
  async function connect({ client }: Line, connected: () => void): Promise<void> {
    const ended = new AbortController()
    attachListeners(client, deps)
    client.once(Events.ClientReady, (signedIn) => {
      log.info('discord: connected', { user: signedIn.user.id, shards: signedIn.ws.shards.size })
      current = signedIn
      connected()
      const persisting = { ...rest, config, registered, sleep, stopping: ended.signal }
      void inFlight
        .run(() => registerCommands(signedIn, persisting))
        .catch((error: unknown) => {
          log.error('discord: commands not registered', { ...failureOf(error) })
        })
    })
    const loss = lossOf(client, log, ended.signal)
    const told = new Promise<void>((resolve) => stopping.addEventListener('abort', () => resolve(), { once: true }))
    const login = client.login(config.token).then(() => told)
    try {
      await Promise.race([login, loss, told])
    } finally {
      ended.abort()
      current = undefined
      login.catch(() => {})
    }
  }

  async function run(): Promise<void> {
    for (let failures = 0; !stopping.aborted; ) {
      const line = createLine(config, timeout)
      let lost: unknown
      try {
        await connect(line, () => {
          failures = 0
          reach(true)
        })
        await within(grace, inFlight.idle())
      } catch (error) {
        lost = error
      }
      await within(
        grace,
        line.drop().catch(() => {}),
      )
      if (lost === undefined || stopping.aborted) return
      if (isFinal(lost)) return log.error('discord: given up', { ...failureOf(lost) })
      failures += 1
      const seconds = Math.max(pauseAfter(failures), secondsAsked(lost))
      log.warn('discord: not reached, trying again', { ...failureOf(lost), seconds: Math.round(seconds) })
      await sleep(seconds * 1000, stopping)
    }
  }

  const running = run()
    .catch((error: unknown) => log.error('discord: given up', { ...failureOf(error) }))
    .finally(() => reach(false))

  return {
    ready,
    poster: createPoster({ current: () => current, keep: deps.kept.keep, inFlight, log }),
    async stop() {
      stop.abort()
      const done = await within(grace, Promise.allSettled([running, inFlight.idle()]))
      if (done) log.info('discord: stopped')
      else log.warn('discord: stopped with work under way')
    },
  }
}
