import * as z from 'zod'
import type { Briefing, Line } from '../briefing/briefing.ts'
import { type Command, type Context, defineAct } from '../commands/command.ts'
import { nothing } from '../commands/replies.ts'
import { composeDigest } from './compose.ts'
import type { Digests } from './digests.ts'
import { subscribe, subscriptionsOf } from './edit.ts'
import { cursorAt } from './ledger.ts'
import { readWishes, type TypedWishes, tidyWishes, typeWishes } from './read-wishes.ts'
import { localDate, nextRun, startOf, writeSchedule } from './schedule.ts'
import { momentSpans, statusOf, wishFacts, writePause } from './status.ts'
import { instantOf, rhythms, Schedule, type Subscription } from './subscription.ts'
import { writeTopics } from './topics.ts'

const actions = ['status', 'on', 'off', 'now', 'pause', 'resume', 'list'] as const

/** The digest of a place: everything that a person decides about it. */
export function digestCommand(digests: Digests): Command {
  const command = defineAct({
    name: 'digest',
    about: 'A short digest of what is new on the record, at your hour: on, off, status, now (a preview), pause, list',
    examples: [
      'digest on at:09:00 zone:Europe/Berlin',
      'digest on topics:only sanctions',
      'digest status',
      'digest now',
    ],
    input: z.strictObject({
      do: z
        .enum(actions, { error: `is one of ${actions.join(', ')}` })
        .optional()
        .describe('What to do; status when left out'),
      at: Schedule.shape.at.optional().describe('Local time, such as 09:00'),
      zone: z.string().min(1).optional().meta({ subject: 'zone', description: 'Time zone, such as Europe/Berlin' }),
      days: z
        .enum(rhythms, { error: `is one of ${rhythms.join(', ')}` })
        .optional()
        .describe('On which days'),
      topics: z
        .string()
        .min(1)
        .max(500)
        .optional()
        .describe('Such as “only sanctions”, “china, cloud hopper, no advisories”; “everything” is all'),
      quiet: z
        .enum(['skip', 'say'], { error: 'is skip or say' })
        .optional()
        .describe('When nothing is new: skip, or say so'),
      onthisday: z
        .enum(['on', 'off'], { error: 'is on or off' })
        .optional()
        .describe('What happened on this date in earlier years'),
      until: z.iso
        .date({ error: 'is a date such as 2026-12-24' })
        .optional()
        .describe('With pause: the date on which it goes on'),
    }),
    answer: (input, context) => act(input.do ?? 'status', input, context, digests),
  })
  return { ...command, answer: (typed, context) => command.answer(tidyWishes(typed), context) }
}

interface Wished extends TypedWishes {
  until?: string | undefined
}

async function act(
  action: (typeof actions)[number],
  input: Wished,
  context: Context,
  digests: Digests,
): Promise<Briefing> {
  const { asker, typed, archive } = context
  const here = digests.in(asker)
  if (action === 'now') return preview(input, here, context, digests)
  if (asker.chat === 'terminal')
    return nothing('Digest', `A digest comes to a chat. ${typed('digest now')} shows it here.`)
  if (action === 'list') return listOf(context, digests)
  if (action === 'status') return here ? statusOf(here, archive) : none(context)
  if (!asker.manages)
    return nothing(
      'Digest',
      'Who may manage the channel decides what is posted in it unasked. Ask one of them, or subscribe yourself in a direct message with me.',
    )
  if (action === 'on') return turnOn(input, here, context, digests)
  if (!here) return none(context)
  const undo = (label: string, question: string) => [{ label, question }]
  switch (action) {
    case 'off':
      await digests.off(asker)
      return done('Digest off', ['No digest comes here any more.'], undo('Undo', typeWishes(here)))
    case 'pause': {
      const until = input.until && startOf(here.schedule.zone, input.until)
      if (until && until <= digests.now()) return nothing('Digest', 'That date has begun already.')
      await digests.pause(asker, until)
      const told: Line = until
        ? ['It goes on ', ...momentSpans(until, here.schedule.zone), '.']
        : [`It goes on with ${typed('digest resume')}.`]
      return done('Digest paused', told, undo('Undo', 'digest resume'))
    }
    case 'resume':
      await digests.resume(asker)
      return done('Digest resumed', nextLine(digests.in(asker) ?? here), undo('Undo', 'digest pause'))
  }
}

async function turnOn(
  input: Wished,
  before: Subscription | undefined,
  context: Context,
  digests: Digests,
): Promise<Briefing> {
  const read = await readWishes(input, before, context)
  if ('reply' in read) return read.reply
  await digests.on(context.asker, read.wishes)
  const now = digests.in(context.asker)
  return {
    tone: 'answer',
    title: before ? 'Digest changed' : 'Digest on',
    blocks: [
      ...(now ? [{ kind: 'text' as const, line: nextLine(now) }] : []),
      { kind: 'facts', facts: wishFacts(read.wishes, context.archive) },
    ],
    choices: [],
    next: [
      { label: 'Undo', question: before ? typeWishes(before) : 'digest off' },
      { label: 'Preview', question: 'digest now' },
    ],
  }
}

const nextLine = ({ schedule, through, from }: Subscription): Line => [
  'Next: ',
  ...momentSpans(nextRun(schedule, through, from).due, schedule.zone),
  '.',
]

const done = (title: string, line: Line, next: Briefing['next']): Briefing => ({
  tone: 'answer',
  title,
  blocks: [{ kind: 'text', line }],
  choices: [],
  next,
})

const none = ({ typed }: Context): Briefing =>
  nothing(
    'No digest here',
    `${typed('digest on')} begins one. ${typed('digest now')} shows what it would be.`,
    [],
    [{ label: 'Preview', question: 'digest now' }],
  )

const week = 7 * 86_400_000

/** What would be sent now; without a digest here, what is new of the last seven days. */
async function preview(
  input: Wished,
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
function listOf({ asker, archive }: Context, digests: Digests): Briefing {
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
