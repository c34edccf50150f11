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

/** The places under some of the keys: how many at most, and which, in order and each once. */
export interface Places {
  size: number
  read(): readonly number[] | Int32Array
}

export function placesUnder<Key>(postings: ReadonlyMap<Key, readonly number[]>, keys: ReadonlySet<Key>): Places {
  const lists = [...keys].flatMap((key) => [postings.get(key) ?? []])
  const [only] = lists
  return {
    size: lists.reduce((sum, { length }) => sum + length, 0),
    read: () => (only && lists.length === 1 ? only : Int32Array.from(new Set(lists.flat())).sort()),
  }
}
