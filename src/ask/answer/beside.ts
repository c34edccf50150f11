import { findStatements, speakersOf } from '../../find/statements.ts'
import { type Archive, actorOf } from '../../model/archive.ts'
import type { ActorId } from '../../model/id.ts'
import type { Kind, Statement } from '../../model/statement.ts'
import type { Query } from '../query.ts'
import type { Answer, Rest } from './answer.ts'
import { findWithin, loosened } from './matching.ts'

const takesBack: ReadonlySet<Kind> = new Set(['declined', 'correction'])

/** “Did Montenegro blame Russia”: what the same state said of the same matter that takes some of it back. */
export function besideIt({ acts }: Query, { archive, statements, scope: { by } }: Answer): readonly Statement[] {
  const blamed = acts.length > 0 && acts.every(({ kinds: [first] }) => first === 'attribution')
  if (!blamed || !by || statements.length === 0) return []
  return takenBack(statements, archive, by)
}

/** The statements, and what their speakers said that takes some of it back. */
export const withTakenBack = (statements: readonly Statement[], archive: Archive): readonly Statement[] => [
  ...statements,
  ...takenBack(statements, archive, new Set(statements.flatMap(speakersOf))),
]

/** What the same said of the same matters that takes some of it back, and is not among it. */
function takenBack(statements: readonly Statement[], archive: Archive, by: ReadonlySet<ActorId>): readonly Statement[] {
  const incidents = new Set(statements.flatMap((each) => each.incidents))
  return findStatements(archive, { kinds: takesBack, by, incidents }).filter((each) => !statements.includes(each))
}

/** Whatever else they did over it, and what takes some of it back. */
export function anythingElse({ archive, scope }: Rest): readonly Statement[] {
  return withTakenBack(findWithin(archive, loosened(archive, scope), {}, undefined), archive)
}

const naming: ReadonlySet<Kind> = new Set(['advisory', 'warning', 'sanction', 'indictment'])

/** “Which governments named Unit 29155”: what else names a group, a unit or a firm by itself. */
export function namedIn(
  { acts, wanted, on: [only, ...others], by, over }: Query,
  { archive, statements }: Answer,
): readonly Statement[] {
  const blamed = acts.length > 0 && acts.every(({ kinds: [first] }) => first === 'attribution')
  const asked =
    only?.actor && !only.only && others.length + over.length === 0 ? actorOf(archive, only.actor) : undefined
  if (!blamed || wanted !== 'who' || !asked || asked.kind === 'state' || statements.length === 0) return []
  if (by.some(({ actor }) => actor)) return []
  return findStatements(archive, { kinds: naming, on: new Set([asked.id]) }).filter(({ targets }) =>
    targets.includes(asked.id),
  )
}
