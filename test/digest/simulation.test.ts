import { expect, it } from 'vitest'
import { simulate } from './simulation/simulate.ts'

const calm = { crash: 0, limited: 0, unclear: 0, cannotLook: 0, full: 0, jumps: false, edits: false }
/** The same story every time; `npm run soak` draws others. */
const seed = Number(process.env.SEED ?? 20261125)

it('in a calm world every digest arrives once, and none is late or skipped', async () => {
  const { faults, counts, due } = await simulate({ seed, days: 30, channels: 40, trouble: calm })
  expect(faults, `seed ${seed}`).toEqual([])
  expect(due).toBeGreaterThan(500)
  expect(Object.keys(counts).filter((each) => !['sent', 'skipped: nothing new'].includes(each))).toEqual([])
})

const rough = { crash: 0.01, limited: 0.05, unclear: 0.08, cannotLook: 0.1, full: 0.002, edits: true }

it.each([
  ['crashes, limits, lost answers and edits', { ...rough, jumps: false }],
  ['a clock that jumps as well', { ...rough, jumps: true }],
])('in a world of %s none is missing or double', async (_, trouble) => {
  const { faults, counts, lives } = await simulate({ seed, days: 40, channels: 40, trouble })
  expect(faults, `seed ${seed}`).toEqual([])
  expect(counts.sent).toBeGreaterThan(300)
  expect(lives).toBeGreaterThan(20)
})
