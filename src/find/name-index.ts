import { wordsIn } from './fold.ts'
import { isNumber, likeness, listen, type Spelling, spell } from './likeness.ts'
import { createTripleNet, createWordNet } from './nets.ts'
import { createVocabulary } from './postings.ts'

/** One name of one thing. A thing may have many; `main` marks the one that it is shown by. */
export interface NameEntry<Key> {
  key: Key
  name: string
  main: boolean
}

/** A thing that matched, by which of its names, and how well: 1 is exact. */
export interface NameHit<Key> {
  key: Key
  name: string
  score: number
}

export interface NameIndex<Key> {
  /**
   * `sure`: one hit means that thing, several mean “ask which”, none means that nothing has that name.
   * `near` is then what the text may have meant, best first, at most `max`; it may be empty.
   */
  find(text: string, max?: number): { sure: NameHit<Key>[]; near: NameHit<Key>[] }
  /** What somebody who typed so far may be about to type, best first. For empty text: the first entries. */
  suggest(text: string, max: number): NameHit<Key>[]
}

/** From here on a name is meant, not only near; measured on made-up and on absent names. */
const sureFrom = 0.8
const nearFrom = 0.55
/** Two names closer than this are equally good: which one is for the reader to say. */
const tie = 0.03
/** What is shorter begins too many names. */
const shortest = 3

/**
 * Finds things by what people type. Each step runs only when the one before found nothing, and is built when first
 * needed: the whole name, its words in any order, a part of it, and last a name with typing errors in it.
 */
export function indexNames<Key>(entries: Iterable<NameEntry<Key>>): NameIndex<Key> {
  const names = [...entries].map(prepare)
  const exact = once(() =>
    groups(names.flatMap((each) => each.keys.map((key): [string, Prepared<Key>] => [key, each]))),
  )
  const bare = once(() =>
    groups(names.map((each): [string, Prepared<Key>] => [withoutFillers(each.words).join(''), each])),
  )
  const anyOrder = once(() => groups(names.map((each): [string, Prepared<Key>] => [sortedKey(each.words), each])))
  const vocabulary = once(() => createVocabulary(names))
  const heard = once(() => names.map((each) => ({ ...each, ...listen(each) })))
  const wordNet = once(() => createWordNet(heard()))
  const nets = [() => wordNet()(1), () => wordNet()(2), once(() => createTripleNet(heard()))]

  const meant = (typed: Spelling): Prepared<Key>[] =>
    exact().get(typed.key) ?? anyOrder().get(sortedKey(typed.words)) ?? bare().get(typed.key) ?? []

  /** Names of which the typed words are a part, or the beginning. */
  const partly = (whole: Spelling, bare: Spelling): Prepared<Key>[] => {
    const { withWords, withBeginnings, startingWith } = vocabulary()
    for (const found of [() => withWords(whole.words), () => withWords(bare.words), () => withBeginnings(bare.words)]) {
      const names = found()
      if (names.length > 0) return names
    }
    return whole.key.length < shortest || isNumber(whole.words.at(-1) ?? '') ? [] : startingWith(whole.key)
  }

  /** Names with typing errors in them, the likest first; each net is cast only when the ones before caught nothing sure. */
  const misspelt = (typings: readonly Spelling[], max: number): NameHit<Key>[] => {
    const typed = typings.map((each) => ({ ...each, ...listen(each) }))
    let nearest: NameHit<Key>[] = []
    for (const net of nets) {
      const caught = new Set(typed.flatMap((each) => net()(each)))
      const scored = [...caught].flatMap((place): Scored<Key>[] => {
        const name = heard()[place]
        return name ? [{ entry: name.entry, score: Math.max(...typed.map((each) => likeness(each, name))) }] : []
      })
      const found = hits(
        scored.filter(({ score }) => score >= nearFrom),
        max,
      )
      if (scoreOf(found) >= sureFrom) return found
      if (scoreOf(found) > scoreOf(nearest)) nearest = found
    }
    return nearest
  }

  return {
    find(text, max = 25) {
      const whole = spell(wordsIn(text))
      if (whole.key === '') return { sure: [], near: [] }
      const short = spell(withoutFillers(whole.words))
      const typings = short.key !== '' && short.key !== whole.key ? [whole, short] : [whole]
      for (const typed of typings) {
        const known = meant(typed)
        if (known.length > 0)
          return {
            sure: hits(
              mainFirst(known).map(({ entry }) => ({ entry, score: 1 })),
              max,
            ),
            near: [],
          }
      }
      const bare = typings.at(-1) ?? whole
      const part = partly(whole, bare)
      if (part.length > 0)
        return {
          sure: hits(
            part.map(({ entry, key }) => ({ entry, score: bare.key.length / key.length })),
            max,
          ),
          near: [],
        }
      const ranked = misspelt(typings, max)
      const best = scoreOf(ranked)
      if (best < sureFrom) return { sure: [], near: ranked }
      return { sure: ranked.filter(({ score }) => score > best - tie), near: [] }
    },

    suggest(text, max) {
      const typed = spell(wordsIn(text))
      if (typed.key === '') return inOrder(names, max)
      const known = [...(exact().get(typed.key) ?? []), ...vocabulary().startingWith(typed.key)]
      const found =
        known.length >= max
          ? known
          : [...known, ...vocabulary().withWords(typed.words), ...vocabulary().withBeginnings(typed.words)]
      return found.length > 0 ? inOrder(found, max) : misspelt([typed], max)
    },
  }
}

