import { wordsIn } from '../../find/fold.ts'
import type { Archive } from '../../model/archive.ts'
import type { Statement } from '../../model/statement.ts'
import { fillers } from '../lexicon/fillers.ts'
import { auxiliaries, negations, prepositions, questionWords } from '../lexicon/grammar.ts'
import { describedIn } from './described.ts'

/** As many are shown. */
const most = 3
/** A word that more facts than this share have tells them not apart. */
const common = 0.2
/** So much of what a question's words weigh has to stand in a fact. */
const enough = 0.55

/** The facts in which most of the words of a question stand, the rare ones above all; none where too little of it does. */
export function closestFacts(archive: Archive, question: string): readonly Statement[] {
  const { statements } = archive
  const words = [...new Set(wordsIn(question.slice(0, longest)))].filter(isTelling)
  const weighed = words.flatMap((word) => {
    const places = describedIn(archive).mentioning([word])
    return places.length > statements.length * common
      ? []
      : [{ places, weight: Math.log(statements.length / (places.length + 1)) }]
  })
  const scores = new Map<number, number>()
  for (const { places, weight } of weighed)
    for (const place of places) scores.set(place, (scores.get(place) ?? 0) + weight)
  const all = weighed.reduce((sum, { weight }) => sum + weight, 0)
  const best = Math.max(0, ...scores.values())
  if (weighed.length < 2 || best < all * enough) return []
  return [...scores]
    .filter(([, score]) => score === best)
    .sort(([a], [b]) => a - b)
    .slice(0, most)
    .flatMap(([place]) => statements[place] ?? [])
}

/** A question that is longer is not read either. */
const longest = 300

const isTelling = (word: string): boolean =>
  word.length > 2 &&
  !fillers.has(word) &&
  !auxiliaries.has(word) &&
  !negations.has(word) &&
  !questionWords.has(word) &&
  !(word in prepositions)
