import { editsBetween } from '../../find/edits.ts'
import { groupBy } from '../../model/archive.ts'

/** Of a short word one letter may be wrong, of a long one two. */
export const mostEdits = (word: string): number => (word.length < 9 ? 1 : 2)

const shortest = 5

/** Tells whether a word begins like one of these and is nearly the same. */
export function createNear(words: ReadonlySet<string>): (word: string) => boolean {
  const byShape = groupBy([...words], (word) => (word.length < shortest ? [] : [shapeOf(word, word.length)]))
  return (word) => {
    const most = mostEdits(word)
    for (let length = word.length - most; length <= word.length + most; length += 1)
      if (byShape.get(shapeOf(word, length))?.some((each) => editsBetween(word, each, most) <= most)) return true
    return false
  }
}

const shapeOf = (word: string, length: number): string => `${word[0] ?? ''}${length}`
