import type { Clock } from '../clock.ts'

/** Says whether any of the keys was seen before, and remembers all of them. */
export interface Seen {
  (...keys: readonly (string | undefined)[]): boolean
  forget(key: string): void
}

const remembered = 20 * 60_000
const most = 20_000

/**
 * Slack delivers again at once, after one and after five minutes, Discord after a resume; and the repeat may be the only
 * copy: so what was seen is ignored, never what says that it is a repeat.
 * https://docs.slack.dev/apis/events-api#retries https://discord.com/developers/docs/events/gateway#resuming
 */
export function createSeen(clock: Clock): Seen {
  const seen = new Map<string, number>()
  const drop = (now: number) => {
    for (const [key, until] of seen) {
      if (until > now && seen.size <= most) return
      seen.delete(key)
    }
  }
  const look = (...keys: readonly (string | undefined)[]): boolean => {
    const now = clock.now().getTime()
    drop(now)
    const known = keys.filter((key) => key !== undefined)
    const repeated = known.some((key) => seen.has(key))
    for (const key of known) if (!seen.has(key)) seen.set(key, now + remembered)
    return repeated
  }
  return Object.assign(look, { forget: (key: string) => void seen.delete(key) })
}
