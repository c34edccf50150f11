import type { Archive } from '../../model/archive.ts'
import { areMeasures } from '../lexicon/act.ts'
import type { Query } from '../query.ts'

/** Sorts of bodies that are no kind of their own on record, and are told by their names. */
const sorts: readonly { asked: RegExp; named: RegExp }[] = [
  { asked: /^banks?$/i, named: /\bbank\b/i },
  { asked: /^universit(?:y|ies)$/i, named: /\buniversity\b/i },
]

/** “Which banks have been sanctioned”: those that are called so, and not all that was done over attacks on banks. */
export function ofSortsByName(query: Query, words: string, { actors, actorsById }: Archive): Query {
  const { acts, on, mentions, wanted: asked } = query
  const [mention, ...others] = mentions
  const sort = sorts.find(({ asked }) => mention !== undefined && asked.test(mention))
  // How many there are is counted in whatever mentions them: not all are called so.
  if (
    !mention ||
    !sort ||
    asked === 'count' ||
    others.length > 0 ||
    !areMeasures(acts) ||
    !asksThem(mention).test(words)
  )
    return query
  const countries = on.map(({ actor }) => actor && actorsById.get(actor)?.country)
  const found = actors.filter(
    ({ kind, name, country }) =>
      kind !== 'state' &&
      kind !== 'person' &&
      sort.named.test(name) &&
      (on.length === 0 || countries.includes(country)),
  )
  const wanted = asked === 'acts' && /^(?:which|what)\b/i.test(words) ? 'whom' : asked
  return found.length > 0
    ? { ...query, wanted, mentions: [], on: found.map(({ id }) => ({ actor: id, only: 'itself' })) }
    : query
}

/** Asked as those to whom it was done: “which banks”, “sanctions on banks”, “banks listed by”. */
const asksThem = (noun: string): RegExp =>
  new RegExp(
    String.raw`^(?:which|what|how many|list|any|all|were|have|has|did) (?:\p{L}+ ){0,3}?${noun}\b|\b(?:sanctions|listings|measures) (?:on|against) (?:\p{L}+ ){0,2}?${noun}\b|^(?:\p{L}+ ){0,2}?${noun} (?:that |which )?(?:(?:have|has|were|was|are) )?(?:been )?(?:sanctioned|listed|designated|blacklisted)\b`,
    'iu',
  )
