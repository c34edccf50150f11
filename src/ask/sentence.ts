import { afterDeed } from './after-deed.ts'
import { aroundMatter } from './around-matter.ts'
import { explainClause } from './clause.ts'
import { doneToo } from './done-too.ts'
import { overThen } from './inner-clause.ts'
import { onDayOf } from './on-day-of.ts'
import { oneOfTwo } from './one-of-two.ts'
import type { Query } from './query.ts'
import type { Explained, Reader } from './reading.ts'
import { replyTo } from './reply-to.ts'
import { sortOverMatter } from './sort-over-matter.ts'
import { asksMore, clausesIn, deniedIn, standsAlone, withoutClaim } from './two-clauses.ts'

/** Reads one sentence: its clause, or two of which the second goes on with the first. */
export function explainSentence(words: string, reader: Reader, before: Query | undefined): Explained {
  const read = (clause: string) => explainClause(clause, reader, undefined).reading
  const clause = sortOverMatter(words, explainClause(words, reader, before), read)
  const plain = aroundMatter(words, clause, read, reader.archive)
  const goOn = (clause: string) => explainClause(clause, reader, before).reading
  const dated = onDayOf(words, plain, { read, goOn }, reader.archive)
  const asked = afterDeed(words, overThen(words, dated, read, reader.archive), read, reader.archive)
  const whole = oneOfTwo(words, doneToo(words, replyTo(words, asked, read, reader.archive), read), { read, goOn })
  if (whole.reading.is === 'query' && (whole.reading.query.doneToo ?? whole.reading.query.notDone)) return whole
  const [claim, denied] = deniedIn(words)
  const [first, second] = denied ? [claim, denied] : clausesIn(words)
  // “After Cloud Hopper, did the EU list any more”: when, and no clause.
  if (!first || !second || whole.reading.is === 'out-of-scope' || /^after \S+(?: \S+){0,2}$/i.test(first)) return whole
  const one = explainClause(first, reader, before)
  if (one.reading.is !== 'query' || !standsAlone(one.reading.query))
    return denied ? withoutClaim(first, explainClause(denied, reader, before)) : whole
  const other = explainClause(second.replace(/^(?=what )/i, 'and '), reader, one.reading.query)
  // “…, and has the embassy made a protest”: what nobody understands is no part of the first.
  if (other.reading.is === 'not-understood' && /^(?:did|has|have|was|were|whether) /i.test(second))
    return { ...whole, reading: { ...one.reading, unread: [...(one.reading.unread ?? []), second] } }
  if (other.reading.is !== 'query' || !asksMore(other)) return whole
  return { ...whole, reading: { ...one.reading, second: other.reading.query } }
}
