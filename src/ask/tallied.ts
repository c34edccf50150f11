import { matterNouns, whichOnes } from './lexicon/listers.ts'
import { soManyStates } from './lexicon/so-many-states.ts'
import { type Query, wantsFacts } from './query.ts'
import type { Explained } from './reading.ts'

const eachYear =
  /,? ?\b(?:(?:(?:in|for|of) )?(?:each|every)(?: single)?|per|by|sorted by|grouped by|broken down by)(?: calendar)? year\b(?! (?:19|20)\d\d)|,? ?\byear (?:by|on|after) year\b|,? ?\b(?:annually|yearly)\b/i

const most = '(?:the )?(?:most|(?:highest|greatest|largest) number of)'

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

/** “Incidents attributed by at least two states”, “which groups were sanctioned by more than one country”. */
const ofThose = new RegExp(
  String.raw`^(?:(?:how many|list(?: of)?|show(?: me)?|name|all|any|the|which|what|(?:was|were|are|is) there(?: any)?) )*(?:(?:cyber|state|iranian|russian|chinese|north korean|major) ?)*(${matterNouns}|groups|people|persons|individuals|companies|firms|entities|hackers|gangs|who|whom)\b`,
  'i',
)

const byMostStates = new RegExp(
  String.raw`^(?:which|what) ${matterNouns} (?:(?:was|were|has been|have been|got|did) )?.*\b(?:by|did|the) ((?:the )?most (?:states|countries|governments|nations))\b`,
  'i',
)

/** What is counted: year by year, or by how many states; undefined where nothing of the kind is asked. */
export function tallied(
  words: string,
  before: Query | undefined,
  read: (rest: string) => Explained,
): Explained | undefined {
  return yearly(words, before, read) ?? bySoMany(words, read) ?? byThemAlone(words, read)
}

function yearly(words: string, before: Query | undefined, read: (rest: string) => Explained): Explained | undefined {
  const text = words.trim().replace(/\W+$/, '')
  for (const [asks, what] of mostYears) {
    const rest = text.replace(asks, what)
    if (rest !== text) return withYears(read(rest), 'most')
  }
  const rest = text.replace(eachYear, '').trim()
  if (rest === text) return undefined
  if (before && /^(?:and|so|but|how many)?$/i.test(rest))
    return { words, items: [], placed: [], reading: { is: 'query', query: { ...before, perYear: 'each' } } }
  return rest === '' ? undefined : withYears(read(rest), 'each')
}

function withYears(explained: Explained, perYear: 'each' | 'most'): Explained | undefined {
  const { reading } = explained
  return reading.is === 'query' && !reading.second && wantsFacts(reading.query.wanted)
    ? { ...explained, reading: { ...reading, query: { ...reading.query, perYear } } }
    : undefined
}

function bySoMany(words: string, read: (rest: string) => Explained): Explained | undefined {
  const noun = ofThose.exec(words)?.[1]
  if (!noun) return undefined
  const wanted = /^(?:groups|people|persons|individuals|companies|firms|entities|hackers|gangs|who|whom)$/i.test(noun)
    ? 'whom'
    : 'matters'
  const ranked = byMostStates.exec(words)?.[1]
  const so = ranked ? undefined : soManyStates(words)
  const rest = ranked ? words.replace(ranked, 'states') : so?.rest
  if (!rest) return undefined
  const explained = read(rest.replace(/^how many(?= )/i, 'which'))
  const { reading } = explained
  if (
    reading.is !== 'query' ||
    reading.second ||
    !reading.query.by.some(({ actor, only }) => !actor && only === 'state')
  )
    return undefined
  const query: Query = {
    ...reading.query,
    wanted,
    ...(ranked && { order: 'most' }),
    ...(so && { byStates: so.states }),
  }
  return query.acts.length > 0 ? { ...explained, reading: { ...reading, query } } : undefined
}

const onlyThey: readonly [RegExp, string][] = [
  [
    new RegExp(
      String.raw`^${whichOnes}(${matterNouns}) (?:(?:that|which|did|has|have) )?(?:only|just) (?:the )?(.{2,40}?) (?:has |have |ever )?(attribut|condemn|sanction|blam|denounc)(?:ed?)\b(.*)$`,
      'iu',
    ),
    'which incidents were $3ed$4 by $2',
  ],
  [
    new RegExp(
      String.raw`^${whichOnes}(${matterNouns}) (?:(?:that|which) )?(?:(?:was|were|has been|have been) )?(attribut|condemn|sanction|blam|denounc)ed(.{0,40}?) (?:(?:only|just|solely) by (?:the )?(.{2,40}?)|by (?:the )?(.{2,40}?) (?:only|alone))((?: (?:in|since|before|after) .*)?)\W*$`,
      'iu',
    ),
    'which incidents were $2ed$3 by $4$5$6',
  ],
]

/** “Incidents that only the UK attributed”. */
function byThemAlone(words: string, read: (rest: string) => Explained): Explained | undefined {
  for (const [asks, what] of onlyThey) {
    const rest = words.replace(asks, what)
    if (rest === words) continue
    const explained = read(rest)
    const { reading } = explained
    const alone =
      reading.is === 'query' ? reading.query.by.flatMap(({ actor, only }) => (actor && !only ? [actor] : [])) : []
    if (reading.is === 'query' && alone.length > 0 && alone.length === reading.query.by.length)
      return { ...explained, reading: { ...reading, query: { ...reading.query, wanted: 'matters', alone } } }
  }
  return undefined
}
