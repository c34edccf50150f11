import { explainClause } from './clause.ts'
import { isStranger } from './lead.ts'
import { inPlainWords } from './lexicon/plain-words.ts'
import type { Item } from './pieces/item.ts'
import type { Explained, Reader } from './reading.ts'

/** What stands between commas, or behind the last one. */
const aside =
  /, (?!(?:and|or|but|who|whom|what|when|why|which|how|did|was|were|has|have|is) )([^,;:?.]{3,90})(?=,|\W*$)/giu

/**
 * “Who blacklisted Mirim University, North Korea’s hacker school”, “did Turnbull, on the advice of his agencies, blame North Korea”: where
 * the whole was not understood, without what is said by the way, which is told as unread.
 */
export function withoutAside(
  explained: Explained,
  text: string,
  reader: Reader,
  read: (rest: string) => Explained,
): Explained {
  if (explained.reading.is !== 'not-understood' || text.includes(':')) return explained
  for (const { 0: whole, 1: said = '', index } of text.matchAll(aside)) {
    const { items } = explainClause(inPlainWords(said), reader, undefined)
    if (!items.every(isByTheWay)) continue
    const end = text.slice(index + whole.length).replace(/^,/, '')
    const own = read(text.slice(0, index) + end)
    if (own.reading.is === 'query')
      return { ...own, reading: { ...own.reading, unread: [...(own.reading.unread ?? []), said] } }
  }
  return explained
}

/** Nothing that may be the name of what is asked about, no deed and no day. */
const isByTheWay = (item: Item): boolean =>
  item.is === 'unknown'
    ? !isStranger(item)
    : item.is === 'name'
      ? item.state !== undefined
      : item.is !== 'act' && item.is !== 'time' && item.is !== 'except' && item.is !== 'negation'
