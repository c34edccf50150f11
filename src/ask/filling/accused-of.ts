import { areBlame } from '../lexicon/act.ts'
import { indictment } from '../lexicon/acts-of-law.ts'
import { sanctions } from '../lexicon/acts-of-listing.ts'
import type { Placed } from '../pattern/placed.ts'
import type { Query } from '../query.ts'
import type { Reader } from '../reading.ts'

/** “What is Kimsuky accused of”: the group, and not its campaign; by charges and listings as well, as few blame a group in words alone. */
export function accusedOf(query: Query, words: string, placed: readonly Placed[], { names, archive }: Reader): Query {
  const asked = query.wanted === 'why' && areBlame(query.acts) && query.by.length === 0
  if (!asked || !/^over what (?:was|is|were|are|has|have) /i.test(words)) return query
  const [named, ...others] = placed.flatMap(({ item }) => (item.is === 'name' ? [item] : []))
  if (!named || named.state || others.length > 0) return query
  const found = names.actor.find(named.text)
  const actor = found.kind === 'one' ? archive.actorsById.get(found.record.id) : undefined
  return actor && actor.kind !== 'state'
    ? { ...query, acts: [...query.acts, indictment, sanctions], on: [{ actor: actor.id }], over: [], around: [] }
    : query
}
