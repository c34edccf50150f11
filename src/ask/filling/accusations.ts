import type { Archive } from '../../model/archive.ts'
import type { ActorId } from '../../model/id.ts'
import { fewMattersOf } from '../answer/answer-query.ts'
import { factsFor } from '../answer/matching.ts'
import { areReplies } from '../lexicon/act.ts'
import { attribution } from '../lexicon/acts-of-blame.ts'
import type { Item } from '../pieces/item.ts'
import { emptyQuery, type Party, type Query } from '../query.ts'
import type { Reader } from '../reading.ts'

/**
 * “Did Russia deny the Danish accusation”: over what Denmark attributes to it, and not over all that was done there; “did China
 * deny Britain’s allegations against Integrity Tech”: over what Britain lays at its door, and to Britain.
 */
export function overAccusations(query: Query, items: readonly Item[], reader: Reader): Query {
  const { archive } = reader
  const bloc = blocAccusing(items, reader)
  const [denier, ...more] = query.by
  const alone = denier && more.length + query.on.length + query.around.length === 0 && areReplies(query.acts)
  if (bloc && alone) return toAccuser(query, denier, bloc, archive) ?? query
  const [victim, ...others] = query.victims
  const accusing = items.some(
    (item, at) => item.is === 'name' && item.state === victim?.state && isAccusation(items[at + 1]),
  )
  if (!victim || others.length > 0 || !accusing || query.over.length > 0) return query
  const accused = [...query.on, ...query.around].flatMap(({ actor }) => (actor ? [{ actor }] : []))
  const to = alone ? toAccuser(query, denier, victim.state, archive) : undefined
  if (to) return to
  const accuser = [{ actor: victim.state }]
  const said = { ...emptyQuery, by: accuser, on: accused, since: query.since, until: query.until }
  const over =
    fewMattersOf(archive, { ...said, acts: [attribution] }) ??
    (accused.length > 0 ? fewMattersOf(archive, said) : undefined)
  if (!over) return query
  return { ...query, over, victims: [], ...(accused.length > 0 && { on: accuser, around: [] }) }
}

const isAccusation = (item: Item | undefined): boolean =>
  item?.is === 'act' && item.phrase.form === 'noun' && item.phrase.act.name === attribution.name

/** “The EU’s accusation”: no state, and over no one matter. */
function blocAccusing(items: readonly Item[], { names, archive }: Reader): ActorId | undefined {
  const before = items.find((item, at) => item.is === 'name' && isAccusation(items[at + 1]))
  const found = before?.is === 'name' && !before.state ? names.actor.find(before.text) : undefined
  const id = found?.kind === 'one' ? found.record.id : undefined
  return id && archive.actorsById.get(id)?.kind === 'alliance' ? id : undefined
}

/** What the one denies of what the other attributes to it, from then on, or by the embassy there; undefined where nothing is attributed. */
export function toAccuser(query: Query, denier: Party, accuser: ActorId, archive: Archive): Query | undefined {
  const { since, until } = query
  const said = factsFor(archive, {
    ...emptyQuery,
    acts: [attribution],
    by: [{ actor: accuser }],
    on: [denier],
    since,
    until,
  })
  const over = [...new Set(said.flatMap(({ incidents }) => incidents))]
  const [first] = said.map(({ day }) => day).sort()
  if (!first || over.length === 0) return undefined
  const to = { ...query, by: [denier], on: [], victims: [], over, since: since ?? first }
  const embassy = denier.actor && embassyIn(archive, denier.actor, accuser)
  const byEmbassy = { ...to, by: [{ actor: embassy }] }
  return embassy && factsFor(archive, byEmbassy).length > 0 ? byEmbassy : to
}

function embassyIn({ actors, actorsById }: Archive, from: ActorId, there: ActorId): ActorId | undefined {
  const [home, host] = [actorsById.get(from), actorsById.get(there)]
  const named = host && new RegExp(`^(?:Embassy|Mission) of .* (?:in|to) (?:the )?${host.name}$`)
  return actors.find(({ name, country }) => country === home?.country && named?.test(name))?.id
}
