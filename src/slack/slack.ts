import { App, webApi } from '@slack/bolt'
import type { Bot } from '../bot.ts'
import { createInFlight } from '../chats/in-flight.ts'
import type { Left } from '../chats/left.ts'
import { grace, type Sleep, sleepFor, within } from '../chats/pause.ts'
import { createSeen } from '../chats/seen.ts'
import type { Clock } from '../clock.ts'
import type { Config, SlackConfig } from '../config.ts'
import type { Log } from '../log.ts'
import type { People } from './asker.ts'
import { openHttp } from './http.ts'
import type { Link, SlackConnection } from './link.ts'
import { registerListeners } from './listeners.ts'
import { createOutbox, timeout } from './outbox.ts'
import { persist } from './persist.ts'
import { createPoster } from './poster.ts'
import { createLogger, quietLogger } from './quiet-logger.ts'
import { openSocket } from './socket.ts'

export interface SlackOptions extends Pick<Config, 'replies' | 'prefix'> {
  rights?: Config['digestRights']
  /** Shown by the health route beside the connection: counts, nothing secret. */
  health?: () => unknown
  bot: Bot
  config: SlackConfig
  log: Log
  clock: Clock
  /** Told when the app is removed from a workspace. */
  left?: Left
  sleep?: Sleep
}

/** Never fails: Slack may be down while Discord is not. It goes on trying, or gives up with a line in the log. */
export async function connectSlack({ config, sleep = sleepFor, ...deps }: SlackOptions): Promise<SlackConnection> {
  const { log, clock } = deps
  const stop = new AbortController()
  const self: { botId?: string; botUserId?: string } = {}
  const inFlight = createInFlight()
  const web = new webApi.WebClient(config.token, {
    ...(config.apiUrl && { slackApiUrl: config.apiUrl }),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout,
    logger: quietLogger,
  })

  const link: Link = {
    health: deps.health ?? (() => undefined),
    log,
    clock,
    sleep,
    stopping: stop.signal,
    listenTo(receiver) {
      const authorize = async () => ({ botToken: config.token, ...self })
      const app = new App({ receiver, authorize, convoStore: false, logger: createLogger(log) })
      const outbox = createOutbox({ web, fetch, log, sleep })
      const people: People = {
        zoneOf: async (user) => (await outbox.profileOf(user)).zone,
        manages: async (user) => deps.rights !== 'admins' || (await outbox.profileOf(user)).admin,
      }
      registerListeners(app, { ...deps, patience: 2_000, inFlight, outbox, seen: createSeen(clock), people })
    },
    async signIn() {
      const known = await persist('auth.test', () => web.auth.test(), link)
      if (!known) return false
      self.botId = known.bot_id
      self.botUserId = known.user_id
      log.info('slack: signed in', { team: known.team_id, user: known.user_id })
      return true
    },
    async finish(closed) {
      stop.abort()
      const done = await within(grace, Promise.allSettled([closed, inFlight.idle()]))
      if (done) log.info('slack: stopped')
      else log.warn('slack: stopped with work under way')
    },
  }

  const opened = config.mode === 'http' ? await openHttp(config, link) : openSocket(config, link)
  return { ...opened, poster: createPoster({ web, self, inFlight, log }) }
}
