import { answerQuery } from '../answer/answer-query.ts'
import { fitsAny } from '../answer/matching.ts'
import { areAll } from '../lexicon/act.ts'
import { refusal } from '../lexicon/acts-of-doubt.ts'
import type { Query } from '../query.ts'
import type { Rule } from './turn-rule.ts'

/** “Was it the first time?” after what was done over a matter or in a time: whether they did so before. */
const theFirstTime: Rule = ({ before, words }) =>
  before.acts.length > 0 &&
  (before.over.length === 1 || (before.since !== undefined && before.until !== undefined)) &&
  /^(?:(?:and|so|but|ok) )*(?:was|is) (?:it|that|this) (?:really |actually |also )?the (?:very )?first time\W*$/i.test(
    words,
  )
    ? { ...before, wanted: 'whether', ownFirst: true, order: undefined, negated: false, presumes: false }
    : undefined

/** “Was that Australia’s first cyber sanction?” after whom it was on: whether Australia did so before. */
const theirFirst: Rule = ({ before, now, words }, archive) => {
  const asks =
    /^(?:(?:and|so|but|ok) )*(?:was|is) (?:it|that|this) (?:really |actually )?(?:the )?(?:\p{L}+(?: \p{L}+)?['’]s|its|their) (?:very )?first(?: ever)?(?: cyber)? (?:sanctions?|listings?|designations?|attributions?|indictments?)(?: ever)?\W*$/iu
  const by = now.by.length > 0 ? now.by : before.by
  const [one, ...others] = by
  if (!asks.test(words) || !one || others.length > 0 || before.acts.length === 0) return undefined
  const asked: Query = { ...before, wanted: 'whether', by, order: undefined, negated: false, presumes: false }
  if (before.over.length === 1) return { ...asked, on: [], ownFirst: true }
  const [day] = answerQuery(archive, { ...asked, wanted: 'acts' }).statements.toReversed()
  return day && { ...asked, on: [], over: [], ownFirst: true, since: day.day, until: day.day }
}

/** “What did they say” after whether they denied it: the denial. */
const whatWasDenied: Rule = ({ before, words }, archive) => {
  const denied = areAll(before.acts, ({ kinds: [first] }) => first === 'denial')
  const asks =
    /^(?:(?:and|so|but|ok) )*what (?:exactly |precisely )?did (?:they|he|she|it) say(?: exactly| precisely)?\W*$/i
  return denied && before.by.length === 0 && asks.test(words) && answerQuery(archive, before).statements.length > 0
    ? { ...before, wanted: 'acts', negated: false, presumes: false }
    : undefined
}

/** “Who said so?” after whether one blamed a state, and it declined to: who declined. */
const whoDeclined: Rule = ({ before, words }, archive) => {
  const asks = /^(?:(?:and|so|but|ok) )*(?:who (?:said|says) (?:so|that|it)|says who|according to whom?)\W*$/i
  if (!asks.test(words) || before.wanted !== 'whether' || before.by.length === 0) return undefined
  if (answerQuery(archive, before).verdict !== 'no') return undefined
  const declined = { ...before, wanted: 'who' as const, acts: [refusal], on: [], negated: false, presumes: false }
  return fitsAny(archive, declined) ? declined : undefined
}

/** “Which incidents” after how many denials there were: those that they were of. */
const overWhichMatters: Rule = ({ before, words }, archive) =>
  before.acts.length > 0 &&
  before.wanted !== 'matters' &&
  before.over.length + before.around.length === 0 &&
  // Of a group it is asked which it did, unless somebody spoke of it.
  (before.by.length > 0 || before.on.every(({ actor }) => !actor || archive.actorsById.get(actor)?.kind === 'state')) &&
  /^(?:(?:and|so|but|ok) )*(?:over |about |of |for )?(?:which|what) (?:incidents?|attacks?|hacks?|cases?|matters?)(?: (?:were|are|was|is) (?:they|those|that|it|these)(?: (?:about|over|of))?)?\W*$/i.test(
    words,
  )
    ? { ...before, wanted: 'matters', order: undefined, negated: false, presumes: false }
    : undefined

/** Turns on what was just told: whether it was the first time, in which words, over what. */
export const turnsOnWhatWasTold: readonly Rule[] = [
  theirFirst,
  theFirstTime,
  whatWasDenied,
  whoDeclined,
  overWhichMatters,
]
