/** One name of one thing. A thing may have many; `main` marks the one that it is shown by. */
export interface NameEntry<Key> {
  key: Key
  name: string
  main: boolean
}

/** A thing that matched, by which of its names, and how well: 1 is exact. */
export interface NameHit<Key> {
  key: Key
  name: string
  score: number
}

export interface NameIndex<Key> {
  /**
   * `sure`: one hit means that thing, several mean “ask which”, none means that nothing has that name.
   * `near` is then what the text may have meant, best first, at most `max`; it may be empty.
   */
  find(text: string, max?: number): { sure: NameHit<Key>[]; near: NameHit<Key>[] }
  /** What somebody who typed so far may be about to type, best first. For empty text: the first entries. */
  suggest(text: string, max: number): NameHit<Key>[]
}

export function indexNames<Key>(_entries: Iterable<NameEntry<Key>>): NameIndex<Key> {
  throw new Error('to be written')
}
