import type { Archive } from '../../model/archive.ts'
import { answerQuery } from '../answer/answer.ts'
import { after, before } from '../pieces/calendar.ts'
import type { Query } from '../query.ts'
import type { Turn } from './turn.ts'

/** “Before that day?”, “and since then?”, “any earlier ones?”: the time that was asked about before is the measure, else that of the answer. */
export function withThen(merged: Query, { before: asked, words }: Turn, archive: Archive): Query {
  const points = pointsTo(words)
  if (!points) return merged
  const { since, until, asOf } = asked.since || asked.until || asked.asOf ? asked : timesOf(asked, archive)
  const [from, to] = [since ?? asOf ?? until, until ?? asOf ?? since]
  if (!from || !to) return merged
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

function pointsTo(words: string): string | undefined {
  const [, point] = /\b(before|after|since|until|by) (?:that|then|this|it)\b/i.exec(words) ?? []
  if (point) return point.toLowerCase()
  const [, than] = /\b(earlier|previous|prior|later|newer|more recent) ones?\b/i.exec(words) ?? []
  return than && (/^(?:earlier|previous|prior)$/i.test(than) ? 'before' : 'after')
}

/** From the first to the last fact of an answer. */
function timesOf(asked: Query, archive: Archive): Pick<Query, 'since' | 'until' | 'asOf'> {
  const { statements } = answerQuery(archive, asked)
  const [last, first] = [statements[0]?.day, statements.at(-1)?.day]
  return { ...(first && { since: first }), ...(last && { until: last }) }
}
