import { findStatements } from '../../find/statements.ts'
import type { Archive } from '../../model/archive.ts'
import type { Act } from '../lexicon/act.ts'
import { areReplies } from '../lexicon/act.ts'
import { attribution } from '../lexicon/acts-of-blame.ts'
import { indictment } from '../lexicon/acts-of-law.ts'
import { sanctions } from '../lexicon/acts-of-listing.ts'
import type { Query } from '../query.ts'

/** “Did the Kremlin respond to the sanctions on Trickbot”: no reply comes before what it replies to. */
export function replyToMeasures(query: Query, words: string, archive: Archive): Query {
  const { acts, since, until } = query
  const over = [...query.over, ...query.around.map(({ incident }) => incident)]
  const measure = measures.find(([asked]) => asked.test(words))?.[1]
  if (!measure || acts.length === 0 || !areReplies(acts) || over.length === 0 || (since ?? until)) return query
  const done = findStatements(archive, { kinds: new Set(measure.kinds), incidents: new Set(over) })
  const [first] = done.map(({ day }) => day).sort()
  return first ? { ...query, since: first } : query
}

const repliesTo = (what: string): RegExp =>
  new RegExp(String.raw`\b(?:react|respon|repl[iy]|answer)\w* to (?:\S+ ){0,3}?(?:${what})\b`, 'i')

const measures: readonly (readonly [RegExp, Act])[] = [
  [repliesTo('sanctions|listings?|designations?|blacklistings?'), sanctions],
  [repliesTo('charges|indictments?|prosecutions?'), indictment],
  [repliesTo('attributions?'), attribution],
]
