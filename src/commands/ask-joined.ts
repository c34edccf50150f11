import type { Answer } from '../ask/answer/answer.ts'
import type { Query } from '../ask/query.ts'
import { findStatements } from '../find/statements.ts'
import type { Statement } from '../model/statement.ts'

/** “Which countries joined the US in blaming North Korea for WannaCry”: what the US said of who joined, of whom some may have said nothing themselves. */
export function saidToJoin({ acts }: Query, { archive, scope: { except, incidents } }: Answer): readonly Statement[] {
  const joined = acts.some(({ name }) => name === 'attribution') && acts.some(({ name }) => name === 'endorsement')
  return joined && except && incidents
    ? findStatements(archive, { by: except, incidents }).filter(({ gist }) => /\bjoin(?:ing)?\b/i.test(gist))
    : []
}
