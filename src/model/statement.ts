import * as z from 'zod'
import { Day } from './day.ts'
import { ActorId, IncidentId, StatementId } from './id.ts'
import { Sources } from './source.ts'

/** What exactly is blamed. The order is that of the field, not of proof. */
export const Level = z.enum([
  'territory',
  'cluster',
  'state-linked',
  'state-organ',
  'state',
  'company-or-front',
  'individual',
])
export type Level = z.infer<typeof Level>

const capacities = [
  'on-behalf-of-state',
  'on-behalf-of-body',
  'spokesperson',
  'named-official',
  'unnamed-on-background',
  'leaked',
  'personal',
  'company',
  'court-or-prosecutor',
] as const

export const attributions = [
  'attribution',
  'attribution-endorsed',
  'technical-attribution',
  'claim-of-responsibility',
] as const
const words = [
  'declined',
  'condemnation',
  'concern',
  'solidarity',
  'call',
  'criticism',
  'warning',
  'promise',
  'advisory',
  'confirmation',
  'denial',
  'counter-accusation',
  'correction',
] as const
const charges = ['indictment', 'arrest', 'conviction'] as const
const designations = ['sanction', 'sanction-lifted'] as const
const otherMeasures = ['takedown', 'reward', 'expulsion', 'export-control', 'ban'] as const
export const kinds = [...attributions, ...words, ...designations, ...charges, ...otherMeasures] as const
export const Kind = z.enum(kinds)
export type Kind = z.infer<typeof Kind>

/** Acts, as against words. */
export const measures: ReadonlySet<Kind> = new Set<Kind>([...designations, ...charges, ...otherMeasures])

const count = (text: string) => text.split(/\s+/).length

const common = {
  id: StatementId,
  day: Day,
  incidents: z.array(IncidentId).default([]),
  /** Matters that have no incident record. */
  about: z.array(z.string()).default([]),
  speaker: z.strictObject({
    /** The body spoken for, or the person who speaks for himself. */
    actor: ActorId.optional(),
    name: z.string().min(1),
    role: z.string().optional(),
    anonymous: z.boolean().default(false),
  }),
  onBehalfOf: z.array(ActorId).default([]),
  /** Who is blamed or addressed by words; who is listed, charged or sought by acts. */
  targets: z.array(ActorId).default([]),
  capacity: z.enum(capacities),
  gist: z.string().refine((text) => count(text) <= 40, { error: 'a gist has at most 40 words' }),
  quote: z
    .strictObject({
      text: z.string().refine((text) => count(text) <= 30, { error: 'a quotation has at most 30 words' }),
      by: z.string(),
    })
    .optional(),
  /** Acts of one imposer on one day share it. */
  package: z.string().optional(),
  /** What a reader must know. */
  note: z.string().optional(),
  sources: Sources,
  /** False: not seen in a published source itself. */
  verified: z.boolean().default(true),
}

const Attribution = z.strictObject({
  ...common,
  kind: z.enum(attributions),
  level: Level.optional(),
  basis: z.enum(['technical', 'policy-official', 'policy-unofficial', 'legal', 'self']),
  /** `phrase` holds the speaker's words where they are on record, `degree` what the record's sources make of them. */
  confidence: z
    .strictObject({
      phrase: z.string().optional(),
      degree: z.enum(['certain', 'almost-certain', 'high', 'likely', 'moderate']),
    })
    .optional(),
})

const Words = z.strictObject({ ...common, kind: z.enum(words) })

const Charge = z.strictObject({
  ...common,
  kind: z.enum(charges),
  level: Level.optional(),
  /** Bodies said to be behind it that are not charged themselves. */
  blames: z.array(ActorId).default([]),
})

const Designation = z.strictObject({
  ...common,
  kind: z.enum(designations),
  targets: z.array(ActorId).min(1),
  regime: z.string().min(1),
  authority: ActorId,
  measures: z.array(z.enum(['asset-freeze', 'no-funds', 'travel-ban'])).min(1),
  /** Last day on which a list that was read shows the whole act in force. */
  lastSeen: Day.optional(),
  /** What is known of single targets beyond the act itself. */
  perTarget: z
    .array(
      z.strictObject({
        target: ActorId,
        detail: z.string().optional(),
        status: z.enum(['delisted', 'unknown']).optional(),
        day: Day.optional(),
        /** False: not named in a source that was read. */
        verified: z.boolean().default(true),
      }),
    )
    .default([]),
})

const OtherMeasure = z.strictObject({ ...common, kind: z.enum(otherMeasures), level: Level.optional() })

/** One public act: somebody on a day says or does something about somebody, and a source says so. */
export const Statement = z
  .discriminatedUnion('kind', [Attribution, Words, Charge, Designation, OtherMeasure])
  .refine(({ quote, gist }) => quote?.text !== gist, { error: 'a quotation must differ from the gist' })
export type Statement = z.infer<typeof Statement>
export type Attribution = z.infer<typeof Attribution>
export type Designation = z.infer<typeof Designation>

/** An attribution by the speaker's own finding, not support of somebody else's. */
export const isOwnAttribution = (statement: Statement): statement is Attribution =>
  statement.kind === 'attribution' || statement.kind === 'technical-attribution'

export const isDesignation = (statement: Statement): statement is Designation =>
  statement.kind === 'sanction' || statement.kind === 'sanction-lifted'
