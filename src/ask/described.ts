import { wordsIn } from '../find/fold.ts'
import type { Archive } from '../model/archive.ts'
import type { Incident } from '../model/incident.ts'
import type { Described } from './settle.ts'

/** Words for the same thing, by how they begin. */
const alike: readonly (readonly string[])[] = [
  ['parliament', 'bundestag', 'storting', 'eduskunta'],
  ['hospital', 'health'],
  ['bank', 'financ'],
  ['power', 'energy', 'grid', 'electric'],
  ['ministr', 'government'],
]

/** Finds the one matter whose victims in a state answer to all the words; undefined when none does, or several. */
export function describedIn(archive: Archive): Described {
  return (state, words) => {
    const country = archive.actorsById.get(state)?.country
    if (!country) return undefined
    const wanted = words.flatMap((word) => wordsIn(word)).filter((word) => word.length > 3)
    if (wanted.length === 0) return undefined
    const fits = archive.incidents
      .flatMap((incident) => {
        const text = textOf(incident, country)
        const fit = wanted.every((word) => text.some((each) => isLike(word, each)))
        return text.length > 0 && fit ? [{ id: incident.id, share: closest(incident, country, wanted) }] : []
      })
      .sort((a, b) => b.share - a.share)
    const [best, second] = fits
    return best && best.share > (second?.share ?? -1) ? best.id : undefined
  }
}

/** What is said of its victims in that country, with the names of the matter itself. */
function textOf({ name, aliases, victims }: Incident, country: string): string[] {
  const here = victims.filter((victim) => victim.country === country)
  if (here.length === 0) return []
  return [name, ...aliases, ...here.flatMap((victim) => [victim.name, victim.sector ?? ''])].flatMap(wordsIn)
}

/** How much of a victim's name the words are: “German Bundestag” is nearer to “parliament” than members of many. */
const closest = ({ victims }: Incident, country: string, wanted: readonly string[]): number =>
  Math.max(
    0,
    ...victims
      .filter((victim) => victim.country === country)
      .map((victim) => {
        const words = wordsIn(victim.name)
        return words.filter((word) => wanted.some((each) => isLike(each, word))).length / words.length
      }),
  )

const stem = (word: string): string => word.replace(/(?:ies|es|s)$/, '')

function isLike(word: string, other: string): boolean {
  const [a, b] = [stem(word), stem(other)]
  if (a === b || (a.length >= 5 && b.startsWith(a))) return true
  return alike.some((group) => group.some((each) => a.startsWith(each)) && group.some((each) => b.startsWith(each)))
}
