import { groupBy } from '../model/archive.ts'
import { editsBetween } from './edits.ts'

/**
 * Finds the words that a typed one may be, with so many errors in it. An error breaks three pairs of neighbouring letters
 * at most, so that a count of the pairs that are left rules nearly all words out.
 */
export function createNearWords(vocabulary: Iterable<string>): (typed: string, errors: number) => string[] {
  const words = [...vocabulary]
  const holders = groupBy([...words.keys()], (place) => pairsIn(words[place] ?? ''))
  const shared = new Uint8Array(words.length)

  return (typed, errors) => {
    const touched: number[] = []
    const pairs = pairsIn(typed)
    for (const pair of pairs) {
      for (const place of holders.get(pair) ?? []) {
        const before = shared[place] ?? 0
        if (before === 0) touched.push(place)
        shared[place] = before + 1
      }
    }
    const least = pairs.length - 3 * errors
    const found: string[] = []
    for (const place of touched) {
      const word = words[place] ?? ''
      if ((shared[place] ?? 0) >= least && editsBetween(typed, word, errors) <= errors) found.push(word)
      shared[place] = 0
    }
    return found
  }
}

/** Each pair once, with the start and the end of the word. */
function pairsIn(word: string): string[] {
  const text = `^${word}$`
  const pairs = new Set<string>()
  for (let at = 0; at + 2 <= text.length; at += 1) pairs.add(text.slice(at, at + 2))
  return [...pairs]
}
