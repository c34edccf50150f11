import { isStrong } from '../ask/answer/absences.ts'
import type { Answer } from '../ask/answer/answer.ts'
import { plural } from '../briefing/kinds.ts'
import { incidentOf } from '../model/archive.ts'
import type { Statement } from '../model/statement.ts'

/** “Over: Ransomware laundering”: a name of a matter is no reason by itself. */
export const over = (matters: string): string => (matters === '' ? 'No incident named' : `Over: ${matters}`)

export const reasons = ({ absences }: Answer): string =>
  absences.find(isStrong)?.claim.replace(/\.$/, '') ?? 'No reason on record'

/** “3 incidents: …”. */
export function countedMatters(all: readonly string[], rank: (all: readonly string[]) => string): string {
  const many = new Set(all).size
  return many === 0 ? 'No incident named' : many === 1 ? rank(all) : `${plural(many, 'incident')}: ${rank(all)}`
}

export const mattersOf = ({ incidents, about }: Statement, { archive, scope }: Answer): string[] => [
  ...incidents
    .filter(
      (id) => !scope.incidents || !incidents.some((each) => scope.incidents?.has(each)) || scope.incidents.has(id),
    )
    .map((id) => incidentOf(archive, id).name),
  ...about,
]
