import type { Archive } from '../model/archive.ts'
import { fewMattersOf } from './answer/answer.ts'
import { scopeOf } from './answer/reach.ts'
import { emptyQuery, type Query } from './query.ts'
import type { Explained, Reading } from './reading.ts'

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
  const kept = items.some((item) => item.is === 'name' && clause.toLowerCase().includes(item.text.toLowerCase()))
  const said = kept ? undefined : read(clause)
  if (said?.is !== 'query' || !saysWho(said.query)) return whole
  const { query, unread = [] } = reading
  const there = placesOf(query, archive)
  const over = fewMattersOf(archive, said.query, (id) => there?.has(id) ?? true)
  return over
    ? { ...whole, reading: { ...reading, query: { ...query, over, victims: [] } } }
    : { ...whole, reading: { ...reading, unread: [...unread, clause] } }
}

const saysWho = ({ acts, by, on, around }: Query): boolean =>
  acts.length > 0 && by.length + on.length + around.length > 0

const saysOver = ({ over, around }: Query): boolean => over.length + around.length > 0

/** What happened in the state that is asked about, if one is. */
const placesOf = ({ victims }: Query, archive: Archive) =>
  victims.length > 0 ? scopeOf(archive, { ...emptyQuery, victims }).incidents : undefined
