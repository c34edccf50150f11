import type { Answer } from '../ask/answer/answer.ts'
import { areAll } from '../ask/lexicon/act.ts'
import type { Query } from '../ask/query.ts'
import type { Line } from '../briefing/briefing.ts'
import { statementLine } from '../briefing/wording.ts'
import { findStatements } from '../find/statements.ts'
import { incidentOf } from '../model/archive.ts'
import type { IncidentId } from '../model/id.ts'
import { matterLine } from './ask-matter.ts'

/** Of more matters nobody asks who claimed them. */
const fewMatters = 5

/** How others write that somebody claimed an attack. */
const claimed = /\bclaim(?:ed|ing) (?:it|the attack|responsibility|credit)\b|\b(?:calling themselves|identifying as)\b/i

/** “Who claimed the attack on Kyivstar”, where no claim is on record and what others say tells of one. */
export function claimsToldOf({ acts }: Query, { archive, scope: { incidents } }: Answer): Line[] {
  if (!areClaims(acts) || !incidents || incidents.size > fewMatters) return []
  // Whoever claimed it in their own words is found as such, or was not asked about.
  if (findStatements(archive, { incidents, kinds: new Set(['claim-of-responsibility']) }).length > 0) return []
  const told = findStatements(archive, { incidents }).filter(({ gist, quote }) =>
    claimed.test(`${gist} ${quote?.text ?? ''}`),
  )
  const matters = [...incidents].filter((id) => claimed.test(incidentOf(archive, id).summary))
  return [
    ...matters.map((id) => matterLine(archive, id)),
    ...told.map((each) => statementLine(archive, each, incidents)),
  ]
}

const inPlainWords = /\bclaim(?:ed|ing) (?:it|the attack|responsibility|credit)\b/i

const areClaims = (acts: Query['acts']): boolean =>
  areAll(acts, ({ kinds }) => kinds.every((kind) => kind === 'claim-of-responsibility'))

/** “Which attacks were claimed by their perpetrators”: those too of which only the record of the matter tells that somebody did. */
export function claimedBeside({ acts, wanted, by, on }: Query, { archive, scope, statements }: Answer): IncidentId[] {
  if (!areClaims(acts) || wanted !== 'matters' || scope.incidents || by.length + on.length > 0) return []
  const own = new Set(statements.flatMap(({ incidents }) => incidents))
  const told = archive.statements.flatMap(({ gist, incidents }) => (inPlainWords.test(gist) ? incidents : []))
  const all = new Set([
    ...told,
    ...archive.incidents.flatMap(({ id, summary }) => (inPlainWords.test(summary) ? [id] : [])),
  ])
  return [...all].filter((id) => !own.has(id))
}
