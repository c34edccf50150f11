import type { Query } from '../ask/query.ts'
import type { Clock } from '../clock.ts'
import type { Asker } from './asker.ts'
import type { Talk } from './command.ts'

const remembered = 30 * 60_000
const most = 10_000

/** Remembers the last question of each conversation for half an hour, so that “and the UK?” is understood. */
export function createTalks(clock: Clock): { of(asker: Asker): Talk } {
  const last = new Map<string, { query: Query; until: number }>()
  return {
    of({ chat, tenant, conversation }) {
      const key = `${chat} ${tenant} ${conversation}`
      return {
        before() {
          const found = last.get(key)
          return found && found.until > clock.now().getTime() ? found.query : undefined
        },
        remember(query) {
          last.delete(key)
          last.set(key, { query, until: clock.now().getTime() + remembered })
          const [oldest] = last.keys()
          if (last.size > most && oldest !== undefined) last.delete(oldest)
        },
      }
    },
  }
}
