import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { link, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import * as z from 'zod'
import { StoreError } from './durable-file.ts'
import { codeOf, isMissing } from './files.ts'

const Holder = z.object({ pid: z.number(), host: z.string(), started: z.string().optional() })
type Holder = z.infer<typeof Holder>

const beat = 20_000
const silent = 60_000

/**
 * Makes this process the only one that writes to the folder; two would lose each other's changes.
 * Throws a StoreError when another one is alive. What a process left behind that was killed is taken over.
 */
export async function lockFolder(folder: string): Promise<{ release(): Promise<void> }> {
  const path = join(folder, 'lock')
  const mine = `${path}.${randomUUID()}`
  const text = JSON.stringify({ pid: process.pid, host: hostname(), started: startOf(process.pid) } satisfies Holder)
  await writeFile(mine, text, { mode: 0o600 })
  try {
    while (!(await take(mine, path))) await makeRoom(path, folder)
  } finally {
    await rm(mine, { force: true })
  }
  const beating = setInterval(() => void utimes(path, new Date(), new Date()).catch(() => {}), beat)
  beating.unref()
  return {
    async release() {
      clearInterval(beating)
      if ((await readLock(path)) === text) await rm(path, { force: true })
    },
  }
}

/** A hard link appears whole or not at all, for one process only. */
async function take(mine: string, path: string): Promise<boolean> {
  try {
    await link(mine, path)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

/** Clears away the lock of a process that is gone; throws when it is alive. */
async function makeRoom(path: string, folder: string): Promise<void> {
  const text = await readLock(path)
  if (text === undefined) return
  const holder = parse(text)
  if (holder && (await isAlive(holder, path))) throw taken(folder, holder, path)
  const aside = `${path}.${randomUUID()}`
  await rename(path, aside).catch((error: unknown) => {
    if (!isMissing(error)) throw error
  })
  // Somebody else may have been quicker and taken it in between: it is theirs.
  const moved = await readLock(aside)
  if (moved !== undefined && moved !== text) await link(aside, path).catch(() => {})
  await rm(aside, { force: true })
}

async function isAlive({ pid, host, started }: Holder, path: string): Promise<boolean> {
  if (host !== hostname()) return Date.now() - (await stat(path)).mtimeMs < silent
  try {
    process.kill(pid, 0)
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
  // The same number may be another process by now; where the system does not tell, our own number is an earlier life.
  return started === undefined ? pid !== process.pid : started === startOf(pid)
}

/** When a process began, in ticks since the machine did; undefined where the system does not say. */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
  } catch {
    return undefined
  }
}

const taken = (folder: string, { pid, host }: Holder, path: string): StoreError =>
  new StoreError(
    `Another Attaché (process ${pid} on ${host}) is using ${folder}. Stop it first, or set another DATA_DIR. If there is none, delete ${path}.`,
  )

async function readLock(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

function parse(text: string): Holder | undefined {
  try {
    return Holder.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
