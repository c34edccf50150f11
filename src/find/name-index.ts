import { groupBy } from '../model/archive.ts'
import { withoutFillers } from './fillers.ts'
import { wordsIn } from './fold.ts'
import { hits, inOrder, type NameHit, scoreOf } from './hits.ts'
import { isNumber, likest, type Spelling, spell } from './likeness.ts'
import { createMisspelt, sureFrom } from './misspelt.ts'
import type { NameList, Prepared } from './name-list.ts'
import { once } from './once.ts'
import { createVocabulary } from './postings.ts'

export interface NameIndex<Key> {
  /**
   * `sure`: one hit means that thing, several mean “ask which”, none means that nothing has that name.
   * `near` is then what the text may have meant, best first, at most `max`; it may be empty.
   */
  find(text: string, max?: number): { sure: NameHit<Key>[]; near: NameHit<Key>[] }
  /** Whether something has just that name, in any order of its words. Costs nothing, for it forgives nothing. */
  knows(text: string): boolean
  /** What somebody who typed so far may be about to type, best first. For empty text: the first entries. */
  suggest(text: string, max: number): NameHit<Key>[]
}

/** Two names closer than this are equally good: which one is for the reader to say. */
const tie = 0.015
/** What is shorter begins too many names. */
const shortest = 3

/**
 * Finds things by what people type. Each step runs only when the one before found nothing, and is built when first
 * needed: the whole name, its words in any order, a part of it, and last a name with typing errors in it.
 */
export function indexNames<Key>({ names, heard }: NameList<Key>): NameIndex<Key> {
  const exact = once(() => groupBy(names, ({ keys }) => keys))
  const withoutThem = once(() => groupBy(names, lessOf))
  const anyOrder = once(() => groupBy(names, ({ words }) => (words.length > 1 ? [sortedKey(words)] : [])))
  const vocabulary = once(() => createVocabulary(names))
  const misspelt = createMisspelt(heard)

  const meant = ({ key, words }: Spelling): Prepared<Key>[] =>
    exact().get(key) ?? anyOrder().get(sortedKey(words)) ?? withoutThem().get(key) ?? []

  /** Names of which the typed words are a part, or the beginning. */
  const partly = (whole: Spelling, bare: Spelling): readonly Prepared<Key>[] => {
    const { withWords, withBeginnings, startingWith } = vocabulary()
    for (const look of [() => withWords(whole.words), () => withWords(bare.words), () => withBeginnings(bare.words)]) {
      const found = look()
      if (found.length > 0) return almostWhole(found, bare)
    }
    return whole.key.length < shortest || isNumber(whole.words.at(-1) ?? '') ? [] : startingWith(whole.key)
  }

  /** The name by its spelling, or a part of it. */
  const spelt = (whole: Spelling, bare: Spelling, max: number): NameHit<Key>[] => {
    for (const typed of [whole, bare]) {
      const known = meant(typed)
      if (known.length > 0) return hits(mainFirst(known).map(exactly), max)
    }
    const parts = partly(whole, bare).map(({ entry, key }) => ({ entry, score: bare.key.length / key.length }))
    return hits(parts, max)
  }

  return {
    find(text, max = 25) {
      const whole = spell(wordsIn(text))
      if (whole.key === '') return { sure: [], near: [] }
      const bare = bareOf(whole)
      const known = spelt(whole, bare, max)
      if (known.length > 0) return { sure: known, near: [] }
      const ranked = misspelt(whole, bare, max)
      const best = scoreOf(ranked)
      if (best < sureFrom) return { sure: [], near: ranked }
      const sure = ranked.filter(({ score }) => score > best - tie)
      // “Yakubbets” is whoever is called Yakubets.
      const word = bare.words.length === 1 ? likest(bare, spell(wordsIn(sure[0]?.name ?? ''))) : undefined
      const called = word === undefined ? [] : spelt(spell([word]), spell([word]), max)
      return { sure: called.some(({ key }) => key === sure[0]?.key) ? called : sure, near: [] }
    },

    knows: (text) => meant(spell(wordsIn(text))).length > 0,

    suggest(text, max) {
      const typed = spell(wordsIn(text))
      if (typed.key === '') return inOrder(names, max)
      const { startingWith, withWords, withBeginnings } = vocabulary()
      const known = [...(exact().get(typed.key) ?? []), ...startingWith(typed.key)]
      const found = known.length >= max ? known : [...known, ...withWords(typed.words), ...withBeginnings(typed.words)]
      return found.length > 0 ? inOrder(found, max) : misspelt(typed, typed, max)
    },
  }
}

/** The typed words without fillers; the very same where there are none, or nothing else. */
function bareOf(whole: Spelling): Spelling {
  const words = withoutFillers(whole.words)
  return words.length === 0 || words.length === whole.words.length ? whole : spell(words)
}

/** A name that lacks only its last letter is meant as a whole, whatever else begins so. */
function almostWhole<Name extends Spelling>(found: readonly Name[], typed: Spelling): readonly Name[] {
  const whole = found.filter(({ key }) => key.length - typed.key.length <= 1)
  return whole.length > 0 && typed.key.length > shortest ? whole : found
}

/** A name that something is shown by outweighs the same name as an alias of something else. */
function mainFirst<Key>(known: readonly Prepared<Key>[]): readonly Prepared<Key>[] {
  const main = known.filter(({ entry }) => entry.main)
  return main.length > 0 ? main : known
}

/** The name without fillers, if it has any. */
function lessOf({ words }: Spelling): string[] {
  const others = withoutFillers(words)
  return others.length < words.length ? [others.join('')] : []
}

const exactly = <Key>({ entry }: Prepared<Key>) => ({ entry, score: 1 })
const sortedKey = (words: readonly string[]): string => words.toSorted().join(' ')
