import { lifting } from './acts-in-deeds.ts'
import { support } from './acts-in-words.ts'
import { deed, type Item } from './item.ts'
import type { Phrase } from './phrases.ts'

export type Apart = (first: string, last: string) => Phrase | undefined

const farthest = 7

/** “called Russia out”, “held the GRU responsible”: one verb with its object inside. */
export function joinVerbs(items: readonly Item[], apart: Apart): Item[] {
  for (const [at, item] of items.entries()) {
    const first = wordOf(item)
    if (first === undefined) continue
    for (let end = at + 2; end < Math.min(items.length, at + farthest); end += 1) {
      const last = items[end]
      const word = last && wordOf(last)
      const phrase = word === undefined ? undefined : apart(first, word)
      if (!phrase) continue
      const act: Item = { is: 'act', phrase, text: `${first} ${word}` }
      return [...items.slice(0, at), act, ...items.slice(at + 1, end), ...joinVerbs(items.slice(end + 1), apart)]
    }
  }
  return [...items]
}

const isState = (item: Item | undefined): boolean => item?.is === 'name' && item.state !== undefined

const asksHow = (item: Item): boolean => item.is === 'question' || (item.is === 'filler' && item.word === 'many')

const byWhom: Item = { is: 'preposition', word: 'by', part: 'by' }

const putting = /^(?:put|puts|putting|place|places|placed|add|adds|added|adding)$/

/** “Removed from the US list”. */
const isRemoval = (items: readonly Item[], at: number): boolean =>
  /^(?:removed?|dropped|struck|deleted)$/.test((items[at] && wordOf(items[at])) ?? '') &&
  items[at]?.is !== 'act' &&
  items.slice(at + 1, at + 6).some((item) => item.is === 'preposition' && /^(?:from|off)$/.test(item.word)) &&
  items.slice(at + 1, at + 8).some((item) => /^(?:sanctions )?lists?$/.test(wordOf(item) ?? ''))

/** “Put Kimsuky on a sanctions list”, “added it to the American blacklist”: whom stands between, and whose list it is. */
export function joinListings(pieces: readonly Item[]): Item[] {
  const items = pieces.map((item, at) =>
    isRemoval(pieces, at)
      ? { is: 'act' as const, text: 'removed', phrase: { words: ['removed'], form: 'past' as const, act: lifting } }
      : item,
  )
  const off = items.findIndex(
    (item, place) =>
      item.is === 'act' &&
      item.phrase.act.name === 'lifting of sanctions' &&
      items.slice(place + 1, place + 4).some(({ is }) => is === 'name'),
  )
  const list = items.findIndex((item, place) => place > off && place < off + 5 && wordOf(item) === 'list')
  if (off >= 0 && list > 0)
    return [...items.slice(0, off + 1), byWhom, ...items.slice(off + 1, list), ...items.slice(list + 1)]
  const at = items.findIndex(
    (item) => (item.is === 'filler' || item.is === 'unknown') && putting.test(wordOf(item) ?? ''),
  )
  if (at < 0) return [...items]
  const end = items.findIndex(
    (item, place) =>
      place > at + 1 &&
      place <= at + farthest + 2 &&
      item.is === 'act' &&
      item.phrase.act.takes === 'actor' &&
      item.phrase.form === 'noun',
  )
  const listed = items[end]
  const own = listed?.is === 'act' && /^(?:on|under) /.test(listed.text)
  const to = own
    ? end
    : items.findLastIndex(
        (item, place) =>
          place > at && place < end && item.is === 'preposition' && /^(?:on|to|under|into)$/.test(item.word),
      )
  const whom = items.slice(at + 1, to)
  if (
    listed?.is !== 'act' ||
    to < 0 ||
    !(whom.some(({ is }) => is === 'name' || is === 'class' || is === 'wide') || items.slice(0, at).some(asksHow))
  )
    return [...items]
  const did = items.slice(0, at).some((item) => item.is === 'auxiliary' && /^(?:did|do|does|to)$/.test(item.word))
  const verb: Item = { ...listed, text: 'listed', phrase: { ...listed.phrase, form: did ? 'base' : 'past' } }
  const whose = items.slice(to + 1, end).filter(({ is }) => is === 'name')
  const by: Item[] = whose.length > 0 ? [byWhom, ...whose] : []
  return [...items.slice(0, at), verb, ...whom, ...by, ...items.slice(end + 1)]
}

