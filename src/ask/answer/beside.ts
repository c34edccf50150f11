import { findStatements } from '../../find/statements.ts'
import type { Kind, Statement } from '../../model/statement.ts'
import type { Query } from '../query.ts'
import type { Answer } from './answer.ts'

const takesBack: ReadonlySet<Kind> = new Set(['declined', 'correction'])

/** “Did Montenegro blame Russia”: what the same state said of the same matter that takes some of it back. */
export function besideIt({ acts }: Query, { archive, statements, scope: { by } }: Answer): readonly Statement[] {
  const blamed = acts.length > 0 && acts.every(({ kinds: [first] }) => first === 'attribution')
  if (!blamed || !by || statements.length === 0) return []
  const incidents = new Set(statements.flatMap((each) => each.incidents))
  return findStatements(archive, { kinds: takesBack, by, incidents }).filter((each) => !statements.includes(each))
}
