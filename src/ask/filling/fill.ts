import type { Placed } from '../pattern/placed.ts'
import type { Item } from '../pieces/item.ts'
import { emptyQuery, type Query } from '../query.ts'
import type { Reader, Reading } from '../reading.ts'
import { holesOf } from './holes.ts'
import { intentOf } from './intent.ts'
import { aimOf } from './targets.ts'
import { withMatters } from './with-matters.ts'

/** Fills the pattern, or asks which of several was meant. */
export function fill(
  words: string,
  items: readonly Item[],
  placed: readonly Placed[],
  reader: Reader,
): Query | Reading {
  const intent = intentOf(words, items, placed)
  const holes = holesOf({ words, placed, asked: intent, reader })
  if ('is' in holes) return holes
  const { concerned, ...named } = holes
  const query = {
    ...emptyQuery,
    ...intent,
    ...named,
    ...aimOf(words, items, intent.acts, holes, reader.archive),
  }
  return query.wanted === 'compare'
    ? { ...query, by: [...query.by, ...query.on], on: [] }
    : withMatters(query, words, items, reader.archive)
}
