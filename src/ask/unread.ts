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
  // A whether-question is changed by any word: only one right before the name is left unread.
  const leads = (at: number): boolean => {
    const next = items.slice(at + 1).find(({ is }) => is !== 'unknown' && is !== 'class')
    return next?.is === 'name' && next.state === undefined && items[at - 1]?.is !== 'name'
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
    item.is === 'unknown' && opens(at) && !(asks && !leads(at)) && (beside(at, 1) || beside(at, -1)) ? [item.text] : [],
  )
}
