import { homeOf } from '../../find/parties.ts'
import { incidentOf } from '../../model/archive.ts'
import { areBlame } from '../lexicon/act.ts'
import type { Query } from '../query.ts'
import type { Facts } from './facts.ts'
import { factsFor, ordered } from './matching.ts'
import type { Rule } from './premises.ts'

/** “France did not blame Russia until April 2025”: whether the first that it did was of then, or over that. */
export const ofFirstThen: Rule = ({ query, rest, found }) => {
  if (!query.ownFirst) return undefined
  const dated = (query.since ?? query.until) !== undefined
  const always = dated ? { ...query, since: undefined, until: undefined } : overWhatever(query, rest)
  const first = ordered(factsFor(rest.archive, always, rest.kinds), { order: 'first' })
  if (first.length === 0 || (!dated && found.length === 0)) return { ...rest, verdict: 'none', statements: [] }
  const then = first.filter((each) => found.includes(each))
  return { ...rest, verdict: then.length > 0 ? 'yes' : 'no', statements: then.length > 0 ? then : first }
}

/** Over any matter; of blame on those who are accused of the one that was asked about, where nobody else is named. */
function overWhatever(query: Query, { archive }: Facts['rest']): Query {
  const accused = query.over.flatMap((id) =>
    incidentOf(archive, id).accused.flatMap((each) => homeOf(archive, each) ?? []),
  )
  const on =
    query.on.length === 0 && areBlame(query.acts) ? [...new Set(accused)].map((actor) => ({ actor })) : query.on
  // “Australia’s first sanctions were on Khoroshev”: whomever they were on.
  return query.over.length === 0 ? { ...query, on: [] } : { ...query, on, over: [], around: [], victims: [] }
}
