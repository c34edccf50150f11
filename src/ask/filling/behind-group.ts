import { answerQuery } from '../answer/answer-query.ts'
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
