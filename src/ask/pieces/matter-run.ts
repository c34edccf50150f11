import type { ActorId, IncidentId } from '../../model/id.ts'
import type { Described } from '../texts/described.ts'
import type { Item } from './item.ts'

/** What the whole question mentions: states, years and months. */
export interface Around {
  near: readonly ActorId[]
  times: readonly string[]
}

/** The pieces that a description takes, and what stands for them. */
export interface Replaced {
  from: number
  to: number
  items: readonly Item[]
}

/** Where it happened, and words that would fit but need not. */
interface Context extends Around {
  here: readonly ActorId[]
  also: readonly string[]
}

export const mostAsked = 8

/** “Attacks on hospitals” are all of them; “the attack on the dam” is one, or to be chosen among as many as `most`. */
export function meantBy(
  words: readonly string[],
  context: Context,
  { described, plural, most }: { described: Described; plural: boolean; most: number },
): Item[] | undefined {
  // “American firms”, “the Home Office”: such are hit in many.
  if (words.every((word) => everywhere.has(word.toLowerCase()))) return undefined
  const every = plural ? described.matters(words, { ...context, all: true }) : []
  if (every.length > 1 && every.length <= mostAsked) return each(every)
  const ids = described.matters(words, { ...context, all: false })
  return ids.length > 0 && ids.length <= most ? named(ids, words) : undefined
}

const everywhere = new Set('firm firms company companies business businesses home office offices'.split(' '))

const each = (ids: readonly IncidentId[]): Item[] =>
  ids.flatMap((id, place): Item[] => [
    ...(place > 0 ? [{ is: 'join' as const }] : []),
    { is: 'name', text: `=${id}`, possessive: false, described: true },
  ])

/** One matter, or a description of several. */
export function named(ids: readonly IncidentId[], words: readonly string[]): Item[] {
  const [id, ...others] = ids
  if (others.length === 0) return [{ is: 'name', text: `=${id}`, possessive: false, described: true }]
  return [{ is: 'name', text: words.join(' '), possessive: false, among: ids }]
}

/** The states that are named here. */
export const statesOf = (items: readonly Item[]): ActorId[] =>
  items.flatMap((item) => (item.is === 'name' && item.state ? [item.state] : []))

/** What a description is made of. */
export const describes = new Set<Item['is']>(['unknown', 'name', 'class', 'filler', 'deed', 'office', 'wide'])

/** What a piece adds to a description; a deed adds nothing. */
export function wordsOf(item: Item): string[] {
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

/** “The hack of the parliament”, “sanctions over the dam”: something was done to it, or the question is over it. */
export function isAimed(items: readonly Item[], from: number, to: number): boolean {
  const before = items.slice(0, from).findLast(({ is }) => is !== 'filler')
  const opening = items.slice(0, from).filter(({ is }) => is !== 'filler' && is !== 'preposition')
  return (
    // “And from the Irish health service?”
    (opening.length === 1 && opening[0] === items[0] && items[0]?.is === 'join' && to === items.length) ||
    before?.is === 'deed' ||
    (before?.is === 'preposition' && before.word === 'from' && items.slice(0, from).some(({ is }) => is === 'deed')) ||
    (before?.is === 'preposition' && before.part !== 'by' && before.part !== 'with' && !isGivenTo(items, from)) ||
    (before?.is === 'act' && before.phrase.act.ofAccused === true) ||
    items[to]?.is === 'deed' ||
    isUndergone(items, from, to) ||
    items.slice(from, to).some((item) => item.is === 'deed' || (item.is === 'unknown' && item.deed))
  )
}

/** “Banned from selling to US customers”: to whom is not over what. */
const isGivenTo = (items: readonly Item[], from: number): boolean => {
  const at = items.slice(0, from).findLastIndex(({ is }) => is === 'preposition')
  const [to, what] = [items[at], items[at - 1]]
  return (
    to?.is === 'preposition' &&
    to.word === 'to' &&
    what?.is === 'filler' &&
    /^(?:sell|sells|selling|sold|sales?|exports?|exporting)$/.test(what.word)
  )
}

/** “Was Siemens hacked”. */
export function isUndergone(items: readonly Item[], from: number, to: number): boolean {
  const [be, act] = [items.slice(0, from).findLast(({ is }) => is !== 'filler'), items[to]]
  return be?.is === 'auxiliary' && act?.is === 'act' && act.phrase.act.ofAccused === true && act.phrase.form === 'past'
}

/** “Attacks on hospitals” are many. */
export const isPlural = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(Math.max(0, from - 2), to + 1).some((item) => item.is === 'deed' && item.word.endsWith('s'))
