import type { Item } from './item.ts'

/** Words that describe a name beside them: “the meat packer JBS”. The name says what is meant; that they were not read is told. */
export function epithetsIn(items: readonly Item[]): string[] {
  const asks = items[0]?.is === 'auxiliary'
  const idle = (item: Item | undefined) => item?.is === 'filler' || item?.is === 'unknown' || item?.is === 'class'
  const beside = (from: number, step: 1 | -1): boolean => {
    let at = from + step
    while (Math.abs(at - from) <= 4 && idle(items[at])) at += step
    const name = items[at]
    return name?.is === 'name' && name.state === undefined
  }
  const opens = (at: number) => {
    const before = items[at - 1]
    return (
      before === undefined ||
      idle(before) ||
      before.is === 'preposition' ||
      before.is === 'deed' ||
      before.is === 'name'
    )
  }
  return items.flatMap((item, at) =>
    item.is === 'unknown' &&
    opens(at) &&
    !(asks && items[at + 1]?.is === 'filler' && !beside(at, 1)) &&
    (beside(at, 1) || beside(at, -1))
      ? [item.text]
      : [],
  )
}
