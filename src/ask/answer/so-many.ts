import { statesBehind } from '../../find/parties.ts'
import type { ActorId } from '../../model/id.ts'
import type { Statement } from '../../model/statement.ts'
import { areMeasures } from '../lexicon/act.ts'
import { type Many, numbersIn } from '../lexicon/numbers.ts'
import type { Rest } from './answer.ts'
import type { Rule } from './premises.ts'

/** “Did the US charge six officers of the unit”, where those on record are five; “a reward of 20 million”, where ten are offered. */
export const otherNumber: Rule = ({ query, found, rest }) => {
  const { many, wanted, negated, acts } = query
  if (many === undefined || wanted !== 'whether' || negated) return undefined
  if (many.of === 'states')
    return found.length === 0 || statesOf(found, rest).size >= many.number
      ? undefined
      : { ...rest, verdict: 'no', statements: [], instead: found }
  if (!areMeasures(acts)) return undefined
  const told = found
    .flatMap(({ gist }) => numbersIn(gist))
    .flatMap(({ of, number }) => (of === many.of ? [number] : []))
  const all = [...told, ...namedIn(found, many, rest)]
  return all.length === 0 || all.includes(many.number)
    ? undefined
    : { ...rest, verdict: 'no', statements: [], instead: found }
}

/** How many of the sort each act names, and all of them together. */
function namedIn(
  found: readonly Statement[],
  { of }: Many,
  { archive: { actorsById }, scope }: Rest,
): readonly number[] {
  if (of === 'millions') return []
  const kind = of === 'firms' ? 'company' : 'person'
  const named = found.map(({ targets }) =>
    targets.filter((id) => actorsById.get(id)?.kind === kind && (!scope.on || scope.on.has(id))),
  )
  return [...named.map(({ length }) => length), new Set(named.flat()).size].filter((count) => count > 0)
}

/** The states behind what was said or done; of those alone who were asked about. */
export const statesOf = (
  found: readonly Statement[],
  { archive, scope: { by } }: Pick<Rest, 'archive' | 'scope'>,
): ReadonlySet<ActorId> => new Set(found.flatMap((each) => statesBehind(archive, each, (id) => !by || by.has(id))))
