import { wordsIn } from '../../find/fold.ts'
import { recent } from '../../find/recent.ts'
import { isLike, stemOf } from './stems.ts'

/** Texts by the words in them, however they are inflected. */
export interface TextIndex {
  /** The places of the texts that have all the words, each with what its words weigh together. */
  withAll(words: readonly string[]): ReadonlyMap<number, number>
}

interface Weighed {
  texts: readonly string[]
  weight: number
}

/** Where a word stands, in order, and what it weighs at each place. */
interface Posting {
  places: number[]
  weights: number[]
}

export function createTextIndex(entries: readonly (readonly Weighed[])[]): TextIndex {
  const byStart = new Map<string, Map<string, Posting>>()
  const byWord = new Map<string, Posting>()
  const postingOf = (word: string): Posting => {
    const stem = stemOf(word)
    const stems = getOr(byStart, startOf(stem), () => new Map<string, Posting>())
    return getOr(stems, stem, () => ({ places: [], weights: [] }))
  }
  entries.forEach((parts, place) => {
    for (const { texts, weight } of parts)
      for (const text of texts)
        for (const word of allWords(text))
          put(
            getOr(byWord, word, () => postingOf(word)),
            place,
            weight,
          )
  })
  const read = (word: string): ReadonlyMap<number, number> => {
    const found = new Map<number, number>()
    const stem = stemOf(word)
    for (const [other, { places, weights }] of byStart.get(startOf(stem)) ?? [])
      if (isLike(stem, other))
        places.forEach((place, at) => {
          found.set(place, Math.max(weights[at] ?? 0, found.get(place) ?? 0))
        })
    return found
  }
  const placesOf = recent(read)
  return { withAll: (words) => inAll(words.map(placesOf)) }
}

/** Where all the words stand, with what they weigh together. */
function inAll([first, ...others]: readonly ReadonlyMap<number, number>[]): ReadonlyMap<number, number> {
  if (!first || others.length === 0) return first ?? new Map()
  const found = new Map<number, number>()
  for (const [place, weight] of first) {
    const weights = others.map((places) => places.get(place) ?? 0)
    if (weights.every((each) => each > 0))
      found.set(
        place,
        weights.reduce((sum, each) => sum + each, weight),
      )
  }
  return found
}

/** The heaviest of the places where it stands counts. */
function put({ places, weights }: Posting, place: number, weight: number): void {
  const last = places.length - 1
  if (places[last] === place) weights[last] = Math.max(weight, weights[last] ?? 0)
  else {
    places.push(place)
    weights.push(weight)
  }
}

/** A name is cut at a length; a text is read in pieces that are shorter. */
const allWords = (text: string): string[] =>
  text.length <= 100 ? wordsIn(text) : (text.match(/.{1,100}(?:\s|$)/gs) ?? []).flatMap(wordsIn)

const startOf = (stem: string): string => stem.slice(0, 4)

function getOr<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}
