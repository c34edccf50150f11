import type { Answer } from '../ask/answer/answer.ts'
import type { Query } from '../ask/query.ts'
import { plural } from '../briefing/kinds.ts'
import { shortName } from '../briefing/wording.ts'
import { type Archive, actorOf } from '../model/archive.ts'
import { counted, names, onDays } from './ask-counts.ts'
import { listedItself } from './ask-direct.ts'
import { statesOf } from './ask-speakers.ts'
import { countTargets } from './ask-targets.ts'
import { days } from './ask-when.ts'

/** How many targets, acts or states. */
export function howMany(query: Query, whole: Answer): string {
  const { archive } = whole
  // “How many countries sanctioned Lazarus”: it, and not somebody who is linked to it.
  const own = asksForStates(query, archive) ? (listedItself(query, whole)?.own ?? []) : []
  const answer = own.length > 0 ? { ...whole, statements: own } : whole
  const { statements } = answer
  if (asksForStates(query, archive)) {
    const states = new Set(statements.toReversed().flatMap((each) => statesOf(each, answer)))
    if (states.size === 0) return `${counted(statements)}, ${days(answer)}`
    const named = names([...states].map((id) => shortName(archive, id)))
    return `${plural(states.size, 'state')}${named && `: ${named}`} – ${counted(statements)}, ${onDays(statements)}`
  }
  const measure = query.acts.some(({ takes }) => takes === 'actor')
  const many = measure ? countTargets(answer) : counted(statements)
  return `${many}, ${days(answer)}`
}

/** “How many countries”, “how many of the Five Eyes”. */
export const asksForStates = ({ by }: Query, archive: Archive): boolean =>
  by.length > 0 &&
  by.every(({ actor, only }) => (actor ? actorOf(archive, actor).members.length > 0 : only === 'state'))
