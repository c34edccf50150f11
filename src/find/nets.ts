import { groupBy } from '../model/archive.ts'
import { isNumber, type Sound, type Spelling } from './likeness.ts'
import { createNearWords } from './near-words.ts'

/** Catches the few names that a misspelt one may be, the likest first as far as the net can tell. */
export type Net = (typed: Spelling & Sound) => number[]

/** So many are worth a close look. */
const candidates = 30

/** By words: the names that hold words which sound nearly so, in any order. A word that some name holds is taken as right. */
export function createWordNet(names: readonly (Spelling & Sound)[]): (errors: number) => Net {
  const holders = postingsOf(names, ({ sounds }) => sounds)
  const nearWords = createNearWords(holders.keys())
  const tally = createTally(names)
  const listsOf = (sound: string, errors: number): number[][] => {
    const exact = holders.get(sound)
    if (exact || sound.length < shortest || isNumber(sound)) return exact ? [exact] : []
    return nearWords(sound, errors).flatMap((word) => [holders.get(word) ?? []])
  }
  return (errors) =>
    ({ sounds, key }) =>
      tally(
        sounds.map((sound) => clueOf(sound.length, listsOf(sound, errors))),
        key.length,
      )
}

/** A word of fewer letters is as near to too many others. */
const shortest = 4

/** By runs of three letters, wherever the spaces are: for words split or joined and misspelt besides. */
export function createTripleNet(names: readonly (Spelling & Sound)[]): Net {
  const holders = postingsOf(names, ({ sound }) => triplesOf(sound))
  const tally = createTally(names)
  return ({ sound, key }) => {
    const clues = [...triplesOf(sound)].map((triple) => clueOf(1, [holders.get(triple) ?? []]))
    return tally(clues, key.length)
  }
}

function triplesOf(sound: string): Set<string> {
  const text = `^${sound}$`
  const triples = new Set<string>()
  for (let place = 0; place + 3 <= text.length; place += 1) triples.add(text.slice(place, place + 3))
  return triples
}

const postingsOf = <Name>(names: readonly Name[], keysOf: (name: Name) => Iterable<string>): Map<string, number[]> =>
  groupBy([...names.keys()], (place) => {
    const name = names[place]
    return name === undefined ? [] : [...new Set(keysOf(name))]
  })

interface Clue {
  /** What a name that has it gains. */
  weight: number
  lists: readonly (readonly number[])[]
  size: number
}

const clueOf = (weight: number, lists: Clue['lists']): Clue => ({
  weight,
  lists,
  size: lists.reduce((sum, { length }) => sum + length, 0),
})

/** Names that only a common clue speaks for are left out once so many have rarer ones. */
const enough = 400
/** A clue that more names than this have tells hardly anything apart. */
const common = 2_000

/** Adds up the clues, the rarest first; of names with as many clues those of the typed length come first. */
function createTally(names: readonly Spelling[]): (clues: readonly Clue[], length: number) => number[] {
  const scores = new Uint16Array(names.length)
  const lastClue = new Uint16Array(names.length)

  return (clues, length) => {
    const touched: number[] = []
    for (const [at, { weight, lists, size }] of clues.toSorted((a, b) => a.size - b.size).entries()) {
      const open = touched.length < enough
      if (size > common) break
      for (const list of lists) {
        for (const place of list) {
          const score = scores[place] ?? 0
          if (score === 0 ? !open : lastClue[place] === at) continue
          if (score === 0) touched.push(place)
          scores[place] = score + weight
          lastClue[place] = at
        }
      }
    }
    const ranked = touched.map((place) => ({
      place,
      score: (scores[place] ?? 0) - Math.abs((names[place]?.key.length ?? 0) - length) / 100,
    }))
    for (const place of touched) scores[place] = 0
    return best(ranked, candidates)
  }
}

function best(ranked: { place: number; score: number }[], wanted: number): number[] {
  const least = ranked.length > 4 * wanted ? scoreOf(ranked, wanted) : Number.NEGATIVE_INFINITY
  return ranked
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score)
    .slice(0, wanted)
    .map(({ place }) => place)
}

/** The score that only about so many reach, from a count of whole scores: a full sort would cost more. */
function scoreOf(ranked: readonly { score: number }[], wanted: number): number {
  const reached = new Map<number, number>()
  for (const { score } of ranked) reached.set(Math.floor(score), (reached.get(Math.floor(score)) ?? 0) + 1)
  let sum = 0
  for (const score of [...reached.keys()].sort((a, b) => b - a)) {
    sum += reached.get(score) ?? 0
    if (sum >= wanted) return score
  }
  return Number.NEGATIVE_INFINITY
}
