import { doersOf } from '../../find/parties.ts'
import { answerQuery } from '../answer/answer-query.ts'
import { fitsAny } from '../answer/matching.ts'
import { areAll, areBlame, areMeasures } from '../lexicon/act.ts'
import type { Query } from '../query.ts'
import { saysOverWhat } from '../says.ts'
import { isBacking } from './backing.ts'
import { elseIn } from './somebody.ts'
import type { Rule } from './turn-rule.ts'

const one = ({ on, around }: Pick<Query, 'on' | 'around'>) => {
  const [first, ...others] = [...on, ...around].flatMap(({ actor }) => actor ?? [])
  return others.length === 0 ? first : undefined
}

/** “Any other mixers” after who sanctioned Blender: to which others of the sort it was done. */
const othersOfSort: Rule = ({ before, now, words }) => {
  const [sort, ...more] = [...now.on, ...now.by]
  const asks = /^(?:(?:and|so|but|were there|are there) )*(?:any|which|what) other [\p{L} ]{3,30}\W*$/iu
  const done = one(before)
  if (!asks.test(words) || !done || !sort?.only || sort.actor || more.length + now.acts.length > 0) return undefined
  if (sort.only === 'state' || before.acts.length === 0 || !areMeasures(before.acts)) return undefined
  return {
    ...before,
    wanted: 'whom',
    by: [],
    on: [{ only: sort.only }],
    notOn: [done],
    over: [],
    around: [],
    except: [],
    order: undefined,
    negated: false,
    presumes: false,
  }
}

/** “Any other accusations against the NSA” after one matter: over others. */
const othersOver: Rule = ({ before, now, words }) =>
  /^(?:(?:and|so|but|were there|are there|have there been) )*any other (?:\p{L}+ )?(?:accusations?|attributions?|sanctions|charges|indictments?|denials?|allegations?|statements?) (?:against|on|of|by|to|from)\b/iu.test(
    words,
  ) &&
  before.over.length > 0 &&
  now.acts.length > 0 &&
  now.on.length + now.by.length > 0 &&
  !saysOverWhat(now)
    ? { ...now, wanted: 'acts', over: [], notOver: before.over }
    : undefined

/** “Who else named APT27” after Belgium did: whoever did beside it. */
const whoElse: Rule = ({ before, now, words }) => {
  const same = one(before)
  const asks = /^(?:(?:and|so|but) )*who else (?:has |have |had )?\p{L}+(?:ed|t)\b/iu
  const named = before.by.flatMap(({ actor, only }) => (actor && !only ? [actor] : []))
  return asks.test(words) && now.wanted === 'who' && same && same === one(now) && named.length > 0
    ? { ...now, except: named }
    : undefined
}

/** “Who else sanctioned it?” after the first country to do so: whoever did after it. */
const elseThanFirst: Rule = ({ before, now, words }, archive) => {
  const asks =
    /^(?:(?:and|so|but) )*(?:who|which (?:countries|states)) else(?: (?:has |have |had )?\p{L}+(?:ed|t)(?: (?:it|him|her|them))?)?\W*$/iu
  const isSame = now.acts.every((act) => before.acts.includes(act))
  return asks.test(words) && before.order && isSame && now.on.length + now.by.length === 0 && !saysOverWhat(now)
    ? elseIn(before, archive)
    : undefined
}

/** “Which of them named the MSS?” after who attributed APT40 in July 2021: of those statements the ones that do. */
const namedToo: Rule = ({ before, now, words }) => {
  const asks =
    /^(?:(?:and|so|but) )*(?:which|who|any|how many) of (?:them|those|these) (?:also |specifically |explicitly )?\p{L}+(?:ed|t) /iu
  const ones = before.on.flatMap(({ actor, only }) => (actor && !only ? [actor] : []))
  const isSaid = areBlame(before.acts) && before.acts.length > 0 && areBlame(now.acts) && before.wanted === 'who'
  const isDated = (before.since ?? before.until) !== undefined
  return asks.test(words) && isSaid && isDated && ones.length === 1 && now.on.length > 0 && !saysOverWhat(now)
    ? { ...before, wanted: now.wanted === 'count' ? 'count' : before.wanted, on: now.on, also: ones }
    : undefined
}

/** “Did anyone else blame Russia?” in a talk of one matter: for that. */
const anyoneElse: Rule = ({ before, now, words }, archive) => {
  const asks =
    /^(?:(?:and|so|but) )*(?:did|has|have) (?:anyone|anybody) else (?:ever |also |publicly )*\p{L}+ (?!(?:it|them|him|her|that|this)\b)/iu
  const [matter, ...others] = before.over
  const isFree = (now.since ?? now.until) !== undefined || /\b(?:ever|since)\b/i.test(words)
  const isSaid = areBlame(now.acts) || areAll(now.acts, ({ name }) => name === 'condemnation')
  if (!asks.test(words) || isFree || !matter || others.length > 0 || !isSaid || now.acts.length === 0) return undefined
  const asked = before.by.flatMap(({ actor, only }) => (actor && !only ? [actor] : []))
  const except = asked.length > 0 ? asked : elseIn({ ...before, wanted: 'who', by: [] }, archive).except
  return now.on.length > 0 && now.by.length === 0 && !saysOverWhat(now)
    ? { ...now, over: before.over, except }
    : undefined
}

