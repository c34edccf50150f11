import { stateOf } from '../../find/parties.ts'
import type { Archive } from '../../model/archive.ts'
import type { ActorId } from '../../model/id.ts'
import { accusedIn } from '../pattern/standing.ts'
import type { Party, Query } from '../query.ts'

/** “Was Germany the first EU state to attribute a cyber attack to Russia”: before any other of those. */
export function firstOfGroup(query: Query, words: string, archive: Archive): Query {
  const [one, ...more] = query.by
  const asked = query.order === 'first' && query.wanted === 'whether' && firstOfThose.test(words)
  if (!asked || !one?.actor || query.sooner.length > 0) return query
  const subject = archive.actorsById.get(one.actor)
  const isRival = ({ actor, only, office }: Party): boolean =>
    actor !== undefined && (!only || only === 'state') && !office && actor !== one.actor && isOfMany(archive, actor)
  const rivals = [...more, ...query.on].filter(isRival)
  if (subject?.kind !== 'state' || rivals.length === 0) return query
  const on = query.on.filter((party) => !rivals.includes(party) && party.actor !== one.actor)
  return { ...query, by: [one], on, sooner: rivals.flatMap(({ actor }) => actor ?? []) }
}

/** “Was Kimsuky the first group sanctioned by South Korea”: the group, and not over its campaigns. */
export function firstOfClass(query: Query): Query {
  const [one, ...more] = query.around
  const isClass = query.on.length === 1 && query.on.every(({ only }) => only !== undefined)
  return query.order === 'first' && query.wanted === 'whether' && one && more.length === 0 && isClass
    ? { ...query, on: [{ actor: one.actor }, ...query.on], around: [] }
    : query
}

const firstOfThose =
  /^(?:and |so |but )?(?:was|is) (?:the )?.{2,30}? the (?:very )?first .{2,20}? ?(?:states?|countr(?:y|ies)|members?(?: states?)?|nations?|governments?|capitals?) (?:to|that|which|who)\b/i

/** A list of states, or one of a part of the world, which nobody accuses. */
const isOfMany = (archive: Archive, id: ActorId): boolean => {
  const { kind, members = [], country } = archive.actorsById.get(id) ?? {}
  return (
    members.length > 0 ||
    (kind === 'state' && !accusedIn(archive).has(id) && country !== undefined && stateOf(archive, country)?.id === id)
  )
}
