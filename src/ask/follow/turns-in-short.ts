import type { Archive } from '../../model/archive.ts'
import { answerQuery } from '../answer/answer-query.ts'
import { fitsAny } from '../answer/matching.ts'
import { scopeOf } from '../answer/reach.ts'
import { areBlame, areMeasures } from '../lexicon/act.ts'
import { attribution } from '../lexicon/acts-of-blame.ts'
import { accusedIn } from '../pattern/standing.ts'
import { emptyQuery, type Query } from '../query.ts'
import { saysOverWhat } from '../says.ts'
import type { Rule } from './turn-rule.ts'

/** “Which of them were in the GRU”, “which were FSB” after who was charged over a matter: of those, whoever belongs there. */
const thoseOfBody: Rule = ({ before, now, words }, { actorsById }) => {
  const [body, ...others] = [...now.on, ...now.by]
  const list = before.wanted === 'whom' || before.wanted === 'count' || before.wanted === 'acts'
  const asks =
    /^(?:and |so )?(?:(?:which|how many)(?: ones| (?:of|among) (?:them|those|these))?|who (?:of|among) (?:them|those|these)) (?:were|are|was|is)(?: (?:in|from|with|at|part of|members? of|working for))? (?:the )?\S+(?: \S+)?\W*$/i
  if (!list || !areMeasures(before.acts) || !body?.actor || others.length > 0 || !asks.test(words)) return undefined
  if (now.acts.length > 0 || saysOverWhat(now) || actorsById.get(body.actor)?.kind === 'person') return undefined
  return { ...before, wanted: before.wanted === 'count' ? 'count' : 'whom', on: [{ actor: body.actor }] }
}

/** “Sanctioned too?” after which North Koreans were charged: which of those. */
const thoseToo: Rule = ({ before, now, words }) =>
  before.wanted === 'whom' &&
  areMeasures(before.acts) &&
  areMeasures(now.acts) &&
  !saysOverWhat(before) &&
  before.on.length === 1 &&
  /^(?:and |but |also )*(?:(?:are|were) (?:they|any of them|those) )?(?:also )?\p{L}+ed(?: (?:too|as well|also))\W*$/iu.test(
    words,
  )
    ? { ...before, doneToo: { acts: now.acts, by: now.by } }
    : undefined

/** “Iran or Russia?”, “North Korea?” after what was said over a matter, where they said nothing of it: what was said of them. */
const onAccused: Rule = ({ before, now, words, items }, archive) => {
  const named = [...now.by, ...now.on].filter(({ only, office, speaker }) => !only && !office && !speaker)
  const bare =
    items.every(({ is }) => is === 'name' || is === 'join' || is === 'filler') && words.trim().split(/\s+/).length <= 5
  const isOpen = before.over.length + before.victims.length > 0 && before.on.length + before.by.length === 0
  if (!bare || !isOpen || named.length === 0 || named.length < now.by.length + now.on.length) return undefined
  if (now.acts.length > 0 || saysOverWhat(now) || !(before.acts.length === 0 || areBlame(before.acts))) return undefined
  if (before.wanted === 'about' || !named.every(({ actor }) => actor && accusedIn(archive).has(actor))) return undefined
  if (named.some((party) => fitsAny(archive, { ...before, by: [party] }))) return undefined
  const one = named.length === 1
  return {
    ...before,
    wanted: one ? 'whether' : 'acts',
    acts: one || before.acts.length > 0 ? [attribution] : [],
    on: named,
  }
}

/** “And Georgia in 2019”: the attack there of that year, after what was said of another there. */
const sameStateThen: Rule = ({ before, now }, archive) => {
  const [state, ...others] = [...now.by, ...now.on]
  const { since, until } = now
  if (!state?.actor || state.only || others.length > 0 || now.acts.length > 0 || saysOverWhat(now)) return undefined
  if (!since || since !== until || since.length !== 4 || before.over.length === 0) return undefined
  const { actor } = state
  const there = (year?: string) =>
    scopeOf(archive, { ...emptyQuery, victims: [{ state: actor, ...(year && { year }) }] }).incidents
  const [always, then] = [there(), there(since)]
  const isThere = before.over.some((id) => always?.has(id)) && !before.over.some((id) => then?.has(id))
  if (!isThere || !then || then.size === 0 || fitsAny(archive, { ...before, by: [state], since, until }))
    return undefined
  return { ...before, over: [...then], around: [], since: undefined, until: undefined }
}

/** “Reward?” after what is on record of Costa Rica, which offered none: over what was done there. */
const overItsHack: Rule = ({ before, now, words }, archive) => {
  const [state, ...others] = [...before.on, ...before.by]
  if (before.wanted !== 'about' || before.over.length > 0 || others.length > 0 || !state?.actor || state.only)
    return undefined
  if (!areMeasures(now.acts) || now.by.length + now.on.length > 0 || saysOverWhat(now)) return undefined
  if (words.trim().split(/\s+/).length > 4 || !isHitState(archive, state.actor)) return undefined
  if (fitsAny(archive, { ...now, by: [state] })) return undefined
  const there: Query = { ...now, victims: [{ state: state.actor }] }
  return fitsAny(archive, there) ? there : undefined
}

