import type { Archive } from '../../model/archive.ts'
import type { Query } from '../query.ts'
import type { Turn } from './turn.ts'
import { turnsOfGroups } from './turns-of-groups.ts'
import { turnsOfMatters } from './turns-of-matters.ts'
import { turnsOfOrder } from './turns-of-order.ts'
import { turnsOfPeople } from './turns-of-people.ts'

/** What few words make of the question before: “was it the MSS?”, “and the victims?”, “and its allies?” */
export function shortTurn(turn: Turn, archive: Archive): Query | undefined {
  for (const rule of [...turnsOfGroups, ...turnsOfMatters, ...turnsOfOrder, ...turnsOfPeople]) {
    const query = rule(turn, archive)
    if (query) return query
  }
  return undefined
}
