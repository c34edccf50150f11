import { fitsAny } from '../answer/matching.ts'
import { exceptions } from '../lexicon/grammar.ts'
import type { Class } from '../lexicon/people.ts'
import { sortIn } from '../lexicon/sectors.ts'
import type { Item } from '../pieces/item.ts'
import type { Query } from '../query.ts'
import type { Clause } from '../reading.ts'
import { mattersNamed } from '../says.ts'

/** What attacks are about, where no matter is named: “ransomware sanctions”, “sanctions over election interference”. */
const topics =
  /^(?:ransomware|wipers?|elections?|spyware|phishing|crypto|cryptocurrenc(?:y|ies)|thefts?|heists?|hosting|espionage|sabotage|disinformation|influence)$/i

/** Whether words are of a topic: “election interference”. */
export const isTopic = (words: string): boolean => words.split(' ').some((word) => topics.test(word))

/** Narrows an answer to what mentions its topics, as many of them as anything mentions together; the others are left unread. */
export function onTopic(
  query: Query,
  { items, reader: { archive } }: Clause,
): { query: Query; left: readonly string[] } {
  const broad = query.acts.some(({ ofAccused }) => ofAccused) || query.acts.length === 0
  // “Who interfered in US elections”: whatever was done there is no answer.
  const told = items
    .flatMap(topicsIn)
    .filter((word) => !broad || (query.victims.length > 0 && /^elections?$/.test(word)))
  const words = mattersNamed(query).length + query.mentions.length > 0 ? [] : told
  const fits = (mentions: readonly string[]) => mentions.length > 0 && fitsAny(archive, { ...query, mentions })
  const kept = [words, ...words.map((word) => [word])].find(fits) ?? []
  return {
    query: kept.length > 0 ? { ...query, mentions: kept } : query,
    left: words.filter((word) => !kept.includes(word)),
  }
}

const leaving = [
  ...exceptions.split('; ').filter((each) => each !== 'outside'),
  'not counting',
  'leaving out',
  'without(?= those| the ones)',
].toSorted((a, b) => b.length - a.length)
/** A part without the words that leave it out: “excluding election interference”. */
export const withoutLeaving = (part: string): string => part.replace(new RegExp(`^(?:${leaving.join('|')}) `, 'i'), '')

const excluded = new RegExp(
  String.raw`\b(?:${leaving.join('|')}) (?:(?:those|the ones|any|anything|(?:cyber ?)?attacks) )?(?:(?:on|over|about|against|for|related to|concerning|in connection with) )?(?:the )?(\p{L}+(?: \p{L}+)?)`,
  'iu',
)

/** “Excluding election interference”, “other than those on hospitals”: what is left out by its topic or its sort, of which nothing is kept; undefined where nothing is. */
export function topicLeftOut(text: string): string | undefined {
  const [whole, left = ''] = excluded.exec(text) ?? []
  return sortIn(left)?.text.toLowerCase() === left.toLowerCase() || isTopic(left) ? whole : undefined
}

/** Whose business is the topic. */
const dealers: ReadonlySet<Class> = new Set(['service', 'exchange', 'mixer'])

function topicsIn(item: Item): string[] {
  const words =
    item.is === 'deed' || item.is === 'filler'
      ? [item.word]
      : item.is === 'class' && !dealers.has(item.only)
        ? item.text.split(' ')
        : []
  return words.map((word) => word.toLowerCase()).filter((word) => topics.test(word))
}
