import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { simulate } from '../digest/simulation/simulate.ts'
import { killStore } from '../store/kill.ts'

/** `npm run soak [seed]`: the digest and the store at full size. Prints the seed; exits with 1 when anything is wrong. */
const [work, given] = process.argv.slice(2)
const seed = Number(work === 'digest' ? given : (work ?? Math.floor(Math.random() * 1e9)))
const trouble = { crash: 0.002, limited: 0.03, unclear: 0.03, cannotLook: 0.1, full: 0.0005, edits: true, jumps: true }
const halves = 2

if (work === 'digest') {
  const at = Number(process.argv[4])
  const outcome = await simulate({
    seed: seed + at,
    days: 1000,
    channels: 500 / halves,
    share: { of: halves, at },
    trouble,
  })
  const { faults, due, arrived, counts, lives } = outcome
  for (const fault of faults.slice(0, 50)) console.log(fault)
  console.log(`half ${at}: ${due} due, ${arrived} arrived, ${lives} lives, ${faults.length} faults`, counts)
  process.exitCode = faults.length > 0 ? 1 : 0
} else {
  const begun = performance.now()
  const seconds = () => `${Math.round((performance.now() - begun) / 1000)} s`
  console.log(`seed ${seed}`)
  const codes = await Promise.all(Array.from({ length: halves }, (_, at) => half(at)))
  console.log(
    `1,000 days, 500 channels: ${codes.every((code) => code === 0) ? 'none double, none missing' : 'FAULTS'}, ${seconds()}`,
  )
  const killed = await Promise.all(Array.from({ length: halves }, (_, at) => kills(at)))
  const acknowledged = killed.reduce((sum, each) => sum + each.acknowledged, 0)
  const lost = killed.flatMap(({ faults }) => faults)
  for (const fault of lost.slice(0, 20)) console.log(fault)
  console.log(`store: 2,000 kills, ${acknowledged} changes acknowledged, ${lost.length} faults, ${seconds()}`)
  process.exitCode = codes.some((code) => code !== 0) || lost.length > 0 ? 1 : 0
}

/** One process a core. */
function half(at: number): Promise<number | null> {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), 'digest', String(seed), String(at)], {
    stdio: 'inherit',
  })
  return new Promise((done) => child.on('exit', done))
}

async function kills(at: number) {
  const folder = mkdtempSync(join(tmpdir(), 'attache-soak-'))
  try {
    return await killStore({ folder, kills: 2000 / halves, seed: seed + at })
  } finally {
    rmSync(folder, { recursive: true })
  }
}
