import type { Absence } from '../../model/absence.ts'
import type { Archive } from '../../model/archive.ts'
import type { Day } from '../../model/day.ts'
import type { ActorId, IncidentId } from '../../model/id.ts'
import type { Kind, Statement } from '../../model/statement.ts'
import type { Scope } from './reach.ts'

/**
 * `no` and a `yes` to a negation rest on an absence that was checked, declined or reported, or on facts that say otherwise;
 * `none` says only that nothing is on record. `corrected`: what the question takes for granted is not on record.
 */
export type Verdict = 'yes' | 'no' | 'none' | 'list' | 'corrected' | 'about'

/** What the record says to a query, before it is put into words. */
export interface Answer {
  verdict: Verdict
  /** The archive that was asked: of a past day, if the question was. */
  archive: Archive
  asOf?: Day
  scope: Scope
  kinds: ReadonlySet<Kind> | undefined
  /** Newest first. */
  statements: readonly Statement[]
  absences: readonly Absence[]
  /** For `corrected`: what the speaker did instead, else what others did. */
  instead: readonly Statement[]
  /** Matters that were asked for as such. */
  incidents: readonly IncidentId[]
  /** Members of a list of whom nothing of the kind is on record: no more than that. */
  silent: readonly ActorId[]
}

/** What is the same in every answer to a query, whatever the verdict. */
export type Rest = Omit<Answer, 'verdict' | 'statements'>
