import type { Block, Briefing, Line } from '../briefing/briefing.ts'
import type { Archive } from '../model/archive.ts'
import { Day, writeDay } from '../model/day.ts'
import { nextWake } from './delivery.ts'
import type { Wishes } from './edit.ts'
import { writeMoment, writeSchedule } from './schedule.ts'
import { setUp } from './set-up.ts'
import { type Instant, openRow, type Row, type Subscription } from './subscription.ts'
import { writeTopics } from './topics.ts'

/** Why a digest is paused, and what would end it. */
const pauses: Readonly<Record<string, string>> = {
  asked: 'somebody asked for it',
  gone: 'the channel was deleted or archived',
  'not-a-member': 'I am not in the channel. Invite me, then resume',
  'no-permission': 'I may not post in the channel. Allow it, then resume',
  closed: 'direct messages from me are closed. Allow them, then resume',
  revoked: 'the app was removed, or its access was withdrawn. Install it again, then resume',
}

export const pauseWords = (reason: string): string => pauses[reason] ?? reason

export const writePause = ({ paused, schedule }: Subscription): string | undefined =>
  paused && `${pauseWords(paused.reason)}${paused.until ? `; until ${writeMoment(paused.until, schedule.zone)}` : ''}`

/** An instant in the zone of the channel, which a chat may show on the reader’s clock too. */
export const momentSpans = (instant: Instant, zone: string): Line => [
  writeMoment(instant, zone),
  ` (${zone}), your time: `,
  { at: instant },
]

/** What a subscription wants, as understood. */
export const wishFacts = ({ schedule, topics, quiet, onThisDay }: Wishes, archive: Archive) => [
  { label: 'When', value: [writeSchedule(schedule)] },
  { label: 'Topics', value: [writeTopics(topics, archive)] },
  {
    label: 'On a quiet day',
    value: [
      `${quiet === 'skip' ? 'nothing is sent' : 'it says so'}${onThisDay ? '; what was said or done on this day in earlier years counts as something to say' : ''}`,
    ],
  },
  { label: 'On this day', value: [onThisDay ? 'on' : 'off'] },
]

const rowsShown = 7

/** Answers “why did I not get it?”. */
export function statusOf(subscription: Subscription, archive: Archive): Briefing {
  const { schedule, rows, lastError, paused } = subscription
  const wake = openRow(subscription) ? undefined : nextWake(subscription)
  const blocks: Block[] = [
    {
      kind: 'facts',
      facts: [
        { label: 'State', value: [paused ? `paused: ${writePause(subscription)}` : 'on'] },
        ...(wake && !paused ? [{ label: 'Next', value: momentSpans(wake, schedule.zone) }] : []),
        ...wishFacts(subscription, archive),
        ...(lastError
          ? [{ label: 'Last error', value: [`${lastError.code}, ${writeMoment(lastError.at, schedule.zone)}`] }]
          : []),
      ],
    },
    ...(rows.length > 0
      ? [
          { kind: 'heading' as const, text: 'Latest' },
          {
            kind: 'list' as const,
            items: rows
              .slice(-rowsShown)
              .toReversed()
              .map((row) => rowLine(row, schedule.zone)),
          },
        ]
      : []),
  ]
  return {
    tone: 'personal',
    title: 'Digest here',
    blocks,
    choices: [],
    next: [
      setUp(subscription),
      { label: 'Preview', question: 'digest now' },
      paused ? { label: 'Resume', question: 'digest resume' } : { label: 'Pause', question: 'digest pause' },
      { label: 'Off', question: 'digest off' },
    ],
  }
}

const rowLine = (row: Row, zone: string): Line => [
  { text: writeDay(Day.parse(row.date)), strong: true },
  ` – ${rowWords(row, zone)}`,
]

function rowWords({ state, at, due, reason, after }: Row, zone: string): string {
  const time = writeMoment(at, zone)
  switch (state) {
    case 'sent':
      return Date.parse(at) - Date.parse(due) > 10 * 60_000 ? `sent late: ${time}` : `sent: ${time}`
    case 'skipped':
      return `skipped: ${reason ?? 'no reason kept'}`
    case 'dead':
      return `refused: ${pauses[reason ?? ''] ?? reason ?? 'no reason kept'}`
    case 'planned':
      return after ? `waiting to try again: ${reason}` : 'about to be sent'
    case 'sending':
      return 'being sent'
    case 'unknown':
      return `not known whether it arrived: ${reason ?? 'being looked for'}`
  }
}
