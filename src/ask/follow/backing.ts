import { type Archive, actorOf, incidentOf } from '../../model/archive.ts'
import type { Kind } from '../../model/statement.ts'
import { type Act, areAll, areReplies } from '../lexicon/act.ts'
import type { Query } from '../query.ts'

/** “Which countries backed the UK?”, “Moscow’s reply to Berlin” after a matter: over that, and not over whatever happened there. */
export function ofSpeaker(now: Query, before: Query, archive: Archive): Query {
  const hit = new Set(before.over.flatMap((id) => incidentOf(archive, id).victims.map(({ country }) => country)))
  const there = now.victims.every(({ state }) => hit.has(actorOf(archive, state).country))
  const replies = now.acts.length > 0 && areReplies(now.acts) && there
  const same = before.over.length > 0 && now.over.length === 0 && (isBacking(now.acts) || replies)
  return same ? { ...now, victims: [] } : now
}

export const isBacking = (acts: readonly Act[]): boolean =>
  areAll(acts, ({ kinds: [first] }) => first !== undefined && backing.has(first))

const backing: ReadonlySet<Kind> = new Set(['solidarity', 'attribution-endorsed'])
