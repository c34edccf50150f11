import * as z from 'zod'
import { Day } from './day.ts'
import { ActorId, Country } from './id.ts'
import { Sources } from './source.ts'

const actorKinds = [
  'state',
  'alliance',
  'agency',
  'military-unit',
  'threat-group',
  'company',
  'person',
  'organisation',
  'crypto-exchange',
  'crypto-mixer',
  'other',
] as const

/** Anyone who acts, speaks or is acted against. */
export const Actor = z.strictObject({
  id: ActorId,
  name: z.string().min(1),
  /** For lists, where the whole name is too long: “UK NCSC”. */
  short: z.string().min(1).optional(),
  kind: z.enum(actorKinds),
  country: Country.optional(),
  /** A name belongs to whoever uses it; `by` is absent where the source does not say who that is. */
  aliases: z.array(z.strictObject({ name: z.string().min(1), by: z.string().optional() })).default([]),
  /** The parent body, or the group that sources give for a person or firm: a claim, not a finding. */
  partOf: ActorId.optional(),
  /** Further links that sources give, to owners and customers too. */
  linkedTo: z.array(ActorId).default([]),
  /** What sources call somebody of a body, as of when: “head of the GRU”. */
  posts: z.array(z.strictObject({ post: z.string().min(1), of: ActorId, asOf: Day })).default([]),
  /** States on a list such as the Five Eyes. A member's act is not the list's act. */
  members: z.array(z.strictObject({ country: Country, since: Day.optional(), until: Day.optional() })).default([]),
  /** Homonyms and borders of the name. */
  note: z.string().optional(),
  sources: Sources,
})
export type Actor = z.infer<typeof Actor>
