import { simulate } from '../digest/simulation/simulate.ts'

const trouble = {
  crash: 0.002,
  limited: 0.03,
  unclear: 0.03,
  cannotLook: 0.1,
  full: 0.0005,
  edits: true,
  jumps: process.argv[5] === 'jumps',
}

const seed = Number(process.argv[2])
const at = Number(process.argv[3])
const begun = performance.now()
const outcome = await simulate({
  seed,
  days: Number(process.argv[4]),
  channels: Number(process.argv[6] ?? 250),
  share: { of: 2, at },
  trouble,
})
console.log((performance.now() - begun) / 1000, {
  ...outcome,
  faults: outcome.faults.slice(0, 20),
  n: outcome.faults.length,
})
