import { App, HTTPReceiver } from '@slack/bolt'
import { terminalAsker } from '../../src/console/asker.ts'
import { quietLogger } from '../../src/slack/quiet-logger.ts'
import { renderSlack, type SlackMessage } from '../../src/slack/render.ts'
import { connectSlack } from '../../src/slack/slack.ts'
import { startDouble } from '../slack/double.ts'
import { botOn, record } from '../support/bots.ts'
import { compareSpeeds } from './compare.ts'
import { type Figure, spread } from './figures.ts'
import { startLoad } from './load.ts'
import { signingSecret } from './slack-load.ts'

const question = 'incident exchange'

/** From the signed request to the answer, and how much of a bare Bolt app's speed is kept; both in this process, in turns. */
export async function benchSlack(): Promise<Figure[]> {
  const double = await startDouble()
  const bot = botOn(record)
  const load = await startLoad('slack')
  const bare = await startBare(renderSlack(await bot.ask(question, terminalAsker)))
  const quiet = () => {}
  const ours = await connectSlack({
    config: { mode: 'http', token: 'xoxb-secret', apiUrl: double.apiUrl, signingSecret, port: 0 },
    bot,
    log: { info: quiet, warn: quiet, error: quiet },
    clock: { now: () => new Date() },
    replies: 'public',
    prefix: '',
  })
  await ours.ready
  const one = await load.run({ target: `${ours.port} ${question}`, inFlight: 1, milliseconds: 3_000 })
  const ready = await compareSpeeds(
    { load, target: `${bare} ready exchange` },
    { load, target: `${ours.port} ${question}` },
  )
  const kept = await compareSpeeds(
    { load, target: `${bare} ${question}` },
    { load, target: `${ours.port} ${question}` },
  )
  load.stop()
  return [
    { what: `Slack: /${question}, from the signed request to the answer`, result: spread(one.times) },
    { what: `Slack: /${question}, beside a bare Bolt app that only acknowledges`, ...kept },
    {
      what: `Slack: /${question}, beside a bare Bolt app that sends the same message ready made`,
      result: ready.result,
    },
  ]
}

async function startBare(ready: SlackMessage): Promise<number> {
  const receiver = new HTTPReceiver({ signingSecret, logger: quietLogger })
  const authorize = async () => ({ botToken: 'xoxb-secret', botId: 'B1', botUserId: 'UBOT' })
  const app = new App({ receiver, authorize, convoStore: false, logger: quietLogger })
  app.command('/incident', async ({ ack }) => ack())
  app.command('/ready', async ({ ack }) => ack({ ...ready, response_type: 'in_channel' }))
  const address = (await receiver.start(0)).address()
  return typeof address === 'object' && address ? address.port : 0
}
