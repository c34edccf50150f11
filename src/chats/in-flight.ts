/** Counts work, so that a stop can wait for it: neither platform's library does. */
export interface InFlight {
  run<T>(work: () => Promise<T>): Promise<T>
  /** Resolves when nothing is under way. */
  idle(): Promise<void>
}

export function createInFlight(): InFlight {
  let count = 0
  let waiting: (() => void)[] = []
  return {
    async run(work) {
      count += 1
      try {
        return await work()
      } finally {
        count -= 1
        if (count === 0) {
          for (const wake of waiting) wake()
          waiting = []
        }
      }
    },
    idle: () => (count === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
  }
}
