import type { Archive } from '../../model/archive.ts'
import type { ActorId } from '../../model/id.ts'
import { charges, type Statement } from '../../model/statement.ts'
import type { Act } from '../lexicon/act.ts'
import { numbersIn } from '../lexicon/numbers.ts'
import type { Query } from '../query.ts'
import type { Scope } from './reach.ts'

/** “Companies charged”: of a charge a body that is only said to be behind it is not charged. */
export const isOnThem = (statement: Statement, { acts, on }: Query, scope: Scope): boolean =>
  !('blames' in statement) ||
  on.length === 0 ||
  acts.some(({ kinds: [first] }) => !charges.some((kind) => kind === first)) ||
  on.some(({ actor }) => actor) ||
  statement.targets.some((id) => scope.on?.has(id))

/** “Summoned”, which is no kind on record, and what condemns beside an attribution: in its gist or quotation. */
export const tellsOf = (acts: readonly Act[], { kind, gist, quote }: Statement): boolean =>
  acts.every(({ worded, alsoSaid }) => !worded && !alsoSaid) ||
  acts.some(({ kinds, worded, alsoSaid }) =>
    kinds.includes(kind) ? !worded || worded.test(gist) : alsoSaid?.test(gist) || (quote && alsoSaid?.test(quote.text)),
  )

/** “Did Russia retaliate”: on another state, or on its people. */
export const isAbroad = (acts: readonly Act[], { speaker, targets }: Statement, { actorsById }: Archive): boolean => {
  const homeOf = (id: ActorId | undefined) => id && actorsById.get(id)?.country
  const home = homeOf(speaker.actor)
  return (
    acts.some(({ abroad }) => !abroad) || acts.length === 0 || targets.map(homeOf).some((each) => each && each !== home)
  )
}

/** “Under a travel ban”: a listing that brings it, of a person; “a travel ban or an asset freeze”: either. */
export const brings = (acts: readonly Act[], statement: Statement, { on }: Scope, { actorsById }: Archive): boolean =>
  acts.every(({ measure }) => !measure) ||
  acts.some(
    ({ kinds, measure }) =>
      kinds.includes(statement.kind) &&
      (!measure ||
        ('measures' in statement &&
          statement.measures.includes(measure) &&
          (measure !== 'travel-ban' ||
            statement.targets.some((id) => (!on || on.has(id)) && actorsById.get(id)?.kind === 'person')))),
  )

/** “Advisories led by Australia”: the first that signs, and not whoever signs with it. */
export const isLed = (acts: readonly Act[], { speaker }: Statement, { by }: Scope): boolean =>
  acts.length === 0 || acts.some(({ led }) => !led) || !by || (speaker.actor !== undefined && by.has(speaker.actor))

/** “How many people have a ten million dollar reward”: those for whom that sum is offered; whether it is so much is told with what is offered. */
export const isOfSum = ({ gist }: Statement, { many, wanted }: Query): boolean =>
  many?.of !== 'millions' ||
  wanted === 'whether' ||
  numbersIn(gist).some(({ of, number }) => of === many.of && number === many.number)
