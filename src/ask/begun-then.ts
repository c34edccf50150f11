import type { Archive } from '../model/archive.ts'
import { answerQuery } from './answer/answer-query.ts'
import { emptyQuery, type Query } from './query.ts'
import type { Explained } from './reading.ts'
import { ofEverything } from './unsure-of-all.ts'

const asksWhatHappened =
  /^(?:(?:and|so|but) )*(?:tell me )?what (?:all |else |exactly )?(?:happened|took place|was going on)\b/i

/** “What happened on 12 December 2023”: the incidents too that began then or came to light. */
export function begunThen(explained: Explained, typed: string, archive: Archive): Explained {
  const { reading } = explained
  if (reading.is !== 'query' || reading.second || !asksWhatHappened.test(typed.trim())) return explained
  const { query } = reading
  const over = query.acts.length === 0 && isOfTime(query) ? begunIn(query, archive) : []
  if (over.length === 0) return explained
  const begun: Query = { ...emptyQuery, wanted: 'matters', over }
  const said = answerQuery(archive, query).verdict !== 'none'
  return { ...explained, reading: said ? { ...reading, second: begun } : { ...reading, query: begun } }
}

const isOfTime = (query: Query): boolean =>
  (query.since ?? query.until) !== undefined &&
  query.wanted === 'acts' &&
  ofEverything({ ...query, since: undefined, until: undefined })

const begunIn = ({ since, until }: Query, { incidents }: Archive) =>
  incidents
    .filter(({ began, disclosed }) =>
      [began, disclosed].some((day) => day && isWithin(day, since ?? '', until ?? '9999')),
    )
    .map(({ id }) => id)

/** Known as closely as it is asked for. */
const isWithin = (day: string, since: string, until: string): boolean =>
  day.length >= since.length && day.slice(0, since.length) >= since && day.slice(0, until.length) <= until
