import escapeRegExp from 'escape-string-regexp'
import { wordsIn } from '../../find/fold.ts'
import { recent } from '../../find/recent.ts'

/** Texts by the words in them, however they are inflected. */
export interface TextIndex {
  /** The places of the texts that have all the words, each with what its words weigh together. */
  withAll(words: readonly string[]): ReadonlyMap<number, number>
}

interface Weighed {
  texts: readonly string[]
  weight: number
}

/** Words for the same thing, by how they begin. */
const alike: readonly (readonly string[])[] = [
  // Before the hospitals, which begin like it.
  ['hotel', 'hospitality'],
  ['parliament', 'bundestag', 'storting', 'eduskunta', 'lawmaker', 'legislat'],
  ['hospital', 'health', 'medic'],
  ['bank', 'financ', 'lender'],
  ['power', 'energy', 'grid', 'electric'],
  ['blackout', 'outage'],
  ['ministr', 'government'],
  ['water', 'utilit'],
  ['universit', 'academi', 'college'],
  ['telecom', 'telephon', 'phone'],
  ['olympi', 'games'],
  ['doping', 'wada'],
  ['insur'],
  ['website', 'site'],
  ['broadcast', 'television', 'tv', 'media', 'newspaper'],
  ['airline', 'aviation', 'aerospace'],
  ['crypto', 'virtual'],
]

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
  return {
    withAll(words) {
      const [first, ...others] = words.map(placesOf)
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
    },
  }
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

/** What a word shares with those for the same thing: “hospital” and “hospitals”, “bank” and “finance”. */
export const stemOf = (word: string): string => {
  const group = alike.find((each) => each.some((start) => word.startsWith(start)))
  return group?.[0] ?? word.replace(/(?:ies|es|s)$/, '')
}

/** The word in a text, however it is inflected, or one for the same thing. */
export function pattern(word: string): RegExp {
  const group = alike.find((each) => each.some((start) => word.startsWith(start)))
  const stem = escapeRegExp(stemOf(word))
  return group
    ? new RegExp(`\\b(?:${group.join('|')})`, 'i')
    : new RegExp(`\\b${stem}${stem.length < shortestRoot ? '(?:s|es)?' : `\\p{L}{0,${longestEnding}}`}\\b`, 'iu')
}

/** Words for one sort of body, in a group with the whole sector that it is in, and how texts write of such bodies. */
const narrow: Readonly<Record<string, RegExp>> = {
  ministr: /\bministr/i,
  hospital: /\b(?:hospitals?|health (?:services?|systems?|boards?)|NHS|clinics?)\b/i,
  bank: /\bbank/i,
  universit: /\buniversit/i,
  // No watering hole.
  water: /\b(?:water|waterworks|dams?)\b/i,
}

/** For a word that says more closely what is meant than its group: “ministry” for “ministries”, and not “government”. */
export function narrower(word: string): RegExp | undefined {
  const start = Object.keys(narrow).find((each) => word.startsWith(each))
  return start === undefined ? undefined : narrow[start]
}

const startOf = (stem: string): string => stem.slice(0, 4)

const shortestRoot = 5
const longestEnding = 4

/** “election” and “elections”, “aviation” and “aviations”; not “port” and “portrait”. */
export function isLike(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return (
    short === long ||
    (short.length >= shortestRoot && long.length - short.length <= longestEnding && long.startsWith(short))
  )
}

function getOr<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}
