import * as z from 'zod'
import { Day } from './day.ts'
import { ActorId, IncidentId, StatementId } from './id.ts'
import { Sources } from './source.ts'
import { plainText, textOfAtMost } from './text.ts'

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

export const capacities = [
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
export const charges = ['indictment', 'arrest', 'conviction'] as const
const designations = ['sanction', 'sanction-lifted'] as const
export const otherMeasures = ['takedown', 'reward', 'expulsion', 'export-control', 'ban'] as const
export const kinds = [...attributions, ...words, ...designations, ...charges, ...otherMeasures] as const
export const Kind = z.enum(kinds)
export type Kind = z.infer<typeof Kind>

/** Acts, as against words. */
export const measures: ReadonlySet<Kind> = new Set<Kind>([...designations, ...charges, ...otherMeasures])

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
  gist: textOfAtMost(40, 'a gist'),
  quote: z.strictObject({ text: textOfAtMost(30, 'a quotation'), by: z.string().min(1) }).optional(),
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
      degree: z.enum(['certain', 'almost-certain', 'high', 'likely', 'moderate']).optional(),
    })
    .refine(({ phrase, degree }) => phrase ?? degree, { error: 'says neither in which words nor to what degree' })
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

/** What a listing brings with it. */
const Measure = z.enum(['asset-freeze', 'no-funds', 'travel-ban'])
export type Measure = z.infer<typeof Measure>

const Designation = z.strictObject({
  ...common,
  kind: z.enum(designations),
  targets: z.array(ActorId).min(1),
  regime: z.string().min(1),
  authority: ActorId,
  measures: z.array(Measure).min(1),
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
  .discriminatedUnion('kind', [Attribution, Words, Charge, Designation, OtherMeasure], {
    error: `must be one of ${kinds.join(', ')}`,
  })
  .refine(({ quote, gist }) => !quote || plainText(quote.text) !== plainText(gist), {
    error: 'the quotation is the gist; say the gist in our own words',
  })
  .refine(isPhraseOnRecord, {
    error: 'the phrase for how sure the speaker was stands neither in the quotation nor in the gist',
  })
export type Statement = z.infer<typeof Statement>
export type Attribution = z.infer<typeof Attribution>
export type Designation = z.infer<typeof Designation>

/** A phrase is the speaker's own: it is never made up from a degree. */
function isPhraseOnRecord(statement: { gist: string; quote?: { text: string }; confidence?: { phrase?: string } }) {
  const { gist, quote, confidence } = statement
  if (!confidence?.phrase) return true
  return plainText(`${quote?.text ?? ''} ${gist}`).includes(plainText(confidence.phrase))
}

/** An attribution by the speaker's own finding, not support of somebody else's. */
export const isOwnAttribution = (statement: Statement): statement is Attribution =>
  statement.kind === 'attribution' || statement.kind === 'technical-attribution'

export const isDesignation = (statement: Statement): statement is Designation =>
  statement.kind === 'sanction' || statement.kind === 'sanction-lifted'
