import { groupBy } from '../model/archive.ts'
import type { ActorId, IncidentId } from '../model/id.ts'
import type { Kind, Statement } from '../model/statement.ts'
import { perArchive } from './once.ts'
import { placesBy } from './places.ts'

/**
 * The body or person that speaks, those it speaks for, and who keeps the list: a minister may announce what OFAC lists.
 * A named person who speaks personally speaks for nobody else.
 */
export function speakersOf(statement: Statement): ActorId[] {
  const { speaker, onBehalfOf } = statement
  const bodies = speaker.actor ? [speaker.actor, ...onBehalfOf] : [...onBehalfOf]
  return 'authority' in statement && !bodies.includes(statement.authority) ? [...bodies, statement.authority] : bodies
}

/** Whom it is about: those blamed, addressed, listed, charged or sought, and bodies blamed without a charge. */
export const targetsOf = (statement: Statement): ActorId[] =>
  'blames' in statement ? [...statement.targets, ...statement.blames] : statement.targets

/** Where in the archive the statements of each kind, speaker, target and incident stand, the newest first. */
interface Postings {
  kinds: ReadonlyMap<Kind, readonly number[]>
  by: ReadonlyMap<ActorId, readonly number[]>
  on: ReadonlyMap<ActorId, readonly number[]>
  incidents: ReadonlyMap<IncidentId, readonly number[]>
  /** By the name of who speaks. */
  names: ReadonlyMap<string, readonly number[]>
}

/** Made when first asked for: a start stays quick. */
export const postingsOf = perArchive(({ statements, actors }): Postings => {
  const persons = groupBy(actors, ({ kind, name }) => (kind === 'person' ? [name] : []))
  // “Josep Borrell” speaks for the EU, and has a record of his own.
  const inPerson = ({ speaker }: Statement) => (persons.get(speaker.name) ?? []).map(({ id }) => id)
  return {
    kinds: placesBy(statements, ({ kind }) => [kind]),
    by: placesBy(statements, (each) => [...new Set([...speakersOf(each), ...inPerson(each)])]),
    on: placesBy(statements, targetsOf),
    incidents: placesBy(statements, ({ incidents }) => incidents),
    names: placesBy(statements, ({ speaker }) => [speaker.name]),
  }
})
