import { type Archive, actorOf, incidentOf } from '../../model/archive.ts'
import type { Kind } from '../../model/statement.ts'
import { type Act, areAll } from '../lexicon/act.ts'
import type { Query } from '../query.ts'

/** “Which countries backed the UK?” after a matter that did not happen there: what it said of that. */
export function ofSpeaker(now: Query, before: Query, archive: Archive): Query {
  const backed = isBacking(now.acts)
  const hit = new Set(before.over.flatMap((id) => incidentOf(archive, id).victims.map(({ country }) => country)))
  const elsewhere = now.victims.every(({ state }) => !hit.has(actorOf(archive, state).country))
  return backed && before.over.length > 0 && now.over.length === 0 && elsewhere ? { ...now, victims: [] } : now
}

export const isBacking = (acts: readonly Act[]): boolean =>
  areAll(acts, ({ kinds: [first] }) => first !== undefined && backing.has(first))

const backing: ReadonlySet<Kind> = new Set(['solidarity', 'attribution-endorsed'])
