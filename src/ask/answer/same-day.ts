import type { Day } from '../../model/day.ts'
import type { ActorId } from '../../model/id.ts'
import type { Statement } from '../../model/statement.ts'
import type { Query } from '../query.ts'
import type { Answer, Rest } from './answer.ts'
import type { Facts } from './facts.ts'
import { factsFor, kindsOf, ordered, together } from './matching.ts'

/** “Did the UK and the US list it on the same day”, “was it charged and listed on the same day”: yes where each did on one day, no where each did on another; else whom they did. */
export function onOneDay({ query, rest }: Facts): Answer | undefined {
  if (!query.sameDay) return undefined
  const each = partsOf(query).map((part) => {
    const asked = { ...query, ...part }
    return factsFor(rest.archive, asked, kindsOf(asked.acts))
  })
  if (query.wanted !== 'whether') return those(each, query, rest)
  const [first = [], ...others] = each.map(daysOf)
  const days = new Set(first.filter((day) => others.every((all) => all.includes(day))))
  const all = together(...each)
  if (days.size > 0) return { ...rest, verdict: 'yes', statements: all.filter(({ day }) => days.has(day)) }
  return { ...rest, verdict: each.every(({ length }) => length > 0) ? 'no' : 'none', statements: all }
}

/** What has to be of one day: what each did, or was done to each, or each of what was done. */
function partsOf({ by, on, acts }: Query): readonly Partial<Query>[] {
  if (by.length > 1) return by.map((party) => ({ by: [party] }))
  return on.length > 1 ? on.map((party) => ({ on: [party] })) : acts.map((act) => ({ acts: [act] }))
}

/** Those to whom each did it on one day. */
function those(each: readonly (readonly Statement[])[], query: Query, rest: Rest): Answer {
  const isOfAll = ({ day }: Statement, id: ActorId) =>
    (rest.scope.on?.has(id) ?? true) &&
    each.every((found) => found.some((other) => other.day === day && other.targets.includes(id)))
  const all = together(...each)
  const on = new Set(all.flatMap((act) => act.targets.filter((id) => isOfAll(act, id))))
  // “The first joint sanctions”.
  const statements = ordered(
    all.filter((act) => act.targets.some((id) => isOfAll(act, id))),
    query,
  )
  return { ...rest, scope: { ...rest.scope, on }, verdict: statements.length > 0 ? 'list' : 'none', statements }
}

/** A day that is known only to the month is none. */
const daysOf = (found: readonly Statement[]): Day[] => found.flatMap(({ day }) => (day.length === 10 ? [day] : []))
