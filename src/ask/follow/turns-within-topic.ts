import type { Archive } from '../../model/archive.ts'
import type { ActorId } from '../../model/id.ts'
import { answerQuery, fewMattersOf } from '../answer/answer-query.ts'
import { mattersOf } from '../filling/matters-of-victims.ts'
import { areAll, areMeasures } from '../lexicon/act.ts'
import { indictment } from '../lexicon/acts-of-law.ts'
import { sanctions } from '../lexicon/acts-of-listing.ts'
import { emptyQuery, type Query } from '../query.ts'
import { saysOverWhat } from '../says.ts'
import { isBacking } from './backing.ts'
import type { Rule } from './turn-rule.ts'

const start = '^(?:(?:and|so|but|ok) )*'
const people = '(?:people|persons|individuals|men|hackers|officers)'

/** What the talk is of: its matter, or the one actor that is no state. */
function topicOf({ on, by, over, victims, around }: Query, { actorsById }: Archive): Partial<Query> | undefined {
  if (over.length + victims.length + around.length > 0) return { over, victims, around }
  const [one, ...others] = [...on, ...by]
  const isPrivate = one?.actor && actorsById.get(one.actor)?.kind !== 'state'
  return isPrivate && others.length === 0 ? { on: [{ actor: one.actor }] } : undefined
}

/** The one company, unit or group that is asked about. */
function bodyOf({ on, by }: Query, { actorsById }: Archive): ActorId | undefined {
  const [one, ...others] = [...on, ...by]
  const kind = one?.actor && actorsById.get(one.actor)?.kind
  return kind && others.length === 0 && !/^(?:state|alliance|person)$/.test(kind) ? one?.actor : undefined
}

/** “How many people were charged?” after who was behind NetWalker: over that, and not ever. */
const howManyPeople: Rule = ({ before, now, words }, archive) => {
  const asks = new RegExp(
    `${start}how many (?:${people} |companies |firms )(?:were|was|have been|got) \\p{L}+\\W*$`,
    'iu',
  )
  const isOpen = !saysOverWhat(now) && now.by.length === 0 && now.on.every(({ actor }) => !actor)
  const topic = asks.test(words) && isOpen && areMeasures(now.acts) ? topicOf(before, archive) : undefined
  return topic && { ...now, on: [], ...topic }
}

/** “Did any ally support Germany?” after who was blamed for the attack on its air traffic control: over that. */
const backedOverIt: Rule = ({ before, now, placed }, { incidentsById, actorsById }) => {
  const named = placed.flatMap(({ item }) =>
    item.is === 'name' && item.state ? [actorsById.get(item.state)?.country] : [],
  )
  const isHit = (id: Query['over'][number]) =>
    incidentsById.get(id)?.victims.some(({ country }) => country !== undefined && named.includes(country))
  const open = isBacking(now.acts) && now.on.length === 0 && !saysOverWhat(now)
  return open && before.over.length > 0 && before.over.every(isHit) ? { ...now, over: before.over } : undefined
}

/** “Which telcos were hit?” after UNC3886: those that it hit. */
const whichWereHit: Rule = ({ before, words }, archive) => {
  const asks = new RegExp(
    `${start}(?:which|what) \\p{L}+(?: \\p{L}+)? (?:were|was|got|had been) (?:hit|hacked|breached|affected|targeted|attacked|compromised|the victims)\\W*$`,
    'iu',
  )
  if (!asks.test(words) || /\b(?:incidents?|attacks?|states?|countr(?:y|ies)|governments?)\b/i.test(words))
    return undefined
  const actor = bodyOf(before, archive)
  const over =
    before.over.length > 0 ? before.over : actor ? (mattersOf({ ...emptyQuery, on: [{ actor }] }, archive) ?? []) : []
  return over.length > 0 ? { ...emptyQuery, wanted: 'victims', over } : undefined
}

/** “Which of its officers are on the UK list?” after a unit: its own. */
const itsPeople: Rule = ({ before, now, words }, archive) => {
  const asks = new RegExp(`\\b(?:its|their) (?:own )?(?:${people}|members|leaders|staff|employees|directors)\\b`, 'i')
  const actor = asks.test(words) && areMeasures(now.acts) && now.acts.length > 0 ? bodyOf(before, archive) : undefined
  return actor && now.on.every((party) => !party.actor) ? { ...now, on: [{ actor, only: 'person' }] } : undefined
}

/** “Who are the people behind it?” under the page of a firm: whom of it was listed or charged. */
const peopleBehind: Rule = ({ before, words }, archive) => {
  const asks = new RegExp(
    `${start}who (?:are|is|were|was) (?:the )?(?:${people}|owners?|bosses) (?:behind|of|in) (?:it|them|the (?:firm|company))\\W*$`,
    'i',
  )
  const actor = asks.test(words) ? bodyOf(before, archive) : undefined
  return actor && { ...emptyQuery, wanted: 'whom', acts: [sanctions, indictment], on: [{ actor, only: 'person' }] }
}

