import { type Archive, actorOf } from '../../model/archive.ts'
import { fitsAny } from '../answer/matching.ts'
import { areAll } from '../lexicon/act.ts'
import type { Query } from '../query.ts'

/** “Which GRU officers”, “which IRGC members”, “members of Evil Corp”: no unit and no firm is one. */
export function ofPeople(query: Query, words: string, archive: Archive): Query {
  const [only, ...others] = query.on
  const [group] = query.around
  const measured = areAll(query.acts, ({ takes, name }) => takes === 'actor' && name !== 'expulsion')
  if (!measured || others.length > 0 || query.wanted === 'whether') return query
  const asked = only?.actor ?? group?.actor
  if (!asked || only?.only) return query
  const people: Query = {
    ...query,
    wanted: wantedOf(query),
    on: [{ ...only, actor: asked, only: 'person' }],
    around: [],
  }
  const { kind } = actorOf(archive, asked)
  if (!only || kind === 'threat-group') return ofGroup.test(words) && fitsAny(archive, people) ? people : query
  return (kind === 'agency' || kind === 'military-unit') && ofBody.test(words) ? people : query
}

/** “Aeza’s network: how many people were sanctioned”: those of it, and not it and anybody. */
export function ofSortOfIt(query: Query, words: string, archive: Archive): Query {
  const [sort, ...sorts] = query.on.filter(({ actor, only }) => !actor && only)
  const [one, ...others] = query.on.filter(({ actor, only }) => actor && !only)
  const isBoth = sort && one?.actor && sorts.length + others.length === 0 && query.on.length === 2
  if (!isBoth || !one.actor || actorOf(archive, one.actor).kind === 'state' || !led.test(words)) return query
  const ofIt: Query = { ...query, on: [{ ...sort, actor: one.actor }] }
  return fitsAny(archive, ofIt) ? ofIt : { ...query, on: [one] }
}

/** It stands before the question, which is of no other. */
const led = /^[^:,?]{2,40}(?::| [-–—]) (?!.*\b(?:and|or|nor|as well as|plus|besides|with|alongside|than)\b)/i

/** They, and not who sanctioned them. */
const wantedOf = ({ wanted, presumes }: Query): Query['wanted'] => (wanted === 'acts' && !presumes ? 'whom' : wanted)

const ofGroup =
  /\b(?:members?|leaders?|ringleaders?|developers?|administrators?|executives?|managers?|directors?|bosses|employees?|staff(?:ers)?|(?:people|persons|individuals|men) (?:of|from|at|in))\b/i

const ofBody =
  /\b(?:officers?|operatives?|agents?|officials?|employees?|soldiers?|spies|(?<!\b(?:eu|nato|g7|union|alliance|eyes) )members?(?! states?| of (?:the )?(?:eu|nato|g7|alliance)\b))\b/i
