import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it, onTestFinished } from 'vitest'
import { lockFolder } from '../../src/store/folder-lock.ts'

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'attache-lock-'))
  onTestFinished(() => rmSync(path, { recursive: true }))
  return path
}

it('lets one in, tells the second, and lets it in after the first has left', async () => {
  const place = folder()
  const first = await lockFolder(place)
  await expect(lockFolder(place)).rejects.toThrow(`Another Attaché (process ${process.pid} on ${hostname()}) is using`)
  await first.release()
  await (await lockFolder(place)).release()
})

it('of ten at once exactly one gets in', async () => {
  const place = folder()
  const all = await Promise.allSettled(Array.from({ length: 10 }, () => lockFolder(place)))
  const inside = all.filter(({ status }) => status === 'fulfilled')
  expect(inside).toHaveLength(1)
  for (const each of all) if (each.status === 'fulfilled') await each.value.release()
})

it('takes over from a process that was killed', async () => {
  const place = folder()
  const gone = spawn(process.execPath, ['-e', ''])
  const pid = gone.pid
  await new Promise((resolve) => gone.once('exit', resolve))
  writeFileSync(join(place, 'lock'), JSON.stringify({ pid, host: hostname() }))
  await (await lockFolder(place)).release()
})

it('takes over when the number of the process belongs to another by now', async () => {
  const place = folder()
  writeFileSync(join(place, 'lock'), JSON.stringify({ pid: process.ppid, host: hostname(), started: '1' }))
  await (await lockFolder(place)).release()
})

it('trusts a lock of another machine while it is kept warm', async () => {
  const place = folder()
  const lock = join(place, 'lock')
  writeFileSync(lock, JSON.stringify({ pid: 1, host: 'another-machine' }))
  await expect(lockFolder(place)).rejects.toThrow('on another-machine')
  const longAgo = new Date(Date.now() - 120_000)
  utimesSync(lock, longAgo, longAgo)
  await (await lockFolder(place)).release()
})

it('takes an unreadable lock for a dead one', async () => {
  const place = folder()
  writeFileSync(join(place, 'lock'), '')
  await (await lockFolder(place)).release()
})

it('says so in one line and leaves with 2 when a second process starts on the folder', async () => {
  const place = folder()
  const { release } = await lockFolder(place)
  const env = { ...process.env, DATA_DIR: place, DISCORD_TOKEN: 'x', DISCORD_API_URL: 'http://127.0.0.1:9' }
  const second = promisify(execFile)(process.execPath, ['dist/main.js'], { env })
  await expect(second).rejects.toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringMatching(/^Another Attaché.*\n$/),
  })
  await release()
})
