import type { Query } from '../ask/query.ts'
import type { Clock } from '../clock.ts'
import type { Asker } from './asker.ts'
import type { Shown, Talk } from './command.ts'

const remembered = 30 * 60_000
const most = 10_000

/** Remembers the last question of each conversation for half an hour, so that “and the UK?” is understood. */
export function createTalks(clock: Clock): { of(asker: Asker): Talk } {
  const last = new Map<string, { query: Query; shown: Shown | undefined; until: number }>()
  return {
    of({ chat, tenant, conversation }) {
      const key = `${chat} ${tenant} ${conversation}`
      const found = () => {
        const known = last.get(key)
        return known && known.until > clock.now().getTime() ? known : undefined
      }
      return {
        before: () => found()?.query,
        shown: () => found()?.shown,
        remember(query, shown) {
          last.delete(key)
          last.set(key, { query, shown, until: clock.now().getTime() + remembered })
          const [oldest] = last.keys()
          if (last.size > most && oldest !== undefined) last.delete(oldest)
        },
      }
    },
  }
}
