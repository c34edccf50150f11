import type { Archive } from '../../model/archive.ts'
import type { ActorId } from '../../model/id.ts'
import { factsFor, fitsAny } from '../answer/matching.ts'
import { areMeasures, areReplies } from '../lexicon/act.ts'
import { accusedIn } from '../pattern/standing.ts'
import { emptyQuery, type Party, type Query } from '../query.ts'
import { toAccuser } from './accusations.ts'

/** “Russia denial Germany”: what the one denies to the other; “EU sanctions Estonia”: over what was done to whoever does no such thing. */
export function idleDoers(query: Query, words: string, archive: Archive): Query {
  if (!searched.test(words) || query.over.length + query.victims.length > 0) return query
  const idle = (party: Party) => factsFor(archive, { ...emptyQuery, acts: query.acts, by: [party] }).length === 0
  const [one, other, ...more] = [...query.by, ...query.on]
  const [first, second] = [stateIn(one, archive), stateIn(other, archive)]
  if (!one || !other || !second || more.length > 0 || query.acts.length === 0) return query
  if (query.on.length > 0 && fitsAny(archive, query)) return query
  // “APT28 indictment Germany”, “US indictment Georgia”: nobody charges a state that is accused of nothing.
  const isHarmless = query.on.includes(other) && areMeasures(query.acts) && !accusedIn(archive).has(second)
  if (isHarmless && query.by.length === 0) return idle(other) ? query : { ...query, by: [other], on: [one] }
  if (isHarmless) return { ...query, on: [], victims: [{ state: second }] }
  if (!first || query.by.length === 0) return query
  const [firstIdle, secondIdle] = [idle(one), idle(other)]
  if (areReplies(query.acts)) {
    const turned = firstIdle && !secondIdle
    return toAccuser(query, turned ? other : one, turned ? first : second, archive) ?? query
  }
  if (query.by.length < 2 || firstIdle === secondIdle) return query
  return { ...query, by: [firstIdle ? other : one], victims: [{ state: firstIdle ? first : second }] }
}

/** As one types a search: no question, and nothing that joins the two. */
const searched =
  /^(?!(?:did|has|have|had|was|were|is|are|do|does|who|whom|whose|what|which|when|why|how|where|any|and|list|show)\b)(?!.*(?:,|&|\b(?:and|or|vs|by|with|versus|than|both|joint)\b))\S+(?: \S+){2,5}$/i

function stateIn(party: Party | undefined, { actorsById }: Archive): ActorId | undefined {
  const kind = party?.actor && !party.only && !party.office ? actorsById.get(party.actor)?.kind : undefined
  return kind === 'state' || kind === 'alliance' ? party?.actor : undefined
}
