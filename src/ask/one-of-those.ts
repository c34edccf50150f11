import { refer } from '../find/names.ts'
import type { Archive } from '../model/archive.ts'
import { areMeasures } from './lexicon/act.ts'
import { stateNames } from './lexicon/countries.ts'
import type { Query } from './query.ts'

const answered =
  /\b((?:react|respond|repl|answer|protest|object)\w*(?: (?:to|against|about|over))?|take|took|received?) the (\p{L}+(?: \p{L}+)?) (?:ones?|listing|sanctions|designation|charges)\b(?! (?:on|of|against|over)\b)/iu

/** “How did Beijing react to the British one” after who sanctioned Integrity Tech: to the British sanctions on it. */
export function oneOfThose(text: string, before: Query | undefined, archive: Archive): string {
  const whom =
    before && areMeasures(before.acts) ? before.on.flatMap(({ actor, only }) => (actor && !only ? [actor] : [])) : []
  const [act] = before?.acts ?? []
  if (!act || whom.length === 0) return text
  const named = whom.map(refer).join(' and ')
  return text.replace(answered, (said, reacts: string, whose: string) =>
    stateNames(archive).has(whose.toLowerCase()) ? `${reacts} the ${whose} ${act.name} on ${named}` : said,
  )
}
