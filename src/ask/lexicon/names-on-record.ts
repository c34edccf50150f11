import { wordsIn, writtenOut } from '../../find/fold.ts'
import type { Actor } from '../../model/actor.ts'
import { type Archive, groupBy } from '../../model/archive.ts'

type Alias = Actor['aliases'][number]

/** All names of matters and actors: “NotPetya”, “Sandworm”, “Voodoo Bear”. */
export const everyName = (archive: Archive): string[] => namesWith(archive, () => true)

/** A matter’s names, and an actor’s own; not what one vendor calls it. */
export const ownNames = (archive: Archive): string[] => namesWith(archive, ({ by }) => !by)

/** What one vendor calls an actor: “Voodoo Bear”. */
export const vendorNames = ({ actors }: Archive): string[] =>
  actors.flatMap(({ aliases }) => aliases.flatMap(({ by, name }) => (by ? [name] : [])))

const namesWith = ({ incidents, actors }: Archive, counts: (alias: Alias) => boolean): string[] => [
  ...incidents.flatMap(({ name, aliases }) => [name, ...aliases]),
  ...actors.flatMap(({ name, short, aliases }) => [
    name,
    ...(short ? [short] : []),
    ...aliases.filter(counts).map((alias) => alias.name),
  ]),
]

/** The words that are the name’s own: “Bank” and “Bangladesh” of “Bank of Bangladesh”. */
export const nameWords = (name: string): string[] => wordsIn((name.match(/\S+/g) ?? []).filter(isNameLike).join(' '))

/** Names write their own words with a capital or a figure. */
const isNameLike = (word: string): boolean => /[\p{Lu}\p{Lo}\p{N}]/u.test(word)

/** The words that the record’s own prose writes in lower case. */
export function ordinaryWords({ incidents, statements, absences }: Archive): ReadonlySet<string> {
  const texts = new Set([
    ...incidents.map(({ summary }) => summary),
    ...statements.map(({ gist }) => gist),
    ...absences.map(({ claim }) => claim),
  ])
  const words = new Set<string>()
  for (const text of texts)
    for (const word of text.match(/(?<![\p{L}\p{N}’'-])[a-z]{3,}(?![\p{L}\p{N}])/gu) ?? []) words.add(word)
  return words
}

/** The words of what acts were about that have no record of their own, as written with a capital: “BlackSuit”. */
export const namesBeside = ({ statements }: Archive): ReadonlySet<string> =>
  new Set(statements.flatMap(({ about }) => about.flatMap(nameWords)))

/** What may stand before a last name and is no office by itself: “Secretary Pompeo”, “Lord Cameron”. */
const titles = ['Secretary ', 'Commissioner ', 'Senator ', 'Lord ', 'Sir ', 'Dame ']

/** People who spoke for a body, by their names and last names; a last name that two of them share names neither. */
export function speakersIn(archive: Archive): Map<string, string> {
  const named = new Set(
    archive.statements.flatMap(({ speaker }) => (speaker.role && !speaker.anonymous ? speaker.name : [])),
  )
  const each = [...named].flatMap((name) => name.split(/ and |, /))
  const people = new Set(each.filter((name) => personal.test(name)))
  // “Lord (Tariq) Ahmad”, with what stands in brackets or without it.
  const bracketed = each
    .filter((name) => name.includes('('))
    .flatMap((name): [string, string][] => [
      [name.replace(/ ?\([^)]*\)/, ''), name],
      [name.replace(/[()]/g, ''), name],
    ])
    .filter(([name]) => personal.test(name))
  const lastNames = groupBy([...people], (name) => [name.split(' ').at(-1) ?? name])
  const byLast = [...lastNames].flatMap(([last, [only, ...others]]): [string, string][] =>
    only && others.length === 0 && last.length > 3
      ? ['', ...titles].map((title): [string, string] => [`${title}${last}`, only])
      : [],
  )
  // “Lund Poulsen”, “Eriksen Søreide”.
  const byTwo = [...people].flatMap((name): [string, string][] => {
    const [, ...names] = name.split(' ')
    return names.length > 1 ? [[names.join(' '), name]] : []
  })
  const all = [...[...people].map((name): [string, string] => [name, name]), ...bracketed, ...byTwo, ...byLast]
  return new Map(
    all.flatMap(([name, full]) => [name, ...writtenOut(name)].map((each): [string, string] => [each, full])),
  )
}

/** “Dmitry Peskov”, “Josep Borrell Fontelles”. */
const personal = /^\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*){0,2}$/u
