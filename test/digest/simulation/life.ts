import type { Store } from '../../../src/store/store.ts'

/** One run of the program. Once it was killed nothing of it happens any more: whoever waits for it waits for ever. */
export interface Life {
  readonly killed: boolean
  readonly end: Promise<void>
  kill(): void
}

export function createLife(): Life {
  let killed = false
  let ended = () => {}
  const end = new Promise<void>((resolve) => {
    ended = resolve
  })
  return {
    get killed() {
      return killed
    },
    end,
    kill() {
      killed = true
      ended()
    },
  }
}

export const never = <T>(): Promise<T> => new Promise<T>(() => {})

/** What is on the disk, and what was there before: the file and its `.previous`. */
export interface Disk<T> {
  value: T
  before: T
}

export interface Hazards {
  /** Kills the program now. */
  crash(): boolean
  /** The disk takes nothing. */
  full(): boolean
}

/** A store with the promises of the real one, in which the program may die before and after a change is on the disk. */
export function storeOn<T>(disk: Disk<T>, life: Life, hazards: Hazards): Store<T> {
  let value = disk.value
  return {
    get value() {
      return value
    },
    async update(change) {
      await undefined
      if (!life.killed && hazards.crash()) life.kill()
      if (life.killed) return never()
      const next = change(value)
      if (next === value) return
      if (hazards.full()) throw new Error('no space left on device')
      disk.before = disk.value
      disk.value = next
      value = next
      if (hazards.crash()) life.kill()
      if (life.killed) return never()
    },
  }
}
