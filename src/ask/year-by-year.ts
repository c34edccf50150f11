import { type Query, wantsFacts } from './query.ts'
import type { Explained } from './reading.ts'

const eachYear =
  /,? ?\b(?:(?:(?:in|for|of) )?(?:each|every)(?: single)?|per|by|sorted by|grouped by|broken down by)(?: calendar)? year\b(?! (?:end\b|(?:19|20)\d\d))|,? ?\byear (?:by|on|after) year\b|,? ?\b(?:annually|yearly)\b/gi

const most = '(?:the )?(?:most(?! recent)|(?:highest|greatest|largest) number of)'

/** “Which year had the most sanctions”, “in which year did the US charge the most hackers”, and what is counted then. */
const mostYears: readonly [RegExp, string][] = [
  [
    new RegExp(
      `^(?:(?:which|what)(?: was| is)?|the) (?:the )?year (?:(?:that )?(?:had|has|saw|brought)|with) ${most} (.+)$`,
      'i',
    ),
    'how many $1',
  ],
  [/^(?:which|what) was the (?:busiest|worst|biggest|record) year (?:for|of) (.+)$/i, 'how many $1'],
  [
    new RegExp(String.raw`^(?:(?:in )?(?:which|what) year|when) (were|was) ${most} (\S+) (.+)$`, 'i'),
    'how many $2 $1 $3',
  ],
  [new RegExp(String.raw`^(?:in )?(?:which|what) year (did|has|have) (.+?) ${most} (\S.*)$`, 'i'), 'how many $3 $1 $2'],
  [
    /^(?:in )?(?:which|what) year (was|were|did|has|have) (.+?) (?:the )?most(?: often| frequently)?$/i,
    'how often $1 $2',
  ],
]

/** “Which year had the most attacks”: those, and not what was said of them. */
const ofAttacks = /\b(?:(?:cyber-?)?attack(?:s|ed)?|hack(?:s|ed)?|incidents|breach(?:es|ed)?)\b/i

/** What is counted year by year, or the year that has the most of it; undefined where nothing of the kind is asked. */
export function yearly(
  words: string,
  before: Query | undefined,
  read: (rest: string) => Explained,
): Explained | undefined {
  const text = words.trim().replace(/\W+$/, '')
  for (const [asks, what] of mostYears) {
    const rest = text.replace(asks, what)
    if (rest !== text) return withYears(read(rest), 'most', text)
  }
  const rest = text.replace(eachYear, '').trim()
  if (rest === text) return undefined
  if (before && /^(?:and|so|but|how many)?$/i.test(rest))
    return { words, items: [], placed: [], reading: { is: 'query', query: { ...before, perYear: 'each' } } }
  return rest === '' ? undefined : withYears(read(rest), 'each', text)
}

function withYears(explained: Explained, perYear: 'each' | 'most', words: string): Explained | undefined {
  const { reading } = explained
  const counts =
    reading.is === 'query' &&
    ((reading.query.wanted === 'matters' && reading.query.by.length === 0) || !ofAttacks.test(words))
  return reading.is === 'query' && counts && !reading.second && wantsFacts(reading.query.wanted)
    ? { ...explained, reading: { ...reading, query: { ...reading.query, perYear } } }
    : undefined
}
