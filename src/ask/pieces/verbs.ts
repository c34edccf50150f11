import type { Phrase } from '../lexicon/phrases.ts'
import type { Item } from './item.ts'

export type Apart = (first: string, last: string) => Phrase | undefined

/** How far apart the two words of a verb may stand. */
export const farthest = 7

/** “called Russia out”, “held the GRU responsible”: one verb with its object inside. */
export function joinVerbs(items: readonly Item[], apart: Apart): Item[] {
  for (const [at, item] of items.entries()) {
    const first = wordOf(item)
    if (first === undefined) continue
    for (let end = at + 2; end < Math.min(items.length, at + farthest); end += 1) {
      const last = items[end]
      const word = last && wordOf(last)
      const phrase = word === undefined ? undefined : apart(first, word)
      if (!phrase) continue
      const act: Item = { is: 'act', phrase, text: `${first} ${word}` }
      return [...items.slice(0, at), act, ...items.slice(at + 1, end), ...joinVerbs(items.slice(end + 1), apart)]
    }
  }
  return [...items]
}

/** The word itself, where it is one that may be half of a verb. */
export function wordOf(item: Item): string | undefined {
  switch (item.is) {
    case 'filler':
    case 'preposition':
      return item.word
    case 'unknown':
    case 'class':
      return item.text
    case 'act':
      return item.phrase.words.length === 1 ? item.text : undefined
    default:
      return undefined
  }
}
