import { digits, type Figure, median, percent } from './figures.ts'
import type { Load } from './load.ts'

const rounds = 5
const inFlight = 32
const milliseconds = 2_000
const aim = 0.8

interface Answering {
  load: Load
  target: string
}

/** How many answers a second the one gives of what the other gives, in turns, so that both have the same machine. */
export async function compareSpeeds(
  bare: Answering,
  ours: Answering,
): Promise<Pick<Figure, 'result' | 'aim' | 'holds'>> {
  await speedOf(bare)
  await speedOf(ours)
  const pairs: { bare: number; ours: number }[] = []
  for (let round = 0; round < rounds; round += 1) pairs.push({ bare: await speedOf(bare), ours: await speedOf(ours) })
  const share = median(pairs.map((pair) => pair.ours / pair.bare))
  const speeds = [median(pairs.map((pair) => pair.ours)), median(pairs.map((pair) => pair.bare))].map(digits)
  return {
    result: `${percent(share)} of its throughput (${speeds.join(' of ')} a second, ${inFlight} at a time)`,
    aim: `${aim * 100} %`,
    holds: share >= aim,
  }
}

async function speedOf({ load, target }: Answering): Promise<number> {
  const { seconds, times } = await load.run({ target, inFlight, milliseconds })
  return times.length / seconds
}
