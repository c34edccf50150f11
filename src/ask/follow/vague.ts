import { sameAuthor } from '../filling/comparisons.ts'
import { pronounIn } from '../filling/doubts.ts'
import { isEmpty, type Rule } from '../filling/half-read.ts'
import { beforeNone, danglingIn } from '../filling/refusals.ts'
import { unkeptAmongThose } from '../filling/sorts-of-people.ts'
import { areMeasures } from '../lexicon/act.ts'
import { areBeside, type Query } from '../query.ts'
import type { Clause, Reading } from '../reading.ts'
import { wholeAsked } from './turns-to-wholes.ts'

/** What a question that follows one points at where nothing of it is left: “any sanctions for that?”; undefined where it points at something. */
export function vagueIn(query: Query, clause: Clause): Reading | undefined {
  for (const rule of rules) {
    const words = rule(query, clause)
    if (words) return { is: 'not-understood', parts: [words], rest: query }
  }
  return undefined
}

const left = ({ over, victims, around, by, on }: Query): number =>
  over.length + victims.length + around.length + by.length + on.length

/** “Were the two charged as well” after something that says of whom no more. */
const bothOfNone: Rule = (query, { words }) =>
  left(query) === 0 && query.mentions.length === 0
    ? /\b(?:the (?:two|three|four|pair|others?)|both)\b/i.exec(words)?.[0]
    : undefined

/** “And his deputy, was he indicted?”: somebody else, whom no word names; “head of it?” after something that nobody heads. */
const somebodyOfHis: Rule = (_, { words, placed }) =>
  placed.length === 0 ? relative.exec(words)?.[1] : headOfIt.exec(words)?.[1]

const relative =
  /\b(?:his|her|their|its) ((?:deput|boss|superior|successor|predecessor|accomplice|co-?defendant|brother|sister|wife|husband|father|mother|son|daughter|partner|lieutenant|handler|cousin)\p{L}*)\b/iu

const headOfIt = /^(?:and )?(?:the )?((?:head|chief|leader|boss|director|commander) of (?:it|them|that))\W*$/i

const pronounOfNone: Rule = (query, { words, items, placed }) => {
  if (left(query) === 0 && placed.length === 0) return pronounIn(items)
  const nothing =
    query.acts.length > 0 &&
    query.over.length + query.victims.length + query.around.length + query.on.length + query.mentions.length === 0 &&
    query.by.every(({ at }) => !at) &&
    (query.since ?? query.until) === undefined
  return nothing && danglingIn(words) === 'it' ? 'it' : undefined
}

/** “Did it prove it?”: that it was said is no proof. */
const proven: Rule = (_, { words }) =>
  /^(?:(?:and|so|but) )*(?:did|has|have|could) (?:it|they|he|she) (?:ever |really |actually )?(prove[dn]?)\b/i.exec(
    words,
  )?.[1]

/** “The same people?” after two lists: they are not compared. */
const sameOnes: Rule = (_, { words }) =>
  /^(?:(?:and|so|but|were|was|are|is|they|those|it|that) )*(the same (?:people|persons|individuals|names|targets|ones|companies|men))\W*$/i.exec(
    words,
  )?.[1]

/** “Which unit are they from” after people of whom no unit is on record. */
const wholeOfNone: Rule = ({ wanted }, { words }) => (wanted === 'about' ? undefined : wholeAsked.exec(words)?.[1])

/** “Who else was listed that day” after what was done on several: which of them, no word tells. */
const whichDay: Rule = ({ since, until, asOf, sameDay, wanted }, { words }) =>
  (since ?? until ?? asOf) === undefined && !sameDay && wanted === 'whom'
    ? /\belse\b.*\b((?:that|the same) (?:very )?day)\W*$/i.exec(words)?.[1]
    : undefined

/** “Who else both times?” after several acts: whom all of them name is not reckoned. */
const everyTime: Rule = (_, { words }) =>
  /^(?:(?:and|so|but|ok) )*who else ((?:both|each|all (?:three|four|the)|every) times?)\W*$/i.exec(words)?.[1]

/** “Which of them were companies?” after with whom one was listed: the others are not told apart by their sort. */
const sortOfCompanions: Rule = (query, { words }) =>
  areBeside(query) && !query.beside
    ? /^(?:(?:and|so|but|ok) )*((?:(?:which|who|how many)(?: of (?:them|those|these))? (?:was|were|are|is)|only|just) (?:persons?|people|individuals|companies|firms|groups|units|officers))\W*$/i.exec(
        words,
      )?.[1]
    : undefined

/** “Where were they from?” after who was arrested: of whom it is on record differs, and the text tells it of some. */
const whereFrom: Rule = ({ acts }, { words }) =>
  acts.length > 0 && areMeasures(acts)
    ? /^(?:(?:and|so|but|ok) )*(where (?:was|were|is|are) (?:they|he|she|those) (?:from|based))\W*$/i.exec(words)?.[1]
    : undefined

/** “And did Dublin pay?”: whatever it said is no yes. */
const empty: Rule = (query, { words, items }) =>
  (query.since ?? query.until) === undefined && isEmpty(query, items) ? words : undefined

const rules: readonly Rule[] = [
  bothOfNone,
  somebodyOfHis,
  pronounOfNone,
  proven,
  sameOnes,
  sameAuthor,
  wholeOfNone,
  unkeptAmongThose,
  whichDay,
  everyTime,
  sortOfCompanions,
  whereFrom,
  (query, { words }) => beforeNone(query, words),
  empty,
]
