import type { Archive } from '../model/archive.ts'
import { fewMattersOf } from './answer/answer-query.ts'
import { scopeOf } from './answer/reach.ts'
import { emptyQuery, type Query } from './query.ts'
import type { Explained, Reading } from './reading.ts'
import { saysOverWhat } from './says.ts'

/** “… when Germany blamed APT28”. */
const clauses = /\s(?:when|after)\s+(\S.{6,})$/i

/**
 * “How did Moscow react when Germany blamed APT28”: over what that was said or done. Where it is over too much, that the clause was not
 * read is told.
 */
export function overThen(
  words: string,
  whole: Explained,
  read: (clause: string) => Reading,
  archive: Archive,
): Explained {
  const { reading, items } = whole
  const [, clause] = clauses.exec(words) ?? []
  if (clause === undefined || reading.is !== 'query' || saysOver(reading.query)) return whole
  const asSaid = overAsSaid(reading, clause, items, read)
  if (asSaid) return { ...whole, reading: asSaid }
  const kept = items.some((item) => item.is === 'name' && clause.toLowerCase().includes(item.text.toLowerCase()))
  if (kept) return whole
  // “Who stood with Prague when it accused China”.
  const state = items.findLast((item) => item.is === 'name' && item.state !== undefined)
  const who = state?.is === 'name' ? state.text : undefined
  const said = read(who ? clause.replace(/^(?:it|they)\b/i, who) : clause)
  if (said?.is !== 'query' || !saysWho(said.query)) return whole
  const { query, unread = [] } = reading
  const there = placesOf(query, archive)
  const over = fewMattersOf(archive, said.query, (id) => there?.has(id) ?? true)
  return over
    ? { ...whole, reading: { ...reading, query: { ...query, over, victims: [] } } }
    : { ...whole, reading: { ...reading, unread: [...unread, clause] } }
}

/** “Did the EU name the GRU when it condemned the attack on Georgia”: over that; undefined where it is not that who said so. */
function overAsSaid(
  reading: Extract<Reading, { is: 'query' }>,
  clause: string,
  items: Explained['items'],
  read: (clause: string) => Reading,
): Reading | undefined {
  const subject = items.find((item) => item.is === 'name')
  if (
    saysOverWhat(reading.query) ||
    reading.query.wanted !== 'whether' ||
    subject?.is !== 'name' ||
    !/^(?:it|they|he|she)\b/i.test(clause)
  )
    return undefined
  const said = read(clause.replace(/^\S+/, subject.text))
  if (said.is !== 'query' || said.query.acts.length === 0 || said.query.by.length === 0 || !saysOverWhat(said.query))
    return undefined
  const { over, victims, around, since, until } = said.query
  return { ...reading, query: { ...reading.query, over, victims, around, since, until } }
}

const saysWho = ({ acts, by, on, around }: Query): boolean =>
  acts.length > 0 && by.length + on.length + around.length > 0

const saysOver = ({ over, around }: Query): boolean => over.length + around.length > 0

/** What happened in the state that is asked about, if one is. */
const placesOf = ({ victims }: Query, archive: Archive) =>
  victims.length > 0 ? scopeOf(archive, { ...emptyQuery, victims }).incidents : undefined