interface Prepared<Key> extends Spelling {
  entry: NameEntry<Key>
  /** The whole name, and the name without what stands in parentheses. */
  keys: readonly string[]
}

function prepare<Key>(entry: NameEntry<Key>): Prepared<Key> {
  const { words, key } = spell(wordsIn(entry.name))
  const short = entry.name.includes('(') ? wordsIn(entry.name.replace(/\([^)]*\)/g, ' ')) : words
  return { entry, words, key, keys: short === words || short.length === 0 ? [key] : [key, short.join('')] }
}

/** A name that something is shown by outweighs the same name as an alias of something else. */
function mainFirst<Key>(known: readonly Prepared<Key>[]): readonly Prepared<Key>[] {
  const main = known.filter(({ entry }) => entry.main)
  return main.length > 0 ? main : known
}

const withoutFillers = (words: readonly string[]): string[] => words.filter((word) => !fillers.has(word))
const sortedKey = (words: readonly string[]): string => words.toSorted().join(' ')

/** Words that people add or leave out; they tell nothing apart when anything else is left. */
const fillers = new Set([
  'the',
  'of',
  'a',
  'an',
  'on',
  'in',
  'and',
  'by',
  'at',
  'for',
  'hack',
  'attack',
  'hacking',
  'cyberattack',
  'cyber',
  'breach',
  'incident',
  'case',
  'affair',
  'group',
])

interface Scored<Key> {
  entry: NameEntry<Key>
  score: number
}

const scoreOf = <Key>([best]: readonly NameHit<Key>[]): number => best?.score ?? 0

/** A thing once, by the name that fits best, the best first. */
function hits<Key>(found: readonly Scored<Key>[], max: number): NameHit<Key>[] {
  const best = new Map<Key, NameHit<Key>>()
  for (const { entry, score } of found) {
    const { key, name } = entry
    const known = best.get(key)
    if (!known || score > known.score) best.set(key, { key, name, score })
  }
  return [...best.values()].sort((a, b) => b.score - a.score).slice(0, max)
}

/** A thing once, in the order given. */
function inOrder<Key>(found: readonly Prepared<Key>[], max: number): NameHit<Key>[] {
  const seen = new Map<Key, NameHit<Key>>()
  for (const { entry } of found) {
    if (seen.size >= max) break
    if (!seen.has(entry.key)) seen.set(entry.key, { key: entry.key, name: entry.name, score: 1 })
  }
  return [...seen.values()]
}

function groups<Value>(pairs: Iterable<readonly [string, Value]>): Map<string, Value[]> {
  const map = new Map<string, Value[]>()
  for (const [key, value] of pairs) {
    const list = map.get(key)
    if (list) list.push(value)
    else map.set(key, [value])
  }
  return map
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
