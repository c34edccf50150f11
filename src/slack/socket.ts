import { SocketModeReceiver } from '@slack/bolt'
import { pauseAfter } from '../chats/pause.ts'
import type { SlackConfig } from '../config.ts'
import { failurePlace } from './errors.ts'
import type { Link, Opened } from './link.ts'
import { timeout } from './outbox.ts'
import { persist } from './persist.ts'
import { quietLogger } from './quiet-logger.ts'

type Client = SocketModeReceiver['client']

type SocketConfig = Extract<SlackConfig, { mode: 'socket' }>

/** Connects in the background: a start does not wait for Slack. */
export function openSocket({ appToken, apiUrl }: SocketConfig, link: Link): Opened {
  const receiver = createSocket(appToken, apiUrl)
  link.listenTo(receiver)
  let reach = (_reached: boolean) => {}
  const ready = new Promise<boolean>((resolve) => {
    reach = resolve
  })
  const run = async () => {
    if (await link.signIn()) await stayConnected(receiver.client, link, () => reach(true))
  }
  const running = run()
    .catch((error: unknown) => link.log.error('slack: given up', failurePlace(error)))
    .finally(() => reach(false))
  return { ready, stop: () => link.finish(running) }
}

/**
 * Reconnecting is ours. The library’s own leaves a rejected promise behind when Slack is down or the token was revoked
 * in the meantime, which ends the process, and it waits five seconds whenever Slack renews a connection.
 * https://docs.slack.dev/apis/events-api/using-socket-mode#disconnect
 */
const createSocket = (appToken: string, slackApiUrl: string | undefined): SocketModeReceiver =>
  new SocketModeReceiver({
    appToken,
    autoReconnectEnabled: false,
    logger: quietLogger,
    installerOptions: {
      clientOptions: {
        ...(slackApiUrl && { slackApiUrl }),
        retryConfig: { retries: 0 },
        rejectRateLimitedCalls: true,
        timeout,
      },
    },
  })

/** Stays connected until it is told to stop; resolves early when Slack refuses for good. */
async function stayConnected(client: Client, link: Link, connected: () => void): Promise<void> {
  const { clock, log, sleep, stopping } = link
  const leave = () => void client.disconnect()
  stopping.addEventListener('abort', leave)
  client.on('connecting', () => stopping.aborted && setImmediate(leave))
  for (let short = 0; !stopping.aborted; ) {
    const open = await persist('apps.connections.open', () => connect(client), link)
    if (!open) break
    const closed = new Promise((resolve) => client.once('disconnected', resolve))
    if (stopping.aborted) {
      leave()
      await closed
      break
    }
    const since = clock.now().getTime()
    log.info('slack: connected', { mode: 'socket' })
    connected()
    await closed
    if (stopping.aborted) break
    short = clock.now().getTime() - since < 10_000 ? short + 1 : 0
    log.info('slack: connection closed, connecting again')
    if (short > 1) await sleep(pauseAfter(short, 30) * 1000, stopping)
  }
  stopping.removeEventListener('abort', leave)
}

const greeting = 20_000

/** Connected means that Slack said hello; a connection that stays silent is given up. */
async function connect(client: Client): Promise<true> {
  const silence = setTimeout(() => void client.disconnect(), greeting)
  try {
    await client.start()
    return true
  } catch (error) {
    throw error ?? Object.assign(new Error('closed before hello'), { code: 'closed' })
  } finally {
    clearTimeout(silence)
  }
}
