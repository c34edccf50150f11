import { type Archive, actorOf } from '../../model/archive.ts'
import { areDeeds } from '../lexicon/act.ts'
import { sanctions } from '../lexicon/acts-of-listing.ts'
import { accusedIn } from '../pattern/standing.ts'
import type { Party, Query } from '../query.ts'

/** “Was Kovalev of Trickbot hit by the Americans and the British”: who is accused was not hacked by them, and listed. */
export function ofHits(query: Query, words: string, archive: Archive): Query {
  const isState = ({ actor, only }: Party) =>
    actor !== undefined && !only && /^(?:state|alliance)$/.test(actorOf(archive, actor).kind)
  const by = query.on.filter(isState)
  const accused = query.on.filter(({ actor }) => actor && isAccused(archive, actor))
  const groups = query.around.map(({ actor }) => ({ actor }))
  const on = [...accused, ...groups]
  const hit = /\b(?:was|were|been|got) (?!what\b).{2,60}\bhit by\b/i.test(words) && areDeeds(query.acts)
  return hit &&
    query.by.length === 0 &&
    by.length > 0 &&
    on.length > 0 &&
    by.length + accused.length === query.on.length
    ? { ...query, acts: [sanctions], by, on, around: [], over: [] }
    : query
}

/** A person, a firm or a group to whom things are done for what they did. */
const isAccused = (archive: Archive, actor: NonNullable<Party['actor']>): boolean =>
  accusedIn(archive).has(actor) &&
  /^(?:person|threat-group|company|crypto-\w+|military-unit)$/.test(actorOf(archive, actor).kind)
