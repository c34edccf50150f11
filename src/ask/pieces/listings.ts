import { lifting } from '../lexicon/acts-of-listing.ts'
import type { Item } from './item.ts'
import { farthest, wordOf } from './verbs.ts'

const byWhom: Item = { is: 'preposition', word: 'by', part: 'by' }

/** “Put Kimsuky on a sanctions list”, “removed it from the US list”: whom stands between, and whose list it is. */
export function joinListings(pieces: readonly Item[]): Item[] {
  const items = pieces.map((item, at): Item => (isRemoval(pieces, at) ? removed : item))
  return takenOff(items) ?? putOn(items) ?? landedOn(items) ?? items
}

const removed: Item = { is: 'act', text: 'removed', phrase: { words: ['removed'], form: 'past', act: lifting } }

/** “Removed from the US list”. */
const isRemoval = (items: readonly Item[], at: number): boolean =>
  /^(?:struck|deleted)$/.test((items[at] && wordOf(items[at])) ?? '') &&
  items[at]?.is !== 'act' &&
  items.slice(at + 1, at + 6).some((item) => item.is === 'preposition' && /^(?:from|off)$/.test(item.word)) &&
  items.slice(at + 1, at + 8).some((item) => /^(?:sanctions )?lists?$/.test(wordOf(item) ?? ''))

/** “Delisted from the US list”: by the US. */
function takenOff(items: readonly Item[]): Item[] | undefined {
  const off = items.findIndex(
    (item, place) =>
      item.is === 'act' &&
      item.phrase.act.name === 'lifting of sanctions' &&
      items.slice(place + 1, place + 4).some(({ is }) => is === 'name'),
  )
  const list = items.findIndex((item, place) => place > off && place < off + 5 && wordOf(item) === 'list')
  return off >= 0 && list > 0
    ? [...items.slice(0, off + 1), byWhom, ...items.slice(off + 1, list), ...items.slice(list + 1)]
    : undefined
}

const putting = /^(?:put|puts|putting|place|places|placed|add|adds|added|adding)$/

/** “Added it to the American blacklist”: listed it by America. */
function putOn(items: readonly Item[]): Item[] | undefined {
  const at = items.findIndex(
    (item) => (item.is === 'filler' || item.is === 'unknown') && putting.test(wordOf(item) ?? ''),
  )
  if (at < 0) return undefined
  const end = listAfter(items, at)
  const listed = items[end]
  if (listed?.is !== 'act') return undefined
  const to = /^(?:on|under) /.test(listed.text) ? end : leadTo(items, at, end)
  const whom = items.slice(at + 1, to)
  const named = whom.some(
    ({ is, ...item }) =>
      is === 'name' || is === 'class' || is === 'wide' || ('word' in item && pronouns.test(item.word)),
  )
  if (to < 0 || !(named || items.slice(0, at).some(asksHow))) return undefined
  const did = items.slice(0, at).some((item) => item.is === 'auxiliary' && /^(?:did|do|does|to)$/.test(item.word))
  const verb: Item = { ...listed, text: 'listed', phrase: { ...listed.phrase, form: did ? 'base' : 'past' } }
  const whose = items.slice(to + 1, end).filter(({ is }) => is === 'name')
  const by: Item[] = whose.length > 0 ? [byWhom, ...whose] : []
  return [...items.slice(0, at), verb, ...whom, ...by, ...items.slice(end + 1)]
}

const pronouns = /^(?:it|them|him|her|those|these|they|anyone|anybody|someone|somebody)$/

/** “Landed on the US entity list”, “end up on the EU list”: was listed by the EU. */
function landedOn(items: readonly Item[]): Item[] | undefined {
  const at = items.findIndex(
    ({ is }, place) => (is === 'filler' || is === 'unknown') && landing.test(wordAt(items, place)),
  )
  const end = at < 0 ? -1 : listAfter(items, at - 1)
  const listed = items[end]
  const to = listed?.is === 'act' && /^(?:on|under) /.test(listed.text) ? end : leadTo(items, at, end)
  if (at < 0 || listed?.is !== 'act' || to < 0 || items.slice(at + 1, to).some(({ is }) => is !== 'filler'))
    return undefined
  const verb: Item = { ...listed, text: 'listed', phrase: { ...listed.phrase, form: 'past' } }
  const whose = items.slice(to + 1, end).filter(({ is }) => is === 'name')
  return [...items.slice(0, at), were, verb, ...(whose.length > 0 ? [byWhom, ...whose] : []), ...items.slice(end + 1)]
}

const were: Item = { is: 'auxiliary', word: 'were' }

const landing = /^(?:end|ended|land|landed|wind|wound|went|go|gone|come|came)$/

const wordAt = (items: readonly Item[], at: number): string => (items[at] && wordOf(items[at])) ?? ''

/** “A sanctions list”, “the blacklist”. */
const listAfter = (items: readonly Item[], at: number): number =>
  items.findIndex(
    (item, place) =>
      place > at + 1 &&
      place <= at + farthest + 2 &&
      item.is === 'act' &&
      item.phrase.act.takes === 'actor' &&
      item.phrase.form === 'noun',
  )

/** “On” before the list. */
const leadTo = (items: readonly Item[], at: number, end: number): number =>
  items.findLastIndex(
    (item, place) =>
      place > at &&
      place < end &&
      (item.is === 'preposition' || item.is === 'filler') &&
      /^(?:on|onto|to|under|into)$/.test(item.word),
  )

/** “Whom did they put”, “how many were put”. */
const asksHow = (item: Item): boolean => item.is === 'question' || (item.is === 'filler' && item.word === 'many')
