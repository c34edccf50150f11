import { isNumber, type Sound, type Spelling } from './likeness.ts'
import { createNearWords } from './near-words.ts'
import { placesBy } from './places.ts'

/** Catches the few names that a misspelt one may be, the likest first as far as the net can tell. */
export type Net = (typed: Spelling & Sound) => number[]

/** So many are worth a close look. */
const candidates = 30

/** By words: the names that hold words which sound nearly so, in any order. A word that some name holds is taken as right. */
export function createWordNet(names: readonly (Spelling & Sound)[]): Net {
  const holders = placesBy(names, ({ sounds }) => sounds)
  const nearWords = createNearWords(holders.keys())
  const tally = createTally(names)
  const holding = (word: string, weight: number): Posting => ({ places: holders.get(word) ?? [], weight })
  const clueOf = (sound: string): Posting[] => {
    if (holders.has(sound) || sound.length < shortest || isNumber(sound)) return [holding(sound, sound.length)]
    const errors = sound.length === shortest ? 1 : 2
    return nearWords(sound, errors).map(({ word, edits }) => holding(word, sound.length - 2 * edits))
  }
  return ({ sounds, key }) => tally(sounds.map(clueOf), key.length)
}

/** A word of fewer letters is as near to too many others. */
const shortest = 4

/** By runs of three letters, wherever the spaces are: for words split or joined and misspelt besides. */
export function createTripleNet(names: readonly (Spelling & Sound)[]): Net {
  const holders = placesBy(names, ({ sound }) => triplesIn(sound))
  const tally = createTally(names)
  return ({ sound, key }) => {
    const clues = [...new Set(triplesIn(sound))].map((triple) => [{ places: holders.get(triple) ?? [], weight: 1 }])
    return tally(clues, key.length)
  }
}

function triplesIn(sound: string): string[] {
  const text = `^${sound}$`
  const triples: string[] = []
  for (let place = 0; place + 3 <= text.length; place += 1) triples.push(text.slice(place, place + 3))
  return triples
}

/** Those that a clue speaks for, and what each gains by it. */
interface Posting {
  places: readonly number[]
  weight: number
}

/** Names that only a common clue speaks for are left out once so many have rarer ones. */
const enough = 400
/** A clue that more names than this have tells hardly anything apart. */
const common = 1_000

/** Adds up the clues, the rarest first; of names with as many clues those of the typed length come first. */
function createTally(names: readonly Spelling[]): (clues: readonly Posting[][], length: number) => number[] {
  const lengths = Uint8Array.from(names, ({ key }) => key.length)
  const scores = new Uint16Array(names.length)
  const lastClue = new Uint16Array(names.length)

  return (clues, length) => {
    const touched: number[] = []
    for (const [at, { postings, size }] of rarestFirst(clues).entries()) {
      if (size > common) break
      const open = touched.length < enough
      for (const { places, weight } of postings) {
        for (const place of places) {
          const score = scores[place] ?? 0
          if (score === 0 ? !open : lastClue[place] === at) continue
          if (score === 0) touched.push(place)
          scores[place] = score + weight
          lastClue[place] = at
        }
      }
    }
    const least = touched.length > candidates ? reachedBy(touched, scores) : 0
    const ranked = touched.flatMap((place) => {
      const score = scores[place] ?? 0
      scores[place] = 0
      return score < least ? [] : { place, score: score - Math.abs((lengths[place] ?? 0) - length) / 100 }
    })
    return ranked
      .sort((a, b) => b.score - a.score)
      .slice(0, candidates)
      .map(({ place }) => place)
  }
}

const rarestFirst = (clues: readonly Posting[][]) =>
  clues
    .map((postings) => ({ postings, size: postings.reduce((sum, { places }) => sum + places.length, 0) }))
    .sort((a, b) => a.size - b.size)

/** The score that enough candidates reach and few more: a sort of all of them would cost more. */
function reachedBy(touched: readonly number[], scores: Uint16Array): number {
  const reached: number[] = []
  for (const place of touched) {
    const score = scores[place] ?? 0
    reached[score] = (reached[score] ?? 0) + 1
  }
  let sum = 0
  for (let score = reached.length - 1; score > 0; score -= 1) {
    sum += reached[score] ?? 0
    if (sum >= candidates) return score
  }
  return 0
}
