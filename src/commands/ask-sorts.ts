import { plural } from '../briefing/kinds.ts'
import type { Actor } from '../model/actor.ts'
import { type Archive, actorOf } from '../model/archive.ts'
import type { ActorId } from '../model/id.ts'

/** What those are who are counted, persons first. */
const sorts: readonly (readonly [kind: Actor['kind'], one: string, many: string])[] = [
  ['person', 'person', 'persons'],
  ['company', 'company', 'companies'],
  ['crypto-exchange', 'crypto exchange', 'crypto exchanges'],
  ['crypto-mixer', 'crypto mixer', 'crypto mixers'],
  ['agency', 'agency', 'agencies'],
  ['military-unit', 'military unit', 'military units'],
  ['organisation', 'organisation', 'organisations'],
  ['threat-group', 'group', 'groups'],
  ['state', 'state', 'states'],
  ['alliance', 'alliance', 'alliances'],
]

const sortsShown = 3

/** “5 persons and 1 military unit”; of many sorts the rest together: “114 persons, 41 companies and 23 others”. */
export function countSorts(archive: Archive, ids: ReadonlySet<ActorId>): string {
  const kinds = [...ids].map((id) => actorOf(archive, id).kind)
  const counts = sorts
    .map(([kind, one, many]) => ({ count: kinds.filter((each) => each === kind).length, one, many }))
    .filter(({ count }) => count > 0)
  const most = counts.length + Number(kinds.includes('other')) > sortsShown ? sortsShown - 1 : sortsShown
  const shown = counts.slice(0, most)
  const rest = kinds.length - shown.reduce((sum, { count }) => sum + count, 0)
  const parts = [
    ...shown.map(({ count, one, many }) => plural(count, one, many)),
    ...(rest > 0 ? [plural(rest, shown.length > 0 ? 'other' : 'target')] : []),
  ]
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : parts.join('')
}
