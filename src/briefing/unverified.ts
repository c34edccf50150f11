import type { ActorId } from '../model/id.ts'
import { isDesignation, type Statement } from '../model/statement.ts'

/** “ [unverified]” of a fact not seen in a published source; of several, how many; nothing where all were seen. */
export function markUnverified(facts: readonly { verified: boolean }[]): string {
  const unseen = facts.filter(({ verified }) => !verified).length
  if (unseen === 0) return ''
  return unseen === facts.length ? ' [unverified]' : ` [${unseen} of ${facts.length} unverified]`
}

/** The same of one act whose targets are not named one by one: some of them may not have been seen. */
export function markStatement(statement: Statement): string {
  if (!statement.verified || !isDesignation(statement)) return markUnverified([statement])
  const unseen = statement.perTarget.filter(({ verified }) => !verified).length
  return unseen === 0 ? '' : ` [${unseen} of ${statement.targets.length} targets unverified]`
}

/** The act as far as it is one against these: of a target that was not seen it is no verified one. */
export function actOn(statement: Statement, targets: ReadonlySet<ActorId>): { verified: boolean } {
  if (!statement.verified || !isDesignation(statement)) return statement
  const unseen = new Set(statement.perTarget.filter(({ verified }) => !verified).map(({ target }) => target))
  return { verified: statement.targets.some((id) => targets.has(id) && !unseen.has(id)) }
}
