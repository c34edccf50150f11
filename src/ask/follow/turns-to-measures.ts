import { unitOfGroup } from '../../find/parties.ts'
import { fitsAny } from '../answer/matching.ts'
import { areAll, areBlame, areListings, areMeasures, isCharge } from '../lexicon/act.ts'
import { indictment } from '../lexicon/acts-of-law.ts'
import { sanctions } from '../lexicon/acts-of-listing.ts'
import { start } from '../lexicon/turn-words.ts'
import { emptyQuery, type Query } from '../query.ts'
import { saysOverWhat } from '../says.ts'
import { personOf } from './subject.ts'
import type { Rule } from './turn-rule.ts'

const asksWanted = new RegExp(
  `${start}(?:(?:wanted|sought) (?:by whom|by who|where|in which countr(?:y|ies))|(?:by whom|where) is (?:he|she) (?:wanted|sought))\\W*$`,
  'i',
)

/** “Wanted by whom?” under somebody’s page: who charged him, and not who listed him. */
const wantedByWhom: Rule = ({ before, words }) => {
  const [one, ...others] = before.on
  return asksWanted.test(words) && one?.actor && others.length === 0
    ? { ...emptyQuery, wanted: 'who', acts: [indictment], on: [{ actor: one.actor }] }
    : undefined
}

/** “For what?” after whether somebody was charged, or when: over what that was; where those asked about did not, whoever did. */
const forWhat: Rule = ({ before, words }, archive) => {
  const asks = new RegExp(
    `${start}(?:for what|what for|over what|on what (?:charges?|grounds)|(?:for|over) (?:which|what) (?:incidents?|attacks?|hacks?|matters?|cases?))\\W*$`,
    'i',
  )
  const told =
    /^(?:whether|when|count|whom|acts)$/.test(before.wanted) && before.acts.length > 0 && areMeasures(before.acts)
  if (!asks.test(words) || !told) return undefined
  const byThem: Query = { ...before, wanted: 'why', negated: false, presumes: false }
  const byAnyone: Query = { ...byThem, by: [] }
  return before.wanted === 'whether' && !fitsAny(archive, byThem) && fitsAny(archive, byAnyone) ? byAnyone : byThem
}

/** “Is it still listed?” after who else listed it, “still on the list?” after whether he was charged: whether it is, by whomever. */
const stillListed: Rule = ({ before, words }) => {
  const [one, ...others] = before.on.length > 0 ? before.on : before.notOn.map((actor) => ({ actor }))
  const asks = new RegExp(
    `${start}(?:(?:is|are) )?((?:it|he|she|they) )?still (?:listed|sanctioned|blacklisted|under sanctions|on (?:the|a|any) (?:\\w+ )?list)\\W*$`,
    'i',
  )
  const found = asks.exec(words)
  const isOther =
    found?.[1] === undefined ? before.on.length === 0 || !areListings(before.acts) : before.except.length > 0
  return found && isOther && one?.actor && others.length === 0
    ? { ...emptyQuery, wanted: 'whether', acts: [sanctions], on: [one], now: true }
    : undefined
}

/** “Who is still on the list?” after who was taken off it. */
const whoStillListed: Rule = ({ before, words }) => {
  const asks = new RegExp(
    `${start}(?:who|which (?:ones|of them)) (?:is|are) still (?:listed|sanctioned|under sanctions|on (?:the|a|any) (?:\\w+ )?list)\\W*$`,
    'i',
  )
  return asks.test(words) && (saysOverWhat(before) || before.on.length > 0)
    ? { ...before, wanted: 'whom', acts: [sanctions], now: true, order: undefined, negated: false, presumes: false }
    : undefined
}

/** “Which of them?” after whether any of several were sanctioned: those who were. */
const whichOfSeveral: Rule = ({ before, words }) =>
  /^(?:(?:and|so|but|ok) )*(?:which|who)(?: ones?| (?:of|among) (?:them|those|these))?(?: (?:was|were|is|are|has|have)(?: been)?(?: (?:it|they))?)?\W*$/i.test(
    words,
  ) &&
  before.wanted === 'whether' &&
  (before.on.length > 1 || before.notOn.length > 0) &&
  before.acts.length > 0 &&
  areMeasures(before.acts)
    ? { ...before, wanted: 'whom', negated: false, presumes: false }
    : undefined

