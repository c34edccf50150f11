import type { Answer } from '../ask/answer/answer.ts'
import { findWithin } from '../ask/answer/matching.ts'
import { areAll } from '../ask/lexicon/act.ts'
import { support } from '../ask/lexicon/acts-of-stance.ts'
import type { Query } from '../ask/query.ts'
import { speakersOf } from '../find/statements.ts'
import type { Country } from '../model/id.ts'
import type { Kind } from '../model/statement.ts'
import { names } from './ask-counts.ts'
import { signersOf } from './ask-speakers.ts'

/** “Which countries supported Georgia in 2020”: who condemned what was done to it or said who did it took its side in other words. */
export function besideSupport(query: Query, answer: Answer): string {
  const { acts, wanted, over, victims } = query
  const asked = wanted === 'who' && over.length + victims.length > 0
  if (!asked || !areAll(acts, ({ name }) => name === support.name) || answer.verdict !== 'list') return ''
  const { archive, scope, statements } = answer
  const own = new Set(statements.flatMap(speakersOf))
  const hit = victimsOf(query, answer)
  const others = findWithin(archive, { ...scope, on: undefined }, query, sides)
    .filter(({ capacity }) => capacity !== 'company' && capacity !== 'personal')
    .filter((each) => !speakersOf(each).some((id) => own.has(id) || hit.has(archive.actorsById.get(id)?.country)))
    .toReversed()
    .flatMap((each) => signersOf(each, answer))
  return others.length > 0 ? `; condemned or attributed by ${names(others, 50)}` : ''
}

/** Where it happened, unless that was in many states. */
function victimsOf({ victims }: Query, { archive, scope }: Answer): ReadonlySet<Country | undefined> {
  const hit = archive.incidents.filter(({ id }) => scope.incidents?.has(id)).flatMap((each) => each.victims)
  const countries = new Set(hit.map(({ country }) => country))
  return victims.length === 0 && countries.size < 3
    ? countries
    : new Set(victims.map(({ state }) => archive.actorsById.get(state)?.country))
}

const sides: ReadonlySet<Kind> = new Set(['condemnation', 'attribution'])
