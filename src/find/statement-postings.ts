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
  const places = [...statements.keys()]
  const under = <Key>(keysOf: (statement: Statement) => readonly Key[]): Map<Key, number[]> =>
    groupBy(places, (place) => {
      const statement = statements[place]
      const keys = statement ? keysOf(statement) : []
      return keys.length < 2 ? keys : [...new Set(keys)]
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

/** Some places: how many at most, which, in order and each once, and the same as marks, by place. */
export interface Places {
  size: number
  read(): Int32Array
  marks(): Uint8Array
}

export function placesUnder<Key>(postings: ReadonlyMap<Key, readonly number[]>, keys: ReadonlySet<Key>): Places {
  const lists: (readonly number[])[] = []
  for (const key of keys) {
    const list = postings.get(key)
    if (list) lists.push(list)
  }
  return placesIn(lists)
}

/** What is in any of the lists, each of which is in order. */
export function placesIn(lists: readonly (readonly number[] | Int32Array)[]): Places {
  const marks = (): Uint8Array => {
    const marked = new Uint8Array(lists.reduce((end, list) => Math.max(end, 1 + (list.at(-1) ?? 0)), 0))
    for (const list of lists) for (const place of list) marked[place] = 1
    return marked
  }
  const size = lists.reduce((sum, { length }) => sum + length, 0)
  const [only, ...others] = lists
  return {
    size,
    marks,
    read: () => (only && others.length === 0 ? Int32Array.from(only) : marked(marks(), size)),
  }
}

function marked(marks: Uint8Array, most: number): Int32Array {
  const places = new Int32Array(most)
  let count = 0
  for (let place = 0; place < marks.length; place += 1) if (marks[place] === 1) places[count++] = place
  return places.subarray(0, count)
}

/** Those of the places that are among the others too. */
export function inBoth(left: Int32Array, others: Places): Int32Array {
  const marks = others.marks()
  return left.filter((place) => marks[place] === 1)
}
