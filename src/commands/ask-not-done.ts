import type { Answer } from '../ask/answer/answer.ts'
import type { Query } from '../ask/query.ts'
import { shortName } from '../briefing/wording.ts'

/** “Is he wanted in Germany and sanctioned in the US”, “who was charged and sanctioned over it”: which of several acts is not among what was found. */
export function notDone({ acts, negated, by, since, until, order }: Query, { archive, statements }: Answer): string {
  const missing = acts.filter(({ kinds }) => statements.every(({ kind }) => !kinds.includes(kind)))
  // Of what came first, the other is left out.
  const told = order === undefined && acts.every(({ weak }) => !weak) && !negated && missing.length < acts.length
  // Whoever attributes it need not endorse it.
  const either = acts.some(({ name }) => name === 'attribution') && missing.every(({ name }) => name === 'endorsement')
  if (!told || missing.length === 0 || either) return ''
  const whose = by.flatMap(({ actor }) => (actor ? [shortName(archive, actor)] : [])).join(' or ')
  const such = since || until ? 'such ' : ''
  return `; no ${such}${missing.map(({ name }) => name).join(' or ')}${whose && ` by ${whose}`} on record`
}
