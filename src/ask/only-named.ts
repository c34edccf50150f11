import type { Archive } from '../model/archive.ts'
import type { Query } from './query.ts'
import type { Explained } from './reading.ts'

/** “Timeline of the Sony hack”: every fact. */
const asksAll = /\b(?:timelines?|chronolog\w+|everything|all|facts|statements)\b/i

/** “When was Yahoo hacked”, “how long was it offline”: the days on record first. */
const asksStart = /^(?:and )?(?:when (?:was|were|did)|(?:in )?(?:which|what) (?:year|month)|(?:for )?how long) /i

/** “The attack on the Polish financial regulator”: what is on record of it. */
export function onlyNamed(explained: Explained, text: string, archive: Archive, before: Query | undefined): Explained {
  const { reading } = explained
  if (reading.is !== 'query') return explained
  const { query } = reading
  const isOfOneMatter = query.over.length === 1 && query.on.length + query.by.length === 0
  if (query.wanted === 'about' && isOfOneMatter && asksStart.test(text))
    return { ...explained, reading: { ...reading, query: { ...query, wanted: 'start' } } }
  if (before || asksAll.test(text)) return explained
  const isBare =
    query.wanted === 'acts' &&
    query.over.length === 1 &&
    query.acts.length +
      (isOfVictims(explained, query, archive) ? 0 : query.by.length) +
      query.on.length +
      query.mentions.length +
      query.also.length ===
      0 &&
    (query.since ?? query.until ?? query.order) === undefined
  return isBare ? { ...explained, reading: { ...reading, query: { ...query, wanted: 'about' } } } : explained
}

/** “HSE Ireland”, “KNF Poland hack”: where it was, and not who spoke. */
function isOfVictims({ items }: Explained, { by, over }: Query, { actorsById, incidentsById }: Archive): boolean {
  const [state, ...others] = by.map(({ actor, only, office }) => ((only ?? office) ? undefined : actor))
  const country =
    state && others.length === 0 && actorsById.get(state)?.kind === 'state' && actorsById.get(state)?.country
  const isNames = items.every(({ is }) => is === 'name' || is === 'deed') && items.length <= 3
  return (
    isNames &&
    items.some((item) => item.is === 'name' && !item.state) &&
    over.some((id) => incidentsById.get(id)?.victims.every((victim) => country && victim.country === country))
  )
}
