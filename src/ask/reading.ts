import type { Name, Names } from '../find/names.ts'
import type { Archive } from '../model/archive.ts'
import type { Day } from '../model/day.ts'
import type { Placed, Senses } from './pattern/placed.ts'
import type { Item } from './pieces/item.ts'
import type { Query } from './query.ts'

/** What came of reading a question. */
export type Reading =
  /** `unread`: words beside a name that say nothing the record knows. `second`: what a second clause asks. */
  | { is: 'query'; query: Query; unread?: readonly string[]; second?: Query }
  /** A name in it belongs to several: the question with each of them in its place; the query is of them all. */
  | { is: 'which'; name: string; choices: readonly { record: Name; question: string }[]; rest?: Query }
  /** These parts were not understood; the query is what the rest says, if it says anything. */
  | { is: 'not-understood'; parts: readonly string[]; rest?: Query }
  | { is: 'out-of-scope' }

export interface Reader {
  archive: Archive
  names: Names
  today: Day
}

/** Every stage of a reading, for whoever wants to see why. */
export interface Explained {
  words: string
  items: readonly Item[]
  placed: readonly Placed[]
  reading: Reading
}

/** A clause of which the words and names are read, and the pattern is not yet. */
export interface Clause {
  words: string
  items: readonly Item[]
  placed: readonly Placed[]
  /** What no name and no vocabulary has. */
  unknown: readonly string[]
  reader: Reader
  senses: Senses
  /** What it may follow up. */
  before: Query | undefined
}
