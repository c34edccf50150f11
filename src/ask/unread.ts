import type { Archive } from '../model/archive.ts'
import { isCountry } from './countries.ts'
import { isEnglish } from './english.ts'
import type { Item } from './item.ts'
import type { Query } from './query.ts'
import { pattern } from './text-index.ts'

/** Words that describe a name beside them: “the meat packer JBS”. The name says what is meant; that they were not read is told. */
export function epithetsIn(items: readonly Item[]): string[] {
  const asks = items[0]?.is === 'auxiliary'
  const idle = (item: Item | undefined) => item?.is === 'filler' || item?.is === 'unknown' || item?.is === 'class'
  const beside = (from: number, step: 1 | -1): boolean => {
    let at = from + step
    while (Math.abs(at - from) <= 4 && idle(items[at])) at += step
    const name = items[at]
    return name?.is === 'name' && name.state === undefined && !isOther(items, from)
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

/**
 * Words of plain English that a question can do without, as it says who or what, and over what: “by name”, “in tears”. Not read is told.
 * A word in the place of a matter, or of whom it was aimed at, is none of them.
 */
export function asidesIn(
  archive: Archive,
  items: readonly Item[],
  { wanted, acts, by, on, over, victims, around }: Query,
): string[] {
  const placed = over.length + victims.length + around.length > 0
  const asked = acts.length > 0 || by.some(({ speaker }) => speaker !== undefined)
  if (!asked || !(placed || (by.length > 0 && on.length > 0))) return []
  const idle = (item: Item | undefined) => item?.is === 'filler' || item?.is === 'unknown'
  return items.flatMap((item, at) => {
    // What stands before any act but a noun may be the verb: “voted against the sanctions”.
    const next = items.slice(at + 1).find((each) => each.is === 'act')
    const told =
      items.slice(0, at).some((each) => each.is === 'act') || (next?.is === 'act' && next.phrase.form !== 'noun')
    if (item.is !== 'unknown' || !told || !isEnglish(item.text) || isCountry(item.text)) return []
    const before = items.slice(0, at).findLast((each) => !idle(each))
    const after = items.slice(at + 1).find((each) => !idle(each))
    if (isOther(items, at) && !tells(archive, over, item.text)) return []
    // “The Crimson Jackal group”.
    if (items[at + 1]?.is === 'class' || (items[at + 1]?.is === 'unknown' && items[at + 2]?.is === 'class')) return []
    // “Did the pope condemn it”: who is asked about was not read.
    if (before?.is === 'auxiliary' && after?.is === 'act' && by.length === 0) return []
    // “Attribute the probing of election systems to Russia”: the word is what was done.
    if (
      !placed &&
      wanted === 'whether' &&
      item.text.endsWith('ing') &&
      after?.is === 'preposition' &&
      after.word === 'of'
    )
      return []
    const generic = before?.is === 'name' && before.state !== undefined
    const matter =
      after?.is === 'deed' || before?.is === 'deed' || (before?.is === 'preposition' && before.part !== 'of')
    return matter && !placed && !generic ? [] : [item.text]
  })
}

/** Whether what is told of a matter has the word: “the Sands casino”. */
const tells = ({ incidentsById }: Archive, over: Query['over'], word: string): boolean =>
  over.some((id) => {
    const { name = '', aliases = [], victims = [], summary = '' } = incidentsById.get(id) ?? {}
    return pattern(word).test([name, ...aliases, ...victims.map((victim) => victim.name), summary].join(' '))
  })

/** “The marsupial wallet”, “the Lake Constance ferry”: with a word beside it that no name has, a plain word names something else. */
function isOther(items: readonly Item[], at: number): boolean {
  const [before, after] = [items[at - 1], items[at + 1]]
  return (after?.is === 'name' && after.partial === 'inner') || (before?.is === 'name' && before.partial !== undefined)
}
