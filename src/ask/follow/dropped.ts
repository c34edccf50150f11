import type { Archive } from '../../model/archive.ts'
import { fitsAny } from '../answer/matching.ts'
import { areAll, areBlame, areMeasures, areReplies, areStatements } from '../lexicon/act.ts'
import { isPassive } from '../pattern/passive.ts'
import type { Query } from '../query.ts'
import { saysOverWhat } from '../says.ts'
import { isBacking } from './backing.ts'
import { isAnotherAct, saidIn, type Turn } from './turn.ts'
import { isReworded } from './wanted-next.ts'

/** “Who condemned it” after who was blamed for it: the matter is meant, and not the blamed. */
export const isOfMatter = (turn: Turn, archive: Archive): boolean => asksOfMatter(turn) || isInCourt(turn, archive)

/** “Any arrests” after whether somebody blamed a state for it; “what exactly did he say” after whom he blamed. */
const isInCourt = ({ before, now }: Turn, { actorsById }: Archive): boolean =>
  before.over.length > 0 &&
  before.on.length > 0 &&
  now.on.length === 0 &&
  ((areOfCourt(now.acts) &&
    before.on.every(({ actor, only }) => !actor || (!only && actorsById.get(actor)?.kind === 'state'))) ||
    (areStatements(now.acts) && before.by.some(({ speaker }) => speaker)))

const asksOfMatter = ({ before, now, words }: Turn): boolean =>
  before.over.length + before.victims.length > 0 &&
  now.on.length === 0 &&
  now.acts.some(({ name }) => before.acts.every((act) => act.name !== name)) &&
  // “Any sanctions for it?”; “was it sanctioned?” is of who was blamed.
  // “Were diplomats expelled?”: no unit or agency is.
  (now.acts.some(({ name }) => name === 'expulsion') ||
    (areMeasures(now.acts) ? /\b(?:for|over) (?:it|that|this)\b/i : /\b(?:it|that|this)\b/i).test(words))

/** “Whom had Tokyo sanctioned before that?”, “had it ever?” after when it sanctioned one: anybody. */
export const asksWhom = (turn: Turn): boolean => {
  const { now, words } = turn
  return (
    (now.wanted === 'whom' || /\b(?:ever|any(?:body|one))\b.* before (?:that|then)\b/i.test(words)) &&
    !/\b(?:them|it|him|her)\b/i.test(words) &&
    now.on.length === 0 &&
    (((now.by.length > 0 || didAny.test(words)) && areMeasures(now.acts)) || isBlamedByAnybody(turn))
  )
}

/** “Had they sanctioned anybody before that?” */
const didAny = /^(?:had|have|has) (?:it|they|he|she) (?:ever )?\p{L}+ any(?:body|one)\b/iu

/** “And for JBS, who was blamed?” after whether Biden blamed Russia for another: by whomever, and whoever it was. */
const isBlamedByAnybody = ({ words, now: { by, on, acts, wanted } }: Turn): boolean =>
  wanted === 'whom' &&
  by.length + on.length === 0 &&
  areBlame(acts) &&
  /\bwho (?:was|were) (?:then )?\p{L}+ed\b/iu.test(words)

