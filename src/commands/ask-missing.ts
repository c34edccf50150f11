import type { Answer } from '../ask/answer/answer.ts'
import { conditionsOf, nounOf, times } from '../ask/describe.ts'
import type { Query } from '../ask/query.ts'
import { type Room, rooms } from './ask-counts.ts'

/** Where a sentence is too long, so much of the name of a matter is left. */
const longestMatter = 50

/** “Attribution to”, “condemnation of”; else “sanctions on”. */
const aims: Readonly<Record<string, string>> = {
  attribution: 'to',
  'technical attribution': 'to',
  reactions: 'to',
  indictment: 'of',
  conviction: 'of',
  sentence: 'of',
  arrest: 'of',
  extradition: 'of',
  expulsion: 'of',
  takedown: 'of',
  condemnation: 'of',
  criticism: 'of',
  warning: 'of',
  'reward offer': 'for',
  'solidarity or support': 'for',
}

/** “no sanctions in 2021 by NATO over the Exchange compromise”: with every condition, or it might not be so. */
export function missing(query: Query, { archive }: Answer, room: Room): string {
  const [act, ...others] = query.acts
  const noun = act ? nounOf(act) : 'statement or measure'
  const too = query.each && others.length > 0 ? ` with ${others.map(nounOf).join(' and ')} too` : ''
  const what = `${query.formal ? 'formal ' : ''}${noun}${too}`
  const matters = query.wanted === 'matters' && !act
  const when = times({ ...query, asOf: undefined, atTheTime: false })
  const conditions = [
    ...when,
    ...conditionsOf(
      archive,
      { ...query, formal: false },
      {
        joiner: ' or ',
        aim: matters ? 'ascribed to' : (aims[noun] ?? 'on'),
        ...(room.names < longestMatter && { longest: longestMatter, most: room === rooms.at(-1) ? 2 : 3 }),
      },
    ),
  ]
  return matters
    ? ['no', ...(query.ofKinds ?? []), 'incident', ...(query.hit ? [`that hit ${query.hit}`] : []), ...conditions]
        .join(' ')
        .replace('over what was done in', 'in')
    : ['no', what, ...conditions].join(' ').replace(' only those from ', ' from ')
}
