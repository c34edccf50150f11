import * as z from 'zod'
import { Day } from './day.ts'
import { AbsenceId, ActorId, IncidentId, StatementId } from './id.ts'
import { Sources } from './source.ts'
import { Kind } from './statement.ts'

/**
 * How an absence is known. Only the first three may be worded “did not”:
 * a list or text was read; somebody was asked and said no; somebody reports “never”; nothing is on record here.
 */
const absenceClasses = ['checked-absent', 'explicitly-declined', 'reported-absent', 'not-recorded'] as const

/** A negative fact. It holds for its day only, and a later statement may end it. */
export const Absence = z.strictObject({
  id: AbsenceId,
  claim: z.string().min(1),
  incidents: z.array(IncidentId).default([]),
  actors: z.array(ActorId).default([]),
  /** Whose act is missing; absent when nobody in particular. */
  by: ActorId.optional(),
  /** Who spoke with it: the statement was of ODNI and DHS. */
  jointly: z.array(ActorId).default([]),
  /** The kind of act that is missing. */
  act: Kind,
  class: z.enum(absenceClasses),
  asOf: Day,
  /** It holds since then only: what was done until that day is no exception. */
  after: Day.optional(),
  basis: z.string().min(1),
  endedBy: StatementId.optional(),
  sources: Sources,
})
export type Absence = z.infer<typeof Absence>

/** All whose act is missing; nobody where it is that of nobody in particular. */
export const authorsOf = ({ by, jointly }: Pick<Absence, 'by' | 'jointly'>): readonly ActorId[] =>
  by ? [by, ...jointly] : []
