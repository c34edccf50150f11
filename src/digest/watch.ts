import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pauseAfter, type Sleep } from '../chats/pause.ts'
import type { Log } from '../log.ts'
import type { Archive } from '../model/archive.ts'

/** The record as it is now; it is replaced as a whole when its files change. */
export interface LiveRecord {
  readonly current: Archive
  /** Hears of every record that takes the place of the one before. */
  onChange(listener: (archive: Archive) => void): void
  /** Looks whether the files changed. A record that is wrong changes nothing, and is reported once. */
  look(): Promise<void>
  /** Looks again and again until it is told to stop. */
  watch(sleep: Sleep, stopping: AbortSignal): Promise<void>
}

interface RecordParts {
  folder: string
  /** Opens and checks it; throws when anything is wrong. */
  open(): Archive
  first: Archive
  log: Log
}

/** In milliseconds. */
const every = 5_000

/**
 * Polls: watching folders misses changes on network disks and in containers. Files are read once they have stood still
 * between two looks, so that one which is being copied is not read half.
 */
export function createRecord({ folder, open, first, log }: RecordParts): LiveRecord {
  let current = first
  let read: string | undefined
  let seen: string | undefined
  const listeners: ((archive: Archive) => void)[] = []

  async function look(): Promise<void> {
    const now = await stampOf(folder)
    read ??= now
    const stands = now === seen
    seen = now
    if (!stands || now === read) return
    read = now
    try {
      current = open()
    } catch (error) {
      const cause = error instanceof Error ? error.message : 'unknown'
      log.error('record: the edited files are wrong, the record stays as it was', { cause })
      return
    }
    log.info('record: read again', { statements: current.statements.length, incidents: current.incidents.length })
    for (const listener of listeners) listener(current)
  }

  return {
    get current() {
      return current
    },
    onChange: (listener) => void listeners.push(listener),
    look,
    async watch(sleep, stopping) {
      for (let failures = 0; !stopping.aborted; ) {
        await look().then(
          () => {
            failures = 0
          },
          () => {
            failures += 1
            if (failures === 1) log.warn('record: its folder cannot be looked at', { folder })
          },
        )
        await sleep(failures > 0 ? Math.max(every, pauseAfter(failures) * 1000) : every, stopping)
      }
    },
  }
}

/** Changes when a file of the record does. What the running bot writes below it is none. */
async function stampOf(folder: string): Promise<string> {
  const entries = await readdir(folder, { withFileTypes: true })
  const stamps = await Promise.all(
    entries
      .filter(({ name }) => name !== 'local')
      .map(async (entry) => {
        const path = join(folder, entry.name)
        if (entry.isDirectory()) return stampOf(path)
        if (!entry.name.endsWith('.json')) return ''
        const { size, mtimeMs, ino } = await stat(path)
        return `${path} ${ino} ${size} ${mtimeMs}`
      }),
  )
  return stamps.filter((stamp) => stamp !== '').join('\n')
}
