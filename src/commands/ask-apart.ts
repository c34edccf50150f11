import type { Answer } from '../ask/answer/answer.ts'
import type { Query } from '../ask/query.ts'
import { shortName } from '../briefing/wording.ts'
import { counted } from './ask-counts.ts'
import { blameOfState, listedItself } from './ask-direct.ts'
import { together } from './ask-list.ts'

/** What the facts say together; of a state those that blame it apart from those short of it, of a group those on itself apart from others. */
export function listed(query: Query, answer: Answer): string {
  const blame = blameOfState(query, answer)
  if (blame) {
    const { own, others } = blame
    return own.length === 0
      ? `Short of the state: ${together(query, answer)}`
      : `${together(query, { ...answer, statements: own })}; ${others.length} short of the state`
  }
  const apart = query.wanted === 'who' || query.wanted === 'when' ? listedItself(query, answer) : undefined
  if (!apart || apart.asked.kind === 'person') return together(query, answer)
  const { asked, own, others } = apart
  if (own.length > 0)
    return `${together(query, { ...answer, statements: own })}; ${counted(others)} on others linked to it`
  const unit = asked.partOf
  const ofUnit = others.filter(({ targets }) => targets.some((id) => id === unit))
  if (!unit || ofUnit.length === 0)
    return `None on ${asked.short ?? asked.name} itself; on others linked to it: ${together(query, answer)}`
  const rest = others.filter((each) => !ofUnit.includes(each))
  return `On ${shortName(answer.archive, unit)}, said to be its unit: ${together(query, { ...answer, statements: ofUnit })}${
    rest.length > 0 ? `; ${counted(rest)} on others linked to it` : ''
  }`
}
