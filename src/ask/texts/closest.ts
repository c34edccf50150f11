import { wordsIn } from '../../find/fold.ts'
import type { Archive } from '../../model/archive.ts'
import type { ActorId, IncidentId } from '../../model/id.ts'
import type { Incident } from '../../model/incident.ts'
import type { Statement } from '../../model/statement.ts'
import { fillers } from '../lexicon/fillers.ts'
import { auxiliaries, joiners, negations, prepositions, questionWords } from '../lexicon/grammar.ts'
import { accusedIn } from '../pattern/standing.ts'
import type { Query } from '../query.ts'
import { describedIn } from './described.ts'

/** As many are shown. */
const most = 3
/** A word that more than this share of them have tells them not apart. */
const common = 0.2
/** So much of what a question's words weigh has to stand in one. */
const enough = 0.48
/** A question that is longer is not read either. */
const longest = 300

/** Where something stands that has a word of the question, and how much the word tells. */
interface Clue {
  places: Iterable<number>
  weight: number
}

/** What comes closest to a question that was not read. */
export interface Close {
  matters: readonly Incident[]
  facts: readonly Statement[]
}

/** Incidents and facts in which most of its words stand; of the facts those of the incidents, if any are. `read` is what was read of it. */
export function closestTo(archive: Archive, question: string, read: Query | undefined): Close {
  // “Did Germany say that Russia did it”: it happened to who is accused of nothing.
  const named = [...(read?.by ?? []), ...(read?.on ?? [])].flatMap(({ actor }) =>
    actor && !accusedIn(archive).has(actor) ? [actor] : [],
  )
  const states = [...named, ...(read?.victims ?? []).map(({ state }) => state)]
  const [matters, all] = [closestMatters(archive, question, { states }), closestFacts(archive, question)]
  const theirs = all.filter(({ incidents }) => matters.some(({ id }) => incidents.includes(id)))
  return { matters, facts: theirs.length > 0 ? theirs : all }
}

/** The facts in which most of the words of a question stand, the rare ones above all; none where too little of it does. */
function closestFacts(archive: Archive, question: string): readonly Statement[] {
  const { statements } = archive
  const clues = tellingWords(question).flatMap((word) =>
    clue(describedIn(archive).mentioning([word]), statements.length),
  )
  return bestOf(clues).flatMap((place) => statements[place] ?? [])
}

interface Aim {
  /** To whom it happened. */
  states?: readonly ActorId[]
  /** The word that says what is counted: it tells twice as much. */
  counted?: string | undefined
  /** The one that was read from a name. */
  named?: IncidentId | undefined
}

/** As much as a rare word. */
const ofNamed = 3

/** The same of incidents, by their names, victims, figures and summaries. */
export function closestMatters(
  archive: Archive,
  question: string,
  { states = [], counted, named }: Aim,
): readonly Incident[] {
  const { incidents, actorsById } = archive
  const telling = tellingWords(question)
  const words = telling.flatMap((word) =>
    clue(describedIn(archive).having(word), incidents.length).map(({ places, weight }) => ({
      places,
      weight: word === counted ? 2 * weight : weight,
    })),
  )
  const places = states.flatMap((id) => {
    const country = actorsById.get(id)?.country
    const hit = incidents.flatMap(({ victims }, place) =>
      victims.some((each) => each.country === country) ? [place] : [],
    )
    return country ? clue(hit, incidents.length) : []
  })
  const own = named ? [{ places: [incidents.findIndex(({ id }) => id === named)], weight: ofNamed }] : []
  return bestOf([...words, ...places, ...own]).flatMap((place) => incidents[place] ?? [])
}

function clue(found: ReadonlySet<number> | Int32Array | readonly number[], all: number): Clue[] {
  const places = [...found]
  return places.length > Math.max(1, all * common) ? [] : [{ places, weight: Math.log(all / (places.length + 1)) }]
}

/** The places of those for which the most speaks, if that is enough of it. */
function bestOf(clues: readonly Clue[]): readonly number[] {
  const scores = new Map<number, number>()
  const met = new Map<number, number>()
  for (const { places, weight } of clues)
    for (const place of places) {
      scores.set(place, (scores.get(place) ?? 0) + weight)
      met.set(place, (met.get(place) ?? 0) + 1)
    }
  const all = clues.reduce((sum, { weight }) => sum + weight, 0)
  const best = [...scores.values()].reduce((most, each) => Math.max(most, each), 0)
  if (clues.length < 2 || best < all * enough) return []
  return (
    [...scores]
      // One word alone says little.
      .filter(([place, score]) => score === best && (met.get(place) ?? 0) > 1)
      .map(([place]) => place)
      .sort((a, b) => a - b)
      .slice(0, most)
  )
}

/** What is neither grammar nor padding. */
export const tellingWords = (question: string): string[] =>
  [...new Set(wordsIn(question.slice(0, longest)))].filter(
    (word) =>
      (word.length > 2 || /^\d{2}$/.test(word)) &&
      !fillers.has(word) &&
      !auxiliaries.has(word) &&
      !joiners.has(word) &&
      !negations.has(word) &&
      !questionWords.has(word) &&
      !Object.hasOwn(prepositions, word),
  )
