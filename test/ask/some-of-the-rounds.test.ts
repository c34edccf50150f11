import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { confidentlyWrongOf, outcomesOf, report, rightOf } from './checked.ts'
import { readCollection } from './collection.ts'

/** `npm run rounds` asks them all, and holds each round to its own share. */
it('every eighth question of all rounds is answered right, nine of ten times and more', () => {
  const rounds = readdirSync('test/ask/rounds').map((file) => readCollection(`test/ask/rounds/${file}`))
  const outcomes = outcomesOf(rounds.flat().filter((_, at) => at % 8 === 0))
  console.log(report('every eighth question of the rounds', outcomes))
  expect(rightOf(outcomes).length / outcomes.length).toBeGreaterThan(0.92)
  expect(confidentlyWrongOf(outcomes).length / outcomes.length).toBeLessThan(0.04)
})
