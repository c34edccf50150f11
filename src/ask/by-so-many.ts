import { matterNouns, whichOnes } from './lexicon/listers.ts'
import { soManyStates } from './lexicon/so-many-states.ts'
import type { Query } from './query.ts'
import type { Explained } from './reading.ts'

const people = '(?:anyone|anybody|groups|people|persons|individuals|companies|firms|entities|hackers|gangs|who|whom)'

/** “Incidents attributed by at least two states”, “how many groups were sanctioned by more than one country”. */
const ofThose = new RegExp(
  `^(how many )?(?:(?:was|were|is|are|has|have) )?${whichOnes}(?:(?:cyber|state|iranian|russian|chinese|north korean|major) ?)*(?:${matterNouns}|(${people}))\\b`,
  'i',
)

/** “Incidents attributed by …”, with no verb of its own: which were, and not those of the talk. */
const verbless = new RegExp(String.raw`^(?:(?:which|how many) )?(${matterNouns}) (?=\p{L}+ed\b)`, 'iu')

const byMostStates = new RegExp(
  String.raw`^(?:which|what) ${matterNouns} .*\b(?:by|did|the) ((?:the )?most (?:states|countries|governments|nations))\b`,
  'i',
)

/** Those of whom, or that over which, so many states did it, and that over which the most did; undefined where no number of states is asked. */
export function bySoMany(words: string, read: (rest: string) => Explained): Explained | undefined {
  const [head, howMany, ofPeople] = ofThose.exec(words) ?? []
  if (head === undefined) return undefined
  const ranked = byMostStates.exec(words)?.[1]
  const so = ranked ? undefined : soManyStates(words)
  const rest = ranked ? words.replaceAll(ranked, 'states') : so?.rest
  if (!rest) return undefined
  const explained = read(rest.replace(verbless, 'which $1 were ').replace(/^how many(?= )/i, 'which'))
  const { reading } = explained
  if (reading.is !== 'query' || reading.second) return undefined
  const { by, acts } = reading.query
  // “Was anything condemned by no more than one state”, “by one but not by others”: that many is what it is about.
  if (
    acts.length === 0 ||
    !by.some(({ actor, only }) => !actor && only === 'state') ||
    /\b(?:but|others)\b/i.test(words)
  )
    return {
      ...explained,
      reading: { is: 'not-understood', parts: [so?.said ?? ranked ?? words], rest: reading.query },
    }
  const query: Query = {
    ...reading.query,
    wanted: ofPeople ? (howMany ? 'count' : 'whom') : 'matters',
    ...(ranked && { order: 'most' }),
    ...(so && { byStates: so.states }),
  }
  return { ...explained, reading: { ...reading, query } }
}

const verb = '(attribut|condemn|sanction|blam|denounc)'

const onlyThey: readonly [RegExp, string][] = [
  [
    new RegExp(
      String.raw`^${whichOnes}${matterNouns} (?:(?:that|which|did|has|have) )?(?:only|just) (?:the )?(.{2,40}?) (?:has |have |ever )?${verb}(?:ed|e)?\b(.*)$`,
      'iu',
    ),
    'which incidents were $2ed$3 by $1',
  ],
  [
    new RegExp(
      String.raw`^${whichOnes}${matterNouns} (?:(?:that|which) )?(?:(?:was|were|has been|have been) )?${verb}ed(.{0,40}?) (?:(?:only|just|solely) by (?:the )?(.{2,40}?)|by (?:only |just )(?:the )?(.{2,40}?)|by (?:the )?(.{2,40}?) (?:only|alone))((?: (?:in|since|before|after) .*)?)\W*$`,
      'iu',
    ),
    'which incidents were $1ed$2 by $3$4$5$6',
  ],
]

const listing = '(sanction|list|charg|indict|designat)'

const whomOnly: readonly [RegExp, string][] = [
  // “Which people has only Australia sanctioned”.
  [
    new RegExp(
      String.raw`^${whichOnes}${people} (?:has|have|did) (?:only|just) (?:the )?(.{2,40}?) (?:ever )?${listing}(?:ed|e)?\b(.*)$`,
      'iu',
    ),
    'who was $2ed by $1$3',
  ],
  // “Persons listed by New Zealand only”, “who was sanctioned by the UK alone”.
  [
    new RegExp(
      String.raw`^${whichOnes}(${people}) (?:(?:that|which|who) )?(?:(?:was|were|has been|have been|is|are) )?${listing}ed (?:(?:only|just|solely) by (?:the )?(.{2,40}?)|by (?:only |just )(?:the )?(.{2,40}?)|by (?:the )?(.{2,40}?) (?:only|alone))((?: (?:in|since|before|after|over) .*)?)\W*$`,
      'iu',
    ),
    '$1 was $2ed by $3$4$5$6',
  ],
]

/** “Incidents that only the UK attributed”, “condemned by the US alone”, “persons listed by New Zealand only”: over which, or to whom, nobody else did. */
export function byThemAlone(words: string, read: (rest: string) => Explained): Explained | undefined {
  return alone(words, onlyThey, 'matters', read) ?? alone(words, whomOnly, 'whom', read)
}

function alone(
  words: string,
  patterns: readonly [RegExp, string][],
  wanted: Query['wanted'],
  read: (rest: string) => Explained,
): Explained | undefined {
  for (const [asks, what] of patterns) {
    const rest = words.replace(asks, what)
    if (rest === words) continue
    const explained = read(rest)
    const { reading } = explained
    const they =
      reading.is === 'query' ? reading.query.by.flatMap(({ actor, only }) => (actor && !only ? [actor] : [])) : []
    if (reading.is === 'query' && they.length > 0 && they.length === reading.query.by.length)
      return { ...explained, reading: { ...reading, query: { ...reading.query, wanted, alone: they } } }
  }
  return undefined
}
