import type { types } from '@slack/bolt'
import type { Briefing } from '../briefing/briefing.ts'
import { within } from '../chats/pause.ts'
import { askerIn } from './asker.ts'
import { fieldErrors, readSubmission, type Submitted } from './form.ts'
import { keepingHome } from './home.ts'
import type { Listening } from './listening.ts'
import { renderModal, renderSlack } from './render.ts'

type Ack = (
  response?:
    | { response_action: 'errors'; errors: Record<string, string> }
    | { response_action: 'update'; view: types.ModalView },
) => Promise<void>

/**
 * A form is answered like every other question, with the rights of who sent it. What is wrong is said at its field while
 * the form stays open. https://docs.slack.dev/surfaces/modals#interactions
 */
export async function answerSubmission(body: unknown, ack: Ack, deps: Listening): Promise<void> {
  const submitted = readSubmission(body)
  if (!submitted || deps.seen(`submission ${submitted.trigger}`)) return ack()
  const { bot, people, patience } = deps
  const { command, input, team, user, from } = submitted
  const asker = askerIn({ team, user, channel: from.channel, thread: from.thread_ts }, people)

  const answer = async () => {
    const answering = bot.answer(command, input, asker)
    if (!(await within(patience, answering))) {
      await ack()
      return sendPrivately(await answering, submitted, deps)
    }
    const briefing = await answering
    const errors = fieldErrors(briefing.problems ?? [], submitted.fields)
    if (errors) return ack({ response_action: 'errors', errors })
    if (!from.response_url) return ack({ response_action: 'update', view: renderModal(briefing, from) })
    await ack()
    return sendPrivately(briefing, submitted, deps)
  }

  if (from.response_url) await answer()
  else await keepingHome(asker, from, deps, answer)
}

/** The form may have been open for longer than its response_url works. */
async function sendPrivately(briefing: Briefing, { from, user }: Submitted, { outbox }: Listening): Promise<void> {
  const { channel, thread_ts, response_url } = from
  const thread = thread_ts ? { thread_ts } : {}
  const message = renderSlack(briefing)
  const options = { response_type: 'ephemeral', replace_original: false, ...thread } as const
  if (response_url && (await outbox.respond(response_url, message, options))) return
  await outbox.postPrivately({ channel, ...thread }, user, message)
}
