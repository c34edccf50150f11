import type { Briefing, Line } from '../briefing/briefing.ts'
import type { Context } from '../commands/command.ts'
import { nothing } from '../commands/replies.ts'
import { composeDigest } from './compose.ts'
import type { Digests } from './digests.ts'
import { subscribe, subscriptionsOf } from './edit.ts'
import { cursorAt } from './ledger.ts'
import { readWishes, type TypedWishes } from './read-wishes.ts'
import { localDate, writeSchedule } from './schedule.ts'
import { setUp } from './set-up.ts'
import { writePause } from './status.ts'
import { instantOf, type Subscription } from './subscription.ts'
import { writeTopics } from './topics.ts'

const week = 7 * 86_400_000

/** What would be sent now; without a digest here, what is new of the last seven days. */
export async function preview(
  input: TypedWishes,
  here: Subscription | undefined,
  context: Context,
  digests: Digests,
): Promise<Briefing> {
  const { asker, typed, archive } = context
  const zone = input.zone ?? here?.schedule.zone ?? (await asker.zone()) ?? 'UTC'
  const read = await readWishes({ ...input, zone }, here, context)
  if ('reply' in read) return read.reply
  const now = digests.now()
  const { ledger } = digests.material()
  const seq = cursorAt(ledger, instantOf(Date.parse(now) - week))
  const base = here ?? subscribe(asker, read.wishes, { id: 'preview', now, seq })
  const date = localDate(read.wishes.schedule.zone, now)
  const small = here
    ? 'A preview, for you only; nothing was sent. It begins where the last digest here ended.'
    : `A preview, for you only, of the last seven days; ${writeTopics(read.wishes.topics, archive)}. Subscribe: ${typed('digest on')}.`
  const material = digests.material()
  const wished = { ...base, ...read.wishes, quiet: 'say' as const, greeted: true }
  const draft = composeDigest(wished, { date, due: now }, false, material, small)
  return draft ? { ...draft, tone: 'personal' } : none(context)
}

/** Every digest of this workspace or server; other people’s own ones are theirs. */
export function listOf({ asker, archive }: Context, digests: Digests): Briefing {
  const shown = subscriptionsOf(digests.state, asker).filter(({ direct, by }) => !direct || by === asker.user)
  if (shown.length === 0) return nothing('No digest here', 'None is on in any channel.')
  const items = shown.map((each): Line => {
    const { place, schedule, topics, direct } = each
    const pause = writePause(each)
    return [
      direct ? { text: 'You', strong: true } : { text: place, strong: true, place },
      ` – ${writeSchedule(schedule)}; ${writeTopics(topics, archive)}${pause ? `; paused: ${pause}` : ''}`,
    ]
  })
  return { tone: 'personal', title: 'Digests', blocks: [{ kind: 'list', items }], choices: [], next: [] }
}

export const none = ({ typed }: Context): Briefing =>
  nothing(
    'No digest here',
    `${typed('digest on')} begins one. ${typed('digest now')} shows what it would be.`,
    [],
    [setUp(), { label: 'Preview', question: 'digest now' }],
  )
