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

export interface Scored<Key> {
  entry: NameEntry<Key>
  score: number
}

export const scoreOf = <Key>([best]: readonly NameHit<Key>[]): number => best?.score ?? 0

/** A thing once, by the name that fits best, the best first. */
export function hits<Key>(found: readonly Scored<Key>[], max: number): NameHit<Key>[] {
  const best = new Map<Key, NameHit<Key>>()
  for (const { entry, score } of found) {
    const { key, name } = entry
    const known = best.get(key)
    if (!known || score > known.score) best.set(key, { key, name, score })
  }
  return [...best.values()].sort((a, b) => b.score - a.score).slice(0, max)
}

/** A thing once, in the order given. */
export function inOrder<Key>(found: readonly { entry: NameEntry<Key> }[], max: number): NameHit<Key>[] {
  const seen = new Map<Key, NameHit<Key>>()
  for (const { entry } of found) {
    if (seen.size >= max) break
    if (!seen.has(entry.key)) seen.set(entry.key, { key: entry.key, name: entry.name, score: 1 })
  }
  return [...seen.values()]
}
