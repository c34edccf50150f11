import { after, before } from '../pieces/calendar.ts'
import type { Query } from '../query.ts'
import type { Turn } from './turn.ts'

/** “Before that day?”, “and since then?”: the time that was asked about before is the measure. */
export function withThen(merged: Query, { before: { since, until, asOf }, words }: Turn): Query {
  const points = /\b(before|after|since|until|by) (?:that|then|this|it)\b/i.exec(words)?.[1]?.toLowerCase()
  const [from, to] = [since ?? asOf ?? until, until ?? asOf ?? since]
  if (!points || !from || !to) return merged
  const rest = { ...merged, since: undefined, until: undefined, asOf: undefined }
  switch (points) {
    case 'before':
      return { ...rest, until: before(from) }
    case 'after':
      return { ...rest, since: after(to) }
    case 'since':
      return { ...rest, since: from }
    default:
      return { ...rest, until: to }
  }
}
