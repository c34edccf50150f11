import { isManners } from '../ask/lexicon/manners.ts'
import { isSearch } from '../ask/lexicon/search-words.ts'
import type { Reading } from '../ask/reading.ts'
import { saysNothingElse } from '../ask/says.ts'
import type { Talk } from './command.ts'

const longest = 4

/** “Any sanctions?” after “Jaguar Land Rover”, which is not on record: the name of which it would be asked, and not all sanctions there are. */
export const askedOfStranger = (reading: Reading, words: string, talk: Talk): string | undefined =>
  reading.is === 'query' && saysNothingElse(reading.query) && !ofAll.test(words) ? talk.stranger() : undefined

/** “All sanctions”, “who sanctioned whom”: of nobody in particular. */
const ofAll = /\b(?:all|list|every|overall|in total|whom)\b/i

/** A name alone that nobody on record has begins a talk, of which what comes next may be asked. */
export function noteStranger(reading: Reading, words: string, talk: Talk): void {
  const unread = reading.is === 'not-understood' ? reading.rest === undefined : reading.is === 'out-of-scope'
  const isName = isSearch(words) && words.split(' ').length <= longest && !isManners(words)
  if (unread && isName && !talk.before()) talk.leaveOpen(words)
}
