import type { Archive } from '../../model/archive.ts'
import { fewMattersOf } from '../answer/answer-query.ts'
import { attribution } from '../lexicon/acts-of-blame.ts'
import type { Item } from '../pieces/item.ts'
import { emptyQuery, type Query } from '../query.ts'

/**
 * “Did Russia deny the Danish accusation”: over what Denmark attributes, if it is little, and not over all that was done there; “did China
 * deny Britain’s allegations against Integrity Tech”: over what Britain lays at its door, and to Britain.
 */
export function overAccusations(query: Query, items: readonly Item[], archive: Archive): Query {
  const [victim, ...others] = query.victims
  const accusing = items.some((item, at) => {
    const next = items[at + 1]
    return (
      item.is === 'name' &&
      item.state === victim?.state &&
      next?.is === 'act' &&
      next.phrase.form === 'noun' &&
      next.phrase.act.name === attribution.name
    )
  })
  if (!victim || others.length > 0 || !accusing || query.over.length > 0) return query
  const accused = [...query.on, ...query.around].flatMap(({ actor }) => (actor ? [{ actor }] : []))
  const accuser = [{ actor: victim.state }]
  const said = { ...emptyQuery, by: accuser, on: accused, since: query.since, until: query.until }
  const over =
    fewMattersOf(archive, { ...said, acts: [attribution] }) ??
    (accused.length > 0 ? fewMattersOf(archive, said) : undefined)
  if (!over) return query
  return { ...query, over, victims: [], ...(accused.length > 0 && { on: accuser, around: [] }) }
}
