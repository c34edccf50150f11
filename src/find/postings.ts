import { groupBy } from '../model/archive.ts'
import { isNumber, type Spelling } from './likeness.ts'
import { placesBy } from './places.ts'

/** Which names hold a word, and which begin so. */
export interface Vocabulary<Name> {
  /** Names that hold all these very words. */
  withWords(words: readonly string[]): Name[]
  /** Names that hold every typed word or a word that begins with it. */
  withBeginnings(words: readonly string[]): Name[]
  /** Names whose spelling begins so: the shortest first. */
  startingWith(key: string): Name[]
}

/** More names or words than this begin alike only for one or two letters, where any are as good. */
const mostNames = 400
const mostWords = 2_000

export function createVocabulary<Name extends Spelling>(names: readonly Name[]): Vocabulary<Name> {
  const holders = placesBy(names, (name) => name.words)
  const words = [...holders.keys()].sort()
  const sameKey = groupBy(names, ({ key }) => [key])
  const byKey = [...sameKey.keys()].sort().flatMap((key) => sameKey.get(key) ?? [])
  const holding = (typed: string): (readonly number[])[] => [holders.get(typed) ?? []]
  const beginning = (typed: string): (readonly number[])[] =>
    isWhole(typed) ? holding(typed) : [...range(words, typed, itself, mostWords)].map((word) => holders.get(word) ?? [])

  return {
    withWords: (typed) => common(names, typed, holding, (word, each) => each.words.includes(word)),
    withBeginnings: (typed) =>
      common(names, typed, beginning, (word, each) =>
        isWhole(word) ? each.words.includes(word) : each.words.some((other) => other.startsWith(word)),
      ),
    startingWith: (key) =>
      [...range(byKey, key, ({ key: other }) => other, mostNames)].sort((a, b) => a.key.length - b.key.length),
  }
}

/** A single letter or a number is no beginning: “APT2” is not “APT28”. */
const isWhole = (word: string): boolean => word.length < 2 || isNumber(word)

/** The names of the rarest word that fit all the others too. */
function common<Name>(
  names: readonly Name[],
  words: readonly string[],
  listsOf: (word: string) => (readonly number[])[],
  fits: (word: string, name: Name) => boolean,
): Name[] {
  const sizeOf = (lists: (readonly number[])[]) => lists.reduce((sum, { length }) => sum + length, 0)
  const [rarest] = words
    .map((word) => ({ word, lists: listsOf(word) }))
    .map((each) => ({ ...each, size: sizeOf(each.lists) }))
    .sort((a, b) => a.size - b.size)
  if (!rarest) return []
  const others = words.filter((word) => word !== rarest.word)
  return [...new Set(rarest.lists.flat())]
    .flatMap((place) => names[place] ?? [])
    .filter((name) => others.every((word) => fits(word, name)))
}

const itself = (word: string): string => word

/** The stretch of a sorted list whose keys begin so. */
function* range<Value>(
  sorted: readonly Value[],
  start: string,
  keyOf: (value: Value) => string,
  most: number,
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
