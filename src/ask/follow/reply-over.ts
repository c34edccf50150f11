import type { Archive } from '../../model/archive.ts'
import { answerQuery, fewMattersOf } from '../answer/answer-query.ts'
import { areAll, areMeasures, areReplies } from '../lexicon/act.ts'
import type { Query } from '../query.ts'
import { saysOverWhat } from '../says.ts'
import { isBacking } from './backing.ts'
import { isComment } from './replies.ts'
import type { Turn } from './turn.ts'

/** “Did China react?” after who sanctioned APT10: to what was done over those matters; after when the UK did, not what it had said before. */
export function replyOver(turn: Turn['now'], { before, now }: Turn, archive: Archive): Query {
  const answers = areReplies(turn.acts) || isComment(turn) || isBacking(turn.acts)
  const replies = turn.acts.length > 0 && answers && !areReplies(before.acts)
  // “And how did the embassy react?” after what was said on a day: then or later.
  const inherited = turn.until === before.until && turn.since === before.since
  // “Who came off the list again?” after who was put on it in a month.
  const lifted = areAll(now.acts, ({ kinds: [first] }) => first === 'sanction-lifted')
  const later = ((areReplies(turn.acts) && replies) || lifted) && inherited && !now.until
  const merged = later ? { ...turn, until: undefined } : turn
  const reply = replies ? overThat(before, merged, archive) : merged
  const answered = replies && !merged.since && before.by.length > 0 && areMeasures(before.acts)
  const imposed = answered && merged.acts.every(({ name }) => name === 'reactions' || name.startsWith('denial'))
  const first = imposed ? answerQuery(archive, before).statements.at(-1)?.day : undefined
  // “What did Moscow say?” after whether the EU joined in, where it had spoken before that.
  const tooLate =
    reply.since !== undefined && merged.since === undefined && answerQuery(archive, reply).verdict === 'none'
  if (!first) return tooLate ? { ...reply, since: undefined } : reply
  const since = { ...reply, since: first }
  return answerQuery(archive, since).verdict === 'corrected' ? reply : since
}

function overThat(before: Query, merged: Query, archive: Archive): Query {
  const none = () => answerQuery(archive, merged).verdict === 'none'
  if (saysOverWhat(merged) && !(merged.over.length === 0 && none())) return merged
  const onlyOn = before.on.length > 0 && !saysOverWhat(before) && before.around.length === 0
  const over =
    fewMattersOf(archive, before) ?? (onlyOn && !before.order ? fewMattersOf(archive, onThem(before)) : undefined)
  if (over) return { ...merged, over, victims: [], around: [], also: [] }
  if (saysOverWhat(merged)) return merged
  // To what was done on one day, over how many matters soever; never before it was done.
  if (before.acts.length === 0) return merged
  const { statements } = answerQuery(archive, before)
  const [since, last] = [statements.at(-1)?.day, statements[0]?.day]
  const matters = new Set(statements.flatMap(({ incidents }) => incidents))
  const few = statements.length <= fewStatements
  return { ...merged, ...(since && few && { since }), ...(since === last && { over: [...matters] }) }
}

/** Of so many it is asked to what was said since the first. */
const fewStatements = 10

/** “How did Beijing react?” after who listed i-Soon: to whatever was said and done about it. */
const onThem = (before: Query): Query => ({
  ...before,
  wanted: 'acts',
  acts: [],
  by: [],
  presumes: false,
  negated: false,
})
