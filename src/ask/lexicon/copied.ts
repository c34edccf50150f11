import { perArchive } from '../../find/once.ts'
import { type Archive, groupBy } from '../../model/archive.ts'

/**
 * With each long name that stands there as answers write it turned into its record, `=gru-campaign-2025`: what is copied
 * from an answer into a question is a name, and the days, states and deeds in it are none of the question’s. A body that is
 * spelled out, “Cybersecurity and Infrastructure Security Agency”, stands there by its short name.
 */
export function withCopied(text: string, archive: Archive): string {
  const names = longNamesIn(archive)
  const typed = text.toLowerCase()
  if (typed.length !== text.length) return text
  let [named, at] = ['', 0]
  for (const { 0: word, index } of typed.matchAll(wordIn)) {
    const name = index < at ? undefined : names.get(word)?.find(({ written }) => stands(written, typed, index))
    if (!name) continue
    named += `${text.slice(at, index)}${name.plain}`
    at = index + name.written.length
  }
  return named + text.slice(at)
}

const stands = (written: string, text: string, at: number): boolean =>
  text.startsWith(written, at) && !/[\p{L}\p{N}]/u.test(text.charAt(at + written.length))

const wordIn = /[\p{L}\p{N}]+/gu

/** By their first words, the longest first; a name that two records have names neither. */
const longNamesIn = perArchive(({ incidents, actors }: Archive) => {
  const long = [
    ...incidents.filter(({ name }) => marked.test(name) || ownWords.test(name)),
    ...actors.filter(
      ({ name, short }) => (marked.test(name) && !(short && spelledOut.test(name))) || numbered.test(name),
    ),
  ]
  const bodies = actors.flatMap(({ name, short }) =>
    short && spelledOut.test(name) && !actors.some((other) => other.name.startsWith(`${name} `))
      ? [{ name, plain: short }]
      : [],
  )
  const all = [...long.map(({ id, name }) => ({ name, plain: `=${id}` })), ...bodies].map(({ name, plain }) => ({
    plain,
    written: name.replaceAll('’', "'").toLowerCase(),
  }))
  const single = [...groupBy(all, ({ written }) => [written]).values()].flatMap(([name, ...others]) =>
    name && others.length === 0 ? [name] : [],
  )
  single.sort((a, b) => b.written.length - a.written.length)
  return groupBy(single, ({ written }) => written.match(wordIn)?.slice(0, 1) ?? [])
})

/** “Aliada Group Inc.”, “Callisto / Star Blizzard spear-phishing”. */
const marked = /^\S+ .*$(?<=[,.:;()/].*)/

/** “Department 53 of the Ministry of the People’s Armed Forces”. */
const numbered = /^\S+ \d+ of /

/** “Cybersecurity and Infrastructure Security Agency”: its short name is one of few words, none of which says anything else. */
const spelledOut = /^(?:\S+ ){3,}\S+$/

/** “Attack on the Albanian border-control system”: words that a question could mean for itself. */
const ownWords = /^(?=\S+ \S+ \S).*(?:\b(?:19|20)\d\d\b| (?:in|of|on|by|for|to|from|against|through|ascribed) )/