function wordOf(item: Item): string | undefined {
  switch (item.is) {
    case 'filler':
    case 'preposition':
      return item.word
    case 'unknown':
      return item.text
    case 'act':
      return item.phrase.words.length === 1 ? item.text : undefined
    default:
      return undefined
  }
}

/** “the hack of”, “accused of hacking”: no verb, unless somebody is asked to have done just that. */
export function nounOrVerb(items: readonly Item[], item: Item, at: number): Item {
  if (item.is !== 'act') return item
  // “did it sanction China?” begins with a question, not with a deed.
  if (item.text === 'did it' && !asksWho(items, at)) return { is: 'auxiliary', word: 'did' }
  // “What measures hit Iran”.
  if (
    /^hit(?:ting)?$/.test(item.text) &&
    items.slice(0, at).some((each) => each.is === 'act' && each.phrase.act.takes === 'actor')
  )
    return { is: 'preposition', word: 'against', part: 'on' }
  // “What did they say back”.
  if (item.text === 'back' && items[at + 1]?.is !== 'name' && items.slice(0, at).some(({ is }) => is === 'act'))
    return { is: 'filler', word: 'back' }
  // “Who stood behind Prague”: with it, and not behind it.
  const stood = items[at - 1]
  if (item.text === 'behind' && stood && /^st(?:ood|ands?|anding)$/.test(wordOf(stood) ?? '') && isState(items[at + 1]))
    return { ...item, text: 'stood behind', phrase: { words: ['stood', 'behind'], form: 'past', act: support } }
  // “any mixer, say Tornado Cash”.
  if (item.text === 'say' && items[at - 1]?.is === 'join' && items[at + 1]?.is === 'name')
    return { is: 'filler', word: 'say' }
  // “which of them concern China”.
  if (item.text.startsWith('concern') && items[at + 1]?.is === 'name') return { is: 'filler', word: item.text }
  if (item.phrase.words.length > 1) return item
  if (isPlural(items, item, at)) return { ...item, phrase: { ...item.phrase, form: 'noun' } }
  const { act, form } = item.phrase
  const name = nouns.has(item.text)
  if (!act.ofAccused && !name) return item
  const before = items.slice(0, at).filter(({ is }) => is !== 'filler' && is !== 'join' && is !== 'time')
  const subject = before.at(-1)
  const listed =
    item.text.startsWith('list') &&
    subject?.is === 'name' &&
    before.some((each) => each.is === 'preposition' && each.word === 'on')
  if (listed) return item
  if (form === 'base' || name) {
    const asked =
      (before.some((each) => each.is === 'auxiliary' && !beWords.has(each.word)) &&
        !before.some(({ is }) => is === 'act')) ||
      (item.text.endsWith('s') &&
        items[at + 1]?.is === 'name' &&
        before.some((each) => each.is === 'act' && each.phrase.act.name === 'statements'))
    const acts =
      subject?.is === 'name' ||
      subject?.is === 'class' ||
      subject?.is === 'office' ||
      subject?.is === 'wide' ||
      (subject?.is === 'auxiliary' && subject.word !== 'to')
    return asked && acts ? item : act.ofAccused ? deed(item.text) : { is: 'filler', word: item.text }
  }
  return form === 'ing' && before.some((each) => each.is === 'act' && !each.phrase.act.ofAccused)
    ? deed(item.text)
    : item
}

/** “who did it”, “did it take long”: only behind who is it a deed. */
const asksWho = (items: readonly Item[], at: number): boolean => {
  const before = items.slice(0, at).findLast(({ is }) => is !== 'filler')
  return before?.is === 'question' ? before.word === 'who' : before !== undefined
}

/** “the Mabna Institute: charges”: with nobody who does it, the word is a noun. */
function isPlural(items: readonly Item[], { text, phrase }: Extract<Item, { is: 'act' }>, at: number): boolean {
  if (phrase.form !== 'base' || phrase.act.ofAccused) return false
  const before = items.slice(0, at)
  const after = items[at + 1]
  return (
    (after === undefined ||
      after.is === 'preposition' ||
      after.is === 'time' ||
      after.is === 'join' ||
      after.is === 'question') &&
    !before.some(({ is }) => is === 'question' || is === 'act' || (is === 'auxiliary' && !text.endsWith('s')))
  )
}

/** No base form follows them: “were hit by the Anthem breach”. */
const beWords = new Set('is are was were been be being'.split(' '))

const nouns = new Set(['name', 'names', 'list', 'lists'])
