import { type Persisting, pauseAfter } from '../chats/pause.ts'
import { failureOf, isFinal } from './errors.ts'

const longestPause = 30

/** Tries until it works. Undefined when it is told to stop, or when Slack says that trying again is of no use. */
export async function persist<T>(what: string, attempt: () => Promise<T>, deps: Persisting): Promise<T | undefined> {
  const { log, sleep, stopping } = deps
  for (let failures = 1; !stopping.aborted; failures += 1) {
    try {
      return await attempt()
    } catch (error) {
      if (stopping.aborted) return undefined
      const failure = failureOf(error)
      if (isFinal(error)) {
        log.error('slack: given up', { what, code: failure.code })
        return undefined
      }
      const seconds = Math.max(pauseAfter(failures, longestPause), failure.kind === 'later' ? failure.seconds : 0)
      log.warn('slack: not reached, trying again', { what, code: failure.code, seconds: Math.round(seconds) })
      await sleep(seconds * 1000, stopping)
    }
  }
  return undefined
}
