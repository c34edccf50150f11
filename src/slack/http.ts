import type { IncomingMessage, ServerResponse } from 'node:http'
import { HTTPReceiver } from '@slack/bolt'
import type { Clock } from '../clock.ts'
import type { SlackConfig } from '../config.ts'
import { codeOf } from './errors.ts'
import { limits } from './limits.ts'
import type { Link, Opened } from './link.ts'
import { createLogger } from './quiet-logger.ts'

type HttpConfig = Extract<SlackConfig, { mode: 'http' }>

/** Listens before Slack is reached: commands are answered without asking Slack anything. */
export async function openHttp({ signingSecret, port }: HttpConfig, link: Link): Promise<Opened> {
  const { log } = link
  let state = 'connecting'
  const receiver = createHttp(signingSecret, () => state, link)
  link.listenTo(receiver)
  const server = await receiver.start(port).catch((error: unknown) => {
    log.error('slack: cannot listen', { port, code: codeOf(error) })
  })
  const address = server?.address()
  const ready = server ? link.signIn() : Promise.resolve(false)
  void ready.then((reached) => {
    state = reached ? 'connected' : 'failed'
  })
  return {
    ready,
    ...(typeof address === 'object' && address && { port: address.port }),
    async stop() {
      await link.finish(server ? receiver.stop() : Promise.resolve())
      server?.closeAllConnections()
    },
  }
}

/** Bolt refuses what is forged or older than five minutes; what is too big or from the future is refused before. */
function createHttp(signingSecret: string, state: () => string, { log, clock, stopping, health }: Link): HTTPReceiver {
  const receiver = new HTTPReceiver({
    signingSecret,
    logger: createLogger(log),
    bodyLimit: limits.requestBytes,
    customRoutes: [
      { path: '/health', method: 'GET', handler: (_, response) => sayHealth(response, state(), health()) },
    ],
  })
  const receive = receiver.requestListener
  receiver.requestListener = (request, response) => {
    const tooBig = Number(request.headers['content-length']) > limits.requestBytes
    if (tooBig || stopping.aborted) response.setHeader('connection', 'close')
    if (tooBig) refuse(413, request, response)
    else if (isFromTheFuture(request, clock)) refuse(401, request, response)
    else receive(request, response)
  }
  return receiver
}

/** Reads on without keeping anything, so that the sender hears the answer. */
function refuse(status: number, request: IncomingMessage, response: ServerResponse): void {
  request.resume()
  response.writeHead(status).end()
}

const replayWindow = 300

/** A request signed ahead of time could be kept: https://docs.slack.dev/authentication/verifying-requests-from-slack */
const isFromTheFuture = ({ headers }: IncomingMessage, clock: Clock): boolean =>
  Number(headers['x-slack-request-timestamp']) > clock.now().getTime() / 1000 + replayWindow

function sayHealth(response: ServerResponse, slack: string, digests: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' })
  response.end(JSON.stringify({ status: 'ok', slack, digests }))
}
