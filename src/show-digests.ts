import { resolve } from 'node:path'
import { renderPlain } from './briefing/plain.ts'
import { briefHealth, healthOf } from './digest/health.ts'
import { readState } from './state.ts'

/** For an operator: counts over all digests, and why somebody did not get one. Reads what the running bot wrote last. */
export async function showDigests(dataDir: string, now: Date, json: boolean): Promise<number> {
  const { digest } = await readState(resolve(dataDir))
  const health = healthOf(digest, now.toISOString())
  process.stdout.write(`${json ? JSON.stringify(health, null, 2) : renderPlain(briefHealth(health))}\n`)
  return 0
}
