import { wordsIn } from './fold.ts'
import type { NameEntry } from './hits.ts'
import { listen, type Sound, type Spelling, spell } from './likeness.ts'
import { once } from './once.ts'

export interface Prepared<Key> extends Spelling {
  entry: NameEntry<Key>
  /** The whole name, and the name without what stands in parentheses. */
  keys: readonly string[]
}

export interface Heard<Key> extends Spelling, Sound {
  entry: NameEntry<Key>
}

/** Names made ready for indexes, and how they sound, which is made when first needed. */
export interface NameList<Key> {
  names: readonly Prepared<Key>[]
  heard(): readonly Heard<Key>[]
}

export function createNameList<Key>(entries: Iterable<NameEntry<Key>>): NameList<Key> {
  const names = [...entries].map(prepare)
  return { names, heard: once(() => names.map(hear)) }
}

/** What is in both, without making any of it anew. */
export const joinLists = <Key>(one: NameList<Key>, other: NameList<Key>): NameList<Key> => ({
  names: [...one.names, ...other.names],
  heard: once(() => [...one.heard(), ...other.heard()]),
})

function hear<Key>({ entry, words, key }: Prepared<Key>): Heard<Key> {
  const { sounds, sound, numbers } = listen({ words, key })
  return { entry, words, key, sounds, sound, numbers }
}

function prepare<Key>(entry: NameEntry<Key>): Prepared<Key> {
  const { words, key } = spell(wordsIn(entry.name))
  const short = entry.name.includes('(') ? wordsIn(entry.name.replace(/\([^)]*\)/g, ' ')) : words
  return { entry, words, key, keys: short === words || short.length === 0 ? [key] : [key, short.join('')] }
}
