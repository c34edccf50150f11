import type { Records } from './archive.ts'
import { isBy, newestFirst } from './day.ts'
import type { ActorId } from './id.ts'
import { nameOf, type Problem } from './problem.ts'
import { type Designation, isDesignation } from './statement.ts'

/** What is said of single targets is said of targets, and nothing is lifted that was not imposed. */
export function sanctionProblems({ statements }: Records): Problem[] {
  const acts = statements.filter(isDesignation)
  const imposed = acts.filter(({ kind }) => kind === 'sanction')
  return acts.flatMap((act) => {
    const texts = [...perTarget(act), ...(act.kind === 'sanction-lifted' ? neverImposed(act, imposed) : [])]
    return texts.map((text) => ({ record: nameOf('statements', act.id), text }))
  })
}

function perTarget({ targets, perTarget: details, day }: Designation): string[] {
  const seen = new Set<ActorId>()
  return details.flatMap(({ target, status, day: since }) => {
    const repeated = seen.has(target)
    seen.add(target)
    return [
      ...(targets.includes(target) ? [] : [`says something of ${target}, which is not among its targets`]),
      ...(repeated ? [`has two entries on ${target} in perTarget`] : []),
      ...(status === 'delisted' && since && newestFirst(since, day) > 0
        ? [`has ${target} delisted on ${since}, before it was listed`]
        : []),
    ]
  })
}

const neverImposed = (lifted: Designation, imposed: readonly Designation[]): string[] =>
  lifted.targets
    .filter(
      (target) =>
        !imposed.some(
          (act) => act.authority === lifted.authority && act.targets.includes(target) && isBy(act.day, lifted.day),
        ),
    )
    .map((target) => `lifts a sanction on ${target}, but no earlier sanction of ${lifted.authority} names it`)
