import { stateOf } from '../../find/parties.ts'
import type { Actor } from '../../model/actor.ts'
import type { Archive } from '../../model/archive.ts'
import type { ActorId } from '../../model/id.ts'
import type { Query } from '../query.ts'
import type { Turn } from './turn.ts'

/** “Did its security service name China?”, “did the government say which country was behind it?” after what happened to a parliament: a body of the one state that spoke, or in which that was. */
export function ofOwner(
  merged: Query,
  { before, now, words }: Pick<Turn, 'before' | 'now' | 'words'>,
  archive: Archive,
): Query {
  const body = now.by.find(({ actor, speaker, only }) => only && !actor && !speaker)
  if (!body || !owned.test(words)) return merged
  const state = ownerOf(before, archive)
  const some = now.on.length > 0 && now.on.every(({ actor, only }) => !actor && only === 'state')
  return state ? { ...merged, by: [{ ...body, actor: state.id }], ...(some && { on: now.on }) } : merged
}

/** “UK Electoral Commission hack: what did the government announce”: that of the one state in which it was, and not any; who denies or admits it is the accused. */
export function ofItsGovernment(query: Query, words: string, archive: Archive): Query {
  const [by, ...others] = query.by
  const isAny = by?.only === 'state' && !by.actor && others.length === 0
  const answers = query.acts.some(({ name }) => /^(?:denial|admission|claim|reactions|exculpation)/.test(name))
  if (!isAny || answers || query.over.length !== 1 || !/\b(?:did|has|had|does) the government\b/i.test(words))
    return query
  const state = ownerOf(query, archive)
  return state ? { ...query, by: [{ actor: state.id }] } : query
}

const owned =
  /\bits (?:own )?(?:\w+ ){0,2}(?:service|police|agency|ministry|government|prosecutors?)\b|^(?:and |but |so )?(?:did|has|have|had) the government\b/i

/** The one state that spoke, or in which it happened. */
function ownerOf(before: Query, archive: Archive): Actor | undefined {
  const countryOf = (actor: ActorId | undefined) => (actor && archive.actorsById.get(actor)?.country) ?? []
  const hit = [
    ...before.over.flatMap((id) => archive.incidentsById.get(id)?.victims.map(({ country }) => country) ?? []),
    ...before.victims.flatMap((each) => countryOf(each.state)),
  ]
  const spoke = before.by.flatMap(({ actor }) => countryOf(actor))
  const [country, ...others] = new Set(spoke.length > 0 ? spoke : hit)
  return country && others.length === 0 ? stateOf(archive, country) : undefined
}
