import { isProper } from '../ask/lexicon/english.ts'
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

/** A name that nobody on record has begins a talk, alone or in a whole question, of which what comes next may be asked; whether it did. */
export function noteStranger(reading: Reading, words: string, talk: Talk): boolean {
  const unread = reading.is === 'not-understood' ? reading.rest === undefined : reading.is === 'out-of-scope'
  const isName = isSearch(words) && words.split(' ').length <= longest && !isManners(words)
  const name = unread && isName ? words : askedAbout(reading, words)
  // “What about Ferizi?” leaves the talk where it was.
  const begins = !talk.before() || (asksAnew.test(words) && !pointsBack.test(words))
  if (name && begins) talk.leaveOpen(name)
  return name !== undefined && begins
}

const asksAnew = /^(?:who|whom|whose|what|when|which|why|how|did|has|have|was|were|is|are)\b(?! about\b)/i
const pointsBack = /\b(?:it|its|they|them|their|he|him|his|she|her|that|this|those|these|too|also|else|as well)\b/i

/** “Who was charged over Ferizi”: the one name in it that nobody has, where nothing else says of what it is. */
function askedAbout(reading: Reading, words: string): string | undefined {
  if (reading.is !== 'not-understood' || (reading.rest && !saysNothingElse(reading.rest))) return undefined
  const [first, last] = [reading.parts[0], reading.parts.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const lower = words.toLowerCase()
  const name = words.slice(
    Math.max(lower.indexOf(first.toLowerCase()), 0),
    lower.lastIndexOf(last.toLowerCase()) + last.length,
  )
  const each = name.split(' ')
  return each.length <= longest && each.some(isProper) ? name : undefined
}
