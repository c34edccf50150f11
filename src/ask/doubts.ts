import { answerQuery } from './answer.ts'
import type { Item } from './item.ts'
import type { Query } from './query.ts'
import type { Reader } from './reading.ts'

/** “Did the FBI get into the servers”: of what is asked to have been done no word was read. */
export const isEmpty = ({ wanted, acts }: Query, items: readonly Item[]): boolean =>
  wanted === 'whether' &&
  acts.length === 0 &&
  items.some((item) => item.is === 'auxiliary' && /^(?:did|do|does|has|have|had)$/.test(item.word)) &&
  !items.some((item) => item.is === 'filler' && /^(?:anything|something)$/.test(item.word))

/** “Which parliaments blamed it”: the unread word is who is asked for, and no topic. */
export const asksWhich = (items: readonly Item[]): boolean =>
  items.some(
    (item, at) =>
      item.is === 'question' &&
      /^(?:which|what)$/.test(item.word) &&
      items[at + 1]?.is === 'unknown' &&
      items[at + 2]?.is === 'act',
  )

/** “Was he indicted”, “who attributed it”: of whom or what, only a question before would tell. */
export function pronounIn(items: readonly Item[]): string | undefined {
  const found = items.find((item, at) => {
    const before = items[at - 1]
    if (item.is !== 'filler') return false
    if (/^(?:he|she|they)$/.test(item.word)) return before?.is === 'auxiliary'
    return /^(?:it|him|her|them)$/.test(item.word) && before?.is === 'act' && !before.phrase.act.ofAccused
  })
  return found?.is === 'filler' ? found.word : undefined
}

/** “Were sanctions imposed the day it was blamed”: two verbs that nothing joins, of which only one is asked about. */
export const isTwofold = (query: Query, items: readonly Item[], { archive }: Reader): boolean =>
  query.wanted === 'whether' &&
  query.acts.length > 1 &&
  query.without.length === 0 &&
  !items.some((item) => item.is === 'join' || item.is === 'negation') &&
  answerQuery(archive, query).verdict === 'yes'
