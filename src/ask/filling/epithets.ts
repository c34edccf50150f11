import { isEnglish } from '../lexicon/english.ts'
import type { Item, NameItem } from '../pieces/item.ts'
import { isLastName } from './strangers.ts'

/** “The meat packer JBS”: words that describe a name beside them. The name says what is meant; that they were not read is told. */
export function epithetsIn(items: readonly Item[]): string[] {
  const whether = items[0]?.is === 'auxiliary'
  return items.flatMap((item, at) =>
    item.is === 'unknown' &&
    !isBeginning(items, at) &&
    opens(items[at - 1]) &&
    (!whether || leads(items, at)) &&
    isBeside(items, at)
      ? [item.text]
      : [],
  )
}

/** “Tell me about meat packer JBS”; of “JBS phone number” the page says nothing. */
export const leadingEpithetsIn = (items: readonly Item[]): string[] => {
  const before = items.filter((_, at) => items.slice(at + 1).some(isOwnName))
  return epithetsIn(items).filter(
    (text) => isEnglish(text) && before.some((item) => item.is === 'unknown' && item.text === text),
  )
}

/** “The Zanzibar Stock Exchange”: a name that is a plain word is a part of another, of which this is the beginning. */
function isBeginning(items: readonly Item[], at: number): boolean {
  const item = items[at]
  const [article, named] = [items[at - 1], items.slice(at + 1).find(({ is }) => is !== 'unknown')]
  return (
    article?.is === 'filler' &&
    article.word === 'the' &&
    item?.is === 'unknown' &&
    !isEnglish(item.text) &&
    isOwnName(named) &&
    isEnglish(named.text)
  )
}

const idle = (item: Item | undefined): boolean =>
  item?.is === 'filler' || item?.is === 'unknown' || item?.is === 'class'

/** Whether a description may begin after it: “the attack on meat packer JBS”. */
const opens = (before: Item | undefined): boolean =>
  before === undefined || idle(before) || before.is === 'preposition' || before.is === 'deed' || before.is === 'name'

/** “Did meat packer JBS pay”: a whether-question is changed by any word; only one right before the name is left unread. */
function leads(items: readonly Item[], at: number): boolean {
  const next = items.slice(at + 1).find(({ is }) => is !== 'unknown' && is !== 'class')
  return isOwnName(next) && items[at - 1]?.is !== 'name'
}

const isBeside = (items: readonly Item[], at: number): boolean =>
  !isOther(items, at) && [neighbour(items, at, 1), neighbour(items, at, -1)].some(isOwnName)

/** The nearest item that says something, up to five away. */
function neighbour(items: readonly Item[], from: number, step: 1 | -1): Item | undefined {
  let at = from + step
  while (Math.abs(at - from) <= 4 && idle(items[at])) at += step
  return items[at]
}

const isOwnName = (item: Item | undefined): item is NameItem => item?.is === 'name' && item.state === undefined

/** “The silver heron botnet”: somebody may be called Silver, and not here. */
const isPlainWord = ({ text, state }: NameItem): boolean => !state && isEnglish(text)

/** “The marsupial wallet”, “the Lake Constance ferry”, “the MGM casino hack”: with a word beside it that no name has, a plain word or a description is of something else. */
export function isOther(items: readonly Item[], at: number): boolean {
  const [before, item, after] = [items[at - 1], items[at], items[at + 1]]
  const described = after?.is === 'name' && after.text.startsWith('=')
  return (
    // “Collins Aerospace” is not Judith Collins.
    (isLastName(before) && (after === undefined || after.is === 'deed')) ||
    (described && item?.is === 'unknown' && !isEnglish(item.text)) ||
    (after?.is === 'name' && after.partial === 'inner') ||
    (before?.is === 'name' &&
      (before.partial !== undefined ||
        (after?.is === 'deed' && isPlainWord(before)) ||
        (items[at - 2]?.is === 'deed' && isPlainWord(before))))
  )
}
