import { createServer, type Server } from 'node:http'
import { text } from 'node:stream/consumers'
import { type WebSocket, WebSocketServer } from 'ws'
import type { Call } from './support.ts'

type Answer = { status?: number; headers?: Record<string, string>; body: unknown } | 'hang up'

/** Slack on this machine: its Web API and its Socket Mode. */
export async function startDouble() {
  const calls: { method: string; token: string | undefined; args: Call['args'] }[] = []
  const replies = new Map<string, Answer[]>()
  const acks: Call['args'][] = []
  const posted: { channel: unknown; text: unknown; metadata: unknown; ts: string; bot_id: string }[] = []
  const waiting: { holds: () => boolean; wake: () => void }[] = []
  const look = () => {
    for (const each of waiting) if (each.holds()) each.wake()
  }
  let socket: WebSocket | undefined
  let greets = true

  // A connection that is kept for a shorter time ends on a slow machine just when it is used again.
  const server: Server = createServer({ keepAliveTimeout: 60_000 }, async (request, response) => {
    const method = (request.url ?? '').replace('/api/', '')
    const args = readForm(await text(request))
    calls.push({ method, token: request.headers.authorization, args })
    if (method === 'chat.postMessage') keep(args)
    look()
    const answer = replies.get(method)?.shift() ?? { body: bodyOf(method, args) }
    if (answer === 'hang up') return void request.socket.destroy()
    response.writeHead(answer.status ?? 200, { 'content-type': 'application/json', ...answer.headers })
    response.end(JSON.stringify(answer.body))
  })
  const sockets = new WebSocketServer({ server })
  sockets.on('connection', (opened) => {
    socket = opened
    opened.on('message', (data) => {
      acks.push(JSON.parse(String(data)))
      look()
    })
    if (greets) opened.send(JSON.stringify({ type: 'hello', num_connections: 1 }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const host = typeof address === 'object' && address ? `127.0.0.1:${address.port}` : ''

  /** What was posted is there, whatever becomes of the answer. */
  function keep({ channel, text: words, metadata }: Call['args']) {
    const ts = `${Date.now() / 1000}`
    posted.push({ channel, text: words, metadata: metadata && JSON.parse(String(metadata)), ts, bot_id: 'B1' })
  }

  const bodyOf = (method: string, args: Call['args']) =>
    method === 'conversations.history'
      ? { ok: true, messages: posted.filter(({ channel }) => channel === args.channel) }
      : method === 'auth.test'
        ? { ok: true, team_id: 'T1', user_id: 'UBOT', bot_id: 'B1' }
        : { ok: true, url: `ws://${host}/link` }

  return {
    apiUrl: `http://${host}/api/`,
    calls,
    acks,
    /** Every message that was ever posted, also when the answer was lost. */
    posted,
    count: (method: string) => calls.filter((call) => call.method === method).length,
    reply: (method: string, ...next: Answer[]) => void replies.set(method, next),
    beSilent() {
      greets = false
    },
    sendEnvelope: (type: string, payload: unknown, envelope_id = 'E1') =>
      socket?.send(JSON.stringify({ type, payload, envelope_id, accepts_response_payload: true })),
    askToReconnect: () => socket?.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' })),
    breakConnection: () => socket?.terminate(),
    until: (holds: () => boolean) =>
      holds() ? Promise.resolve() : new Promise<void>((wake) => void waiting.push({ holds, wake })),
    async stop() {
      for (const client of sockets.clients) client.terminate()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const readForm = (body: string): Call['args'] => Object.fromEntries(new URLSearchParams(body))
