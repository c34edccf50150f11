import type { Item } from '../pieces/item.ts'
import type { Reader } from '../reading.ts'

/** Words that no name has. */
export const unknownIn = (items: readonly Item[], reader: Reader): string[] =>
  items.flatMap((item, at) =>
    (item.is === 'unknown' && !/^[\d.,]+$/.test(item.text)) || saysWhichStates(item, items[at + 1], reader)
      ? [item.text]
      : [],
  )

/** “Asian states”: what is the name of a matter alone says of no state which it is. */
const saysWhichStates = (
  item: Item,
  next: Item | undefined,
  { names }: Reader,
): item is Extract<Item, { is: 'name' }> =>
  item.is === 'name' &&
  !item.state &&
  next?.is === 'class' &&
  /^(?:states|countries|nations)$/i.test(next.text) &&
  names.actor.find(item.text).kind === 'none'
