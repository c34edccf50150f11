import { hits, type NameHit, type Scored, scoreOf } from './hits.ts'
import { likeness, listen, type Spelling } from './likeness.ts'
import type { Heard } from './name-list.ts'
import { createTripleNet, createWordNet, type Net } from './nets.ts'
import { once } from './once.ts'

/** From here on a name is meant, not only near; measured on made-up and on absent names. */
export const sureFrom = 0.76
const nearFrom = 0.55

/**
 * Finds names with typing errors in them, the likest first. What is typed comes as it is and without fillers.
 * Each net is cast only when the ones before caught nothing sure, and made when first needed.
 */
export function createMisspelt<Key>(heard: () => readonly Heard<Key>[]) {
  const nets: (() => Net)[] = [once(() => createWordNet(heard())), once(() => createTripleNet(heard()))]

  return (whole: Spelling, bare: Spelling, max: number): NameHit<Key>[] => {
    const short = { ...bare, ...listen(bare) }
    const typings = bare === whole ? [short] : [short, { ...whole, ...listen(whole) }]
    const looked = new Set<number>()
    const scored: Scored<Key>[] = []
    for (const net of nets) {
      for (const place of net()(short)) {
        const name = heard()[place]
        if (!name || looked.has(place)) continue
        looked.add(place)
        const score = Math.max(...typings.map((typed) => likeness(typed, name)))
        if (score >= nearFrom) scored.push({ entry: name.entry, score })
      }
      const found = hits(scored, max)
      if (scoreOf(found) >= sureFrom) return found
    }
    return hits(scored, max)
  }
}
