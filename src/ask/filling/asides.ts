import type { Archive } from '../../model/archive.ts'
import { areMeasures } from '../lexicon/act.ts'
import { isCountry } from '../lexicon/countries.ts'
import { isEnglish } from '../lexicon/english.ts'
import type { Item } from '../pieces/item.ts'
import type { Query } from '../query.ts'
import type { Clause } from '../reading.ts'
import { saysOverWhat } from '../says.ts'
import { toldOf } from '../texts/fitting.ts'
import { pattern } from '../texts/stems.ts'
import { isOther } from './epithets.ts'

/**
 * Words of plain English that a question can do without, as it says who or what, and over what: “by name”, “in tears”. Not read is told.
 * A word in the place of a matter, or of whom it was aimed at, is none of them.
 */
export function asidesIn(clause: Clause, query: Query): string[] {
  const {
    items,
    reader: { archive },
  } = clause
  const { acts, by, on, over } = query
  const asked = acts.length > 0 || by.some(({ speaker }) => speaker !== undefined)
  if (!asked || !(saysOverWhat(query) || (by.length > 0 && on.length > 0))) return []
  return items.flatMap((item, at) => {
    if (item.is !== 'unknown' || !isPlain(item.text) || isVerb(items, at)) return []
    if (areMeasures(acts) && isOfState(items, at, clause)) return []
    if (isOther(items, at) && !isToldOf(over, item.text, archive)) return []
    // “The attack on the Belgian parliament”, where it is told of another.
    const hit = isHit(at - 1, clause) && !isToldOf(over, item.text, archive)
    return hit || isKindOfGroup(items, at) || isSpeaker(items, at, query) || isMatter(items, at, item.text, query)
      ? []
      : [item.text]
  })
}

/** “Did the US sanction British Airways”: whom it is asked of begins with the name of a state. */
const isOfState = (items: readonly Item[], at: number, { placed }: Clause): boolean => {
  const state = items[at - 1]
  const rest = items[at + 1]
  return (
    items[0]?.is === 'auxiliary' &&
    state?.is === 'name' &&
    state.state !== undefined &&
    !state.possessive &&
    (rest === undefined || rest.is === 'time') &&
    placed.some(({ item, part }) => item === state && part === 'on')
  )
}

const isPlain = (word: string): boolean => isEnglish(word) && !isCountry(word)

/** “Voted against the sanctions”, “did anyone die in the attack”: what stands before any act but a noun may be the verb. */
function isVerb(items: readonly Item[], at: number): boolean {
  const after = items.slice(at + 1)
  const place = after.findIndex(({ is }) => is === 'act')
  const next = after[place]
  const told = next?.is === 'act' && next.phrase.form !== 'noun' && !(next.phrase.act.ofAccused && isIn(after, place))
  return !items.slice(0, at).some(({ is }) => is === 'act') && !told
}

/** “In the WannaCry attack”. */
const isIn = (items: readonly Item[], at: number): boolean => items.slice(0, at).some(({ is }) => is === 'preposition')

/** Whether what is told of a matter has the word: “the Sands casino”. */
export const isToldOf = (over: Query['over'], word: string, { incidentsById }: Archive): boolean =>
  over.some((id) => pattern(word).test(toldOf(incidentsById.get(id))))

/** “The Crimson Jackal group”, “the group Crimson Jackal”, “Baltic states”. */
const isKindOfGroup = (items: readonly Item[], at: number): boolean =>
  saysWhich(items[at + 1]) || isOf(isOne, items, at, 1) || isOf(isGroup, items, at, -1)

const isOf = (fits: (item: Item | undefined) => boolean, items: readonly Item[], at: number, step: 1 | -1): boolean =>
  fits(items[at + step]) || (items[at + step]?.is === 'unknown' && fits(items[at + 2 * step]))

const isGroup = (item: Item | undefined): boolean =>
  item?.is === 'class' && /^(?:group|gang|crew|unit)$/.test(item.text)

/** The state to which something was done, and nothing else says what. */
function isHit(at: number, { items, placed, senses }: Clause): boolean {
  const [item, where, matter] = [
    items[at],
    ...items
      .slice(0, at)
      .filter(({ is }) => is !== 'filler')
      .slice(-2)
      .toReversed(),
  ]
  const over = placed.filter(({ part }) => part === 'over')
  if (placed.some((each) => each.item === item && each.part === 'victim') && over.length === 0) return true
  // “The ransomware at the British Library”: some matter fits the word before it, and not this.
  return (
    item?.is === 'name' &&
    item.state !== undefined &&
    !senses.accused(item) &&
    where?.is === 'preposition' &&
    matter?.is === 'name' &&
    matter.text.startsWith('=')
  )
}

const saysWhich = (item: Item | undefined): boolean => item?.is === 'class' && item.only === 'state'

const isOne = (item: Item | undefined): boolean =>
  item?.is === 'class' && !item.text.endsWith('s') && !/^(?:police|military|people)$/.test(item.text)

const idle = ({ is }: Item): boolean => is === 'filler' || is === 'unknown'

const around = (items: readonly Item[], at: number): [before: Item | undefined, after: Item | undefined] => [
  items.slice(0, at).findLast((each) => !idle(each)),
  items.slice(at + 1).find((each) => !idle(each)),
]

/** “Did the pope condemn it”, “according to a committee”: who is asked about was not read. */
function isSpeaker(items: readonly Item[], at: number, { by }: Query): boolean {
  const [first] = items
    .slice(0, at)
    .filter(({ is }) => is !== 'filler' && is !== 'class')
    .slice(-1)
  if (first?.is === 'preposition' && first.word === 'according to') return true
  const [before, after] = around(items, at)
  return before?.is === 'auxiliary' && after?.is === 'act' && by.length === 0
}

/** “Over the ferry”, “attribute the probing of election systems to Russia”: over what, where nothing else says it. */
function isMatter(items: readonly Item[], at: number, word: string, query: Query): boolean {
  const owner = items[at - 1]
  // “The hack of the Swedish railways”.
  if (query.over.length + query.around.length === 0 && query.victims.length > 0 && owner?.is === 'name' && owner.state)
    return true
  // “The steel mill in Germany”.
  const [inside, there] = items.slice(at + 1).filter((each) => !idle(each))
  const placed = inside?.is === 'preposition' && /^(?:in|at)$/.test(inside.word) && there?.is === 'name' && there.state
  if (placed && query.over.length + query.around.length === 0 && query.victims.length > 0) return true
  if (saysOverWhat(query)) return false
  const [before, after] = around(items, at)
  const doing = word.endsWith('ing') && after?.is === 'preposition' && after.word === 'of'
  if (query.wanted === 'whether' && doing) return true
  const generic = before?.is === 'name' && before.state !== undefined
  const place = before?.is === 'preposition' && before.part !== 'of'
  return !generic && (after?.is === 'deed' || before?.is === 'deed' || place)
}
