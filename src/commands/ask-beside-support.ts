import type { Answer } from '../ask/answer/answer.ts'
import { findWithin } from '../ask/answer/matching.ts'
import { areAll } from '../ask/lexicon/act.ts'
import { support } from '../ask/lexicon/acts-of-stance.ts'
import type { Query } from '../ask/query.ts'
import { speakersOf } from '../find/statements.ts'
import type { ActorId } from '../model/id.ts'
import type { Kind } from '../model/statement.ts'
import { names } from './ask-counts.ts'
import { signersOf } from './ask-speakers.ts'

/** “Which countries supported Georgia in 2020”: who condemned what was done to it or said who did it took its side in other words. */
export function besideSupport(query: Query, answer: Answer): string {
  const { acts, wanted, over, victims } = query
  const asked = wanted === 'who' && over.length + victims.length > 0
  if (!asked || !areAll(acts, ({ name }) => name === support.name) || answer.verdict !== 'list') return ''
  const told = new Set(answer.statements.flatMap((each) => signersOf(each, answer)))
  const countryOf = (id: ActorId) => answer.archive.actorsById.get(id)?.country
  const hit = new Set(victims.map(({ state }) => countryOf(state)))
  const sided = findWithin(answer.archive, { ...answer.scope, on: undefined }, query, sides)
  const others = sided
    .filter(
      (each) =>
        each.capacity !== 'company' &&
        each.capacity !== 'personal' &&
        !speakersOf(each).some((id) => hit.has(countryOf(id))),
    )
    .toReversed()
    .flatMap((each) => signersOf(each, answer))
    .filter((name) => !told.has(name))
  return others.length > 0 ? `; condemned or attributed by ${names(others, 50)}` : ''
}

const sides: ReadonlySet<Kind> = new Set(['condemnation', 'attribution'])
