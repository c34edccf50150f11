import { mkdir } from 'node:fs/promises'
import type { Bot } from './bot.ts'
import type { Connection } from './chats/connection.ts'
import type { Left } from './chats/left.ts'
import type { Poster } from './chats/poster.ts'
import type { Clock } from './clock.ts'
import type { Command } from './commands/command.ts'
import type { Config } from './config.ts'
import { healthOf } from './digest/health.ts'
import { type Digesting, digestCommands, openDigests } from './digest/open.ts'
import type { Subscription } from './digest/subscription.ts'
import { createRecord, type LiveRecord } from './digest/watch.ts'
import { createLog, type Log } from './log.ts'
import type { Archive } from './model/archive.ts'
import { openState } from './state.ts'
import { lockFolder } from './store/folder-lock.ts'
import { partOf } from './store/store.ts'

interface Serving {
  config: Config
  clock: Clock
  archive: Archive
  /** The curated files, watched for edits. */
  dataFolder: string
  open(): Archive
  /** Makes the bot; what it cannot answer it reports. */
  create(record: LiveRecord, more: readonly Command[], report: (error: unknown) => void): Bot
  typed(question: string): string
}

/**
 * Serves every chat that is configured until it is told to stop. A chat that cannot be reached does not hold up another.
 * Resolves to the exit code: 0 after a stop that was asked for, 1 when every chat refused for good.
 */
export async function serve({ config, clock, archive, dataFolder, open, create, typed }: Serving): Promise<number> {
  await mkdir(config.dataDir, { recursive: true })
  const lock = await lockFolder(config.dataDir)
  const log = await createLog()
  try {
    const record = createRecord({ folder: dataFolder, open, first: archive, log })
    const { state, recovered } = await openState(config.dataDir, log)
    const digestState = partOf(state, 'digest')
    const digesting = await openDigests({
      folder: config.dataDir,
      state: digestState,
      record,
      clock,
      log,
      typed,
      recovered,
    })
    const report = (error: unknown) => log.error('a question could not be answered', causeOf(error))
    const bot = create(record, digestCommands(digesting.digests), report)
    const shared = { bot, log, clock, replies: config.replies, prefix: config.prefix, rights: config.digestRights }
    const posters = new Map<Subscription['chat'], Poster>()
    const connections: Connection[] = []
    if (config.slack) {
      const { connectSlack } = await import('./slack/slack.ts')
      const health = () => healthOf(digestState.value, clock.now().toISOString())
      const left = leaving('slack', digesting, log)
      const slack = await connectSlack({ ...shared, config: config.slack, health, left })
      posters.set('slack', slack.poster)
      connections.push(slack)
    }
    if (config.discord) {
      const { connectDiscord } = await import('./discord/discord.ts')
      const registered = partOf(state, 'registered')
      const left = leaving('discord', digesting, log)
      const discord = await connectDiscord({ ...shared, config: config.discord, registered, left })
      posters.set('discord', discord.poster)
      connections.push(discord)
    }
    digesting.start(posters)
    return await untilStopped(connections, digesting, log)
  } finally {
    await lock.release()
  }
}

/** Whoever removes the bot takes along what it remembers of them. */
const leaving =
  (chat: 'slack' | 'discord', { digests }: Digesting, log: Log): Left =>
  async ({ tenant, place }) => {
    if (place) await digests.purgePlace({ chat, tenant, place })
    else await digests.purgeTenant({ chat, tenant })
    log.info('removed: what was remembered is forgotten', { chat, tenant, place })
  }

/** A signal ends it, a second one at once. So does the last chat that gives up. Nothing is posted after the digests have stopped. */
async function untilStopped(connections: readonly Connection[], digesting: Digesting, log: Log): Promise<number> {
  const told = new Promise<'told'>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        log.info('stopping', { signal })
        process.once(signal, () => process.exit(1))
        resolve('told')
      })
    }
  })
  const refused = Promise.all(connections.map(({ ready }) => ready)).then((reached) =>
    reached.some((each) => each) ? told : ('refused' as const),
  )
  const end = await Promise.race([told, refused])
  await digesting.stop()
  await Promise.all(connections.map((connection) => connection.stop()))
  return end === 'told' ? 0 : 1
}

/** Where in our code it happened; an error's own words may hold what somebody asked. */
function causeOf(error: unknown): { error: string; where?: string } {
  if (!(error instanceof Error)) return { error: 'unknown' }
  const where = /\(?([^\s(]+:\d+:\d+)\)?$/m.exec(error.stack ?? '')?.[1]
  return { error: `${error.name}: ${error.message}`, ...(where && { where }) }
}
