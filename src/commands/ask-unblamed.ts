import type { Answer } from '../ask/answer/answer.ts'
import { type Act, areBlame, areDeeds } from '../ask/lexicon/act.ts'
import type { Query } from '../ask/query.ts'
import { measures, type Statement } from '../model/statement.ts'

/** “Did Iran hack the dam”, “has Iran been blamed for attacks on waterworks”, of which nobody said so in words of his own: what tells of it. */
export function chargedOrListed({ acts }: Query, { statements }: Answer): string | undefined {
  if (statements.length === 0) return undefined
  if (areDeeds(acts) && statements.every(isMeasure)) return 'No attribution on record; charged or listed for it'
  return areBlame(acts) &&
    !acts.some(isAnyWord) &&
    statements.some(isAdvisory) &&
    statements.every((each) => isAdvisory(each) || isMeasure(each))
    ? 'No attribution on record; charged, listed or named in an advisory'
    : undefined
}

/** “Did CISA say anything about it”: an advisory is that. */
const isAnyWord = ({ kinds }: Act): boolean => kinds.includes('condemnation')

const isAdvisory = ({ kind }: Statement): boolean => kind === 'advisory'
const isMeasure = ({ kind }: Statement): boolean => measures.has(kind)