/** “Who else has accused China” after all who did over one matter: over others, and others than those. */
const whoElseElsewhere: Rule = ({ before, now, words }, archive) => {
  const asks = /^(?:(?:and|so|but) )*who else (?:has |have |had |ever )*\p{L}+(?:ed|t) \p{L}/iu
  const same = one(now)
  const isSame = before.acts.length > 0 && before.acts.every((act) => now.acts.includes(act))
  const ofAll =
    before.by.length === 0 && before.over.length > 0 && (before.wanted === 'who' || before.wanted === 'acts')
  if (!asks.test(words) || !isSame || !ofAll || !same || same !== one(before) || saysOverWhat(now)) return undefined
  const told = answerQuery(archive, before).statements
  const except = doersOf(told, archive)
  return told.length > 0 ? { ...now, wanted: 'who', over: [], notOver: before.over, except } : undefined
}

/** “And by the US?” after which attacks the EU did not attribute. */
const notByThem: Rule = ({ before, now, words }) => {
  const [party, ...others] = [...now.by, ...now.on, ...now.victims.map(({ state }) => ({ actor: state }))]
  return before.notDone &&
    before.acts.length === 0 &&
    /^(?:(?:and|or|but|so) )*by (?:the )?\S+(?: \S+)?\W*$/i.test(words) &&
    party?.actor &&
    others.length === 0
    ? { ...before, notDone: { ...before.notDone, by: [party] } }
    : undefined
}

/** “And in Canada?” after who condemned something: whether Canada did. */
const byThoseThere: Rule = ({ before, now, words }) => {
  const [land, ...others] = now.victims
  const isDone = before.acts.length > 0 && !areBlame(before.acts) && before.wanted === 'who' && before.by.length === 0
  const asks = /^(?:(?:and|so|but|what about|how about) )*in (?:the )?\S+(?: \S+)?\W*$/i
  return isDone && asks.test(words) && land && !land.year && others.length + now.acts.length === 0
    ? { ...before, wanted: 'acts', by: [{ actor: land.state }] }
    : undefined
}

/** “Did anyone else back the Ukrainians up” after an attack on them: over that. */
const backedThem: Rule = ({ before, now, words }) => {
  const asks =
    /\b(?:back(?:ed|s|ing)?|support(?:ed|s|ing)?|st(?:and|ood) (?:by|with|behind)) (?:them|it|him|her|the \p{L}+s?|\p{L}+)(?: up)?\W*$/iu
  const isOverIt = before.over.length > 0 && now.over.length === 0 && now.by.length === 0
  if (!asks.test(words) || !isBacking(now.acts) || !isOverIt) return undefined
  const except = before.by.flatMap(({ actor, only }) => (actor && !only && /\belse\b/i.test(words) ? [actor] : []))
  const wanted = /^(?:(?:and|so|but) )*(?:who|which)\b/i.test(words) ? 'who' : 'whether'
  return {
    ...before,
    wanted,
    acts: now.acts,
    by: [],
    on: [],
    victims: [],
    around: [],
    except,
    order: undefined,
    negated: false,
    presumes: false,
  }
}

/** “So nobody sanctioned anyone for it?” after what one did: whoever did. */
const nobodyAtAll: Rule = ({ before, now, words }) =>
  /^(?:(?:so|then|and|but|ok),? )*(?:is it true that )?(?:nobody|no one|no country|no state) (?:has |have |ever |else )*\p{L}+(?:ed|t)\b/iu.test(
    words,
  ) &&
  before.over.length > 0 &&
  now.acts.length > 0 &&
  now.by.length === 0 &&
  now.victims.length + now.around.length === 0 &&
  now.over.every((id) => before.over.includes(id))
    ? { ...now, over: before.over, on: now.on.filter(({ actor }) => actor) }
    : undefined

/** “Over Iran” after rewards: for what is said of Iran, where nothing of the kind was over what was done there. */
const overState: Rule = ({ before, now, words }, archive) => {
  const [land, ...others] = now.victims
  const asks =
    /^(?:(?:and|so|but|what about|how about|only|just) )*(?:over|about|concerning|regarding) (?:the )?\S+(?: \S+)?\W*$/i
  if (!asks.test(words) || !land || land.year || others.length + now.acts.length + before.on.length > 0)
    return undefined
  const aimed = { ...before, on: [{ actor: land.state }] }
  const there = { ...before, victims: now.victims, over: [], around: [] }
  return before.acts.length > 0 && areMeasures(before.acts) && !fitsAny(archive, there) && fitsAny(archive, aimed)
    ? aimed
    : undefined
}

/** Turns to others of the sort, over other matters, by others. */
export const turnsToFurther: readonly Rule[] = [
  othersOfSort,
  othersOver,
  whoElse,
  elseThanFirst,
  namedToo,
  anyoneElse,
  whoElseElsewhere,
  notByThem,
  byThoseThere,
  backedThem,
  nobodyAtAll,
  overState,
]