/** “Who sanctioned them?”, “was anyone indicted?” after what one state did ask of all. */
export function asksOfAll(turn: Turn, archive: Archive): boolean {
  const { before, now, items, words } = turn
  if (now.by.length > 0) return false
  // “Who was first?” after which states did.
  if (now.order && before.by.length > 0 && before.by.every(({ actor, only }) => !actor && only === 'state'))
    return false
  if (isBlamedByAnybody(turn)) return true
  // “Any reward?” after what one state did over a matter, or to somebody.
  const own = isItsOwn(turn, archive)
  if (now.acts.length > 0 && !own && /^(?:and |but )?(?:was there |is there |are there )?any\b/i.test(words))
    return true
  // “Was there a takedown?”, “were there sanctions?”
  if (now.acts.length > 0 && !own && /^(?:(?:and|but|so) )*(?:was|were|is|are|has|have) there\b/i.test(words))
    return true
  // “Charges?” after whether Australia blamed Russia for it, which charged nobody: by whomever.
  if (
    isMeasureAlone(turn) &&
    !fitsAny(archive, { ...before, ...now, wanted: 'acts', by: before.by, over: before.over, on: [] })
  )
    return true
  // “What sanctions followed?”
  if (areMeasures(now.acts) && /^(?:and |so )?(?:what|which) \p{L}+ (?:followed|came of it|resulted)\b/iu.test(words))
    return true
  if (isReworded(turn) && now.wanted === 'who') return true
  // “Is he under sanctions anywhere?”
  if (areMeasures(now.acts) && /\banywhere\b|\bany(?:one|body)['’]?s? lists?\b|\bby any(?:one|body)\b/i.test(words))
    return true
  // “What reward is out for him?” after who listed him.
  if (areAll(now.acts, ({ name }) => name === 'reward offer')) return true
  // “Are these men on any sanctions list?” after whether China denied it.
  if (areMeasures(now.acts) && before.acts.length > 0 && areReplies(before.acts) && !narrows(turn)) return true
  // “And condemnations?” after that: whoever denied it condemns nothing.
  if (areReplies(before.acts) && isAnotherAct(turn) && !areReplies(now.acts) && !narrows(turn) && nounAlone.test(words))
    return true
  // “Which allies stood by it?”
  if (isBacking(now.acts) && /^(?:and |but )?(?:which|who|what)\b/i.test(words)) return true
  // “Did anybody own up to it?”
  if (
    now.acts.length > 0 &&
    /^(?:and |but )?(?:(?:did|has|have|was|were|is) )?(?:anyone|anybody|someone|somebody)\b(?! else)/i.test(words)
  )
    return true
  // “Any arrests?” after “how many countries”.
  if (now.acts.length > 0 && before.by.length > 0 && before.by.every(({ actor, speaker }) => !actor && !speaker))
    return true
  const said = saidIn(items)
  const entries = said.map((item) => ({ item }))
  const at = said.findIndex(({ is }) => is === 'act')
  // “Has it been sanctioned?” after whether one state did.
  const whether = now.wanted === 'whether' && before.wanted === 'whether' && areMeasures(now.acts)
  return (
    (isAnotherAct(turn) || whether) &&
    !narrows(turn) &&
    !(own && before.on.length > 0) &&
    at > 0 &&
    isPassive(entries, at)
  )
}

/** “Charges?” after words over one matter. */
const isMeasureAlone = ({ before, now, words }: Turn): boolean =>
  areMeasures(now.acts) &&
  before.acts.length > 0 &&
  !areMeasures(before.acts) &&
  before.over.length + before.around.length > 0 &&
  now.on.length === 0 &&
  !saysOverWhat(now) &&
  nounAlone.test(words)

/** “And condemnations?”, “what about an advisory?” */
const nounAlone = /^(?:(?:ok|and|but|so|what about|how about|any)[ ,.]+)*(?:an? |the |any )?\p{L}+(?: \p{L}+)?\W*$/iu

/** “Only sanctions”, “who was sanctioned?” after all that one state did: of what it did. */
const narrows = ({ before, now, words }: Turn): boolean =>
  (areMeasures(now.acts) && /^(?:and |but )?(?:only|just) \S+$/i.test(words)) ||
  (before.wanted === 'acts' &&
    before.by.length > 0 &&
    before.over.length === 0 &&
    before.acts.every(({ name }) => name === 'reactions' || name === 'measures') &&
    !/\b(?:anyone|anybody|someone|somebody)\b/i.test(words))

/** “Any warnings?” after what one said or whom it blamed, over nothing and on nobody, or on another state: its own. */
const isItsOwn = ({ before: { by, over, victims, around, on, wanted } }: Turn, { actorsById }: Archive): boolean =>
  by.length > 0 &&
  over.length + victims.length + around.length === 0 &&
  (on.length === 0 ||
    (wanted === 'acts' &&
      on.every(({ actor, only }) => actor && !only && actorsById.get(actor)?.kind === 'state') &&
      by.every(({ actor }) => actor && actorsById.get(actor)?.kind === 'state')))

/** “Any charges?” after which countries were blamed: no state is charged, and whoever is of it may be. */
export const chargedNoState = (merged: Query): Query =>
  areOfCourt(merged.acts) && merged.on.some(({ actor, only }) => actor && only === 'state')
    ? {
        ...merged,
        on: merged.on.map(({ actor, only, ...party }) => ({
          ...party,
          ...(actor && { actor }),
          ...(only && only !== 'state' && { only }),
        })),
      }
    : merged

const areOfCourt = (acts: Query['acts']): boolean =>
  areAll(acts, ({ kinds: [first] }) => first === 'arrest' || first === 'indictment' || first === 'conviction')
