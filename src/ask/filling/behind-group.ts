import type { Archive } from '../../model/archive.ts'
import { answerQuery } from '../answer/answer-query.ts'
import { fitsAny } from '../answer/matching.ts'
import { areBlame } from '../lexicon/act.ts'
import type { Placed } from '../pattern/placed.ts'
import type { Query } from '../query.ts'
import type { Reader } from '../reading.ts'

/** “Who stands behind UNC3886”: the state or the organ that is said to be, and not the group of that name again; as asked where none is named. */
export function behindGroup(query: Query, words: string, placed: readonly Placed[], { names, archive }: Reader): Query {
  const [over, ...others] = query.over
  const blamed = areBlame(query.acts)
  if (!/\bbehind\b/i.test(words) || !blamed || query.on.length > 0 || !over || others.length > 0) return query
  const isGroup = placed.some(({ item }) => {
    const found = item.is === 'name' && !item.state ? names.actor.find(item.text) : undefined
    return found?.kind === 'one' && archive.actorsById.get(found.record.id)?.kind === 'threat-group'
  })
  if (!isGroup) return query
  const narrowed: Query = { ...query, on: [{ only: 'state' }] }
  const { statements, absences } = answerQuery(archive, narrowed)
  return statements.length + absences.length > 0 ? narrowed : query
}

/** “Is China behind APT31”, “did Maaßen say that the Russian state was behind Sofacy”: whose it is, and no attack on it or of that name alone. */
export function stateBehindGroup(query: Query, words: string, archive: Archive): Query {
  const [, name] = behind.exec(words) ?? []
  if (name === undefined || !areBlame(query.acts) || query.on.length === 0 || query.over.length > 1) return query
  const isCalled = (each: { name: string }) => each.name.toLowerCase() === name.toLowerCase()
  const group = archive.actors.find(
    (actor) => actor.kind === 'threat-group' && [actor, ...actor.aliases].some(isCalled),
  )
  const isOfStates = query.on.every(({ actor }) => actor && archive.actorsById.get(actor)?.kind === 'state')
  if (!group || !isOfStates) return query
  const victims = query.victims.filter(({ state }) => state !== group.id)
  const asked = { ...query, victims, over: [], also: [...new Set([...query.also, group.id])] }
  return victims.length < query.victims.length || fitsAny(archive, asked) ? asked : query
}

const behind = /\bbehind (?:the (?:group )?)?(\S+(?: \S+)?)(?: hackers| group| team)?(?: in (?:19|20)\d\d)?\W*$/iu
