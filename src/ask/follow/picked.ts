import type { Archive } from '../../model/archive.ts'
import type { Query } from '../query.ts'
import { afterFirst } from './turns-of-order.ts'

/** “The second one”: of the matters that it may be over where it was asked which, else whoever came after the first; undefined where it picks nothing. */
export function pickedOf(words: string, before: Query, archive: Archive): Query | undefined {
  const [, which = ''] =
    /^(?:(?:and|no|sorry|i meant?)[ ,]+)*(?:(?:who|which(?: \p{L}+)?) (?:was|came) )?(?:the |number |no\.? )?(\w+)(?: one| of (?:them|those|these))?\W*$/iu.exec(
      words,
    ) ?? []
  const place = places.findIndex((each) => each.test(which))
  if (place < 0) return undefined
  const one = before.over.length > 1 && before.order === undefined ? before.over.at(place) : undefined
  if (one) return { ...before, over: [one] }
  const second = place === 1 && before.order === 'first' && before.acts.length > 0
  return second ? { ...afterFirst(before, archive), order: 'first' } : undefined
}

const places: readonly RegExp[] = [/^(?:first|1st|former|1)$/i, /^(?:second|2nd|latter|2)$/i, /^(?:third|3rd|3)$/i]
