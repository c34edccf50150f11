import type { Query } from './query.ts'
import type { Reading } from './reading.ts'
import { saysOverWhat } from './says.ts'

/** What the next turn may follow up: what was read, else what was understood of it; where that says nothing, what was asked before. */
export function carriedOn(reading: Reading, before: Query | undefined): Query | undefined {
  switch (reading.is) {
    case 'query':
      return reading.second ?? reading.query
    case 'which':
      return reading.rest ?? before
    case 'not-understood':
      return reading.rest && (!before || saysOverWhat(reading.rest) || reading.rest.on.length > 0)
        ? reading.rest
        : before
    case 'out-of-scope':
      return before
  }
}
