import type { Archive } from '../../model/archive.ts'
import { noneButDeeds } from '../lexicon/act.ts'
import { accusedIn } from '../pattern/standing.ts'
import type { Party, Query } from '../query.ts'
import type { Turn } from './turn.ts'

/**
 * After a list of incidents: “which of them were by Russia”, of which it is accused; “which of them hit Ireland”; “and Sweden?” after
 * attacks on Norway. Undefined where anything else is asked.
 */
export function ofThoseMatters({ before, now, words }: Turn, archive: Archive): Query | undefined {
  if (before.wanted !== 'matters' || now.over.length > 0) return undefined
  // “Who is Dmitry Badin?”
  if (now.wanted === 'about' && /^(?:and |but |so )?(?:who|what)(?:['’]s| is| are| was| were) /i.test(words)) return now
  if (now.victims.length > 0)
    return noneButDeeds(now.acts) && now.by.length + now.on.length === 0
      ? { ...before, victims: now.victims }
      : undefined
  const named = [...now.by, ...now.on]
  if (now.acts.length > 0 || named.length === 0) return undefined
  const isAccused = ({ actor }: Party) => actor !== undefined && accusedIn(archive).has(actor)
  if (named.every(isAccused)) return { ...before, on: named, by: [] }
  const hit = before.victims.length > 0 && named.every(({ actor, only }) => !only && isState(actor, archive))
  return hit ? { ...before, victims: named.flatMap(({ actor }) => (actor ? [{ state: actor }] : [])) } : undefined
}

const others =
  /\b(?:which|what|any|how many) other (?:cases?|incidents?|(?:cyber-?)?attacks?|hacks?|operations?|campaigns?|breach(?:es)?|matters?)\b/i

/** “Which other cases has Berlin pinned on APT28?” after one of them. */
export function ofOtherMatters({ before, now, words }: Turn): Query | undefined {
  if (!others.test(words) || before.over.length === 0 || now.over.length + now.acts.length === 0) return undefined
  return {
    ...now,
    by: now.by.length > 0 || /\b(?:been|was|were) \p{L}+ed\b/iu.test(words) ? now.by : before.by,
    on: now.on.length > 0 ? now.on : before.on,
    notOver: before.over,
  }
}

const isState = (actor: Party['actor'], { actorsById }: Archive): boolean =>
  actor !== undefined && actorsById.get(actor)?.kind === 'state'