const isHitState = (archive: Archive, id: NonNullable<Query['by'][number]['actor']>): boolean =>
  archive.actorsById.get(id)?.kind === 'state' && !accusedIn(archive).has(id)

/** “Who?” under an incident: who was blamed for it, and nobody whom a denial answers. */
const whoseDoing: Rule = ({ before, now, words }, archive) => {
  const isCard = before.wanted === 'about' && before.over.length === 1 && before.on.length + before.by.length === 0
  if (!isCard) return undefined
  const blamed: Query = { ...emptyQuery, wanted: 'whom', acts: [attribution], over: before.over }
  if (/^(?:(?:and|so|ok) )*who(?: (?:was|is) (?:it|that)| dunnit| did it| exactly)?\W*$/i.test(words))
    return fitsAny(archive, blamed) ? blamed : undefined
  // “Which unit?”, “which state?”: of those that were blamed.
  const [sort, ...others] = now.on
  if (
    !sort?.only ||
    sort.actor ||
    others.length > 0 ||
    now.acts.length > 0 ||
    !/^(?:(?:and|so|ok) )*(?:which|what) \S+\W*$/i.test(words)
  )
    return undefined
  const sorted: Query = { ...blamed, on: [sort] }
  return fitsAny(archive, sorted) ? sorted : undefined
}

/** “UK sanctions” after rewards for a unit: on that, and not whatever was done over the one matter of the rewards. */
const onTheSame: Rule = ({ before, now, words }, archive) => {
  const [one, ...others] = before.on
  const isOne =
    one?.actor && others.length === 0 && !/^(?:state|alliance)$/.test(archive.actorsById.get(one.actor)?.kind ?? '')
  const measured = before.acts.length > 0 && areMeasures(before.acts) && now.acts.length > 0 && areMeasures(now.acts)
  if (!isOne || !measured || saysOverWhat(before) || saysOverWhat(now) || now.on.length > 0 || now.by.length === 0)
    return undefined
  if (words.trim().split(/\s+/).length > 4) return undefined
  return { ...now, on: before.on }
}

/** “Who did Japan blame” after an incident: over that, and not whomever it ever blamed. */
const overTheMatter: Rule = ({ before, now, words }) => {
  const asks =
    /^(?:(?:and|so|but) )*whom? did (?:the )?\S+(?: \S+)? (?:blame|accuse|name|sanction|charge|condemn|list|indict)\W*$/i
  return before.over.length === 1 && asks.test(words) && now.by.length > 0 && now.on.length === 0 && !saysOverWhat(now)
    ? { ...now, over: before.over }
    : undefined
}

/** “Tell me more about that group” after who did it: the page of the one group that was blamed. */
const thatGroup: Rule = ({ before, words }, archive) => {
  const asks =
    /^(?:(?:and|so|ok) )*(?:(?:tell me|say|give me|i want to know) )?(?:more )?(?:about|on) (?:that|this|the) (?:group|gang|hackers?|crew|unit|outfit)\W*$|^who (?:is|are) (?:that|this|those) (?:group|gang|hackers|crew|unit)\W*$/i
  if (!asks.test(words)) return undefined
  const { statements } = answerQuery(archive, before)
  const groups = new Set(
    statements.flatMap(({ targets }) =>
      targets.filter((id) => /^(?:threat-group|military-unit)$/.test(archive.actorsById.get(id)?.kind ?? '')),
    ),
  )
  const [only, ...others] = groups
  return only && others.length === 0 ? { ...emptyQuery, wanted: 'about', on: [{ actor: only }] } : undefined
}

/** “What did they say about SolarWinds” under who the SVR is: what that said. */
const theirWords: Rule = ({ before, now, words }, { actorsById }) => {
  const [one, ...others] = [...before.on, ...before.by]
  const isCard = before.wanted === 'about' && before.over.length === 0 && others.length === 0
  const speaks =
    one?.actor && /^(?:state|agency|company|alliance|organisation)$/.test(actorsById.get(one.actor)?.kind ?? '')
  const asks =
    /^(?:(?:and|so|but) )*what (?:did|have|has) (?:they|it|he|she) (?:say|said|do|done) (?:about|on|over|of) /i
  return isCard && speaks && asks.test(words) && now.by.length === 0 && saysOverWhat(now)
    ? { ...now, by: [{ actor: one.actor }] }
    : undefined
}

/** “What’s his nickname?”, “aliases?” after what is on record of somebody: the page that has the names. */
const itsNames: Rule = ({ before, words }) => {
  const [one, ...others] = [...before.on, ...before.by]
  const asks = /\b(?:nick-?names?|alias(?:es)?|aka|real names?|other names?|code ?names?|also known as)\b/i
  return one?.actor && others.length === 0 && asks.test(words) && words.trim().split(/\s+/).length <= 6
    ? { ...emptyQuery, wanted: 'about', on: [{ actor: one.actor }] }
    : undefined
}

/** Turns of a few words that would lose what the talk is of, if they were read by themselves. */
export const turnsInShort: readonly Rule[] = [
  thoseOfBody,
  thoseToo,
  onAccused,
  sameStateThen,
  overItsHack,
  whoseDoing,
  onTheSame,
  overTheMatter,
  thatGroup,
  theirWords,
  itsNames,
]