/** “And the others?” after who was taken off a list: who is still on it. */
const othersStillListed: Rule = ({ before, words }) => {
  const asks = /^(?:(?:and|so|but|what about) )*the (?:others?|rest)\W*$/i.test(words)
  const freed = areAll(before.acts, ({ kinds: [first] }) => first === 'sanction-lifted')
  return asks && freed && saysOverWhat(before)
    ? { ...before, wanted: 'whom', acts: [sanctions], now: true, order: undefined, negated: false, presumes: false }
    : undefined
}

/** “Was a reward offered?” after whether a state was blamed for it: for whomever. */
const rewardOver: Rule = ({ before, now }, { actorsById }) => {
  const isReward = areAll(now.acts, ({ kinds: [first] }) => first === 'reward')
  const ofState =
    before.on.length > 0 && before.on.every(({ actor }) => actor && actorsById.get(actor)?.kind === 'state')
  return isReward &&
    ofState &&
    areBlame(before.acts) &&
    before.over.length > 0 &&
    now.on.length === 0 &&
    !saysOverWhat(now)
    ? { ...now, over: before.over }
    : undefined
}

/** “What did he do?” under somebody’s page: over what he was charged or listed. */
const whatHeDid: Rule = ({ before, words }, archive) => {
  const asks = new RegExp(`${start}what (?:did|has) (?:he|she) (?:do|done)(?: wrong)?\\W*$`, 'i')
  const actor = asks.test(words) ? personOf(before, archive) : undefined
  return actor && { ...emptyQuery, wanted: 'why', acts: [indictment, sanctions], on: [{ actor }] }
}

/** “Any officers charged?” under the page of a group: those of the unit it is said to be. */
const officersOf: Rule = ({ before, now }, archive) => {
  const [one, ...others] = before.on
  const [sort, ...more] = now.on
  const unit = one?.actor && others.length === 0 ? unitOfGroup(archive, one.actor) : undefined
  const isStaff = sort?.only === 'official' && !sort.actor && more.length === 0
  return unit && isStaff && areMeasures(now.acts) ? { ...now, on: [{ actor: unit, only: 'person' }] } : undefined
}

/** “When did the takedown happen?” after whether a man of LockBit is listed: that of what the talk is over, and not of him. */
const takedownOver: Rule = ({ before, now, words }, archive) =>
  areAll(now.acts, ({ name }) => name === 'takedown') &&
  personOf(before, archive) &&
  before.over.length > 0 &&
  now.on.length === 0 &&
  /\b(?:takedown|taken down)\b/i.test(words)
    ? { ...now, over: before.over }
    : undefined

/** Turns to what was done to somebody, by whom and for what. */
/** “In Germany?” after whether he was charged: by it, wherever the harm was done. */
const chargedThere: Rule = ({ before, now, words }) => {
  const there =
    /^(?:(?:and|or|so|but) )*in (?:the )?\p{L}+(?: \p{L}+)?(?: (?:or|and)(?: in)? (?:the )?\p{L}+(?: \p{L}+)?)?\W*$/iu
  const isBound = before.over.length + before.on.length + before.around.length > 0
  const states = now.victims.map(({ state }) => ({ actor: state }))
  const charged = before.acts.length > 0 && before.acts.every((act) => isCharge(act) || act.kinds[0] === 'arrest')
  if (!there.test(words) || !isBound || !charged || states.length === 0 || now.acts.length + now.over.length > 0)
    return undefined
  return { ...before, by: states, victims: [], except: [] }
}

export const turnsToMeasures: readonly Rule[] = [
  chargedThere,
  wantedByWhom,
  forWhat,
  whichOfSeveral,
  stillListed,
  whoStillListed,
  othersStillListed,
  rewardOver,
  whatHeDid,
  officersOf,
  takedownOver,
]
