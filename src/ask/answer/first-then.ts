import { factsFor, ordered } from './matching.ts'
import type { Rule } from './premises.ts'

/** “France did not blame Russia until April 2025”: whether the first that it did was of then, or over that. */
export const ofFirstThen: Rule = ({ query, rest, found }) => {
  if (!query.ownFirst) return undefined
  const dated = (query.since ?? query.until) !== undefined
  const always = dated
    ? { ...query, since: undefined, until: undefined }
    : { ...query, over: [], around: [], victims: [] }
  const first = ordered(factsFor(rest.archive, always, rest.kinds), { order: 'first' })
  if (first.length === 0) return { ...rest, verdict: 'none', statements: [] }
  const then = first.filter((each) => found.includes(each))
  return { ...rest, verdict: then.length > 0 ? 'yes' : 'no', statements: then.length > 0 ? then : first }
}
