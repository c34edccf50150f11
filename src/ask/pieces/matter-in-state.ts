import { hasBodies } from '../lexicon/people.ts'
import type { Described } from '../texts/described.ts'
import type { Item } from './item.ts'
import {
  type Around,
  describes,
  isAimed,
  isPlural,
  isUndergone,
  meantBy,
  mostAsked,
  named,
  type Replaced,
  wordsOf,
} from './matter-run.ts'

const longestDescription = 5

/** “Irish hospitals”, “the Czech foreign ministry”: a state and whom it happened to there. */
export function ofState(
  items: readonly Item[],
  at: number,
  around: Around,
  described: Described,
): Replaced | undefined {
  const state = items[at]
  if (state?.is !== 'name' || !state.state) return undefined
  // “The European Commission”: the union is no place.
  if (described.isPlaceless(state.state)) return undefined
  for (let to = Math.min(items.length, at + 1 + longestDescription); to > at + 1; to -= 1) {
    const words = describing(items, at, to)
    if (words.length === 0) continue
    const context = { ...around, here: [state.state], also: [] }
    if (isBodyHit(items, at, to)) {
      const ids = described.matters(words, { ...context, all: true })
      if (ids.length > 0) return { from: at, to, items: named(ids, words) }
      continue
    }
    const found = meantBy(words, context, { described, plural: isPlural(items, at, to), most: mostAsked })
    if (found) return { from: at, to, items: found }
  }
  return undefined
}

/** The words behind the state that tell whom; none when they say too little. */
function describing(items: readonly Item[], at: number, to: number): string[] {
  const run = items.slice(at + 1, to)
  // “Chinese state hacking”: by the state.
  const isHacking = (item: Item) => item.is === 'deed' && /^hack/.test(item.word)
  const isOfState = run[0]?.is === 'class' && run[0].text === 'state'
  if (
    run.every((item) => isVague(item) || (isOfState && isHacking(item))) ||
    run.some(({ is }) => !describes.has(is)) ||
    run.at(-1)?.is === 'filler'
  )
    return []
  const hit = isHit(items, at, to) || run.some(({ is }) => is === 'unknown') || isBodyHit(items, at, to)
  if (!hit || !isAimed(items, at, to)) return []
  return run.flatMap((item) => (item.is === 'filler' && isTelling(run) ? [] : wordsOf(item)))
}

/** “Were the Dutch police hacked”: some body of the state, and not whatever is there. */
const isBodyHit = (items: readonly Item[], at: number, to: number): boolean =>
  isUndergone(items, at, to) && items.slice(at + 1, to).every((item) => item.is === 'class' && hasBodies.has(item.only))

/** “Its people”, “the government”. */
const isVague = (item: Item): boolean =>
  item.is === 'filler' || item.is === 'wide' || (item.is === 'class' && item.only === 'state')

/** With other words, what fills in need not fit: “Ukraine’s biggest mobile operator”. */
const isTelling = (run: readonly Item[]): boolean =>
  run.some(({ is }) => is === 'unknown' || is === 'class' || is === 'office')

/** “The attack on Irish hospitals”: something was done to it in so many words. */
const isHit = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(Math.max(0, from - 3), to + 1).some(({ is }) => is === 'deed' || is === 'act') &&
  (items.slice(from, to + 1).some(({ is }) => is === 'deed') ||
    isDeed(items.slice(0, from).findLast(({ is }) => is !== 'filler' && is !== 'preposition')))

/** “The hack of”, “who hacked”. */
const isDeed = (item: Item | undefined): boolean =>
  item?.is === 'deed' || (item?.is === 'act' && item.phrase.act.ofAccused === true)
