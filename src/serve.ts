import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import type { Bot } from './bot.ts'
import type { Connection } from './chats/connection.ts'
import type { Clock } from './clock.ts'
import type { Config } from './config.ts'
import { createLog, type Log } from './log.ts'
import { lockFolder } from './store/folder-lock.ts'
import { openStore, partOf } from './store/store.ts'

interface Serving {
  config: Config
  clock: Clock
  /** Makes the bot; what it cannot answer it reports. */
  create(report: (error: unknown) => void): Bot
}

/** What the running bot remembers, apart from the record. */
const State = z.strictObject({
  version: z.literal(1),
  /** The commands that Discord was told of last. */
  registered: z.record(z.string(), z.string()).default({}),
})

/**
 * Serves every chat that is configured until it is told to stop. A chat that cannot be reached does not hold up another.
 * Resolves to the exit code: 0 after a stop that was asked for, 1 when every chat refused for good.
 */
export async function serve({ config, clock, create }: Serving): Promise<number> {
  await mkdir(config.dataDir, { recursive: true })
  const lock = await lockFolder(config.dataDir)
  const log = await createLog()
  try {
    const state = await openStore({
      path: join(config.dataDir, 'state.json'),
      schema: State,
      initial: { version: 1, registered: {} },
      recovered: (kept) => log.warn('state was damaged, the one before is used', { kept }),
    })
    const bot = create((error) => log.error('a question could not be answered', causeOf(error)))
    const shared = { bot, log, clock, replies: config.replies, prefix: config.prefix }
    const connections: Connection[] = []
    if (config.slack) {
      const { connectSlack } = await import('./slack/slack.ts')
      connections.push(await connectSlack({ ...shared, config: config.slack }))
    }
    if (config.discord) {
      const { connectDiscord } = await import('./discord/discord.ts')
      const registered = partOf(state, 'registered')
      connections.push(await connectDiscord({ ...shared, config: config.discord, registered }))
    }
    return await untilStopped(connections, log)
  } finally {
    await lock.release()
  }
}

/** A signal ends it, a second one at once. So does the last chat that gives up. */
async function untilStopped(connections: readonly Connection[], log: Log): Promise<number> {
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
  await Promise.all(connections.map((connection) => connection.stop()))
  return end === 'told' ? 0 : 1
}

/** Where in our code it happened; an error's own words may hold what somebody asked. */
function causeOf(error: unknown): { error: string; where?: string } {
  if (!(error instanceof Error)) return { error: 'unknown' }
  const where = /\(?([^\s(]+:\d+:\d+)\)?$/m.exec(error.stack ?? '')?.[1]
  return { error: `${error.name}: ${error.message}`, ...(where && { where }) }
}
