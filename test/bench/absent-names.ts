import { plainly, wordsOf } from './distance.ts'
import { createRivals, type Named } from './known-names.ts'
import { madeUpNames, madeUpPerson } from './made-up-names.ts'
import type { Random } from './random.ts'

/**
 * Names of the same making that nothing on record has: no record within three letters, none that holds all the words
 * that tell a name from another.
 */
export function absentNames(records: readonly Named[], count: number, random: Random): string[] {
  const rivals = createRivals(records)
  const found: string[] = []
  while (found.length < count) {
    const name = random.chance(0.25) ? madeUpPerson(random) : random.pick(madeUpNames(random))
    if (plainly(name).length < 5 || rivals.within(name, 3) || rivals.holding(wordsOf(name))) continue
    found.push(name)
  }
  return found
}
