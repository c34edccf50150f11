import type { Query } from '../query.ts'

/** “The second one”: of the matters that it may be over where it was asked which, else whoever came after the first; undefined where it picks nothing. */
export function pickedOf(words: string, before: Query): Query | undefined {
  const [, which = ''] =
    /^(?:(?:and|no|sorry|i meant?)[ ,]+)*(?:the |number |no\.? )?(\w+)(?: one| of (?:them|those|these))?\W*$/i.exec(
      words,
    ) ?? []
  const place = places.findIndex((each) => each.test(which))
  if (place < 0) return undefined
  const one = before.over.length > 1 ? before.over.at(place) : undefined
  if (one) return { ...before, over: [one] }
  return place === 1 && before.order === 'first' && before.acts.length > 0
    ? { ...before, wanted: 'who', order: undefined }
    : undefined
}

const places: readonly RegExp[] = [/^(?:first|1st|former|1)$/i, /^(?:second|2nd|latter|2)$/i, /^(?:third|3rd|3)$/i]
