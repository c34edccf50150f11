import { areListings, areMeasures } from '../lexicon/act.ts'
import type { Query } from '../query.ts'

/** “Is LockBit sanctioned”: the group by its name, and not whatever was done over its matter. */
export function ofGroup(query: Query, words: string): Query {
  const listed = areListings(query.acts)
  // “Has anybody been sanctioned for DarkSeoul”.
  const over = /\b(?:for|over|because of) (?:the )?\S+(?: \S+)?$/i.test(words)
  // “For DarkSeoul”: the attacks, and not whoever has their name.
  const [either, ...others] = query.around
  if (
    over &&
    !ofDeed.test(words) &&
    either &&
    others.length === 0 &&
    query.wanted === 'whether' &&
    areMeasures(query.acts) &&
    query.on.length === 0
  )
    return { ...query, over: [...query.over, either.incident], around: [] }
  return query.wanted === 'whether' && listed && !over && query.around.length > 0 && query.on.length === 0
    ? { ...query, on: [...query.on, ...query.around.map(({ actor }) => ({ actor }))], around: [] }
    : query
}

/** “For hosting NoName”: a deed, and not the attacks. */
const ofDeed = /\b(?:for|over) \p{L}+ing (?:for )?\S+$/iu
