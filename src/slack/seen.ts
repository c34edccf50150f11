import type { Clock } from '../clock.ts'

/** Says whether a key is new, and remembers it. */
export type Seen = (...keys: readonly (string | undefined)[]) => boolean

const remembered = 20 * 60_000
const most = 20_000

/**
 * Slack delivers again at once, after one and after five minutes, and the repeat may be the only copy:
 * so what was seen is ignored, never what says that it is a repeat. https://docs.slack.dev/apis/events-api#retries
 */
export function createSeen(clock: Clock): Seen {
  const seen = new Map<string, number>()
  const forget = (now: number) => {
    for (const [key, until] of seen) {
      if (until > now && seen.size <= most) return
      seen.delete(key)
    }
  }
  return (...keys) => {
    const now = clock.now().getTime()
    forget(now)
    const known = keys.filter((key) => key !== undefined)
    const repeated = known.some((key) => seen.has(key))
    for (const key of known) if (!seen.has(key)) seen.set(key, now + remembered)
    return repeated
  }
}
