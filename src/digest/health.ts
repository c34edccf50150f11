import type { Block, Briefing, Line } from '../briefing/briefing.ts'
import { plural } from '../briefing/kinds.ts'
import { nextWake } from './delivery.ts'
import { writePause } from './status.ts'
import { type Counts, type DigestState, type Instant, noCounts, openRow, type Subscription } from './subscription.ts'

/** What an operator asks of one digest. */
interface DigestHealth {
  id: string
  chat: Subscription['chat']
  tenant: string
  place: string
  /** What is on its way, and since when it is due. */
  waiting?: { state: string; due: Instant; reason?: string }
  next?: Instant
  paused?: string
  counts: Counts
  lastError?: { at: Instant; code: string }
}

export interface Health {
  subscriptions: number
  paused: number
  /** Due by now and not yet decided by an answer. */
  due: number
  counts: Counts
  digests: DigestHealth[]
}

/** For a monitor and for the command line: counts over all, and why somebody did not get it. */
export function healthOf({ subscriptions }: DigestState, now: Instant): Health {
  const digests = subscriptions.map(healthOfOne)
  return {
    subscriptions: subscriptions.length,
    paused: subscriptions.filter(({ paused }) => paused).length,
    due: digests.filter(({ waiting, next, paused }) => waiting || (!paused && next !== undefined && next <= now))
      .length,
    counts: subscriptions.reduce((sum, { counts }) => add(sum, counts), noCounts),
    digests,
  }
}

function healthOfOne(subscription: Subscription): DigestHealth {
  const { id, chat, tenant, place, counts, lastError } = subscription
  const row = openRow(subscription)
  const next = row ? undefined : nextWake(subscription)
  const paused = writePause(subscription)
  return {
    id,
    chat,
    tenant,
    place,
    ...(row && { waiting: { state: row.state, due: row.due, ...(row.reason && { reason: row.reason }) } }),
    ...(next && { next }),
    ...(paused && { paused }),
    counts,
    ...(lastError && { lastError }),
  }
}

const add = (a: Counts, b: Counts): Counts => ({
  sent: a.sent + b.sent,
  late: a.late + b.late,
  skipped: a.skipped + b.skipped,
  unknown: a.unknown + b.unknown,
  dead: a.dead + b.dead,
})

/** The same to read. */
export function briefHealth({ subscriptions, paused, due, counts, digests }: Health): Briefing {
  const blocks: Block[] = [
    {
      kind: 'text',
      line: [`${plural(subscriptions, 'digest')}, ${paused} paused, ${due} due now. In all: ${writeCounts(counts)}.`],
    },
    ...(digests.length > 0 ? [{ kind: 'list' as const, items: digests.map(digestLine) }] : []),
  ]
  return { tone: 'answer', title: 'Digests', blocks, choices: [], next: [] }
}

function digestLine({ id, chat, tenant, place, waiting, next, paused, counts, lastError }: DigestHealth): Line {
  const state = waiting
    ? `${waiting.state} since ${waiting.due}${waiting.reason ? ` (${waiting.reason})` : ''}`
    : paused
      ? `paused: ${paused}`
      : `next ${next ?? 'unknown'}`
  const error = lastError ? `; last error ${lastError.code} at ${lastError.at}` : ''
  return [{ text: id, strong: true }, ` – ${chat} ${tenant} ${place}: ${state}; ${writeCounts(counts)}${error}`]
}

const writeCounts = ({ sent, late, skipped, unknown, dead }: Counts): string =>
  `${sent} sent (${late} late), ${skipped} skipped, ${unknown} unknown, ${dead} dead`
