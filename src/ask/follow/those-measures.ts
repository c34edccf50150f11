import { areMeasures } from '../lexicon/act.ts'
import type { Query } from '../query.ts'

/** “How did China react to the sanctions” after who sanctioned i-Soon: to those, over whatever they were. */
export const toThoseMeasures = (words: string, before: Query | undefined): string =>
  before && areMeasures(before.acts) && before.around.length > 0
    ? words.replace(
        /\b((?:react|respond|repl(?:y|ie)|answer)(?:ed|d)?|(?:reaction|response|reply|answer)) to the (?:sanctions|indictments?|charges|listings?|designations?)$/i,
        '$1 to that',
      )
    : words
