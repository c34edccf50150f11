import type { Answer } from '../ask/answer/answer.ts'
import { plural } from '../briefing/kinds.ts'
import { type Day, newestFirst } from '../model/day.ts'
import type { ActorId } from '../model/id.ts'
import { isDesignation, type Statement } from '../model/statement.ts'
import { onDays } from './ask-counts.ts'

/** “Who was delisted”: an act may be there for some of its targets alone. */
export const asksLifting = ({ kinds }: Pick<Answer, 'kinds'>): boolean =>
  kinds?.has('sanction-lifted') === true && !kinds.has('sanction')

interface Delisting {
  target: ActorId
  /** The day of the listing is none. */
  day?: Day | undefined
}

/** Of an act that lists them those who are listed no more, of one that frees them all. */
export function delistedBy(statement: Statement): Delisting[] {
  if (!isDesignation(statement)) return []
  return statement.kind === 'sanction-lifted'
    ? statement.targets.map((target) => ({ target, day: statement.day }))
    : statement.perTarget.filter(({ status }) => status === 'delisted')
}

interface Delisted {
  /** The newest first. */
  dated: readonly { day: Day }[]
  undated: number
}

function delisted(statements: readonly Statement[], { on }: Answer['scope']): Delisted {
  const all = statements.flatMap(delistedBy).filter(({ target }) => !on || on.has(target))
  const dated = all.flatMap(({ target, day }) => (day ? [{ target, day }] : []))
  const known = new Set(dated.map(({ target }) => target))
  const undated = new Set(all.map(({ target }) => target).filter((target) => !known.has(target)))
  return { dated: dated.sort((a, b) => newestFirst(a.day, b.day)), undated: undated.size }
}

/** “on 21 March 2025”, “from 21 March 2025 to 30 December 2025; 3 names undated”. */
export function liftedOn(statements: readonly Statement[], { scope }: Pick<Answer, 'scope'>): string {
  const { dated, undated } = delisted(statements, scope)
  if (dated.length === 0) return 'on a day not on record'
  return `${onDays(dated)}${undated > 0 ? `; ${plural(undated, 'name')} undated` : ''}`
}

/** Whether anybody of those asked about was taken off a list. */
export function isDelisted(statements: readonly Statement[], { scope }: Pick<Answer, 'scope'>): boolean {
  const { dated, undated } = delisted(statements, scope)
  return dated.length + undated > 0
}

/** Whoever was listed is not so now; the day of the listing does not tell since when. */
export function noLonger(statements: readonly Statement[], { scope }: Pick<Answer, 'scope'>): string {
  const [last] = delisted(statements, scope).dated
  return last
    ? `No longer: taken off the list ${onDays([last])}`
    : 'No longer on the list; the day it was taken off is not on record'
}

/** Of several who were listed those who are not so any more; none where all of them are not, or one alone was asked about. */
export function noLongerAmong(statements: readonly Statement[], { scope: { on } }: Pick<Answer, 'scope'>): ActorId[] {
  const asked = (id: ActorId) => !on || on.has(id)
  const off = new Set(statements.flatMap(delistedBy).flatMap(({ target }) => (asked(target) ? [target] : [])))
  const listed = new Set(statements.filter(isDesignation).flatMap(({ targets }) => targets.filter(asked)))
  return off.size > 0 && off.size < listed.size ? [...off] : []
}
