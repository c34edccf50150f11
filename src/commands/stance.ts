import { kindsInOrder, kindWords, levelWords } from '../briefing/kinds.ts'
import { markUnverified } from '../briefing/unverified.ts'
import { shortName } from '../briefing/wording.ts'
import { partiesOf } from '../find/parties.ts'
import type { Absence } from '../model/absence.ts'
import type { Archive } from '../model/archive.ts'
import { isOwnAttribution, type Statement } from '../model/statement.ts'

export const gravest = (a: Statement, b: Statement): number =>
  kindsInOrder.indexOf(a.kind) - kindsInOrder.indexOf(b.kind)

/** “attributed (an organ of the state), condemned”, of a group by its name; what a speaker did not say on record is not said of it. */
export function stance(statements: readonly Statement[], absences: readonly Absence[], archive: Archive): string {
  if (statements.length === 0) return 'nothing on record here'
  const official = statements.filter((each) => partiesOf(archive, each).length > 0)
  const did = (official.length > 0 ? official : statements).toSorted(gravest).map((each) => {
    const group =
      'level' in each && each.level === 'cluster'
        ? `: ${each.targets.map((id) => shortName(archive, id)).join(', ')}`
        : ''
    const level = 'level' in each && each.level ? ` (${levelWords[each.level]}${group})` : ''
    return `${kindWords[each.kind].did}${level}${markUnverified([each])}`
  })
  const silent = !statements.some((each) => isOwnAttribution(each) || each.kind === 'denial')
  const known = absences.some(({ act, class: how }) => act === 'attribution' && how !== 'not-recorded')
  return [
    official.length > 0 ? '' : 'only on background or personally: ',
    [...new Set(did)].join(', '),
    silent ? (known ? ', did not attribute itself' : ', no attribution of its own on record here') : '',
  ].join('')
}
