import type { Archive } from '../../model/archive.ts'
import { type Day, isWhole } from '../../model/day.ts'
import { answerQuery } from '../answer/answer-query.ts'
import { areMeasures } from '../lexicon/act.ts'
import { start } from '../lexicon/turn-words.ts'
import { emptyQuery, type Query } from '../query.ts'
import { saysOverWhat } from '../says.ts'
import type { Rule } from './turn-rule.ts'

const thatDay = '(?:on )?(?:that|the same) (?:same |very )?day'

/** The one day on which all of it was; undefined where it was on several, or only a month is known. */
function onlyDayOf(query: Query, archive: Archive): Day | undefined {
  const [day, ...others] = new Set(
    answerQuery(archive, { ...query, wanted: 'acts' }).statements.map((each) => each.day),
  )
  return day && others.length === 0 && isWhole(day) ? day : undefined
}

/** “What did NATO say?” after what the UK did on one day: on that day. */
const saidThatDay: Rule = ({ before, now, words }) => {
  const asks =
    /^(?:(?:and|so|but|ok) )*(?:what did (?:the )?\p{L}+(?: \p{L}+)? (?:say|do)|how did (?:the )?\p{L}+(?: \p{L}+)? (?:react|respond))\W*$/iu
  const ofDay = before.since !== undefined && isWhole(before.since) && before.since === before.until
  const isOpen = before.over.length + before.on.length + before.victims.length + before.around.length === 0
  return asks.test(words) && ofDay && isOpen && now.by.length > 0 && now.on.length === 0 && !saysOverWhat(now)
    ? { ...now, since: before.since, until: before.until }
    : undefined
}

/** “And who was sanctioned that day?” after when she was charged, “who else was listed the same day?” after one who was: whoever was, or the others. */
const doneThatDay: Rule = ({ before, now, words }, archive) => {
  const isElse = new RegExp(`${start}who else (?:was|were|got) \\p{L}+ ${thatDay}\\b`, 'iu').test(words)
  const found = new RegExp(
    `${start}(?:(?:who|which \\p{L}+) (?:was|were|got) \\p{L}+|(?:the )?(others) \\p{L}+ed|who (else did (?:they|it)) \\p{L}+) ${thatDay}\\W*$`,
    'iu',
  ).exec(words)
  const [, the, theirs] = found ?? []
  const asks = isElse || found !== null
  const day = asks && areMeasures(now.acts) ? onlyDayOf(before, archive) : undefined
  const notOn = isElse || the || theirs ? before.on.flatMap(({ actor }) => actor ?? []) : []
  const [named, ...more] = notOn
  const all: Query = { ...now, on: [], over: [], ...(day && { since: day, until: day }) }
  // One act alone was of that day: whom else it names, whoever of them is of the one who was asked about.
  if (day && named && more.length === 0 && answerQuery(archive, { ...all, wanted: 'acts' }).statements.length === 1)
    return { ...all, wanted: 'whom', on: [{ actor: named }], notOn }
  const by = theirs ? before.by : now.by
  // “Which companies were sanctioned the same day?”
  const on = isElse ? [] : now.on
  return day && { ...now, wanted: 'whom', by, on, over: [], except: [], notOn, since: day, until: day }
}

/** “Who else that day?” after what was done on one: who else did anything then, or to whom else it was done. */
const elseThatDay: Rule = ({ before, words }, archive) => {
  const asks = new RegExp(
    `${start}(?:(?:who else|did anyone else|did anybody else) (?:acted |moved |act |do anything |did (?:something|anything) )?|(?:the )?others )${thatDay}\\W*$`,
    'i',
  )
  const day = asks.test(words) ? onlyDayOf(before, archive) : undefined
  if (!day) return undefined
  const ones = before.on.flatMap(({ actor, only }) => (actor && !only ? [actor] : []))
  // After when he was charged: who else was.
  const toOthers =
    !/\b(?:acted|moved|did)\b/i.test(words) &&
    ones.length > 0 &&
    before.wanted !== 'who' &&
    before.acts.length > 0 &&
    areMeasures(before.acts)
  if (toOthers) return { ...emptyQuery, wanted: 'whom', acts: before.acts, notOn: ones, since: day, until: day }
  return { ...emptyQuery, since: day, until: day, except: before.by.flatMap(({ actor }) => actor ?? []) }
}

/** Turns to what else was said and done on the day that was told. */
export const turnsOfThatDay: readonly Rule[] = [saidThatDay, doneThatDay, elseThatDay]
