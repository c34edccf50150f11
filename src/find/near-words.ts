import { editsBetween } from './edits.ts'
import { placesBy } from './places.ts'

/** A word, and how many errors away it is. */
interface NearWord {
  word: string
  edits: number
}

/**
 * Finds the words that a typed one may be, with so many errors in it, the nearest first. An error breaks two pairs of
 * neighbouring letters, seldom three, so that a count of the pairs that are left rules nearly all words out.
 */
export function createNearWords(vocabulary: Iterable<string>): (typed: string, most: number) => NearWord[] {
  const words = [...vocabulary]
  const lengths = Uint8Array.from(words, ({ length }) => length)
  const holders = placesBy(words, pairsIn)
  const shared = new Uint8Array(words.length)

  return (typed, most) => {
    const touched: number[] = []
    const pairs = [...new Set(pairsIn(typed))]
    for (const pair of pairs) {
      for (const place of holders.get(pair) ?? []) {
        const before = shared[place] ?? 0
        if (before === 0) touched.push(place)
        shared[place] = before + 1
      }
    }
    const least = Math.max(2, pairs.length - 2 * most - 1)
    const found: NearWord[] = []
    for (const place of touched) {
      const alike = (shared[place] ?? 0) >= least && Math.abs((lengths[place] ?? 0) - typed.length) <= most
      shared[place] = 0
      if (!alike) continue
      const word = words[place] ?? ''
      const edits = editsBetween(typed, word, most)
      if (edits <= most) found.push({ word, edits })
    }
    return found.sort((a, b) => a.edits - b.edits)
  }
}

/** With the start and the end of the word. */
function pairsIn(word: string): string[] {
  const text = `^${word}$`
  const pairs: string[] = []
  for (let at = 0; at + 2 <= text.length; at += 1) pairs.push(text.slice(at, at + 2))
  return pairs
}
