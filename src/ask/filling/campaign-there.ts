import type { Archive } from '../../model/archive.ts'
import type { IncidentId } from '../../model/id.ts'
import { scopeOf } from '../answer/reach.ts'
import type { Item } from '../pieces/item.ts'
import { emptyQuery, type Query } from '../query.ts'

const aimed =
  /\b(?:attack|hack|breach|hit|ransomware|campaign|operation|interference|phishing|meddling)(?:s|es)? (?:on|of|against|in|at)\b/i

/** “The Conti attack on Costa Rica”, “the REvil attack on Kaseya”: what was done there by those of whom a campaign has its name, and not the campaign. */
export function thoseThere(query: Query, words: string, items: readonly Item[], archive: Archive): Query {
  const [campaign, ...others] = query.over.filter((id) => isEverywhere(id, archive))
  if (!campaign || others.length > 0 || !aimed.test(words)) return query
  const states = items.flatMap((item, at) =>
    item.is === 'name' && item.state && items.slice(Math.max(0, at - 2), at).some(({ is }) => is === 'preposition')
      ? [item.state]
      : [],
  )
  const victims = states.map((state) => ({ state }))
  const there = victims.length > 0 ? scopeOf(archive, { ...emptyQuery, victims }).incidents : new Set(query.over)
  const accused = new Set(accusedOver(campaign, archive))
  const theirs = [...(there ?? [])].filter(
    (id) => id !== campaign && accusedOver(id, archive).some((each) => accused.has(each)),
  )
  const isPlace = ({ actor }: Query['on'][number]) => states.some((state) => state === actor)
  return theirs.length > 0
    ? { ...query, over: theirs, victims: [], on: query.on.filter((party) => !isPlace(party)) }
    : query
}

const accusedOver = (id: IncidentId, { incidentsById }: Archive) => incidentsById.get(id)?.accused ?? []

const isEverywhere = (id: IncidentId, { incidentsById }: Archive): boolean =>
  incidentsById.get(id)?.victims.every(({ country }) => country === undefined) ?? false
