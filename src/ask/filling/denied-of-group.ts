import type { Archive } from '../../model/archive.ts'
import { areAll, areStatements } from '../lexicon/act.ts'
import { isOneCountry } from '../pattern/standing.ts'
import { emptyQuery, type Query } from '../query.ts'
import { mattersOf } from './matters-of-victims.ts'

/** “Did China deny APT31”: over whatever that is accused of; nobody denies a group of its own as he denies a charge to another. */
export function deniedOfGroup(query: Query, _: string, archive: Archive): Query {
  const [speaker, ...others] = query.by
  const [group, ...more] = [...query.on, ...query.around.map(({ actor }) => ({ actor }))]
  const denied =
    areAll(query.acts, ({ kinds: [first], name }) => first === 'denial' || name === 'reactions') ||
    areStatements(query.acts)
  if (!denied || !speaker?.actor || !group?.actor || others.length + more.length + query.over.length > 0) return query
  const kind = archive.actorsById.get(group.actor)?.kind
  const isTheirs = kind !== 'state' && kind !== 'alliance' && isOneCountry(archive, speaker.actor, group.actor)
  const over = isTheirs ? (mattersOf({ ...emptyQuery, on: [{ actor: group.actor }] }, archive) ?? []) : []
  return over.length > 0 ? { ...query, on: [], around: [], over } : query
}
