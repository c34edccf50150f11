import { findStatements } from '../../find/statements.ts'
import type { Archive } from '../../model/archive.ts'
import type { ActorId } from '../../model/id.ts'
import type { Kind, Statement } from '../../model/statement.ts'
import type { Query } from '../query.ts'

const liftings: ReadonlySet<Kind> = new Set(['sanction-lifted'])

/** The acts and their lifting, when nobody who was asked about is listed any more. */
export function stillAgainst(
  archive: Archive,
  found: readonly Statement[],
  query: Query,
): readonly Statement[] | undefined {
  const on = new Set(query.on.flatMap(({ actor }) => (actor ? [actor] : [])))
  const acts = found.filter(({ kind, targets }) => kind === 'sanction' && targets.some((id) => on.has(id)))
  if (acts.length === 0) return undefined
  const lifted = findStatements(archive, { kinds: liftings, on })
  const freed = new Map(lifted.flatMap((each) => each.targets.map((id) => [id, each] as const)))
  const gone = (act: Statement, id: ActorId) =>
    freed.has(id) ||
    ('perTarget' in act && act.perTarget.some(({ target, status }) => target === id && status === 'delisted'))
  const listed = acts.flatMap((act) => act.targets.filter((id) => on.has(id) && !gone(act, id)))
  if (listed.length > 0) return undefined
  return [
    ...new Set([
      ...acts.flatMap((act) => act.targets.flatMap((id) => (on.has(id) ? (freed.get(id) ?? []) : []))),
      ...acts,
    ]),
  ]
}
