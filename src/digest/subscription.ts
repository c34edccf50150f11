import * as z from 'zod'
import { Topics } from './topics.ts'

/** An instant as ISO 8601 in UTC with milliseconds: two of them compare as text. */
export const Instant = z.iso.datetime({ precision: 3 })
export type Instant = string
export const instantOf = (milliseconds: number): Instant => new Date(milliseconds).toISOString()

/** A date on somebody's calendar. */
export const LocalDate = z.iso.date()
export type LocalDate = string

export const rhythms = [
  'daily',
  'weekdays',
  'weekly mon',
  'weekly tue',
  'weekly wed',
  'weekly thu',
  'weekly fri',
  'weekly sat',
  'weekly sun',
] as const

export const Schedule = z.strictObject({
  at: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'an hour is HH:MM, such as 09:00' }),
  zone: z.string().min(1),
  days: z.enum(rhythms),
})
export type Schedule = z.infer<typeof Schedule>

/** A briefing of words alone: what a digest says is frozen before it is sent, and read again after a crash. */
const Line = z
  .array(
    z.union([
      z.string(),
      z.object({
        text: z.string(),
        strong: z.boolean().optional(),
        quiet: z.boolean().optional(),
        href: z.string().optional(),
        place: z.string().optional(),
      }),
      z.object({ at: z.string(), zone: z.string().optional() }),
    ]),
  )
  .readonly()
const Block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('heading'), text: z.string() }),
  z.strictObject({ kind: z.enum(['text', 'note']), line: Line }),
  z.strictObject({ kind: z.literal('list'), items: z.array(Line).readonly() }),
])
export type FrozenBlock = z.infer<typeof Block>
const Frozen = z.strictObject({
  tone: z.literal('answer'),
  title: z.string(),
  blocks: z.array(Block).readonly(),
  choices: z.tuple([]),
  next: z.array(z.strictObject({ label: z.string(), question: z.string() })).readonly(),
})
export type Frozen = z.infer<typeof Frozen>

/**
 * What became of the digest of one local date. It is on its way as long as it has its words:
 * planned → sending → sent; unknown when it may have arrived; dead when the place refused it.
 */
export const Row = z.strictObject({
  date: LocalDate,
  due: Instant,
  state: z.enum(['planned', 'sending', 'unknown', 'sent', 'skipped', 'dead']),
  /** Travels with the message. Discord takes 25 characters. */
  key: z.string().max(24),
  /** When the state was reached. */
  at: Instant,
  tries: z.int().default(0),
  /** Not tried before. */
  after: Instant.optional(),
  /** When a byte may have left first. */
  since: Instant.optional(),
  reason: z.string().optional(),
  briefing: Frozen.optional(),
  /** How far the record goes that it tells of. */
  upto: z.int(),
})
export type Row = z.infer<typeof Row>

const Counts = z.strictObject({ sent: z.int(), late: z.int(), skipped: z.int(), unknown: z.int(), dead: z.int() })
export type Counts = z.infer<typeof Counts>
export const noCounts: Counts = { sent: 0, late: 0, skipped: 0, unknown: 0, dead: 0 }

export const Subscription = z.strictObject({
  id: z.string().min(1).max(24),
  chat: z.enum(['slack', 'discord', 'terminal']),
  tenant: z.string(),
  place: z.string(),
  /** A conversation with one person, of which nobody else is told. */
  direct: z.boolean(),
  /** Who subscribed the place last, to be told when it can no longer be reached. */
  by: z.string(),
  schedule: Schedule,
  topics: Topics,
  quiet: z.enum(['skip', 'say']),
  onThisDay: z.boolean(),
  paused: z.strictObject({ reason: z.string(), at: Instant, until: Instant.optional() }).optional(),
  created: Instant,
  /** Nothing that was due before is due: set by every change of the hour, and by the end of a pause. */
  from: Instant,
  /** The last local date that was decided on. */
  through: LocalDate.optional(),
  /** When that one was due. */
  decided: Instant.optional(),
  /** Dates to come that had their turn already, by a clock that had run ahead. */
  ahead: z.array(LocalDate).default([]),
  /** How far on the record this place has been told. */
  cursor: z.int(),
  /** Whether the first digest was sent. */
  greeted: z.boolean(),
  rows: z.array(Row),
  counts: Counts,
  lastError: z.strictObject({ at: Instant, code: z.string() }).optional(),
})
export type Subscription = z.infer<typeof Subscription>

/** Everything the digest remembers, apart from the ledger of what was seen. */
export const DigestState = z.strictObject({
  subscriptions: z.array(Subscription),
  /** How far everybody who asked /whatsnew was told, by chat, tenant and user. */
  askers: z.record(z.string(), z.strictObject({ cursor: z.int(), at: Instant })),
  /** What was due until then may have been sent already: the state is an earlier one, taken for a damaged file. */
  doubt: Instant.optional(),
})
export type DigestState = z.infer<typeof DigestState>
export const emptyState: DigestState = { subscriptions: [], askers: {} }

/** The digest that is on its way; never more than one. */
export function openRow({ rows }: Subscription): Row | undefined {
  for (let at = rows.length - 1; at >= 0; at -= 1) if (rows[at]?.briefing) return rows[at]
  return undefined
}
