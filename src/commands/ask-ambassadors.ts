import type { Answer } from '../ask/answer/answer.ts'
import { areAll } from '../ask/lexicon/act.ts'
import type { Query } from '../ask/query.ts'
import { shortName } from '../briefing/wording.ts'
import { stateOf } from '../find/parties.ts'
import { actorOf } from '../model/archive.ts'
import { writeDay } from '../model/day.ts'
import type { Statement } from '../model/statement.ts'
import { names } from './ask-counts.ts'
import { signersOf, statesOf } from './ask-speakers.ts'

/** What is done with an ambassador, and what stands between whoever does it and the other state. */
const did: Readonly<Record<string, string>> = {
  'summons of an ambassador': 'summoned the ambassador of',
  'recall of an ambassador': 'recalled its ambassador from',
}

/** “Norway summoned the ambassador of China, 19 July 2021”. */
export function withAmbassador({ acts: [act] }: Query, only: Statement, answer: Answer): string | undefined {
  const deed = act && did[act.name]
  const other = otherStates(only, answer)
  return deed && other.length > 0
    ? `${names(doersOf(only, answer))} ${deed} ${names(other)}, ${writeDay(only.day)}`
    : undefined
}

/** “Which ambassadors were summoned”: “Ambassadors of Russia (by Germany, UK, Denmark), China (by Norway)”. */
export function whoseAmbassadors(
  { acts, wanted, on }: Query,
  oldest: readonly Statement[],
  answer: Answer,
): string | undefined {
  const summoned = areAll(acts, ({ name }) => name === 'summons of an ambassador')
  if (!summoned || wanted !== 'acts' || on.length > 0) return undefined
  const by = new Map<string, string[]>()
  for (const each of oldest)
    for (const state of otherStates(each, answer)) by.set(state, [...(by.get(state) ?? []), ...doersOf(each, answer)])
  const parts = [...by].map(([state, doers]) => `${state} (by ${names(doers)})`)
  return parts.length > 0 ? `Ambassadors of ${parts.join(', ')}` : undefined
}

/** The states of those at whom it was aimed. */
const otherStates = ({ targets }: Statement, { archive }: Answer): string[] => [
  ...new Set(
    targets.flatMap((id) => {
      const state = stateOf(archive, actorOf(archive, id).country ?? '')
      return state ? [shortName(archive, state.id)] : []
    }),
  ),
]

const doersOf = (each: Statement, answer: Answer): string[] => {
  const states = statesOf(each, answer)
  return states.length > 0 ? states.map((id) => shortName(answer.archive, id)) : signersOf(each, answer)
}
