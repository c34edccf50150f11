/** Chance that repeats: the same seed gives the same names, questions and archives on every machine. */
export interface Random {
  /** From 0 up to, not including, `end`. */
  below(end: number): number
  chance(share: number): boolean
  pick<Value>(values: readonly Value[]): Value
  /** The first values far more often than the last, as fame is spread. */
  pickFamous<Value>(values: readonly Value[]): Value
  shuffle<Value>(values: readonly Value[]): Value[]
}

/** mulberry32: https://github.com/cprosche/mulberry32 */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (end: number): number => Math.floor(next() * end)
  const at = <Value>(values: readonly Value[], place: number): Value => {
    const value = values[place]
    if (value === undefined) throw new Error('nothing to choose from')
    return value
  }
  return {
    below,
    chance: (share) => next() < share,
    pick: (values) => at(values, below(values.length)),
    pickFamous: (values) => at(values, Math.floor(values.length * next() ** 2)),
    shuffle(values) {
      const mixed = [...values]
      for (let place = mixed.length - 1; place > 0; place -= 1) {
        const other = below(place + 1)
        const value = at(mixed, place)
        mixed[place] = at(mixed, other)
        mixed[other] = value
      }
      return mixed
    },
  }
}
