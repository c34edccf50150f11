import { soundOf } from './fold.ts'

const isNumber = (word: string): boolean => /^\p{N}/u.test(word)

/** How many edits apart: a letter added, left out, changed, or two swapped. Stops counting past `most`. */
export function editsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, place) => place)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      row.push(cost)
      if (cost < least) least = cost
    }
    if (least > most) return most + 1
    before = above
    above = row
  }
  return above[b.length] ?? most + 1
}

/** A word of less than four letters is right or wrong; longer ones may hold an error, long ones two. */
const errorsAllowed = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2)

/** 1 for the same word, less for a beginning of it or a typing error, 0 for another word. Numbers are the same or not. */
function wordLikeness(typed: string, word: string): number {
  if (typed === word) return 1
  if (isNumber(typed) || isNumber(word)) return 0
  if (typed.length >= 2 && word.startsWith(typed)) return 0.9 + 0.09 * (typed.length / word.length)
  const errors = errorsAllowed(Math.max(typed.length, word.length))
  if (errors === 0) return 0
  const edits = Math.min(editsBetween(typed, word, errors), editsBetween(soundOf(typed), soundOf(word), errors) + 0.5)
  return edits <= errors ? 1 - edits / (Math.max(typed.length, word.length) + 1) : 0
}

/** A name prepared for comparison. */
export interface Spelling {
  words: readonly string[]
  /** The words without spaces. */
  key: string
}

/**
 * How well the typed words fit a name, 0 to 1: every typed word must be found, each at most once;
 * or the whole without spaces must be near, for spaces go wrong too. Names with other numbers never fit.
 */
export function likeness(typed: Spelling, name: Spelling): number {
  const numbers = typed.words.filter(isNumber)
  if (!numbers.every((number) => name.words.includes(number))) return 0
  return Math.max(byWords(typed, name), numbersOf(name) === numbers.join() ? whole(typed.key, name.key) : 0)
}

const numbersOf = ({ words }: Spelling): string => words.filter(isNumber).join()

function byWords({ words, key }: Spelling, name: Spelling): number {
  const free = [...name.words]
  let sum = 0
  for (const typed of words) {
    let best = 0
    let at = -1
    for (const [place, word] of free.entries()) {
      const like = wordLikeness(typed, word)
      if (like > best) {
        best = like
        at = place
      }
    }
    if (at < 0) return 0
    free.splice(at, 1)
    sum += best * typed.length
  }
  const part = key.length / Math.max(key.length, name.key.length)
  return (sum / Math.max(1, key.length)) * (0.96 + 0.04 * part)
}

function whole(typed: string, name: string): number {
  const errors = typed.length < 4 ? 0 : typed.length < 8 ? 1 : typed.length < 16 ? 2 : 3
  const edits = Math.min(editsBetween(typed, name, errors), editsBetween(soundOf(typed), soundOf(name), errors) + 0.5)
  return edits <= errors ? 1 - edits / (Math.max(typed.length, name.length) + 1) : 0
}
