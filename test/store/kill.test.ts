import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { killStore } from './kill.ts'

it('a process killed a hundred times at any moment loses nothing that was acknowledged, and leaves nothing broken', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'attache-kill-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 1e9))
  const { faults, acknowledged } = await killStore({ folder, kills: 100, seed })
  expect(faults, `seed ${seed}`).toEqual([])
  expect(acknowledged).toBeGreaterThan(200)
}, 120_000)
