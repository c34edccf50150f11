import { isEnglish } from '../lexicon/english.ts'
import type { Described } from '../texts/described.ts'
import { isMonth } from './calendar.ts'
import { type Item, isState, saidFrom } from './item.ts'
import { regional } from './joints.ts'
import {
  type Around,
  describes,
  isAimed,
  isPlural,
  meantBy,
  mostAsked,
  type Replaced,
  statesOf,
  wordsOf,
} from './matter-run.ts'

/** “its waterworks”, “the dam in Bremanger”: words that no name has. */
export function ofWords(
  items: readonly Item[],
  at: number,
  around: Around,
  described: Described,
): Replaced | undefined {
  const bounds = boundsOf(items, at)
  if (!bounds) return undefined
  const { from, to } = bounds
  const run = items.slice(from, to)
  if (isAny(run)) return undefined
  const unknown = run.flatMap((item) => (item.is === 'unknown' ? [item.text] : []))
  const deeds = run.some(({ is }) => is === 'deed')
  if (unknown.length === 0 && (!deeds || isClassOnly(run))) return undefined
  // “Opening the dam valve”: what was done with it describes nothing.
  const things = unknown.filter((word) => !(word.endsWith('ing') && isEnglish(word)))
  const words = things.length > 1 ? things : unknown.length > 0 ? unknown : run.flatMap(wordsOf)
  if (!canDescribe(words) || !isAimed(items, from, to) || (isTarget(items, from) && !deeds)) return undefined
  const also = run.flatMap((item) => (item.is === 'filler' || item.is === 'class' ? wordsOf(item) : []))
  const found = meantBy(
    words,
    { ...around, here: statesOf(run), also },
    { described, plural: isPlural(items, from, to), most: unknown.length > 0 && isSingle(run) ? mostAsked : 1 },
  )
  return found && { from, to, items: found }
}

/** “For a blackout”: whichever. */
function isAny(run: readonly Item[]): boolean {
  const [article, word, more] = run
  const indefinite = article?.is === 'filler' && /^(?:a|an|any)$/.test(article.word)
  return indefinite && word?.is === 'unknown' && word.deed === true && more === undefined
}

/** How far the description reaches that has such a word; none where a name says which: “the Ronin bridge”. */
function boundsOf(items: readonly Item[], at: number): { from: number; to: number } | undefined {
  const first = items[at]
  if (first?.is !== 'unknown' && first?.is !== 'class' && first?.is !== 'office') return undefined
  let to = at + 1
  while (to < items.length && (continues(items, to) || isState(items[to]))) to += 1
  // “The 2020 ministries breach”.
  if (first.is === 'class' && first.only !== 'state' && items[to]?.is === 'deed' && items[at - 1]?.is !== 'name')
    to += 1
  let from = at
  while (from > 0 && (items[from - 1]?.is === 'filler' || items[from - 1]?.is === 'deed')) from -= 1
  // “The papers of the Trump campaign”.
  const of = items[to]
  const owner = of?.is === 'preposition' && of.word === 'of' ? saidFrom(items, to + 1) : undefined
  return [items[from - 1], items[to], owner].some(isNamed) ? undefined : { from, to }
}

/** “The government attack”: of what kind, and no more. */
const isClassOnly = (run: readonly Item[]): boolean =>
  run.every((item) => item.is !== 'class' || item.only === 'state') && run.some(({ is }) => is === 'class')

/** What is taken in many matters. */
const loot = /^e?mails$/

/** Not “29155”, “march” or a single “hacking” or “mails”. */
const canDescribe = (words: readonly string[]): boolean =>
  words.length > 0 &&
  !words.some((word) => /\d/.test(word) || isMonth(word)) &&
  !(words.length === 1 && (loot.test(words[0] ?? '') || (/ing$/.test(words[0] ?? '') && isEnglish(words[0] ?? ''))))

/** “The dam attack”: one. */
const isSingle = (run: readonly Item[]): boolean =>
  run.some(
    (item) =>
      (item.is === 'deed' && !item.word.endsWith('s')) ||
      (item.is === 'unknown' && item.deed === true && !item.text.endsWith('s')),
  )

const isNamed = (item: Item | undefined): boolean => item?.is === 'name' && !item.state && !item.speaker

/** “The dam in Norway”, “the ministry of defence”. */
const continues = (items: readonly Item[], at: number): boolean => {
  const item = items[at]
  // “The Department of Health”, and not “hundreds of universities”.
  const before = items[at - 1]
  const counted = before?.is === 'unknown' && /^(?:hundreds|thousands|dozens|scores|millions)$/.test(before.text)
  if (item?.is === 'preposition' && item.word === 'of' && items[at + 1]?.is === 'unknown' && !counted) return true
  if (item?.is === 'preposition') return inside.has(item.word) && isState(items[at + (isRegion(items[at + 1]) ? 2 : 1)])
  return item !== undefined && describes.has(item.is) && item.is !== 'name'
}

/** “In western Ukraine”. */
const isRegion = (item: Item | undefined): boolean => item?.is === 'filler' && regional.test(item.word)

const inside = new Set(['in', 'of', 'at'])

/** “Sanctions on spyware makers”: the words tell whom, not over what. */
function isTarget(items: readonly Item[], from: number): boolean {
  const [act, word] = items
    .slice(0, from)
    .filter(({ is }) => is !== 'filler')
    .slice(-2)
  return act?.is === 'act' && act.phrase.act.takes === 'actor' && word?.is === 'preposition' && word.part === 'on'
}
