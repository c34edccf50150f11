/** All that is in any of the sets. */
export function union<Value>(sets: readonly ReadonlySet<Value>[]): ReadonlySet<Value> {
  const all = new Set<Value>()
  for (const set of sets) for (const value of set) all.add(value)
  return all
}
