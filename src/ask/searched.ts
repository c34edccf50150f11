import { attacksSearched } from './attacks-searched.ts'
import { inFewWords } from './in-few-words.ts'
import { isSearch } from './lexicon/search-words.ts'
import type { Explained, Reader } from './reading.ts'
import { sectorAlone } from './sector-alone.ts'
import { stateAndYear } from './state-and-year.ts'
import { twoSideBySide } from './two-side-by-side.ts'
import { writeQuery } from './write.ts'

/** A question as one types it into a search, without a verb; the explained as it is where it is none. */
export function searched(explained: Explained, typed: string, reader: Reader): Explained {
  const { archive } = reader
  const aside = twoSideBySide(sectorAlone(inFewWords(explained, typed, reader), typed), typed, archive)
  return attacksSearched(stateAndYear(aside, typed, reader), typed, archive)
}

/** The same in a talk, where the words follow nothing: they say no more than by themselves, or were not understood. */
export function searchedInTalk(
  followed: Explained,
  byItself: () => Explained,
  text: string,
  reader: Reader,
): Explained {
  if (!isSearch(text)) return followed
  const own = byItself()
  const found = searched(own, text, reader)
  if (found === own) return followed
  const [now, alone] = [followed.reading, own.reading]
  const isSame = now.is === 'query' && alone.is === 'query' && writeQuery(now.query) === writeQuery(alone.query)
  return isSame || now.is === 'not-understood' || now.is === 'out-of-scope' ? found : followed
}
