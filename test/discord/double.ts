import { createServer } from 'node:http'
import type { Duplex } from 'node:stream'
import { text } from 'node:stream/consumers'
import { type WebSocket, WebSocketServer } from 'ws'
import { record, requestFaults } from '../support/discord-limits.ts'
import { CHANNEL, DM, guild, me, ready } from './payloads.ts'

type Answer = { status: number; headers?: Record<string, string>; body?: unknown } | 'hang up' | 'never'
type Fields = ReturnType<typeof record>
interface Call {
  method: string
  path: string
  authorized: boolean
  body: unknown
}

/** Discord on this machine: its API and its gateway. What breaks a limit is in `faults`. */
export async function startDouble() {
  const calls: Call[] = []
  const replies: { path: RegExp; answer: Answer }[] = []
  const identified: Fields[] = []
  const resumed: Fields[] = []
  const faults: string[] = []
  let sequence = 0
  let socket: WebSocket | undefined
  let greets = true
  let refuses: number | undefined
  let unreachable = 0
  let connections = 0
  let stuck = false
  const held: Duplex[] = []
  const kept: Fields[] = []

  // A connection that is kept for a shorter time ends on a slow machine just when it is used again.
  const server = createServer({ keepAliveTimeout: 60_000 }, async (request, response) => {
    const path = (request.url ?? '').replace('/api/v10', '')
    const raw = await text(request)
    const body: unknown = raw && JSON.parse(raw)
    const call = { method: request.method ?? '', path, authorized: 'authorization' in request.headers, body }
    calls.push(call)
    faults.push(...requestFaults(call))
    const at = replies.findIndex((each) => each.path.test(path))
    const [{ answer } = { answer: usual(call, host, kept) }] = at >= 0 ? replies.splice(at, 1) : []
    if (answer === 'never' || answer === 'hang up' || answer.status < 400 || answer.status >= 500) keep(call, kept)
    if (answer === 'never') return
    if (answer === 'hang up') return void request.socket.destroy()
    const type = answer.body === undefined ? {} : { 'content-type': 'application/json' }
    response.writeHead(answer.status, { ...type, ...answer.headers })
    response.end(answer.body === undefined ? '' : JSON.stringify(answer.body))
  })

  const sockets = new WebSocketServer({ noServer: true })
  server.on('upgrade', (request, stream, head) => {
    if (stuck) {
      connections += 1
      held.push(stream)
      return
    }
    if (unreachable > 0) {
      unreachable -= 1
      return void stream.end('HTTP/1.1 503 Service Unavailable\r\n\r\n')
    }
    sockets.handleUpgrade(request, stream, head, (opened) => sockets.emit('connection', opened))
  })
  const send = (op: number, d: unknown, t?: string, to = socket) =>
    to?.send(JSON.stringify({ op, d, s: t ? ++sequence : null, t: t ?? null }))
  sockets.on('connection', (opened: WebSocket) => {
    socket = opened
    connections += 1
    opened.on('message', (data) => hear(record(JSON.parse(String(data))), opened))
    if (greets) send(10, { heartbeat_interval: 41_250 })
  })

  function hear({ op, d }: Fields, from: WebSocket) {
    if (op === 1) send(11, null, undefined, from)
    if (op === 2) {
      identified.push(record(d))
      if (refuses) return from.close(refuses)
      send(0, ready(host), 'READY', from)
      send(0, guild, 'GUILD_CREATE', from)
    }
    if (op === 6) {
      resumed.push(record(d))
      send(0, {}, 'RESUMED', from)
    }
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const host = typeof address === 'object' && address ? `127.0.0.1:${address.port}` : ''

  return {
    apiUrl: `http://${host}/api`,
    calls,
    faults,
    /** What was posted, the newest first. A lost answer does not undo it. */
    kept,
    identified,
    resumed,
    connections: () => connections,
    open: () => sockets.clients.size,
    callsTo: (path: RegExp) => calls.filter((call) => path.test(call.path)),
    /** The next answers to what goes to this path; after them it is as usual. */
    reply: (path: RegExp, ...answers: Answer[]) => void replies.push(...answers.map((answer) => ({ path, answer }))),
    greet: (now: boolean) => {
      greets = now
    },
    refuse: (code: number | undefined) => {
      refuses = code
    },
    /** No handshake is answered. */
    hold: () => {
      stuck = true
    },
    /** So many handshakes of the gateway fail. */
    failHandshakes: (count: number) => {
      unreachable = count
    },
    dispatch: (event: string, payload: unknown) => void send(0, payload, event),
    breakConnection: (code?: number) => (code ? socket?.close(code) : socket?.terminate()),
    async stop() {
      for (const each of [...sockets.clients]) each.terminate()
      for (const each of held) each.destroy()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const limit = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 }

/** A nonce that is enforced makes a repeat no second message. https://discord.com/developers/docs/resources/message#create-message */
function keep({ method, path, body }: Call, kept: Fields[]) {
  const [, channel_id] = /^\/channels\/(\d+)\/messages$/.exec(path) ?? []
  const { nonce, enforce_nonce, ...message } = record(body)
  if (method !== 'POST' || !channel_id || (enforce_nonce && kept.some((each) => each.nonce === nonce))) return
  const id = String(1_510_000_000_000_000_000n + BigInt(kept.length))
  kept.unshift({ ...message, nonce, id, channel_id, type: 0, author: me })
}

/** Nobody is shown the nonce of a message later. */
function history(path: string, kept: readonly Fields[]): Answer {
  const { pathname, searchParams } = new URL(path, 'http://discord')
  const after = BigInt(searchParams.get('after') ?? '0')
  const all = kept.filter(({ id, channel_id }) => pathname.includes(String(channel_id)) && BigInt(String(id)) > after)
  return { status: 200, body: all.slice(-Number(searchParams.get('limit'))).map(({ nonce: _, ...rest }) => rest) }
}

function usual({ method, path, body }: Call, host: string, kept: readonly Fields[]): Answer {
  if (method === 'GET' && /^\/channels\/\d+\/messages/.test(path)) return history(path, kept)
  if (method === 'GET' && path === `/channels/${DM}`) return { status: 200, body: { id: DM, type: 1, recipients: [] } }
  if (path === '/gateway/bot')
    return { status: 200, body: { url: `ws://${host}`, shards: 1, session_start_limit: limit } }
  if (path.includes('/callback')) return { status: 204 }
  if (method === 'PUT') return { status: 200, body }
  return {
    status: 200,
    body: { id: '900', channel_id: CHANNEL, content: '', embeds: [], components: [], type: 0, author: me },
  }
}
