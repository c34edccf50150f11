import { areMeasures } from './lexicon/act.ts'
import type { Deed, Query } from './query.ts'
import type { Explained, Reading } from './reading.ts'
import { halvesOf } from './two-deeds.ts'

/** Of those or that of which both is so, or the one and not the other; the explained as it is where nothing of the kind is asked. */
export function doneToo(words: string, explained: Explained, read: (clause: string) => Reading): Explained {
  const halves = halvesOf(words)
  const [one, other] = halves ? [read(halves.first), read(halves.second)] : []
  if (!halves || one?.is !== 'query' || other?.is !== 'query') return whomWithout(words, explained)
  const { query } = one
  const { acts, by, wanted, since, until } = other.query
  const alike = (wanted === 'matters') === (query.wanted === 'matters')
  if (!(alike && isAsked(query) && isAsked(other.query)) || isSame(query, other.query)) return explained
  const deed: Deed = { acts, by, ...(since && { since }), ...(until && { until }) }
  return {
    ...explained,
    reading: { ...one, query: { ...query, ...(halves.not ? { notDone: deed } : { doneToo: deed }) } },
  }
}

/** “Which LockBit people were sanctioned but never charged”: those, and not who did it. */
function whomWithout(words: string, explained: Explained): Explained {
  const { reading } = explained
  if (
    reading.is !== 'query' ||
    !/^(?:which|what) (?:\S+ ){0,3}(?:people|persons|officers|hackers|individuals|men|companies|firms)\b/i.test(words)
  )
    return explained
  const { wanted, without, acts, by } = reading.query
  const isOfThem = wanted === 'acts' && without.length > 0 && by.length === 0 && areMeasures(acts)
  return isOfThem ? { ...explained, reading: { ...reading, query: { ...reading.query, wanted: 'whom' } } } : explained
}

const wantsThem: ReadonlySet<Query['wanted']> = new Set(['acts', 'who', 'whom', 'count', 'matters'])

/** Something done, by somebody named where it is asked of people. */
const isAsked = ({ wanted, acts, by, each, negated }: Query): boolean =>
  wantsThem.has(wanted) &&
  !each &&
  !negated &&
  acts.length > 0 &&
  (wanted === 'matters' || wanted === 'whom' ? by.length < 2 : by.length === 1 && by[0]?.actor !== undefined)

/** One act by one is no two. */
const isSame = (one: Query, other: Query): boolean =>
  one.by[0]?.actor === other.by[0]?.actor && one.acts[0]?.name === other.acts[0]?.name
