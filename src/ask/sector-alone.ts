import { Day } from '../model/day.ts'
import { sortIn } from './lexicon/sectors.ts'
import { emptyQuery, type Query } from './query.ts'
import type { Explained } from './reading.ts'

const year = /\b(?:19|20)\d\d\b/
const idle = /\b(?:the|in|of|sector)\b|[^\p{L} ]/giu

/** “Hospitals 2021”, “the water sector in 2023”, of which nothing was understood: what hit them then. */
export function sectorAlone(explained: Explained, typed: string): Explained {
  const { is } = explained.reading
  const then = Day.safeParse(year.exec(typed)?.[0]).data
  if (is === 'query' || is === 'which' || !then) return explained
  const words = typed.replace(year, '').replace(idle, '').replace(/\s+/g, ' ').trim()
  // “Water” is one where attacks on it are meant.
  const sort = sortIn(`${words} attacks`)
  if (sort?.text !== words) return explained
  const query: Query = { ...emptyQuery, wanted: 'matters', hit: sort.called, since: then, until: then }
  return { ...explained, reading: { is: 'query', query } }
}
