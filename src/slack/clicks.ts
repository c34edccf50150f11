import type { types } from '@slack/bolt'
import { askerOf, type Click, fromOf, threadOf } from './click.ts'
import { type Asked, actionIds } from './controls.ts'
import { readFormValue, renderForm } from './form.ts'
import { keepingHome } from './home.ts'
import type { Listening } from './listening.ts'
import { renderModal, renderPrivate, renderSlack, withFootnote } from './render.ts'

/** The value of what was clicked is the question: nothing is remembered, and a message outlives every restart. */
export async function answerClick(click: Click | undefined, deps: Listening): Promise<void> {
  if (!click) return
  const { action_id, action_ts, value, selected_option } = click.actions[0]
  const text = selected_option?.value ?? value
  const key = action_ts || click.response_url ? `${click.trigger_id} ${action_ts} ${click.response_url}` : undefined
  if (text === undefined || deps.seen(key)) return
  if (action_id.startsWith(actionIds.share)) {
    await share(click, { kind: action_id === `${actionIds.share}brief` ? 'brief' : 'ask', text }, deps)
  } else if (action_id.startsWith(actionIds.form)) await openForm(click, text, deps)
  else if (action_id.startsWith('ask:')) await answer(click, { kind: 'ask', text }, deps)
}

/**
 * A click on what only the asker sees replaces it, and so does a choice made in a direct message. A click on what all
 * see is answered to who clicked, with a button to share it: nobody’s curiosity floods the channel.
 */
async function answer(click: Click, asked: Asked, deps: Listening): Promise<void> {
  const { bot, outbox, people } = deps
  const { response_url, view, channel, container, message } = click
  const asker = askerOf(click, people)
  if (view) {
    const from = fromOf(click)
    return keepingHome(asker, from, deps, async () =>
      showModal(click, renderModal(await bot.ask(asked.text, asker), from), deps),
    )
  }
  const briefing = await bot.ask(asked.text, asker)
  if (!response_url) return
  else if (container?.is_ephemeral || !message) {
    await outbox.respond(response_url, renderPrivate(briefing, asked), {
      response_type: 'ephemeral',
      replace_original: true,
    })
  } else if (channel?.id.startsWith('D')) {
    const chosen = !click.actions[0].action_id.startsWith(actionIds.next)
    await outbox.respond(response_url, renderSlack(briefing), {
      response_type: 'in_channel',
      replace_original: chosen,
      ...threadOf(click),
    })
  } else {
    await outbox.respond(response_url, renderPrivate(briefing, asked), {
      response_type: 'ephemeral',
      replace_original: false,
      ...threadOf(click),
    })
  }
}

/** At once, before anything is looked up: what opens a modal works for three seconds. */
async function openForm(click: Click, text: string, deps: Listening): Promise<void> {
  const { question, form } = readFormValue(text) ?? {}
  const command = deps.bot.commands.find(({ name }) => name === form?.command)
  const view = form && command && renderForm(command, form, fromOf(click))
  if (view) await showModal(click, view, deps)
  else if (question) await answer(click, { kind: 'ask', text: question }, deps)
}

async function showModal({ view, trigger_id }: Click, modal: types.ModalView, { outbox }: Listening): Promise<void> {
  if (view?.type === 'modal') await outbox.updateModal(view.id, view.hash, modal)
  else await outbox.openModal(trigger_id, modal)
}

/** Posts the answer for all and says who did; the button goes, so that it is shared once. */
async function share(
  click: Click,
  { kind, text }: Asked,
  { bot, outbox, seen, clock, people }: Listening,
): Promise<void> {
  const { response_url, user, channel, container } = click
  if (!response_url || seen(`share ${channel?.id} ${container?.message_ts} ${user.id} ${kind} ${text}`)) return
  const asker = askerOf(click, people)
  const briefing = await (kind === 'brief' ? bot.briefOn(text, asker) : bot.ask(text, asker))
  const message = renderSlack(briefing)
  const replace = { response_type: 'ephemeral', replace_original: true } as const
  if (briefing.tone !== 'answer') return void (await outbox.respond(response_url, message, replace))
  const when = slackDate(clock.now())
  const posted = await outbox.respond(response_url, withFootnote(message, `Shared by ${mention(user.id)} · ${when}`), {
    response_type: 'in_channel',
    replace_original: false,
    ...threadOf(click),
  })
  if (posted) await outbox.respond(response_url, withFootnote(message, `You shared this here · ${when}`), replace)
}

const mention = (user: string): string => (/^[UW][A-Z0-9]+$/.test(user) ? `<@${user}>` : 'somebody')

/** In the reader’s zone; https://docs.slack.dev/messaging/formatting-message-text#date-formatting */
function slackDate(instant: Date): string {
  const fallback = `${instant.toISOString().slice(0, 16).replace('T', ' ')} UTC`
  return `<!date^${Math.floor(instant.getTime() / 1000)}^{date_short_pretty} at {time}|${fallback}>`
}
