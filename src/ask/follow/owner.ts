import { stateOf } from '../../find/parties.ts'
import type { Archive } from '../../model/archive.ts'
import type { Query } from '../query.ts'
import type { Turn } from './turn.ts'

/** “Did its security service name China?” after what happened to a parliament: a body of the one state in which that was. */
export function ofOwner(
  merged: Query,
  { before, now, words }: Pick<Turn, 'before' | 'now' | 'words'>,
  archive: Archive,
): Query {
  const body = now.by.find(({ actor, speaker, only }) => only && !actor && !speaker)
  if (!body || !/\bits (?:own )?(?:\w+ ){0,2}(?:service|police|agency|ministry|government|prosecutors?)\b/i.test(words))
    return merged
  const hit = before.over.flatMap((id) => archive.incidentsById.get(id)?.victims.map(({ country }) => country) ?? [])
  const [country, ...others] = new Set(hit)
  const state = country && others.length === 0 ? stateOf(archive, country) : undefined
  return state ? { ...merged, by: [{ ...body, actor: state.id }] } : merged
}
