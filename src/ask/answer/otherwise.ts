import type { Archive } from '../../model/archive.ts'
import type { Statement } from '../../model/statement.ts'
import type { Query } from '../query.ts'
import type { Answer } from './answer.ts'
import { factsFor } from './matching.ts'

/** “Was he listed in 2014”: not then, and on another day on record. */
export function onAnotherDay(archive: Archive, query: Query, answer: Answer): Answer {
  const { since, until, by, on, over } = query
  const named = on.some(({ actor, only }) => actor && !only) || (by.length > 0 && over.length > 0)
  const dated = since && until && named
  if (!dated || !isNothing(query, answer)) return answer
  const instead = factsFor(archive, { ...query, since: undefined, until: undefined })
  return instead.length > 0 ? { ...answer, verdict: 'no', instead } : answer
}

/** “Did Prague blame APT29 for it”, “did Mao Ning deny it”: nothing of the kind is on record, and whom it did blame is, or who spoke for the same body. */
export function ofSomebodyElse(query: Query, answer: Answer): readonly Statement[] {
  const { by, on, over } = query
  if (by.length === 0 || over.length !== 1 || !isNothing(query, answer)) return []
  const onOthers = on.length === 1 ? factsFor(answer.archive, { ...query, on: [] }) : []
  const { behind } = answer.scope
  if (onOthers.length > 0 || !behind || query.acts.some(({ name }) => name === 'statements')) return onOthers
  return factsFor(answer.archive, { ...query, by: [...behind].map((actor) => ({ actor })) })
}

const isNothing = ({ wanted, negated, acts }: Query, { verdict, absences }: Answer): boolean =>
  wanted === 'whether' && !negated && acts.length > 0 && verdict === 'none' && absences.length === 0
