import { authorship } from '../lexicon/acts-in-deeds.ts'
import { attribution } from '../lexicon/acts-of-blame.ts'
import { before } from './calendar.ts'
import { deed, type Item, type NameItem } from './item.ts'

/** “said APT28 is the GRU”, “is APT28 part of the GRU”: one is tied to the other. */
export function withTies(items: readonly Item[]): Item[] {
  const [first] = items
  const part = items.findIndex(
    (item, at) => item.is === 'filler' && item.word === 'part' && items[at - 1]?.is === 'name',
  )
  if (first?.is === 'auxiliary' && part > 0 && items[part + 1]?.is === 'preposition')
    return [...items.slice(0, part), tied, toward, ...items.slice(part + 2)]
  const be = items.findIndex(
    (item, at) =>
      item.is === 'auxiliary' &&
      /^(?:is|are|was|were)$/.test(item.word) &&
      items[at - 1]?.is === 'name' &&
      items.slice(at + 1).find(({ is }) => is !== 'filler')?.is === 'name' &&
      items.slice(0, at).some((each) => each.is === 'act' && each.phrase.act.name === 'statements'),
  )
  return be < 0 ? [...items] : [...items.slice(0, be + 1), tied, toward, ...items.slice(be + 1)]
}

const toward: Item = { is: 'preposition', word: 'to', part: 'to' }

const tied: Item = {
  is: 'act',
  text: 'tied',
  phrase: { words: ['tied'], form: 'past', act: attribution },
}

/** “who said that North Korea did WannaCry”. */
export function withDeeds(items: readonly Item[], isMatter: (name: NameItem) => boolean): Item[] {
  const deed = items.findIndex((item, at) => {
    const [before, after] = [items[at - 1], items.slice(at + 1).find(({ is }) => is !== 'filler')]
    return (
      item.is === 'auxiliary' && item.word === 'did' && before?.is === 'name' && after?.is === 'name' && isMatter(after)
    )
  })
  if (deed < 0) return [...items]
  return items.map((item, at) => (at === deed ? behind : item))
}

const behind: Item = {
  is: 'act',
  text: 'did',
  phrase: {
    words: ['did'],
    form: 'past',
    act: authorship,
  },
}

/** “Between Cloud Hopper and May 2025”: after the one and before the other. */
export function withBetween(items: readonly Item[], isMatter: (name: NameItem) => boolean): Item[] {
  const at = items.findIndex((item) => item.is === 'filler' && item.word === 'between')
  const matter = items.findIndex((item, place) => place > at && item.is === 'name' && isMatter(item))
  const time = items.findIndex((item, place) => place > matter && item.is === 'time')
  const end = items[time]
  const joined = items.slice(matter + 1, time).every(({ is }) => is === 'join' || is === 'filler' || is === 'deed')
  if (at < 0 || matter < 0 || matter > at + 3 || end?.is !== 'time' || !end.time.until || !joined) return [...items]
  const until: Item = { is: 'time', time: { until: end.time.since ? before(end.time.since) : end.time.until } }
  return [...items.slice(0, at), over, ...items.slice(at + 1, matter + 1), until, ...items.slice(time + 1)]
}

/** “Line up behind those who blamed Russia”, “the groups that it named”: what others did is not asked. */
export function withoutRelatives(all: readonly Item[]): Item[] {
  const items = withDeedsOf(all)
  const at = items.findIndex((item, place) => {
    const [next, third] = [items[place + 1], items[place + 2]]
    if (item.is !== 'filler' || !items.slice(0, place).some((each) => each.is === 'act' && !each.phrase.act.weak))
      return false
    if (/^(?:those|others)$/.test(item.word)) return next?.is === 'question' && third?.is === 'act'
    const whom = items[place - 1]
    return pronouns.has(item.word) && next?.is === 'act' && (whom?.is === 'class' || whom?.is === 'wide')
  })
  if (at < 0) return [...items]
  const length = items[at + 1]?.is === 'question' ? 3 : 2
  return [...items.slice(0, at), ...items.slice(at + length)]
}

/** “What he said on the hackers who hit the health service”: it tells which hackers. */
const withDeedsOf = (items: readonly Item[]): readonly Item[] =>
  items.map((item, at) => {
    const [whom, who] = [items[at - 2], items[at - 1]]
    const tells =
      item.is === 'act' &&
      item.phrase.act.ofAccused &&
      item.phrase.form !== 'noun' &&
      (whom?.is === 'wide' || whom?.is === 'class') &&
      ((who?.is === 'question' && who.word === 'who') || (who?.is === 'filler' && /^(?:that|which)$/.test(who.word))) &&
      items.slice(0, at - 2).some(({ is }) => is === 'act')
    return tells ? deed(item.text) : item
  })

const pronouns = new Set(['it', 'they', 'he', 'she', 'we'])

/** “who supported Czechia when it blamed China”: the second half tells when, and asks nothing. */
export function withoutClauses(items: readonly Item[], isMatter: (name: NameItem) => boolean): Item[] {
  const cut = items.findIndex((item, at) => {
    const [next, ...rest] = items.slice(at + 1).filter(({ is }) => is !== 'join')
    const somebody = next?.is === 'name' || (next?.is === 'filler' && (pronouns.has(next.word) || next.word === 'the'))
    return (
      at > 0 &&
      opensClause(item) &&
      somebody &&
      rest.slice(0, 4).some(({ is }) => is === 'act') &&
      items.slice(0, at).some(({ is }) => is === 'act')
    )
  })
  if (cut < 0) return [...items]
  const matters = items.slice(cut).filter((item) => item.is === 'name' && !item.state && isMatter(item))
  const times = items.slice(cut).filter(({ is }) => is === 'time')
  return [...items.slice(0, cut), ...(matters.length > 0 ? [over, ...matters] : []), ...times]
}

/** “When Norway blamed Moscow”, “after it did”. */
const opensClause = (item: Item): boolean =>
  (item.is === 'question' && item.word === 'when') || (item.is === 'preposition' && item.word === 'after')

const over: Item = { is: 'preposition', word: 'over', part: 'over' }
