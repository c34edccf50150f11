import { soundOf } from './fold.ts'
import type { Spelling } from './likeness.ts'

/** Which names hold a word, and which begin so. */
export interface Vocabulary<Name> {
  /** Names that hold every typed word or a word that begins with it; where some hold the very words, only those. */
  withAll(words: readonly string[]): Name[]
  /** Names whose spelling begins so: the shortest first. */
  startingWith(key: string): Name[]
}

/** More names than this begin alike only for one or two letters, where any are as good. */
const mostScanned = 400

export function createVocabulary<Name extends Spelling>(names: readonly Name[]): Vocabulary<Name> {
  const holders = new Map<string, Name[]>()
  for (const name of names) {
    for (const word of new Set(name.words)) {
      const list = holders.get(word)
      if (list) list.push(name)
      else holders.set(word, [name])
    }
  }
  const words = [...holders.keys()].sort()
  const byKey = names.toSorted((a, b) => (a.key < b.key ? -1 : 1))

  const holding = (typed: string, whole: boolean): Set<Name> => {
    const exact = holders.get(typed) ?? []
    if (whole || typed.length < 2 || /^\p{N}/u.test(typed)) return new Set(exact)
    const found = new Set(exact)
    for (const word of range(words, typed, (each) => each)) for (const name of holders.get(word) ?? []) found.add(name)
    return found
  }
  const all = (typed: readonly string[], whole: boolean): Name[] => {
    const sets = typed.map((word) => holding(word, whole)).sort((a, b) => a.size - b.size)
    const [rarest, ...others] = sets
    return rarest ? [...rarest].filter((name) => others.every((set) => set.has(name))) : []
  }

  return {
    withAll(typed) {
      const exact = all(typed, true)
      return exact.length > 0 ? exact : all(typed, false)
    },
    startingWith: (key) =>
      [...range(byKey, key, (name) => name.key, mostScanned)].sort((a, b) => a.key.length - b.key.length),
  }
}

/** The stretch of a sorted list whose keys begin so. */
function* range<Value>(
  sorted: readonly Value[],
  start: string,
  keyOf: (value: Value) => string,
  most = 2_000,
): Generator<Value> {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    const value = sorted[middle]
    if (value !== undefined && keyOf(value) < start) low = middle + 1
    else high = middle
  }
  for (let place = low; place < sorted.length && place < low + most; place += 1) {
    const value = sorted[place]
    if (value === undefined || !keyOf(value).startsWith(start)) return
    yield value
  }
}

/** A net for misspelt names: those that share the most runs of three letters, whatever the order of the words. */
export interface Triples<Name> {
  near(key: string): Name[]
}

const candidates = 60

export function createTriples<Name extends Spelling>(names: readonly Name[]): Triples<Name> {
  const holders = new Map<string, number[]>()
  const sizes = new Float64Array(names.length)
  names.forEach((name, place) => {
    const triples = triplesOf(name.key)
    sizes[place] = triples.size
    for (const triple of triples) {
      const list = holders.get(triple)
      if (list) list.push(place)
      else holders.set(triple, [place])
    }
  })
  const counts = new Uint16Array(names.length)

  return {
    near(key) {
      const typed = triplesOf(key)
      const touched: number[] = []
      for (const triple of typed) {
        for (const place of holders.get(triple) ?? []) {
          const count = counts[place] ?? 0
          if (count === 0) touched.push(place)
          counts[place] = count + 1
        }
      }
      const scored = touched.map((place) => ({ place, score: (counts[place] ?? 0) - (sizes[place] ?? 0) / 100 }))
      for (const place of touched) counts[place] = 0
      const least = scored.length > candidates ? quantile(scored, candidates) : -1
      return scored
        .filter(({ score }) => score >= least)
        .sort((a, b) => b.score - a.score)
        .slice(0, candidates)
        .flatMap(({ place }) => names[place] ?? [])
    },
  }
}

/** The score that only about so many reach, from a count of whole scores: a full sort would cost more. */
function quantile(scored: readonly { score: number }[], wanted: number): number {
  const reached = new Map<number, number>()
  for (const { score } of scored) reached.set(Math.floor(score), (reached.get(Math.floor(score)) ?? 0) + 1)
  let sum = 0
  for (const score of [...reached.keys()].sort((a, b) => b - a)) {
    sum += reached.get(score) ?? 0
    if (sum >= wanted) return score
  }
  return -1
}

function triplesOf(key: string): Set<string> {
  const text = `^${soundOf(key)}$`
  const triples = new Set<string>()
  for (let place = 0; place + 3 <= text.length; place += 1) triples.add(text.slice(place, place + 3))
  return triples
}
