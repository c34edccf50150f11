import { reachOfTarget } from '../../find/roll-up.ts'
import { type Archive, incidentOf } from '../../model/archive.ts'
import { scopeOf } from '../answer/reach.ts'
import { areDeeds } from '../lexicon/act.ts'
import { emptyQuery, type Query } from '../query.ts'

/** “When did Russia attack Viasat”, who is accused of it: the day of the attack, and not those on which it was blamed for it. */
export function whenItStruck(query: Query, words: string, archive: Archive): Query {
  const { wanted, acts, by, on, over, victims } = query
  if (wanted !== 'when' || query.since || query.until || by.length > 0 || on.length !== 1) return query
  if (
    !areDeeds(acts) ||
    !/^(?:and |so |but )?(?:when|(?:on )?what (?:day|date)|what year|in what year) did\b/i.test(words)
  )
    return query
  const [whom] = on
  const theirs = whom?.actor && !whom.only ? reachOfTarget(archive, whom.actor).ids : undefined
  const isTheirs = (id: Query['over'][number]) =>
    incidentOf(archive, id).accused.some((each) => theirs?.has(each) === true)
  const [only, ...others] = over
  if (only && others.length === 0 && isTheirs(only)) return { ...emptyQuery, wanted: 'start', over: [only] }
  // “When did Iran attack Albania”, which it did more than once.
  return over.length === 0 && victims.length === 1 && query.order === undefined
    ? { ...query, wanted: 'matters' }
    : query
}

/** “How long did it take to attribute the 2019 attack on Georgia”, which is one matter: how long after that. */
export function howLongItTook(query: Query, words: string, archive: Archive): Query {
  const asks =
    query.wanted === 'when' &&
    /^(?:and |so |but )?how (?:long (?:did|does|before|until|after)|fast|quickly|soon)\b/i.test(words)
  if (!asks || query.acts.length === 0 || query.over.length > 0 || !query.victims.some(({ year }) => year)) return query
  const [only, ...others] = scopeOf(archive, query).incidents ?? []
  return only && others.length === 0 ? { ...query, wanted: 'lag', victims: [], over: [only] } : query
}
