import { reachOfTarget } from '../../find/roll-up.ts'
import type { Archive } from '../../model/archive.ts'
import type { ActorId } from '../../model/id.ts'
import type { Statement } from '../../model/statement.ts'
import type { Query } from '../query.ts'
import type { Answer } from './answer.ts'
import type { Facts } from './facts.ts'
import { factsFor } from './matching.ts'
import { scopeOf } from './reach.ts'

/** “Was Khoroshev the only one sanctioned over LockBit”: no, where it was done to anybody else of that sort. */
export function onlyTargets({ query, found, rest }: Facts): Answer | undefined {
  if (!query.onlyOf) return undefined
  const others = factsFor(rest.archive, ofAll(query), rest.kinds).filter(
    (each) => othersIn(each, query, rest.archive).length > 0,
  )
  if (found.length === 0) return { ...rest, verdict: 'none', statements: [], instead: others }
  return others.length > 0
    ? { ...rest, verdict: 'no', statements: others }
    : { ...rest, verdict: 'yes', statements: found }
}

/** To whom else of that sort it was done by that act. */
export function othersIn({ targets }: Statement, query: Query, archive: Archive): readonly ActorId[] {
  const own = new Set(query.on.flatMap(({ actor }) => (actor ? [...reachOfTarget(archive, actor).ids, actor] : [])))
  const sort = scopeOf(archive, ofAll(query)).on
  return targets.filter((id) => !own.has(id) && (sort?.has(id) ?? true))
}

const ofAll = ({ onlyOf = [], ...query }: Query): Query => ({
  ...query,
  wanted: 'whom',
  on: onlyOf.filter(({ actor, only }) => actor ?? only),
  onlyOf: undefined,
})
