/** Some places: how many at most, which, in order and each once, and the same as marks, by place. */
export interface Places {
  size: number
  read(): Int32Array
  marks(): Uint8Array
}

/** Where the values stand that have a key, in order and each once. */
export function placesBy<Value, Key>(
  values: readonly Value[],
  keysOf: (value: Value) => readonly Key[],
): Map<Key, number[]> {
  const places = new Map<Key, number[]>()
  values.forEach((value, place) => {
    for (const key of keysOf(value)) {
      const known = places.get(key)
      if (!known) places.set(key, [place])
      else if (known.at(-1) !== place) known.push(place)
    }
  })
  return places
}

export function placesUnder<Key>(places: ReadonlyMap<Key, readonly number[]>, keys: ReadonlySet<Key>): Places {
  const lists: (readonly number[])[] = []
  for (const key of keys) {
    const list = places.get(key)
    if (list) lists.push(list)
  }
  return placesIn(lists)
}

/** What is in any of the lists, each of which is in order. */
export function placesIn(lists: readonly (readonly number[] | Int32Array)[]): Places {
  const marks = (): Uint8Array => {
    const marked = new Uint8Array(lists.reduce((end, list) => Math.max(end, 1 + (list.at(-1) ?? 0)), 0))
    for (const list of lists) for (let at = 0; at < list.length; at += 1) marked[list[at] ?? 0] = 1
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
  return placesThat(left, (place) => marks[place] === 1)
}

/** Those that are so; the filter of a typed array takes several times as long. */
export function placesThat(places: Int32Array, is: (place: number) => boolean): Int32Array {
  const kept = new Int32Array(places.length)
  let count = 0
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] ?? 0
    if (is(place)) kept[count++] = place
  }
  return kept.subarray(0, count)
}
