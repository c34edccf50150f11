import { homeOf } from '../../find/parties.ts'
import { reachOfSpeaker } from '../../find/roll-up.ts'
import { speakersOf } from '../../find/statements.ts'
import type { Archive } from '../../model/archive.ts'
import type { ActorId } from '../../model/id.ts'
import type { Statement } from '../../model/statement.ts'
import type { Answer } from './answer.ts'
import type { Facts } from './facts.ts'
import { union } from './union.ts'

/** “Is the UK the only one that blamed it”. */
export function onlyThese({ query, found, rest }: Facts): Answer | undefined {
  if (query.alone.length === 0 || query.wanted === 'matters' || query.wanted === 'whom') return undefined
  const others = othersThan(rest.archive, query.alone)
  const verdict = found.length === 0 ? 'none' : found.every((each) => others(each).length === 0) ? 'yes' : 'no'
  return { ...rest, verdict, statements: found }
}

/** Who else speaks or joins in, beside these and their bodies. */
export const othersThan = (archive: Archive, ids: readonly ActorId[]): ((each: Statement) => ActorId[]) => {
  const own = union(ids.map((id) => reachOfSpeaker(archive, id).ids))
  const homes = new Set(ids.flatMap((id) => homeOf(archive, id) ?? []))
  return (each) => {
    const others = speakersOf(each).filter((id) => !own.has(id))
    // The state for which the FBI spoke is no other.
    const isItsState = each.speaker.actor !== undefined && own.has(each.speaker.actor)
    return isItsState && others.every((id) => homes.has(id)) ? [] : others
  }
}
