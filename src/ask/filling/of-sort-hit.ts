import type { Archive } from '../../model/archive.ts'
import { hitIn } from '../answer/reach-hit.ts'
import { areDeeds } from '../lexicon/act.ts'
import { sortIn } from '../lexicon/sectors.ts'
import type { Reading } from '../reading.ts'
import { saysOverWhat } from '../says.ts'

/** So many are told one by one. */
const mostMatters = 30

/** “Who attacked hospitals”: over the attacks on hospitals, and not what mentions them. */
export function ofSortHit(reading: Reading, typed: string, archive: Archive): Reading {
  if (reading.is !== 'query' || !asksWho.test(typed.trim())) return reading
  const { wanted, acts, on, by, mentions } = reading.query
  const asked = wanted === 'whom' && areDeeds(acts) && on.length + by.length === 0 && !saysOverWhat(reading.query)
  const sort = asked && mentions.length === 1 ? sortIn(typed) : undefined
  const over = sort ? [...hitIn(archive, sort.called, [])] : []
  return over.length > 0 && over.length <= mostMatters
    ? { ...reading, query: { ...reading.query, mentions: [], over } }
    : reading
}

const asksWho = /^(?:(?:and|so|but) )*who (?:has |have |had )?(?:\p{L}+ed|hit|struck|broke into) (?:the )?\p{L}+\W*$/iu
