import { editsBetween } from './edits.ts'

/**
 * Finds the words that a typed one may be, with so many errors in it. A changed letter is one letter more and one
 * less, so that a look at which letters occur, one bit each, rules nearly all words out.
 */
export function createNearWords(words: Iterable<string>): (typed: string, errors: number) => string[] {
  const sorted = [...words].sort((a, b) => a.length - b.length)
  const letters = Int32Array.from(sorted, lettersOf)
  const starts: number[] = []
  for (const [place, { length }] of sorted.entries()) while (starts.length <= length) starts.push(place)
  const startOf = (length: number): number => starts[Math.max(0, length)] ?? sorted.length

  return (typed, errors) => {
    const mask = lettersOf(typed)
    const found: string[] = []
    const end = startOf(typed.length + errors + 1)
    for (let place = startOf(typed.length - errors); place < end; place += 1) {
      const word = sorted[place] ?? ''
      const most = 2 * errors - Math.abs(word.length - typed.length)
      if (bitsIn((letters[place] ?? 0) ^ mask) > most) continue
      if (editsBetween(typed, word, errors) <= errors) found.push(word)
    }
    return found
  }
}

function lettersOf(word: string): number {
  let mask = 0
  for (let at = 0; at < word.length; at += 1) mask |= 1 << ((word.charCodeAt(at) - 97) & 31)
  return mask
}

/** https://graphics.stanford.edu/~seander/bithacks.html#CountBitsSetParallel */
function bitsIn(mask: number): number {
  const pairs = mask - ((mask >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
