import { wordsIn } from '../../find/fold.ts'
import type { Incident } from '../../model/incident.ts'
import { isLike, stemOf } from './stems.ts'

/** “NHS”, “OPM”: as people call whom it happened to. */
export function initialsOf(name: string): string {
  const letters = name.match(/(?<![\p{L}\p{N}])\p{Lu}(?=\p{Ll})/gu) ?? []
  return letters.length > 2 ? letters.join('') : ''
}

const readNames = new Map<string, string[]>()
const mostNames = 50_000

/** Victims have few different names, and each is looked at again and again. */
function stemsOfName(name: string): string[] {
  const ready = readNames.get(name)
  if (ready) return ready
  const stems = wordsIn(name).map(stemOf)
  if (readNames.size < mostNames) readNames.set(name, stems)
  return stems
}

/** How much of a victim's name the words are: “German Bundestag” is nearer to “parliament” than members of many. */
export function closeness({ victims }: Incident, wanted: readonly string[], home: ReadonlySet<string>): number {
  let most = 0
  for (const { name, country } of victims) {
    if (home.size > 0 && (country === undefined || !home.has(country))) continue
    const stems = stemsOfName(name)
    const same = stems.filter((stem) => wanted.some((each) => isLike(stem, each)))
    most = Math.max(most, same.length / stems.length)
  }
  return most
}
