import type { Archive } from '../../model/archive.ts'
import type { ActorId } from '../../model/id.ts'
import type { Statement } from '../../model/statement.ts'
import { type Act, areAll, areMeasures } from '../lexicon/act.ts'
import type { Query } from '../query.ts'
import { mattersNamed } from '../says.ts'
import type { Answer } from './answer.ts'
import { factsFor } from './matching.ts'

/** “Is it under EU sanctions because of the Exchange compromise”, where nobody is: it is, over another matter. */
export const overAnotherToo = (archive: Archive, query: Query, answer: Answer): Answer =>
  answer.verdict === 'no' && answer.statements.length === 0
    ? withElsewhere(answer, overAnother(archive, query))
    : answer

/** What did not happen to others is no part of a no that only says of what it was over. */
export function withElsewhere(answer: Answer, elsewhere: readonly Statement[]): Answer {
  const { verdict, absences, instead } = answer
  if (elsewhere.length === 0) return answer
  return {
    ...answer,
    verdict: 'no',
    absences: verdict === 'no' ? absences : [],
    instead: [...new Set([...elsewhere, ...instead])],
  }
}

const isLifting = ({ kinds: [first] }: Act): boolean => first === 'sanction-lifted'

/** “Was Sichuan Silence sanctioned over Salt Typhoon”: it was, over another matter. */
export const overAnother = (archive: Archive, query: Query): readonly Statement[] =>
  query.wanted === 'whether' && !query.negated ? elsewhereOnThem(archive, query) : []

/** “Why was Yin Kecheng sanctioned over Salt Typhoon”: the same was done to him, over another matter. */
export function elsewhereOnThem(archive: Archive, query: Query): readonly Statement[] {
  const { on, acts } = query
  const [whom, ...others] = on
  const id = whom?.only || others.length > 0 ? undefined : whom?.actor
  const named =
    id && (isPrivate(archive, id) ? mattersNamed(query).length > 0 : !isWide(archive, id) && isOverOne(query))
  return named && areMeasures(acts) && !areAll(acts, isLifting)
    ? factsFor(archive, { ...query, over: [], around: [] }).filter(({ targets }) => targets.includes(id))
    : []
}

/** Over one matter, or the two sides of one. */
const isOverOne = (query: Query): boolean => mattersNamed(query).length === 1 || mattersNamed(query).length === 2

export const isPrivate = ({ actorsById }: Archive, id: ActorId): boolean =>
  /^(?:person|company|crypto-exchange|crypto-mixer)$/.test(actorsById.get(id)?.kind ?? '')

const isWide = ({ actorsById }: Archive, id: ActorId): boolean =>
  /^(?:state|alliance)$/.test(actorsById.get(id)?.kind ?? '')
