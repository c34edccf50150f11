import { type Archive, groupBy } from '../model/archive.ts'
import type { ActorId, IncidentId } from '../model/id.ts'
import type { Kind, Statement } from '../model/statement.ts'

/** The body or person that speaks, and those it speaks for. A named person who speaks personally speaks for nobody else. */
export const speakersOf = ({ speaker, onBehalfOf }: Statement): ActorId[] =>
  speaker.actor ? [speaker.actor, ...onBehalfOf] : [...onBehalfOf]

/** Whom it is about: those blamed, addressed, listed, charged or sought, and bodies blamed without a charge. */
export const targetsOf = (statement: Statement): ActorId[] =>
  'blames' in statement ? [...statement.targets, ...statement.blames] : statement.targets

/** Where in the archive the statements of each kind, speaker, target and incident stand, the newest first. */
interface Postings {
  kinds: ReadonlyMap<Kind, readonly number[]>
  by: ReadonlyMap<ActorId, readonly number[]>
  on: ReadonlyMap<ActorId, readonly number[]>
  incidents: ReadonlyMap<IncidentId, readonly number[]>
}

const made = new WeakMap<Archive, Postings>()

/** Made when first asked for: a start stays quick. */
export function postingsOf(archive: Archive): Postings {
  const known = made.get(archive)
  if (known) return known
  const { statements } = archive
  const under = <Key>(keysOf: (statement: Statement) => readonly Key[]): Map<Key, number[]> =>
    groupBy([...statements.keys()], (place) => {
      const statement = statements[place]
      return statement ? [...new Set(keysOf(statement))] : []
    })
  const postings = {
    kinds: under(({ kind }) => [kind]),
    by: under(speakersOf),
    on: under(targetsOf),
    incidents: under(({ incidents }) => incidents),
  }
  made.set(archive, postings)
  return postings
}

/** The places under any of the ids, in order, each once; undefined when they are so many that a look at all is as quick. */
export function placesUnder<Key>(
  postings: ReadonlyMap<Key, readonly number[]>,
  ids: ReadonlySet<Key>,
  most: number,
): number[] | undefined {
  const lists = [...ids].flatMap((id) => [postings.get(id) ?? []])
  const size = lists.reduce((sum, { length }) => sum + length, 0)
  if (size > most) return undefined
  return [...new Set(lists.flat())].sort((a, b) => a - b)
}
