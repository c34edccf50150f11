import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { buildSync } from 'esbuild'
import { lockFolder } from '../../src/store/folder-lock.ts'
import { openStore } from '../../src/store/store.ts'
import { initial, State } from './killed-state.ts'

interface Killing {
  folder: string
  kills: number
  seed: number
}

/**
 * Starts a real process that writes and says what was acknowledged, kills it with SIGKILL at any moment, reads the file
 * as the next one would, and begins again. The kills within one life of this process are spread over its writes.
 */
export async function killStore({ folder, kills, seed }: Killing): Promise<{ acknowledged: number; faults: string[] }> {
  const place = join(folder, 'data')
  mkdirSync(place)
  const program = join(folder, 'child.mjs')
  buildSync({
    entryPoints: ['test/store/killed.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    outfile: program,
    logLevel: 'warning',
  })
  const faults: string[] = []
  let acknowledged = 0
  let last = 0
  let chance = seed
  for (let kill = 1; kill <= kills; kill += 1) {
    chance = (Math.imul(chance, 1_103_515_245) + 12_345) >>> 0
    const said = await oneLife(program, place, chance % 25)
    if (said.length === 0) faults.push(`kill ${kill}: nothing was acknowledged`)
    acknowledged += said.length
    last = Math.max(last, ...said)
    const store = await openStore({
      path: join(place, 'state.json'),
      schema: State,
      initial,
      recovered: (kept) => faults.push(`kill ${kill}: damaged, kept as ${kept}`),
    })
    if (store.value.count < last)
      faults.push(`kill ${kill}: ${last} was acknowledged, ${store.value.count} is on the disk`)
    if (store.value.filler.length !== store.value.count % 5000) faults.push(`kill ${kill}: half a change`)
    last = store.value.count
  }
  const lock = await lockFolder(place)
  await lock.release()
  copyFileSync(join(place, 'state.json'), join(folder, 'last.json'))
  return { acknowledged, faults }
}

/** What was acknowledged before it was killed, `milliseconds` after its first write. */
async function oneLife(program: string, place: string, milliseconds: number): Promise<number[]> {
  const child: ChildProcess = spawn(process.execPath, [program, place], { stdio: ['ignore', 'pipe', 'inherit'] })
  const said: number[] = []
  if (!child.stdout) return said
  const lines = createInterface({ input: child.stdout })
  lines.on('line', (line) => said.push(Number(line)))
  const ended = once(child, 'exit')
  const closed = once(lines, 'close')
  await Promise.race([once(lines, 'line'), ended])
  await wait(milliseconds)
  child.kill('SIGKILL')
  await Promise.all([ended, closed])
  return said
}
