import { type Archive, groupBy } from '../../src/model/archive.ts'
import { distance, plainly, wordsOf } from './distance.ts'

/** A record by all its names, the one that it is shown by first. */
export interface Named {
  id: string
  names: readonly string[]
}

export const namedIn = ({ incidents, actors }: Archive): Named[] => [
  ...incidents.map(({ id, name, aliases }) => ({ id, names: [name, ...aliases] })),
  ...actors.map(({ id, name, aliases }) => ({ id, names: [name, ...aliases.map((alias) => alias.name)] })),
]

/** Says whether a question fits the name of another record as well as the one that is meant. */
export interface Rivals {
  /** Another record has a name so near, in letters, or in letters once the words are sorted. */
  within(typed: string, most: number, except?: string): boolean
  /** Another record has a name that holds all these words, or words that begin so. */
  holding(words: readonly string[], except?: string): boolean
}

export function createRivals(records: readonly Named[]): Rivals {
  const known = records.flatMap(({ id, names }) =>
    [...names, id].map((name) => ({
      id,
      key: plainly(name),
      sorted: sortedly(name),
      words: wordsOf(name).map(plainly),
    })),
  )
  const byLength = groupBy(known, ({ key }) => [key.length])
  const byStart = groupBy(known, ({ words }) => [...new Set(words.map((word) => word.slice(0, 2)))])
  return {
    within(typed, most, except) {
      const key = plainly(typed)
      const sorted = sortedly(typed)
      for (let length = key.length - most; length <= key.length + most; length += 1) {
        for (const other of byLength.get(length) ?? []) {
          if (other.id === except) continue
          if (distance(key, other.key, most) <= most || distance(sorted, other.sorted, most) <= most) return true
        }
      }
      return false
    },
    holding(words, except) {
      const typed = words.map(plainly)
      const [longest = ''] = typed.toSorted((a, b) => b.length - a.length)
      return (byStart.get(longest.slice(0, 2)) ?? []).some(
        (each) => each.id !== except && typed.every((word) => each.words.some((other) => other.startsWith(word))),
      )
    },
  }
}

const sortedly = (name: string): string => wordsOf(name).map(plainly).sort().join('')
