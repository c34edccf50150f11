import * as z from 'zod'
import type { Briefing, Line } from '../briefing/briefing.ts'
import { type Command, type Context, defineAct } from '../commands/command.ts'
import { nothing } from '../commands/replies.ts'
import type { Digests } from './digests.ts'
import { readWishes, type TypedWishes, tidyWishes, typeWishes } from './read-wishes.ts'
import { nextRun, startOf } from './schedule.ts'
import { listOf, none, preview } from './show.ts'
import { momentSpans, statusOf, wishFacts } from './status.ts'
import { rhythms, Schedule, type Subscription } from './subscription.ts'

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
  if (!(await asker.manages()))
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
