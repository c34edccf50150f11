import type { Archive } from '../model/archive.ts'
import type { Name } from './names.ts'

/**
 * The incidents and actors that a text names, in the order of the text; the longest name wins where two overlap.
 * Names are taken as written, never by likeness. A name of one word counts only when it is no ordinary word:
 * it holds a figure or is written with a capital, and has three letters or more.
 */
export function namesIn(archive: Archive, text: string): Name[] {
  const known = knownNames(archive)
  const words = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}.'’&-]*/gu)].map(([word]) =>
    word.replace(/(['’]s)?[.'’-]*$/u, ''),
  )
  const found = new Map<string, Name>()
  for (let at = 0; at < words.length; ) {
    const length = lengths.find(
      (count) => known.has(keyOf(words.slice(at, at + count))) && stands(words.slice(at, at + count)),
    )
    for (const name of (length && known.get(keyOf(words.slice(at, at + length)))) || []) found.set(name.id, name)
    at += length ?? 1
  }
  return [...found.values()]
}

const longest = 9
const lengths = Array.from({ length: longest }, (_, place) => longest - place)

const keyOf = (words: readonly string[]): string =>
  words
    .join(' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

const stands = ([word = '', ...others]: readonly string[]): boolean =>
  others.length > 0 || (word.length >= 3 && /[\p{Lu}\p{N}]/u.test(word) && !ordinary.has(word.toLowerCase()))

/** Ordinary words that are names of something on record too; alone, even with a capital, they name nothing. */
const ordinary = new Set(['exchange', 'snake', 'predator', 'hive', 'cuba', 'sea', 'triton', 'group', 'fe', 'iss', 'gu'])

const cache = new WeakMap<Archive, Map<string, Name[]>>()

function knownNames(archive: Archive): Map<string, Name[]> {
  const ready = cache.get(archive)
  if (ready) return ready
  const names = new Map<string, Name[]>()
  const add = (text: string, name: Name) => {
    const key = keyOf([text])
    const list = names.get(key)
    if (!list) names.set(key, [name])
    else if (!list.some(({ id }) => id === name.id)) list.push(name)
  }
  for (const { id, name, aliases } of archive.incidents) {
    for (const each of [name, ...aliases]) add(each, { kind: 'incident', id, name })
  }
  for (const { id, name, aliases } of archive.actors) {
    for (const each of [name, ...aliases.map((alias) => alias.name)]) add(each, { kind: 'actor', id, name })
  }
  cache.set(archive, names)
  return names
}
