import { speakersOf } from '../../find/statements.ts'
import type { Archive } from '../../model/archive.ts'
import { answerQuery, fewMattersOf } from '../answer/answer-query.ts'
import { fitsAny } from '../answer/matching.ts'
import { after, before as dayBefore } from '../pieces/calendar.ts'
import { emptyQuery, type Query } from '../query.ts'
import { laterBy, tellsDistance } from './later-by.ts'
import { isAnotherAct } from './turn.ts'
import type { Rule } from './turn-rule.ts'

/** “Who followed?” after who was first. */
const whoFollowed: Rule = ({ before, words }, archive) =>
  before.order === 'first' &&
  before.acts.length > 0 &&
  /^(?:and )?(?:who (?:followed|(?:was|came) (?:next|after(?: that| them)?))|(?:the )?next(?: one)?)\W*$/i.test(words)
    ? afterFirst(before, archive)
    : undefined

/** “And the one before that?”, “the one after” after the latest or the first: a step on from that. */
const oneStep: Rule = ({ before, words }, archive) => {
  const [, way] =
    /^(?:and |but |then )*(?:the )?(?:ones? )?(before|after|preceding|previous|following)(?: (?:that|it|this|one|ones?))*\W*$/i.exec(
      words,
    ) ?? []
  if (!way || before.acts.length === 0 || (before.order !== 'first' && before.order !== 'last')) return undefined
  const [told] = answerQuery(archive, before).statements
  if (told?.day.length !== 'yyyy-mm-dd'.length) return undefined
  return /^(?:before|p)/i.test(way)
    ? { ...before, order: 'last', top: undefined, until: dayBefore(told.day) }
    : { ...before, order: 'first', top: undefined, since: after(told.day) }
}

/** “And again when?” after when it was first done: the days after the first. */
const whenAgain: Rule = ({ before, words }, archive) =>
  before.order === 'first' &&
  before.acts.length > 0 &&
  /^(?:and |then )*(?:again when|when again|(?:when|what about) (?:was )?the (?:second|next) time|the (?:second|next) time)\W*$/i.test(
    words,
  )
    ? { ...afterFirst(before, archive), wanted: 'when' }
    : undefined

/** “Who came after Seoul?”: since it did. */
const cameAfter: Rule = ({ before, now, words }, archive) => {
  const asks =
    /^(?:and |but |so )*(?:who|which \p{L}+|what \p{L}+)(?: else)? (?:came|followed|acted|moved|went)(?: next)? ?(?:after )?(?:the )?[\p{L} ]{2,25}\W*$/iu
  if (!asks.test(words) || before.acts.length === 0) return undefined
  const named = new Set([...now.by, ...now.on].flatMap(({ actor }) => actor ?? []))
  for (const { state } of now.victims) named.add(state)
  if (named.size !== 1 || now.acts.length > 0) return undefined
  const { statements } = answerQuery(archive, { ...before, order: undefined })
  const theirs = statements.filter((each) => speakersOf(each).some((id) => named.has(id))).at(-1)
  return theirs ? { ...before, wanted: 'who', by: [], order: undefined, since: after(theirs.day) } : undefined
}

/** Whoever did it after the first who did. */
export function afterFirst(before: Query, archive: Archive): Query {
  const first = answerQuery(archive, before).statements.at(-1)
  return { ...before, wanted: 'who', order: undefined, ...(first && { since: after(first.day) }) }
}

/** “Before or after the expulsions?” after whether somebody was charged over it: the days of both. */
const beforeWhat: Rule = ({ before, now, words }, archive) =>
  /^(?:and |but |so )*(?:was (?:that|this|it) |were (?:those|these|they) )?(?:before|after) (?:the |their |its |his |her |any )?\p{L}+\W*$/iu.test(
    words,
  ) &&
  now.acts.length === 1 &&
  isAnotherAct({ before, now }) &&
  now.by.length + now.on.length + now.over.length === 0 &&
  before.acts.length > 0
    ? {
        ...before,
        acts: [...before.acts, ...now.acts],
        wanted: 'when',
        ...(before.over.length > 0 && { on: [] }),
        // “After the charges?” after what the EU did, which charges nobody.
        ...(!fitsAny(archive, { ...before, on: [], acts: now.acts }) && { by: [] }),
        order: undefined,
        negated: false,
      }
    : undefined

/** “What happened next?”, “what happened a day later?”: all that was said and done over it since, or then. */
const whatNext: Rule = ({ before, words }, archive) => {
  const asks =
    /^(?:and |but |so )*(?:what (?:happened|came|followed|was done)(?: (?:next|afterwards?|later|after (?:that|this|it)))+|what followed|what next|then what)\W*$/i
  const away = /^(?:and |but |so )*what (?:happened|followed)\b/i.test(words) && tellsDistance(words)
  if (before.acts.length === 0 || !(asks.test(words) || away)) return undefined
  const { victims } = before
  const over = before.over.length + victims.length > 0 ? before.over : (fewMattersOf(archive, before) ?? [])
  const { statements } = answerQuery(archive, before)
  const [last, first] = [statements[0], statements.at(-1)]
  if (!last || !first || over.length + victims.length === 0) return undefined
  const then = laterBy(words, { since: first.day, until: last.day })
  return { ...emptyQuery, over, victims, ...(then ? { since: then, until: then } : { since: last.day }) }
}

/** “What exactly was said then?” after which was first: that. */
const saidThen: Rule = ({ before, words }) =>
  before.order !== undefined &&
  before.acts.length > 0 &&
  /^(?:and |but |so )*what (?:exactly )?(?:was said|did (?:it|they|he|she) (?:actually )?say)(?: exactly)?(?: (?:then|there|at the time|that day))?\W*$/i.test(
    words,
  )
    ? { ...before, wanted: 'acts', presumes: false }
    : undefined

/** “Who was it?” after whether anybody did. */
const whoItWas: Rule = ({ before, words }) =>
  before.wanted === 'whether' &&
  before.acts.length > 0 &&
  before.by.length === 0 &&
  !before.negated &&
  /^(?:and |but |so |ok )*who (?:was|is|were) (?:it|that|they|he|she)(?:,? and what (?:did|does) (?:it|they|he|she) say)?\W*$/i.test(
    words,
  )
    ? { ...before, wanted: 'who' }
    : undefined

/** Turns that go on from an answer in time: “who followed?”, “what happened next?”, “who was it?” */
export const turnsOfOrder: readonly Rule[] = [
  oneStep,
  beforeWhat,
  whoFollowed,
  whenAgain,
  cameAfter,
  whatNext,
  saidThen,
  whoItWas,
]
