import type { Archive } from '../../model/archive.ts'
import { areAll } from '../lexicon/act.ts'
import type { Query } from '../query.ts'

/** “2007 Estonia DDoS claim of responsibility”: whoever was hit claims nothing, and the year is that of the matter. */
export function ofClaims(query: Query, { actorsById, incidentsById }: Archive): Query {
  const [state, ...others] = query.by.map(({ actor }) => (actor ? actorsById.get(actor) : undefined))
  const matters = query.over.flatMap((id) => incidentsById.get(id) ?? [])
  const isHit =
    state?.kind === 'state' &&
    matters.length > 0 &&
    matters.every(({ victims }) => victims.some(({ country }) => country === state.country))
  const claimed = areAll(query.acts, ({ name }) => name === 'claim of responsibility')
  if (!isHit || !claimed || others.length > 0 || query.wanted === 'whether') return query
  const { since, until } = query
  const ofMatter = since === until && matters.some(({ began }) => since !== undefined && began?.startsWith(since))
  return { ...query, by: [], ...(ofMatter && { since: undefined, until: undefined }) }
}
