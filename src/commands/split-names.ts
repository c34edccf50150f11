import type { Names } from '../find/names.ts'

const longestName = 5

/** “EU and NATO on Exchange”. */
const asSaid =
  /^(?:the )?(.+?)(?:,| and| vs\.?| versus| with) (?:the )?(.+?)(?:(?:,| and),? (?:the )?(.+?))? (?:on|over|about) (?:the )?(.+)$/i

/** Reads “exchange eu nato us” or “cloud hopper, uk, china”: an incident, then up to three speakers. Unsure words stay where they are. */
export function splitNames(
  text: string,
  names: Names,
): { incident: string; first?: string; second?: string; third?: string } {
  const [, one, two, three, matter] = asSaid.exec(text) ?? []
  if (one && two && matter) return { incident: matter, first: one, second: two, ...(three && { third: three }) }
  const [incident = '', first, second, third] = text.includes(',')
    ? text.split(',').map((part) => part.trim())
    : splitWords(text.split(' '), names)
  return { incident, ...(first && { first }), ...(second && { second }), ...(third && { third }) }
}

/**
 * Names that are on record as typed go first: “cloud hopper uk china”; then an incident that is found by part of its
 * name: “exchange eu nato us”; last, speakers with typing errors in them.
 */
function splitWords(words: readonly string[], names: Names): string[] {
  const lengths = words.map((_, place) => place + 1)
  const longestFirst = lengths.toReversed()
  const at = (length: number) => words.slice(0, length).join(' ')
  const exact = (name: string) => names.actor.knows(name)
  const likely = (name: string) => names.actor.find(name).kind !== 'none'
  const isFound = (length: number) => names.incident.find(at(length)).kind === 'one'
  return (
    firstSplit(words, longestFirst, (length) => names.incident.knows(at(length)), exact) ??
    firstSplit(words, lengths.slice(0, -1), isFound, exact) ??
    firstSplit(words, longestFirst, isFound, likely) ?? [words.join(' ')]
  )
}

function firstSplit(
  words: readonly string[],
  lengths: readonly number[],
  isIncident: (length: number) => boolean,
  isActor: (name: string) => boolean,
): string[] | undefined {
  for (const length of lengths) {
    const speakers = splitActors(words.slice(length), isActor)
    if (speakers && isIncident(length)) return [words.slice(0, length).join(' '), ...speakers]
  }
  return undefined
}

/** All the words as names of actors, the longest first; undefined when some word belongs to none. */
function splitActors(words: readonly string[], isActor: (name: string) => boolean): string[] | undefined {
  if (words.length === 0) return []
  for (let length = Math.min(longestName, words.length); length > 0; length -= 1) {
    const name = words.slice(0, length).join(' ')
    const rest = isActor(name) ? splitActors(words.slice(length), isActor) : undefined
    if (rest) return [name, ...rest]
  }
  return undefined
}
