import type { Answer } from '../ask/answer/answer.ts'
import { areMeasures } from '../ask/lexicon/act.ts'
import type { Party, Query } from '../ask/query.ts'
import { shortName } from '../briefing/wording.ts'
import { homeOf } from '../find/parties.ts'
import { speakersOf } from '../find/statements.ts'
import type { ActorId } from '../model/id.ts'
import type { Statement } from '../model/statement.ts'
import { statesOf } from './ask-speakers.ts'
import { targetsIn } from './ask-targets.ts'

/**
 * “Who denied the most, Russia or China”, “which of the two did the UK accuse the most”: those who are set against each
 * other with how often they did it, or had it done to them, the most first: “China 29”. None where nobody is.
 */
export function compared(query: Query, statements: readonly Statement[], answer: Answer): string[] {
  if (query.order !== 'most' || !comparing.has(query.wanted)) return []
  const doers = sides(query.by)
  const aims = sides(query.on)
  const count =
    doers.length > 1 ? doneBy(query, statements, answer) : aims.length > 1 ? doneTo(statements, answer) : undefined
  if (!count) return []
  return (doers.length > 1 ? doers : aims)
    .map((id) => ({ id, times: count(id) }))
    .sort((a, b) => b.times - a.times)
    .map(({ id, times }) => `${shortName(answer.archive, id)} ${times}`)
}

const comparing = new Set<Query['wanted']>(['who', 'whom', 'acts', 'whether'])

/** Those that are named, where nothing but names is. */
function sides(all: readonly Party[]): readonly ActorId[] {
  const actors = all.flatMap(({ actor, only }) => (actor && !only ? [actor] : []))
  return actors.length === all.length ? actors : []
}

/** How often somebody did it; of whom was sanctioned or charged, how many. */
function doneBy(query: Query, statements: readonly Statement[], answer: Answer): (id: ActorId) => number {
  const of = (id: ActorId) =>
    statements.filter((each) => speakersOf(each).includes(id) || statesOf(each, answer).includes(id))
  return query.wanted === 'whom' && areMeasures(query.acts)
    ? (id) => new Set(of(id).flatMap((each) => targetsIn(each, answer))).size
    : (id) => of(id).length
}

/** How often somebody, or who belongs to that state, had it done to them. */
const doneTo =
  (statements: readonly Statement[], answer: Answer) =>
  (id: ActorId): number =>
    statements.filter((each) => targetsIn(each, answer).some((on) => on === id || homeOf(answer.archive, on) === id))
      .length
