import type { ActorId, IncidentId } from '../model/id.ts'
import type { Described } from './described.ts'
import { isEnglish } from './english.ts'
import type { Item } from './item.ts'
import { isMonth } from './spans.ts'
import { wholeTime } from './times.ts'

/** Puts the matter where its description stands: “the hack of the German parliament”, “the dam attack in Norway”. */
export function withMatters(
  items: readonly Item[],
  described: Described,
  isMatter: (name: Extract<Item, { is: 'name' }>) => boolean,
): Item[] {
  const near = statesOf(items)
  const times = items.flatMap((item) => (item.is === 'time' ? (wholeTime(item.time) ?? []) : []))
  let settled: Item[] = [...items]
  for (let at = 0; at < settled.length; at += 1) {
    const around = { near, times }
    const found =
      ofState(settled, at, around, described) ??
      ofName(settled, at, around, described, isMatter) ??
      ofWords(settled, at, around, described)
    if (found) settled = [...settled.slice(0, found.from), ...found.items, ...settled.slice(found.to)]
  }
  return settled
}

/** With other words, what fills in need not fit: “Ukraine’s biggest mobile operator”. */
const telling = (run: readonly Item[]): boolean =>
  run.some(({ is }) => is === 'unknown' || is === 'class' || is === 'office')

/** What the whole question mentions: states, years and months. */
interface Around {
  near: readonly ActorId[]
  times: readonly string[]
}

interface Replaced {
  from: number
  to: number
  items: readonly Item[]
}

const longestDescription = 5

/** “Irish hospitals”, “the Czech foreign ministry”: a state and whom it happened to there. */
function ofState(items: readonly Item[], at: number, around: Around, described: Described): Replaced | undefined {
  const state = items[at]
  if (state?.is !== 'name' || !state.state) return undefined
  for (let to = Math.min(items.length, at + 1 + longestDescription); to > at + 1; to -= 1) {
    const run = items.slice(at + 1, to)
    const vagueRun = run.every(
      (item) => item.is === 'filler' || item.is === 'wide' || (item.is === 'class' && item.only === 'state'),
    )
    if (vagueRun || run.some((item) => !describes.has(item.is)) || run.at(-1)?.is === 'filler') continue
    const words = run.flatMap((item) => (item.is === 'filler' && telling(run) ? [] : wordsOf(item)))
    if (
      words.length === 0 ||
      !isAimed(items, at, to) ||
      (!isHit(items, at, to) && !run.some(({ is }) => is === 'unknown'))
    )
      continue
    const plural = isPlural(items, at, to)
    const context = { ...around, here: [state.state], also: [] }
    const every = plural ? described.matters(words, { ...context, all: true }) : []
    if (every.length > 1 && every.length <= mostAsked) return { from: at, to, items: each(every) }
    const ids = described.matters(words, { ...context, all: false })
    if (ids.length > 0 && ids.length <= mostAsked) return { from: at, to, items: named(ids, words) }
  }
  return undefined
}

/** “the US Treasury's network”, “the State Department break-in”: what happened to somebody. */
function ofName(
  items: readonly Item[],
  at: number,
  around: Around,
  described: Described,
  isMatter: (name: Extract<Item, { is: 'name' }>) => boolean,
): Replaced | undefined {
  const name = items[at]
  if (name?.is !== 'name' || name.state || name.speaker || isMatter(name)) return undefined
  const deed = items
    .slice(at + 1, at + 4)
    .findIndex((item) => item.is === 'deed' || (item.is === 'filler' && networks.test(item.word)))
  if (deed < 0 || items.slice(at + 1, at + 1 + deed).some(({ is }) => is !== 'filler')) return undefined
  const words = name.text.split(/[-=\s]+/)
  const ids = described.matters(words, { ...around, here: [], also: [], all: false })
  return ids.length === 1 ? { from: at, to: at + 2 + deed, items: named(ids, words) } : undefined
}

const networks = /^(?:networks?|computers?|systems?|servers?|e-?mails?)$/

