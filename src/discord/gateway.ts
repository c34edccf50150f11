import { EventEmitter, once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { SimpleShardingStrategy, type WebSocketOptions } from 'discord.js'

type BuildStrategy = NonNullable<WebSocketOptions['buildStrategy']>
type Socket = EventEmitter & { readyState: number; terminate(): void }

/** How long Discord may take to say goodbye. */
const goodbye = 1000
const connecting = 0
const closed = 3

/**
 * The library's own way to the gateway, which can be let go at any moment. By itself, in the middle of a handshake, it
 * connects again after it was let go, so that two connections would answer; waits for ever for a socket to close; and
 * leaves a socket without an error listener, which ends the process when that socket fails.
 */
export class Gateway extends SimpleShardingStrategy {
  constructor(manager: Parameters<BuildStrategy>[0], dropped: () => boolean) {
    super(manager)
    const { options } = manager
    const retrieve = options.retrieveSessionInfo
    // Asked before every connection: who was let go never gets an answer.
    options.retrieveSessionInfo = (shard) => (dropped() ? new Promise(() => {}) : retrieve(shard))
  }

  override async destroy(options?: Parameters<SimpleShardingStrategy['destroy']>[0]): Promise<void> {
    const sockets = this.#sockets()
    const gone = Promise.all(sockets.map((socket) => socket.readyState === closed || once(socket, 'close')))
    for (const socket of sockets) {
      socket.on('error', () => {})
      if (socket.readyState === connecting) socket.terminate()
    }
    const destroyed = super.destroy(options)
    const late = new AbortController()
    const patience = wait(goodbye, undefined, { signal: late.signal })
    await Promise.race([destroyed, gone.catch(() => {}), patience])
    late.abort()
    patience.catch(() => {})
    destroyed.catch(() => {})
    for (const socket of sockets) socket.terminate()
  }

  /** Not part of the library's types. */
  #sockets(): Socket[] {
    const shards: unknown = Reflect.get(this, 'shards')
    if (!(shards instanceof Map)) return []
    return [...shards.values()].map((shard) => Reflect.get(shard, 'connection')).filter(isSocket)
  }
}

const isSocket = (value: unknown): value is Socket =>
  value instanceof EventEmitter && 'terminate' in value && typeof value.terminate === 'function'
