import type { Archive } from '../../model/archive.ts'
import { isWhole } from '../../model/day.ts'
import { answerQuery } from '../answer/answer-query.ts'
import { areBlame, areMeasures } from '../lexicon/act.ts'
import { after, before as dayBefore } from '../pieces/calendar.ts'
import type { Query } from '../query.ts'
import { saysOverWhat } from '../says.ts'
import { isAnotherAct } from './turn.ts'
import type { Rule } from './turn-rule.ts'

/** “Had Japan blamed China earlier”, “before that had France blamed Russia?”: over anything, before the first that was told. */
const earlierOn: Rule = ({ before, now, words }, archive) => {
  const asks =
    /^(?:(?:and|so|but) )*(?:before (?:that|then),? )?(?:had|has|have|did) .{6,80}? (?:before(?: (?:that|then))?|earlier|previously)\W*$|^(?:(?:and|so|but) )*before (?:that|then),? (?:had|has|have|did) /i
  const done = now.acts.length > 0 && (areBlame(now.acts) || areMeasures(now.acts))
  if (!asks.test(words) || !done || now.by.length === 0 || now.on.length === 0 || saysOverWhat(now)) return undefined
  if (now.since ?? now.until) return undefined
  const first = answerQuery(archive, { ...before, wanted: 'acts' }).statements.at(-1)?.day
  return first && isWhole(first)
    ? { ...now, wanted: 'whether', over: [], sooner: [], until: dayBefore(first), atTheTime: false }
    : undefined
}

/** “Since then?” after whether the EU blamed Russia for one thing: for anything, after that. */
const sinceThen: Rule = ({ before, words }, archive) => {
  const asks =
    /^(?:(?:and|so|but|anything|any(?:one|body)?(?: else| others?| more)?) )*(?:since(?: then| that)?|after(?:wards| that))\W*$/i
  if (!asks.test(words)) return undefined
  if (before.wanted === 'who' && before.by.length === 0 && /\bany/i.test(words)) return sinceAll(before, archive)
  if (before.wanted !== 'whether' || before.by.length === 0 || before.on.length === 0) return undefined
  const open = { ...before, until: undefined, since: undefined }
  const last = answerQuery(archive, { ...open, wanted: 'acts' }).statements[0]?.day
  return last && isWhole(last) ? { ...open, over: [], around: [], negated: false, since: after(last) } : undefined
}

/** “Any others since?” after all who did: since the last of them. */
function sinceAll(before: Query, archive: Archive): Query | undefined {
  const last = answerQuery(archive, before).statements[0]?.day
  return last && isWhole(last) ? { ...before, since: after(last), until: undefined, order: undefined } : undefined
}

/** “Was he listed again?” after when he was: whether he was after the first time, over whatever. */
const listedAgain: Rule = ({ before, now, words }, archive) => {
  const asks =
    /^(?:(?:and|so|but) )*(?:was|were|has|have) (?:he|she|it|they) (?:(?:ever|been|later) )*\p{L}+ed again(?: later(?: on)?| since| after(?:wards| that)?)?\W*$/iu
  if (!asks.test(words) || !areMeasures(now.acts) || before.on.length === 0) return undefined
  const told = answerQuery(archive, { ...before, wanted: 'acts' }).statements.map(({ day }) => day)
  const first = told.at(-1)
  const again: Query = { ...now, wanted: 'whether', on: before.on, over: [], negated: false }
  // “Has he been charged again?” after whether he was listed: whether he was at all.
  if (isAnotherAct({ before, now })) return again
  return first && isWhole(first) ? { ...again, since: after(first) } : undefined
}

/** Turns to what was done before what was told, or since. */
export const turnsBeforeAndSince: readonly Rule[] = [earlierOn, sinceThen, listedAgain]
