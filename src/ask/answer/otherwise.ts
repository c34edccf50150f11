import type { Archive } from '../../model/archive.ts'
import type { Statement } from '../../model/statement.ts'
import { type Act, areAll, areMeasures } from '../lexicon/act.ts'
import type { Query } from '../query.ts'
import type { Answer } from './answer.ts'
import { factsFor } from './matching.ts'

/** What is on record otherwise: on another day, on somebody else, or by another who spoke for the same body. */
export function otherwise(archive: Archive, query: Query, answer: Answer): Answer {
  if (!isNothing(query, answer)) return answer
  const instead = asksThen(query)
    ? factsFor(archive, { ...query, since: undefined, until: undefined })
    : [...ofSomebodyElse(query, answer), ...overAnother(archive, query)]
  return instead.length > 0 ? { ...answer, verdict: 'no', instead } : answer
}

const isNothing = ({ wanted, negated, acts }: Query, { verdict, absences }: Answer): boolean =>
  wanted === 'whether' && !negated && acts.length > 0 && verdict === 'none' && absences.length === 0

/** “Was he listed in 2014”. */
const asksThen = ({ since, until, by, on, over }: Query): boolean =>
  (since && until) !== undefined && (on.some(({ actor, only }) => actor && !only) || (by.length > 0 && over.length > 0))

/** “Did Prague blame APT29 for it”, “did Mao Ning deny it”: whom it did blame, or who spoke for the same body. */
function ofSomebodyElse(query: Query, { archive, scope: { behind } }: Answer): readonly Statement[] {
  const { by, on, over, acts } = query
  if (by.length === 0 || over.length !== 1) return []
  const onOthers = on.length === 1 ? factsFor(archive, { ...query, on: [] }) : []
  if (onOthers.length > 0 || !behind || acts.some(({ name }) => name === 'statements')) return onOthers
  return factsFor(archive, { ...query, by: [...behind].map((actor) => ({ actor })) })
}

const isLifting = ({ kinds: [first] }: Act): boolean => first === 'sanction-lifted'

/** “Was Sichuan Silence sanctioned over Salt Typhoon”: it was, over another matter. */
function overAnother(archive: Archive, query: Query): readonly Statement[] {
  const { on, over, acts } = query
  const [whom, ...others] = on
  const named = whom?.actor && !whom.only && others.length === 0 ? archive.actorsById.get(whom.actor) : undefined
  const private_ = named !== undefined && /^(?:person|company|crypto-exchange|crypto-mixer)$/.test(named.kind)
  return private_ && over.length === 1 && areMeasures(acts) && !areAll(acts, isLifting)
    ? factsFor(archive, { ...query, over: [] })
    : []
}
