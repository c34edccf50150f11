import { randomUUID } from 'node:crypto'
import { dirname } from 'node:path'
import type { Adapter } from 'lowdb'
import type * as z from 'zod'
import { type Files, isMissing } from './files.ts'

/** The file cannot be used as it is. The message says which and what to do; nothing was changed. */
export class StoreError extends Error {
  override name = 'StoreError'
}

/** A change that was refused: nothing of it is in memory or on disk. */
export class NotSaved extends Error {
  override name = 'NotSaved'
}

/**
 * One JSON file that survives a crash and a power cut: what is written is on the disk before it is said to be.
 * A unique temporary file, fsync, rename, fsync of the folder; the state before stays beside it as `….previous`.
 */
export class DurableFile<T> implements Adapter<T> {
  readonly #path: string
  readonly #schema: z.ZodType<T>
  readonly #files: Files
  /** How the file looked when it was last read or written by us. */
  #stamp: string | undefined
  /** Set when the file was damaged and the state before was taken instead: the name of the kept copy. */
  recoveredFrom: string | undefined

  constructor(path: string, schema: z.ZodType<T>, files: Files) {
    this.#path = path
    this.#schema = schema
    this.#files = files
  }

  /** Null when there is no file yet. Throws a StoreError for a file of somebody else, or of a newer Attaché. */
  async read(): Promise<T | null> {
    const text = await this.#readText(this.#path)
    if (text === undefined) return null
    const value = parse(text)
    if (value === damaged) return this.#recover()
    this.#stamp = await this.#files.stamp(this.#path)
    return this.#check(value, this.#path)
  }

  async write(value: T): Promise<void> {
    const files = this.#files
    const temporary = `${this.#path}.${randomUUID()}.tmp`
    try {
      await files.writeDurably(temporary, `${JSON.stringify(value)}\n`)
      if ((await files.stamp(this.#path)) !== this.#stamp) {
        throw new NotSaved(`${this.#path} was changed by somebody else; it is left as it is`)
      }
      if (this.#stamp !== undefined) await this.#keepPrevious()
      // A new name changes no stamp: taken before, no failure can come between the two.
      const stamp = await files.stamp(temporary)
      await files.rename(temporary, this.#path)
      this.#stamp = stamp
      await files.syncFolder(dirname(this.#path))
    } catch (error) {
      await files.remove(temporary).catch(() => {})
      throw error
    }
  }

  async #keepPrevious(): Promise<void> {
    const temporary = `${this.#path}.${randomUUID()}.tmp`
    try {
      await this.#files.link(this.#path, temporary)
      await this.#files.rename(temporary, previousOf(this.#path))
    } finally {
      await this.#files.remove(temporary).catch(() => {})
    }
  }

  /** A damaged file is kept under another name, and the state before it is taken, if there is one. */
  async #recover(): Promise<T> {
    const previous = await this.#readText(previousOf(this.#path))
    const value = previous === undefined ? damaged : parse(previous)
    if (value === damaged) {
      throw new StoreError(
        `${this.#path} is damaged, and there is no earlier state beside it. It was left as it is: move it away to begin anew, or put a copy of yours in its place.`,
      )
    }
    const kept = `${this.#path}.damaged-${randomUUID().slice(0, 8)}`
    const sound = this.#check(value, previousOf(this.#path))
    await this.#files.copy(this.#path, kept)
    this.#stamp = await this.#files.stamp(this.#path)
    this.recoveredFrom = kept
    return sound
  }

  #check(value: unknown, path: string): T {
    const checked = this.#schema.safeParse(value)
    if (checked.success) return checked.data
    const [issue] = checked.error.issues
    throw new StoreError(
      `${path} is not a file of this Attaché (${issue?.path.join('.') || 'the whole'}: ${issue?.message ?? 'unknown'}). It was left as it is: a newer version may have written it. Set another DATA_DIR, or move it away.`,
    )
  }

  async #readText(path: string): Promise<string | undefined> {
    try {
      return await this.#files.read(path)
    } catch (error) {
      if (isMissing(error)) return undefined
      throw error
    }
  }
}

const previousOf = (path: string): string => `${path}.previous`

const damaged = Symbol('damaged')

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return damaged
  }
}
