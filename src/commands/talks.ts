import type { Query } from '../ask/query.ts'
import type { Clock } from '../clock.ts'
import type { Asker } from './asker.ts'
import type { Shown, Talk } from './command.ts'

const remembered = 30 * 60_000
const most = 10_000

/** What was understood last, or else the name that was not. */
interface Kept {
  query?: Query
  shown?: Shown | undefined
  stranger?: string
  until: number
}

/** Remembers the last question of each conversation for half an hour, so that “and the UK?” is understood. */
export function createTalks(clock: Clock): { of(asker: Asker): Talk } {
  const last = new Map<string, Kept>()
  const keep = (key: string, said: Omit<Kept, 'until'>): void => {
    last.delete(key)
    last.set(key, { ...said, until: clock.now().getTime() + remembered })
    const [oldest] = last.keys()
    if (last.size > most && oldest !== undefined) last.delete(oldest)
  }
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
        stranger: () => found()?.stranger,
        remember: (query, shown) => keep(key, { query, shown }),
        leaveOpen: (stranger) => keep(key, { stranger }),
      }
    },
  }
}
