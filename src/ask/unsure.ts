import type { Archive } from '../model/archive.ts'
import { answerQuery } from './answer/answer-query.ts'
import { scopeOf } from './answer/reach.ts'
import { areBlame } from './lexicon/act.ts'
import type { Item } from './pieces/item.ts'
import type { Query } from './query.ts'
import type { Explained } from './reading.ts'
import { saysOverWhat } from './says.ts'
import { describedIn } from './texts/described.ts'

/**
 * “Was one of them sent to the US to stand trial”: where a word was passed over, that nobody did is no sure answer. What was read is
 * offered instead.
 */
export function unsureOfNone(explained: Explained, archive: Archive): Explained {
  const { reading, items } = explained
  if (reading.is !== 'query' || reading.second) return explained
  const passed = (reading.unread ?? []).filter(
    (part) => !part.includes(' ') && !isOfName(part, items) && !tells(part, reading.query, archive),
  )
  if (passed.length === 0) return explained
  const { verdict, absences, instead } = answerQuery(archive, reading.query)
  return verdict === 'none' && absences.length + instead.length === 0
    ? { ...explained, reading: { is: 'not-understood', parts: passed, rest: reading.query } }
    : explained
}

/** “Did DHS attribute the pipeline valve tampering to Russia”: of what was attributed nothing was read, and a yes would be of something else. */
export function unsureOfWhat(explained: Explained): Explained {
  const { reading, items } = explained
  if (reading.is !== 'query' || reading.second || reading.query.wanted !== 'whether') return explained
  const { query, unread = [] } = reading
  if (!areBlame(query.acts) || saysOverWhat(query) || query.mentions.length > 0) return explained
  const to = items.findIndex((item) => item.is === 'preposition' && item.word === 'to')
  const verb = items.findLastIndex((item, at) => item.is === 'act' && at < to)
  const object = verb < 0 ? [] : items.slice(verb + 1, to).filter(({ is }) => is !== 'filler')
  const passed = object.flatMap((item) => (item.is === 'unknown' && unread.includes(item.text) ? [item.text] : []))
  return passed.length > 1 && passed.length === object.length
    ? { ...explained, reading: { is: 'not-understood', parts: passed, rest: query } }
    : explained
}

/** “The Bybit funds”, “the co-defendant Zhang Yu”: it says no more than the name beside it; “of running the botnet”, than the deed. */
const isOfName = (word: string, items: readonly Item[]): boolean =>
  /\p{L}{3,}ing$/u.test(word) ||
  items.some(
    (item, at) =>
      item.is === 'unknown' &&
      item.text === word &&
      [items[at - 1], items[at + 1]].some((it) => it?.is === 'name' && !it.state),
  )

/** “The waterworks near Køge”: the word is told of the matter itself. */
function tells(word: string, query: Query, archive: Archive): boolean {
  const places = describedIn(archive).having(word)
  const { incidents } = scopeOf(archive, query)
  return archive.incidents.some(({ id }, place) => incidents?.has(id) === true && places.has(place))
}
