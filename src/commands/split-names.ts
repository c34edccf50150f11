import type { Names } from '../find/names.ts'

const longestName = 5

/** Reads “exchange eu nato us” or “cloud hopper, uk, china”: an incident, then up to three speakers. Unsure words stay where they are. */
export function splitNames(
  text: string,
  names: Names,
): { incident: string; first?: string; second?: string; third?: string } {
  const [incident = '', first, second, third] = text.includes(',')
    ? text.split(',').map((part) => part.trim())
    : splitWords(text.split(' '), names)
  return { incident, ...(first && { first }), ...(second && { second }), ...(third && { third }) }
}

/** The longest beginning that names an incident says which; the shortest that still names it leaves the most speakers. */
function splitWords(words: readonly string[], names: Names): string[] {
  let split: string[] = [words.join(' ')]
  let meant: string | undefined
  for (let length = words.length; length > 0; length -= 1) {
    const incident = words.slice(0, length).join(' ')
    const found = names.incident.find(incident)
    if (found.kind !== 'one' || (meant !== undefined && found.record.id !== meant)) continue
    const speakers = splitActors(words.slice(length), names)
    if (!speakers) continue
    meant = found.record.id
    split = [incident, ...speakers]
  }
  return split
}

/** All the words as names of actors, the longest first; undefined when some word belongs to none. */
function splitActors(words: readonly string[], names: Names): string[] | undefined {
  if (words.length === 0) return []
  for (let length = Math.min(longestName, words.length); length > 0; length -= 1) {
    const name = words.slice(0, length).join(' ')
    const rest = names.actor.find(name).kind !== 'none' ? splitActors(words.slice(length), names) : undefined
    if (rest) return [name, ...rest]
  }
  return undefined
}
