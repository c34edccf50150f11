import type { Archive } from '../../model/archive.ts'
import type { ActorId } from '../../model/id.ts'
import type { Statement } from '../../model/statement.ts'
import type { Query } from '../query.ts'
import type { Answer } from './answer.ts'
import { kindsOf, matching } from './matching.ts'
import { scopeOf } from './reach.ts'

/**
 * Of measures, on whom they were: “listed by both the EU and the US”, “by the EU but not the UK”, “indicted but not sanctioned”. The
 * targets that are left; undefined where nothing of the kind is asked.
 */
export function thoseTargets(archive: Archive, query: Query, kinds: Answer['kinds']): ReadonlySet<ActorId> | undefined {
  const { acts, by, except, each, without } = query
  const measured = acts.length > 0 && acts.every(({ takes }) => takes === 'actor')
  const but = except.length > 0 && by.length > 0 && by.every(({ actor }) => actor)
  const undone = by.length === 0 && without.length > 0 && without.every(({ takes }) => takes === 'actor')
  if (!measured || query.wanted === 'whether' || !(each || but || undone)) return undefined
  const of = (asked: Partial<Query>, those = kinds) => {
    const narrowed = { ...query, except: [], without: [], ...asked }
    return targetsOf(matching(archive, narrowed, scopeOf(archive, narrowed), those))
  }
  const all = each ? by.map((party) => of({ by: [party] })) : [of({})]
  const [first = new Set<ActorId>(), ...others] = all
  const left = [...first].filter((id) => others.every((ids) => ids.has(id)))
  const gone = but
    ? of({ by: except.map((actor) => ({ actor })) })
    : undone
      ? of({}, kindsOf(without))
      : new Set<ActorId>()
  return new Set(left.filter((id) => !gone.has(id)))
}

const targetsOf = (found: readonly Statement[]): ReadonlySet<ActorId> =>
  new Set(found.flatMap(({ targets }) => targets))
