import type { Archive } from '../../model/archive.ts'
import type { ActorId } from '../../model/id.ts'
import type { Statement } from '../../model/statement.ts'
import type { Query } from '../query.ts'

/** The acts and their lifting, when nobody who was asked about is listed any more. */
export function stillAgainst(
  archive: Archive,
  found: readonly Statement[],
  query: Query,
): readonly Statement[] | undefined {
  const on = new Set(query.on.flatMap(({ actor }) => (actor ? [actor] : [])))
  const acts = found.filter(({ kind, targets }) => kind === 'sanction' && targets.some((id) => on.has(id)))
  if (acts.length === 0) return undefined
  const freed = new Map<ActorId, Statement>()
  for (const each of archive.statements)
    if (each.kind === 'sanction-lifted') for (const id of each.targets) freed.set(id, each)
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
