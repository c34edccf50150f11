import type { Archive } from '../../model/archive.ts'
import { answerQuery, fewMattersOf } from '../answer/answer-query.ts'
import { mattersOf } from '../filling/matters-of-victims.ts'
import { areAll, areMeasures } from '../lexicon/act.ts'
import { indictment } from '../lexicon/acts-of-law.ts'
import { sanctions } from '../lexicon/acts-of-listing.ts'
import { sortIn } from '../lexicon/sectors.ts'
import { start } from '../lexicon/turn-words.ts'
import { emptyQuery, type Query } from '../query.ts'
import { saysOverWhat } from '../says.ts'
import { isBacking } from './backing.ts'
import { bodyOf, personOf, subjectOf } from './subject.ts'
import type { Rule } from './turn-rule.ts'

const people = '(?:people|persons|individuals|men|hackers|officers)'

/** What the talk is of: its matter, or the one actor that is no state. */
function scopeOfTalk(query: Query, { actorsById }: Archive): Partial<Query> | undefined {
  const { over, victims, around } = query
  if (over.length + victims.length + around.length > 0) return { over, victims, around }
  const actor = subjectOf(query)
  return actor && actorsById.get(actor)?.kind !== 'state' ? { on: [{ actor }] } : undefined
}

/** “How many people were charged?” after who was behind NetWalker: over that, and not ever. */
const howManyPeople: Rule = ({ before, now, words }, archive) => {
  const asks = new RegExp(
    `${start}how many (?:${people} |companies |firms )(?:were|was|have been|got) \\p{L}+\\W*$`,
    'iu',
  )
  const isOpen = !saysOverWhat(now) && now.by.length === 0 && now.on.every(({ actor }) => !actor)
  const topic = asks.test(words) && isOpen && areMeasures(now.acts) ? scopeOfTalk(before, archive) : undefined
  const [only] = now.on.map((party) => party.only)
  return topic && { ...now, ...topic, on: topic.on?.map((party) => ({ ...party, only })) ?? now.on }
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
    `${start}(?:which|what) \\p{L}+ (?:were|was|got|had been) (?:hit|hacked|breached|affected|targeted|attacked|compromised|the victims)\\W*$`,
    'iu',
  )
  if (!asks.test(words) || /\b(?:incidents?|attacks?|states?|countr(?:y|ies)|governments?)\b/i.test(words))
    return undefined
  const actor = bodyOf(before, archive)
  const over =
    before.over.length > 0 ? before.over : actor ? (mattersOf({ ...emptyQuery, on: [{ actor }] }, archive) ?? []) : []
  const sort = sortIn(words)?.called
  return over.length > 0 ? { ...emptyQuery, wanted: 'victims', over, ...(sort && { hit: sort }) } : undefined
}

/** “Which of its officers are on the UK list?” after a unit: its own. */
const itsPeople: Rule = ({ before, now, words }, archive) => {
  const asks = new RegExp(`\\b(?:its|their) (?:own )?(?:${people}|members|leaders|staff|employees|directors)\\b`, 'i')
  const actor = asks.test(words) && areMeasures(now.acts) ? bodyOf(before, archive) : undefined
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
      ? scopeOfTalk(before, archive)
      : undefined
  return topic && !saysOverWhat(now) ? { ...now, by: [], ...topic } : undefined
}

/** “Who has?” after whether one was taken off the list: who was, over the same. */
const whoHas: Rule = ({ before, words }, archive) => {
  const asks = new RegExp(`${start}who (?:has|was|were|did|is)(?: been)?(?: then)?\\W*$`, 'i')
  const isOfOne = personOf(before, archive) !== undefined
  if (!asks.test(words) || before.wanted !== 'whether' || !isOfOne || !areMeasures(before.acts)) return undefined
  if (answerQuery(archive, before).verdict === 'yes') return undefined
  const over = before.over.length > 0 ? before.over : fewMattersOf(archive, { ...emptyQuery, on: before.on })
  return over && { ...before, wanted: 'whom', on: [], over, negated: false, now: false, presumes: false }
}

/** “What else did Albania do?” after its break with Iran: whatever it did and said over that. */
const whatElseDone: Rule = ({ before, now, words }, archive) => {
  const asks = new RegExp(`${start}what else did (?:the )?\\p{L}+(?: \\p{L}+)? do\\W*$`, 'iu')
  if (!asks.test(words) || now.by.length === 0) return undefined
  const over = before.over.length > 0 ? before.over : fewMattersOf(archive, before)
  return over && { ...emptyQuery, by: now.by, over }
}

/** “Who else named UNC3886?” after what Singapore said of it: over the same, and not Singapore. */
const elseDidIt: Rule = ({ before, now, words }, { actorsById }) => {
  const [speaker, ...others] = before.by.flatMap(({ actor }) => actor ?? [])
  const asks = new RegExp(`${start}who else (?:has |have )?\\p{L}+ed \\S+`, 'iu')
  const isOpen = now.by.length === 0 && now.on.length > 0 && !saysOverWhat(now)
  if (!asks.test(words) || !isOpen || !speaker || others.length > 0) return undefined
  const { over, victims, around } = before
  // A group is listed by others over whatever.
  const ofState = now.on.some(({ actor }) => actor && actorsById.get(actor)?.kind === 'state')
  const same = ofState || !areMeasures(now.acts) ? { over, victims, around } : {}
  return { ...now, wanted: 'who', except: [speaker], ...same }
}

/** “Which other mixers were sanctioned?” after whether one was: those besides it. */
const othersOfItsSort: Rule = ({ before, now, words }, archive) => {
  const asks = new RegExp(`${start}which other \\p{L}+ (?:was|were|has been|have been|got) \\p{L}+\\W*$`, 'iu')
  const told = bodyOf({ on: before.on, by: [] }, archive)
  const by = now.by.length > 0 ? now.by : before.by
  return asks.test(words) && told && areMeasures(now.acts)
    ? { ...now, wanted: 'whom', by, on: now.on.filter(({ actor }) => !actor), over: before.over, notOn: [told] }
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
  whatElseDone,
  elseDidIt,
  othersOfItsSort,
]
