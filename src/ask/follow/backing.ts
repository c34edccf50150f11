import { type Archive, actorOf, incidentOf } from '../../model/archive.ts'
import type { Kind } from '../../model/statement.ts'
import { answerQuery } from '../answer/answer-query.ts'
import { type Act, areAll, areBlame, areReplies } from '../lexicon/act.ts'
import type { Query } from '../query.ts'
import type { Turn } from './turn.ts'

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

/** “And Denmark?” after who blamed Russia, where it only endorsed what others said: whether it did. */
export function endorsedOnly(merged: Query, { now }: Turn, archive: Archive): Query {
  const isOne = merged.by.length === 1 && now.by.length + now.on.length === 1 && now.acts.length === 0
  if (!isOne || !areBlame(merged.acts)) return merged
  const { verdict, absences } = answerQuery(archive, merged)
  if (verdict !== 'none' || absences.length > 0) return merged
  const whether: Query = { ...merged, wanted: 'whether' }
  return answerQuery(archive, whether).verdict === 'no' ? whether : merged
}
