import { isMonth } from '../pieces/calendar.ts'
import type { Item, NameItem } from '../pieces/item.ts'
import type { Reader } from '../reading.ts'

/** Words that no name has. */
export const unknownIn = (items: readonly Item[], reader: Reader): string[] =>
  items.flatMap((item, at) =>
    (item.is === 'unknown' && !numbers.test(item.text) && !isMonthOf(item.text, items[at + 1])) ||
    saysWhichStates(item, items[at + 1], reader)
      ? [item.text]
      : [],
  )

/** “9.7 million”, “forty-five”; five digits are a unit’s. */
const numbers =
  /^(?!\d{5}$)(?:[\d.,]+(?:bn|tn|mn|m|k)?|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\p{L}+)?)$/iu

/** “The December attack”, of whichever year. */
const isMonthOf = (word: string, next: Item | undefined): boolean => isMonth(word) && next?.is === 'deed'

/** “Asian states”: what is the name of a matter alone says of no state which it is. */
const saysWhichStates = (item: Item, next: Item | undefined, { names }: Reader): item is NameItem =>
  item.is === 'name' &&
  !item.state &&
  next?.is === 'class' &&
  /^(?:states|countries|nations)$/i.test(next.text) &&
  names.actor.find(item.text).kind === 'none'
