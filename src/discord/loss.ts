import { type Client, Events } from 'discord.js'
import type { Log } from '../log.ts'
import { Closed } from './errors.ts'

/** The library connects again by itself, twice a second and without end; after so long, we begin anew and more slowly. */
const patience = 30_000

/** Rejects when a connection is lost and the library will not, or does not, get it back. */
export function lossOf(client: Client, log: Log, ended: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const away = new Set<number>()
    let timer: NodeJS.Timeout | undefined
    const waitFor = () => {
      timer ??= setTimeout(() => reject(new Closed('silence')), patience)
    }
    const stopWaiting = () => {
      clearTimeout(timer)
      timer = undefined
    }
    const back = (shard: number) => {
      if (away.delete(shard)) log.info('discord: connected again', { shard })
      if (away.size === 0) stopWaiting()
    }

    waitFor()
    client.on(Events.ShardReconnecting, (shard) => {
      if (ended.aborted) return
      if (!away.has(shard)) log.info('discord: connection closed, connecting again', { shard })
      away.add(shard)
      waitFor()
    })
    client.on(Events.ShardResume, back)
    client.on(Events.ShardReady, back)
    client.on(Events.ShardDisconnect, ({ code }) => reject(new Closed(code)))
    ended.addEventListener('abort', stopWaiting)
  })
}