/** “its waterworks”, “the dam in Bremanger”: words that no name has. */
function ofWords(items: readonly Item[], at: number, around: Around, described: Described): Replaced | undefined {
  const first = items[at]
  if (first?.is !== 'unknown' && first?.is !== 'class' && first?.is !== 'office') return undefined
  let to = at + 1
  while (to < items.length && (continues(items, to) || isState(items[to]))) to += 1
  // “The 2020 ministries breach”.
  if (first.is === 'class' && first.only !== 'state' && items[to]?.is === 'deed' && items[at - 1]?.is !== 'name')
    to += 1
  let from = at
  while (from > 0 && (items[from - 1]?.is === 'filler' || items[from - 1]?.is === 'deed')) from -= 1
  const run = items.slice(from, to)
  // “The Ronin bridge”, “the insurer Anthem”: the name says which.
  if (isNamed(items[from - 1]) || isNamed(items[to])) return undefined
  const unknown = run.flatMap((item) => (item.is === 'unknown' ? [item.text] : []))
  const certain = unknown.length === 0 && !run.some(({ is }) => is === 'deed')
  if (
    unknown.length === 0 &&
    run.every((item) => item.is !== 'class' || item.only === 'state') &&
    run.some(({ is }) => is === 'class')
  )
    return undefined
  const words = unknown.length > 0 ? unknown : run.flatMap(wordsOf)
  if (
    words.length === 0 ||
    certain ||
    words.some((word) => /\d/.test(word) || isMonth(word)) ||
    (words.length === 1 && /ing$/.test(words[0] ?? '') && isEnglish(words[0] ?? '')) ||
    !isAimed(items, from, to)
  )
    return undefined
  const here = statesOf(run)
  const also = run.flatMap((item) => (item.is === 'filler' || item.is === 'class' ? wordsOf(item) : []))
  const onWhom = isTarget(items, from) && !run.some(({ is }) => is === 'deed')
  if (onWhom) return undefined
  const context = { ...around, here, also }
  const every = isPlural(items, from, to) ? described.matters(words, { ...context, all: true }) : []
  if (every.length > 1 && every.length <= mostAsked) return { from, to, items: each(every) }
  const ids = described.matters(words, { ...context, all: false })
  const single = run.some(
    (item) =>
      (item.is === 'deed' && !item.word.endsWith('s')) ||
      (item.is === 'unknown' && item.deed === true && !item.text.endsWith('s')),
  )
  if (ids.length === 0 || ids.length > mostAsked || (ids.length > 1 && (unknown.length === 0 || !single)))
    return undefined
  return { from, to, items: named(ids, words) }
}

const isNamed = (item: Item | undefined): boolean => item?.is === 'name' && !item.state && !item.speaker

const continues = (items: readonly Item[], at: number): boolean => {
  const item = items[at]
  if (item?.is === 'preposition') return inside.has(item.word) && isState(items[at + 1])
  return item !== undefined && describes.has(item.is) && item.is !== 'name'
}

const inside = new Set(['in', 'of', 'at'])
const isState = (item: Item | undefined): boolean => item?.is === 'name' && item.state !== undefined

/** Something was done to it, or it is what the question is over. */
function isAimed(items: readonly Item[], from: number, to: number): boolean {
  const before = items.slice(0, from).findLast(({ is }) => is !== 'filler')
  return (
    before?.is === 'deed' ||
    (before?.is === 'preposition' && before.word === 'from' && items.slice(0, from).some(({ is }) => is === 'deed')) ||
    (before?.is === 'preposition' && before.part !== 'by' && before.part !== 'with') ||
    (before?.is === 'act' && before.phrase.act.ofAccused === true) ||
    items[to]?.is === 'deed' ||
    items.slice(from, to).some(({ is }) => is === 'deed')
  )
}

/** Something was done to it in so many words. */
const isHit = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(Math.max(0, from - 3), to + 1).some(({ is }) => is === 'deed' || is === 'act') &&
  (items.slice(from, to + 1).some(({ is }) => is === 'deed') ||
    items.slice(0, from).findLast(({ is }) => is !== 'filler' && is !== 'preposition')?.is === 'deed')

/** “Attacks on hospitals” are many. */
const isPlural = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(Math.max(0, from - 2), to + 1).some((item) => item.is === 'deed' && item.word.endsWith('s'))

/** “Sanctions on spyware makers”: the words tell whom, not over what. */
function isTarget(items: readonly Item[], from: number): boolean {
  const [act, word] = items
    .slice(0, from)
    .filter(({ is }) => is !== 'filler')
    .slice(-2)
  return act?.is === 'act' && act.phrase.act.takes === 'actor' && word?.is === 'preposition' && word.part === 'on'
}

const each = (ids: readonly IncidentId[]): Item[] =>
  ids.flatMap((id, place): Item[] => [
    ...(place > 0 ? [{ is: 'join' as const }] : []),
    { is: 'name', text: `=${id}`, possessive: false },
  ])

const mostAsked = 8

function named(ids: readonly IncidentId[], words: readonly string[]): Item[] {
  const [id, ...others] = ids
  if (others.length === 0) return [{ is: 'name', text: `=${id}`, possessive: false }]
  return [{ is: 'name', text: words.join(' '), possessive: false, among: ids }]
}

const statesOf = (items: readonly Item[]): ActorId[] =>
  items.flatMap((item) => (item.is === 'name' && item.state ? [item.state] : []))

const describes = new Set<Item['is']>(['unknown', 'name', 'class', 'filler', 'deed', 'office', 'wide'])

/** What a piece adds to a description; a deed adds nothing. */
function wordsOf(item: Item): string[] {
  switch (item.is) {
    case 'unknown':
    case 'class':
    case 'wide':
    case 'office':
      return item.text.split(' ')
    case 'name':
      return item.state ? [] : item.text.split(' ')
    case 'filler':
      return item.word.length > 3 && !vague.has(item.word) ? [item.word] : []
    default:
      return []
  }
}

/** They stand in a description and describe nothing. */
const vague = new Set(
  'website websites server servers network networks system systems email case affair mailboxes inboxes mailbox inbox'.split(
    ' ',
  ),
)