/** “What’s the bounty on him?” after whom the UK listed in a month: whenever it was offered. */
const rewardWhenever: Rule = ({ before, now, words }, archive) => {
  const isReward = areAll(now.acts, ({ kinds: [first] }) => first === 'reward')
  const topic =
    isReward && /\b(?:him|her|them|it)\W*$/i.test(words) && now.on.length === 0 && (before.since ?? before.until)
      ? topicOf(before, archive)
      : undefined
  return topic && !saysOverWhat(now) ? { ...now, by: [], ...topic } : undefined
}

/** “Who has?” after whether one was taken off the list: who was, over the same. */
const whoHas: Rule = ({ before, words }, archive) => {
  const asks = new RegExp(`${start}who (?:has|was|were|did|is)(?: been)?(?: then)?\\W*$`, 'i')
  const [one, ...others] = before.on
  const isOfOne = one?.actor && others.length === 0 && archive.actorsById.get(one.actor)?.kind === 'person'
  if (!asks.test(words) || before.wanted !== 'whether' || !isOfOne || !areMeasures(before.acts)) return undefined
  if (answerQuery(archive, before).verdict === 'yes') return undefined
  const over = before.over.length > 0 ? before.over : fewMattersOf(archive, { ...emptyQuery, on: before.on })
  return over && { ...before, wanted: 'whom', on: [], over, negated: false, now: false, presumes: false }
}

/** “Which country came first?” after who listed Media Land. */
const whichCameFirst: Rule = ({ before, words }) =>
  new RegExp(
    `${start}(?:which|what) (?:country|state|government) (?:came|was|moved|acted|went|did it) first\\W*$`,
    'i',
  ).test(words) && before.acts.length > 0
    ? { ...before, wanted: 'who', by: [{ only: 'state' }], except: [], order: 'first', negated: false, presumes: false }
    : undefined

/** “Who else was listed the same day over the election?” after one who was: the others of that day. */
const othersThatDay: Rule = ({ before, now, words }, archive) => {
  const asks = new RegExp(
    `${start}who else (?:was|were|got) \\p{L}+ (?:on )?(?:that|the same) (?:same |very )?day\\b`,
    'iu',
  )
  if (!asks.test(words) || !areMeasures(now.acts) || now.acts.length === 0) return undefined
  const [day, ...others] = new Set(
    answerQuery(archive, { ...before, wanted: 'acts' }).statements.map((each) => each.day),
  )
  const told = before.on.flatMap(({ actor }) => actor ?? [])
  return day && others.length === 0
    ? { ...now, wanted: 'whom', on: [], by: [], except: [], notOn: told, since: day, until: day }
    : undefined
}

/** “What else did Albania do?” after its break with Iran: whatever it did and said over that. */
const whatElseDone: Rule = ({ before, now, words }, archive) => {
  const asks = new RegExp(`${start}what else did (?:the )?\\p{L}+(?: \\p{L}+)? do\\W*$`, 'iu')
  if (!asks.test(words) || now.by.length === 0) return undefined
  const over = before.over.length > 0 ? before.over : fewMattersOf(archive, before)
  return over && { ...emptyQuery, by: now.by, over }
}

/** “Who else named UNC3886?” after what Singapore said of it; “which other mixers were sanctioned?” after one: not those. */
const anyOther: Rule = ({ before, now, words }, { actorsById }) => {
  const [speaker, ...speakers] = before.by.flatMap(({ actor }) => actor ?? [])
  const elseDid = new RegExp(`${start}who else (?:has |have )?\\p{L}+ed \\S+`, 'iu')
  if (elseDid.test(words) && speaker && speakers.length === 0 && now.by.length === 0 && now.on.length > 0)
    return { ...now, wanted: 'who', except: [speaker] }
  const [one, ...others] = before.on
  const otherSort = new RegExp(`${start}which other \\p{L}+ (?:was|were|has been|have been|got) \\p{L}+\\W*$`, 'iu')
  const told = one?.actor && others.length === 0 && actorsById.get(one.actor)?.kind !== 'state' ? one.actor : undefined
  return otherSort.test(words) && told && areMeasures(now.acts) && now.acts.length > 0
    ? { ...now, wanted: 'whom', on: now.on.filter(({ actor }) => !actor), over: [], notOn: [told] }
    : undefined
}

/** Turns that ask anew, and mean what the talk is of. */
export const turnsWithinTopic: readonly Rule[] = [
  howManyPeople,
  backedOverIt,
  whichWereHit,
  itsPeople,
  peopleBehind,
  rewardWhenever,
  whoHas,
  whichCameFirst,
  othersThatDay,
  whatElseDone,
  anyOther,
]
