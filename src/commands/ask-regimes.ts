import type { Answer } from '../ask/answer/answer.ts'
import type { Query } from '../ask/query.ts'
import type { Statement } from '../model/statement.ts'
import { counted, names, onDays } from './ask-counts.ts'
import { listedItself } from './ask-direct.ts'

const longest = 120

/** “EU cyber sanctions regime”: its decisions are told with each act. */
const withoutNumbers = (regime: string): string => regime.split(/, (?=Decision \(CFSP\))/)[0] ?? regime

/** “E.O. 13722 (North Korea) – 1 act, on 13 September 2019; 10 acts on others linked to it”: under what somebody was listed. */
export function underWhich(query: Query, oldest: readonly Statement[], answer: Answer): string {
  const apart = listedItself(query, answer)
  const own = apart && apart.own.length > 0 ? apart.own : oldest.toReversed()
  const regimes = own
    .toReversed()
    .flatMap((each) => (each.kind === 'sanction' && each.regime ? [withoutNumbers(each.regime)] : []))
  const rest = own.length < oldest.length && apart ? `; ${counted(apart.others)} on others linked to it` : ''
  return regimes.length > 0
    ? `${names(regimes, longest)} – ${counted(own)}, ${onDays(own)}${rest}`
    : 'Under what it was listed is not on record'
}
