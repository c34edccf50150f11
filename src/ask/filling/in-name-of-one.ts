import { wordsIn } from '../../find/fold.ts'
import type { Archive } from '../../model/archive.ts'
import type { IncidentId } from '../../model/id.ts'
import type { Item } from '../pieces/item.ts'

/** “The attack on the border system”: the one matter in whose name the words for what was hit stand; undefined where there are none or several. */
export function inNameOfOne(items: readonly Item[], { incidents }: Archive): IncidentId | undefined {
  const at = items.findIndex(
    (item, place) =>
      item.is === 'deed' &&
      items[place + 1]?.is === 'preposition' &&
      /^(?:on|against|of)$/.test(wordOf(items[place + 1])),
  )
  const rest = items.slice(at + 2)
  const end = rest.findIndex((item) => item.is !== 'unknown' && item.is !== 'filler')
  const hit = (end < 0 ? rest : rest.slice(0, end)).flatMap((item) => (item.is === 'unknown' ? wordsIn(item.text) : []))
  // “The waterworks in Odense”: another, if one word more is not read.
  const unread = items.filter(({ is }) => is === 'unknown').length
  if (at < 0 || hit.length === 0 || hit.length < unread) return undefined
  const [one, ...others] = incidents.filter(({ name }) => {
    const named = wordsIn(name)
    return hit.every((word) => named.includes(word))
  })
  return one && others.length === 0 ? one.id : undefined
}

const wordOf = (item: Item | undefined): string => (item?.is === 'preposition' ? item.word : '')
