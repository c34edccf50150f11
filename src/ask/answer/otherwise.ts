import type { Archive } from '../../model/archive.ts'
import type { Statement } from '../../model/statement.ts'
import type { Query } from '../query.ts'
import type { Answer } from './answer.ts'
import { kindsOf, matching, ordered } from './matching.ts'
import { scopeOf } from './reach.ts'

/** What is not so on record, and so on another day, on somebody else, or by another who spoke for the same body: no. */
export function otherwiseOnRecord(archive: Archive, query: Query, answer: Answer): Answer {
  const instead = [onAnotherDay(archive, query, answer), ofSomebodyElse(query, answer)].find(
    (found) => found.length > 0,
  )
  return instead ? { ...answer, verdict: 'no', instead } : answer
}

/** “Was he listed in 2014”: not then. */
function onAnotherDay(archive: Archive, query: Query, answer: Answer): readonly Statement[] {
  const { since, until, by, on, over } = query
  const named = on.some(({ actor, only }) => actor && !only) || (by.length > 0 && over.length > 0)
  const dated = since && until && named
  return dated && isNothing(query, answer) ? factsFor(archive, { ...query, since: undefined, until: undefined }) : []
}

/** “Did Prague blame APT29 for it”, “did Mao Ning deny it”: nothing of the kind is on record, and whom it did blame is, or who spoke for the same body. */
function ofSomebodyElse(query: Query, answer: Answer): readonly Statement[] {
  const { by, on, over } = query
  if (by.length === 0 || over.length !== 1 || !isNothing(query, answer)) return []
  const onOthers = on.length === 1 ? factsFor(answer.archive, { ...query, on: [] }) : []
  const { behind } = answer.scope
  if (onOthers.length > 0 || !behind || query.acts.some(({ name }) => name === 'statements')) return onOthers
  return factsFor(answer.archive, { ...query, by: [...behind].map((actor) => ({ actor })) })
}

const isNothing = ({ wanted, negated, acts }: Query, { verdict, absences }: Answer): boolean =>
  wanted === 'whether' && !negated && acts.length > 0 && verdict === 'none' && absences.length === 0

const factsFor = (archive: Archive, query: Query): readonly Statement[] =>
  ordered(matching(archive, query, scopeOf(archive, query), kindsOf(query.acts)), {})
