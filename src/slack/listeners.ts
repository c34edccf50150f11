import type { App, SlackCommandMiddlewareArgs, SlashCommand, ViewSubmitAction } from '@slack/bolt'
import { isForAll } from '../chats/for-all.ts'
import { within } from '../chats/pause.ts'
import { askerIn } from './asker.ts'
import { readClick } from './click.ts'
import { answerClick } from './clicks.ts'
import type { Asked } from './controls.ts'
import { failurePlace } from './errors.ts'
import { formCallback } from './form.ts'
import type { Listening } from './listening.ts'
import { answerMessage, readMessage } from './messages.ts'
import { silent } from './outbox.ts'
import { apology, renderHome, renderPrivate, renderSlack } from './render.ts'
import { answerShortcut, readShortcut } from './shortcut.ts'
import { answerSubmission } from './submissions.ts'
import { commandName, readWords } from './words.ts'

/**
 * One listener for each sort of request: Bolt runs through all of them every time.
 * What is asked by a click or a shortcut is acknowledged before anything else is done.
 */
export function registerListeners(app: App, deps: Listening): void {
  const { bot, outbox, seen, inFlight, log, people } = deps

  /**
   * The answer rides on the acknowledgement, one message each way; so a repeat of the request gets it again.
   * An answer that takes long follows by itself.
   */
  const onCommand = async ({ command, ack }: SlackCommandMiddlewareArgs) => {
    const answering = answerCommand(deps, command)
    const message = (await within(deps.patience, answering)) ? await answering : undefined
    const acknowledged = await ack(message).then(
      () => true,
      (error: unknown) => {
        log.warn('slack: command not acknowledged', failurePlace(error))
        return false
      },
    )
    if (message && acknowledged) return
    const late = message ?? (await answering)
    await outbox.respond(command.response_url, late, { response_type: late.response_type, replace_original: false })
  }

  app.use((args) => inFlight.run(() => ('command' in args ? onCommand(args) : args.next())))

  app.event('app_mention', async ({ event, body, context }) => {
    await answerMessage(readMessage(event, body, context.botUserId), deps)
  })

  app.event('message', async ({ event, body, context }) => {
    const message = readMessage(event, body, context.botUserId)
    if (message?.direct) await answerMessage(message, deps)
  })

  app.event('app_home_opened', async ({ event, body }) => {
    if (event.tab !== 'home' || seen(body.event_id)) return
    const asker = askerIn({ team: body.team_id, channel: event.channel, user: event.user }, people)
    await outbox.publishHome(event.user, renderHome(await bot.home(asker), { channel: event.channel }))
  })

  app.event('app_uninstalled', ({ body }) => tellLeft(body, deps))

  app.event('tokens_revoked', async ({ event, body }) => {
    if (event.tokens.bot?.length) await tellLeft(body, deps)
  })

  app.action(/^/, async ({ body, ack }) => {
    await ack()
    await answerClick(readClick(body), deps)
  })

  app.shortcut(/^/, async ({ body, ack }) => {
    await ack()
    await answerShortcut(readShortcut(body), deps)
  })

  app.view<ViewSubmitAction>(formCallback, ({ body, ack }) => answerSubmission(body, ack, deps))

  app.error(async (error) => log.error('slack: listener failed', failurePlace(error)))
}

/**
 * Both events tell the same, in either order; a token of a person is none of the bot's.
 * https://docs.slack.dev/reference/events/app_uninstalled https://docs.slack.dev/reference/events/tokens_revoked
 */
async function tellLeft(
  { event_id, team_id }: { event_id: string; team_id: string },
  { left, seen, log }: Listening,
): Promise<void> {
  if (seen(event_id)) return
  log.info('slack: removed from a workspace', { team: team_id })
  await left?.({ tenant: team_id })
}

async function answerCommand(deps: Listening, command: SlashCommand) {
  const { bot, replies, prefix, log, people } = deps
  const { team_id: team, channel_id: channel, user_id: user } = command
  const asked: Asked = {
    kind: 'ask',
    text: `${commandName(command.command, prefix)} ${readWords(command.text ?? '')}`.trim(),
  }
  try {
    const briefing = await bot.ask(asked.text, askerIn({ team, channel, user }, people))
    const forAll = isForAll(briefing, replies)
    const message = forAll ? renderSlack(briefing) : renderPrivate(briefing, asked)
    return { ...message, ...silent, response_type: forAll ? ('in_channel' as const) : ('ephemeral' as const) }
  } catch (error) {
    log.error('slack: no answer', failurePlace(error))
    return { ...apology, ...silent, response_type: 'ephemeral' as const }
  }
}
