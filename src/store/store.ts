import { Low } from 'lowdb'
import type * as z from 'zod'
import { DurableFile } from './durable-file.ts'
import { type Files, realFiles } from './files.ts'

/** What the running bot remembers. A value is never changed in place. */
export interface Store<T> {
  readonly value: T
  /**
   * Resolves once the change is on the disk. Rejects when it cannot be: then the value is as before, on disk and here.
   * Changes that arrive while one is being written are written together.
   */
  update(change: (value: T) => T): Promise<void>
}

export interface StoreOptions<T> {
  path: string
  schema: z.ZodType<T>
  /** What holds when there is no file yet. Never stands in for a damaged one. */
  initial: T
  files?: Files
  /** Hears of a damaged file for which the state before it was taken, and where it is kept. */
  recovered?(kept: string): void
}

/** Opens a state file. Throws a StoreError that names a file which cannot be used. */
export async function openStore<T>({ path, schema, initial, files = realFiles, ...rest }: StoreOptions<T>) {
  const file = new DurableFile(path, schema, files)
  const database = new Low<T>(file, initial)
  await database.read()
  if (file.recoveredFrom !== undefined) rest.recovered?.(file.recoveredFrom)
  return createStore(database)
}

interface Waiting<T> {
  change(value: T): T
  done(): void
  failed(error: unknown): void
}

function createStore<T>(database: Low<T>): Store<T> {
  let waiting: Waiting<T>[] = []
  let writing = false

  async function writeAll(): Promise<void> {
    writing = true
    while (waiting.length > 0) {
      const batch = waiting
      waiting = []
      await write(batch)
    }
    writing = false
  }

  async function write(batch: readonly Waiting<T>[]): Promise<void> {
    let next = database.data
    const changed: Waiting<T>[] = []
    for (const each of batch) {
      try {
        next = each.change(next)
        changed.push(each)
      } catch (error) {
        each.failed(error)
      }
    }
    try {
      if (next !== database.data) await database.adapter.write(next)
      database.data = next
      for (const { done } of changed) done()
    } catch (error) {
      for (const { failed } of changed) failed(error)
    }
  }

  return {
    get value() {
      return database.data
    },
    update: (change) =>
      new Promise((done, failed) => {
        waiting.push({ change, done, failed })
        if (!writing) void writeAll()
      }),
  }
}

/** A part of a store that is a store itself. */
export function partOf<T extends object, Key extends keyof T>(store: Store<T>, key: Key): Store<T[Key]> {
  return {
    get value() {
      return store.value[key]
    },
    update: (change) => store.update((value) => ({ ...value, [key]: change(value[key]) })),
  }
}

/** Forgets everything at the end: for tests and for the terminal, which writes nothing. */
export function createMemoryStore<T>(initial: T): Store<T> {
  let value = initial
  return {
    get value() {
      return value
    },
    async update(change) {
      value = change(value)
    },
  }
}
