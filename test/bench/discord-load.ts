import { createServer } from 'node:http'
import { type WebSocket, WebSocketServer } from 'ws'
import * as z from 'zod'
import { guild, keystroke, ready, slash } from '../discord/payloads.ts'
import type { Order, Run } from './load.ts'

const Frame = z.object({ op: z.number(), d: z.unknown() })
const limit = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 }

/** Discord's gateway and API, as little of them as answering takes: the next event goes out when an answer has come. */
export async function discordLoad() {
  const waiting = new Map<string, () => void>()
  let socket: WebSocket | undefined
  let sequence = 0
  const send = (op: number, d: unknown, t?: string) => {
    sequence += t ? 1 : 0
    socket?.send(JSON.stringify({ op, d, s: t ? sequence : null, t: t ?? null }))
  }
  const server = createServer((request, response) => {
    const [, id] = /\/interactions\/(\d+)\//.exec(request.url ?? '') ?? []
    request.resume().on('end', () => {
      if (id) response.writeHead(204).end()
      else {
        response.writeHead(200, { 'content-type': 'application/json' })
        response.end(JSON.stringify({ url: `ws://${host}`, shards: 1, session_start_limit: limit }))
      }
      if (id) waiting.get(id)?.()
    })
  })
  const sockets = new WebSocketServer({ server })
  sockets.on('connection', (opened) => {
    socket = opened
    opened.on('message', (data) => {
      const { op } = Frame.parse(JSON.parse(String(data)))
      if (op === 1) send(11, null)
      if (op !== 2) return
      send(0, ready(host), 'READY')
      send(0, guild, 'GUILD_CREATE')
    })
    send(10, { heartbeat_interval: 41_250 })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const host = typeof address === 'object' && address ? `127.0.0.1:${address.port}` : ''

  const ask = (target: string): Promise<number> =>
    new Promise((resolve) => {
      const payload = payloadOf(target)
      const sent = performance.now()
      waiting.set(payload.id, () => {
        waiting.delete(payload.id)
        resolve(performance.now() - sent)
      })
      send(0, payload, 'INTERACTION_CREATE')
    })

  return {
    address: `http://${host}/api`,
    async run({ target, inFlight, milliseconds }: Order): Promise<Run> {
      const times: number[] = []
      const start = performance.now()
      const lane = async () => {
        while (performance.now() < start + milliseconds) times.push(await ask(target))
      }
      await Promise.all(Array.from({ length: inFlight }, lane))
      return { seconds: (performance.now() - start) / 1000, times }
    },
  }
}

const payloadOf = (target: string) =>
  target === 'keystroke'
    ? keystroke('incident', 'name', 'excha')
    : slash(target === 'ready' ? 'ready' : 'incident', { name: 'exchange' })
