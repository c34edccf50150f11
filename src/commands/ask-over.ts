import { isStrong } from '../ask/answer/absences.ts'
import type { Answer } from '../ask/answer/answer.ts'
import type { Query } from '../ask/query.ts'
import { plural } from '../briefing/kinds.ts'
import { groupBy, incidentOf } from '../model/archive.ts'
import type { Statement } from '../model/statement.ts'
import { statesOf } from './ask-speakers.ts'

/** “Over: Ransomware laundering”: a name of a matter is no reason by itself. */
export const over = (matters: string): string => (matters === '' ? 'No incident named' : `Over: ${matters}`)

export const reasons = ({ absences }: Answer): string =>
  absences.find(isStrong)?.claim.replace(/\.$/, '') ?? 'No reason on record'

/** “3 incidents: …”, “3 incidents, 2 other matters: …”, of which the latter have no record of their own. */
export function countedMatters(
  all: readonly string[],
  incidents: ReadonlySet<string>,
  rank: (all: readonly string[]) => string,
): string {
  const matters = new Set(all)
  if (matters.size < 2) return matters.size === 0 ? 'No incident named' : rank(all)
  const own = [...matters].filter((name) => incidents.has(name)).length
  const others = matters.size - own
  const counts = [
    own > 0 ? plural(own, 'incident') : '',
    others > 0 ? plural(others, own > 0 ? 'other matter' : 'matter') : '',
  ]
  return `${counts.filter((each) => each !== '').join(', ')}: ${rank(all)}`
}

export const mattersOf = ({ incidents, about }: Statement, { archive, scope }: Answer): string[] => [
  ...incidents
    .filter(
      (id) => !scope.incidents || !incidents.some((each) => scope.incidents?.has(each)) || scope.incidents.has(id),
    )
    .map((id) => incidentOf(archive, id).name),
  // Of hospitals, or of one matter: what else an act was over was not asked.
  ...(scope.incidents ? [] : about),
]

/** “Which incident was attributed by most states”. */
export const byMostStates = ({ order, by }: Query): boolean =>
  order === 'most' && by.length > 0 && by.every(({ actor, only }) => !actor && only === 'state')

const fewFirst = 3

/** The matters with how many states did it, the most first: “NotPetya (6 states)”. */
export function mattersByStates(statements: readonly Statement[], answer: Answer): string[] {
  const byMatter = groupBy(statements, (each) => mattersOf(each, answer))
  const ranked = [...byMatter]
    .map(([matter, all]) => ({ matter, many: new Set(all.flatMap((each) => statesOf(each, answer))).size }))
    .toSorted((a, b) => b.many - a.many)
  const told = ranked.map(({ matter, many }) => `${matter} (${plural(many, 'state')})`)
  const first = ranked.filter(({ many }) => many === ranked[0]?.many)
  // Of several with as many none is the first.
  return first.length > 1 && first.length <= fewFirst
    ? [
        `${first.map(({ matter }) => matter.replace(/ \(.*\)$/, '')).join(', ')} (${plural(first[0]?.many ?? 0, 'state')} each)`,
        ...told.slice(first.length),
      ]
    : told
}
