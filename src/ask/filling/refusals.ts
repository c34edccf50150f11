import { actorOf } from '../../model/archive.ts'
import { wholeAsked } from '../follow/turns-to-wholes.ts'
import { areDeeds, areStatements } from '../lexicon/act.ts'
import { isEnglish } from '../lexicon/english.ts'
import type { Query } from '../query.ts'
import type { Clause, Reading } from '../reading.ts'
import { saysAnything, saysOverWhat } from '../says.ts'
import { doubtfulIn, pronounIn } from './doubts.ts'
import { isEmpty } from './half-read.ts'
import { unkeptAmongThose } from './sorts-of-people.ts'
import { askWhich } from './which.ts'

/** Whether somebody, or anything that was done, was understood. */
export const isTold = ({ items, placed }: Clause): boolean =>
  placed.length > 0 || items.some(({ is }) => is === 'act' || is === 'deed')

/** A name has no hole, or several have the name: asked is which only where all else was understood. */
export function unfilled(filled: Reading, { unknown }: Clause): Reading {
  const asks = filled.is === 'which' && unknown.every(isEnglish)
  return unknown.length > 0 && !asks ? { is: 'not-understood', parts: unknown } : filled
}

/** “Any sanctions for that?” after something of which nothing is left to point to. */
export function vagueIn(query: Query, clause: Clause): Reading | undefined {
  const { words, items, placed } = clause
  const left = query.over.length + query.victims.length + query.around.length + query.by.length + query.on.length
  const nothing =
    query.acts.length > 0 &&
    query.over.length + query.victims.length + query.around.length + query.on.length + query.mentions.length === 0 &&
    query.by.every(({ at }) => !at) &&
    (query.since ?? query.until) === undefined
  // “Were the two charged as well” after something that says of whom no more.
  const both =
    left === 0 && query.mentions.length === 0
      ? /\b(?:the (?:two|three|four|pair|others?)|both)\b/i.exec(words)?.[0]
      : undefined
  if (both) return { is: 'not-understood', parts: [both], rest: query }
  const pronoun =
    left === 0 && placed.length === 0 ? pronounIn(items) : nothing && danglingIn(words) === 'it' ? 'it' : undefined
  // “And his deputy, was he indicted?”: somebody else, whom no word names.
  const other = placed.length === 0 ? relative.exec(words)?.[1] : headOfIt.exec(words)?.[1]
  if (other) return { is: 'not-understood', parts: [other], rest: query }
  if (pronoun) return { is: 'not-understood', parts: [pronoun], rest: query }
  const proof =
    /^(?:(?:and|so|but) )*(?:did|has|have|could) (?:it|they|he|she) (?:ever |really |actually )?(prove[dn]?)\b/i.exec(
      words,
    )?.[1]
  if (proof) return { is: 'not-understood', parts: [proof], rest: query }
  const those = sameOnes.exec(words)?.[1]
  if (those) return { is: 'not-understood', parts: [those], rest: query }
  const same = sameAuthorIn(query, words) ?? (query.wanted === 'about' ? undefined : wholeAsked.exec(words)?.[1])
  if (same) return { is: 'not-understood', parts: [same], rest: query }
  const sort = unkeptAmongThose(query, clause)
  if (sort) return { is: 'not-understood', parts: [sort], rest: query }
  // “And did Dublin pay?”: whatever it said is no yes.
  const timed = (query.since ?? query.until) !== undefined
  return !timed && isEmpty(query, items) ? { is: 'not-understood', parts: [words], rest: query } : undefined
}

/** “The same people?” after two lists: they are not compared. */
const sameOnes =
  /^(?:(?:and|so|but|were|was|are|is|they|those|it|that) )*(the same (?:people|persons|individuals|names|targets|ones|companies|men))\W*$/i

/** “Head of it?” after something that nobody heads. */
const headOfIt = /^(?:and )?(?:the )?((?:head|chief|leader|boss|director|commander) of (?:it|them|that))\W*$/i

/** “Was it the same unit as NotPetya”: a yes that either was blamed on somebody is none. */
const sameAuthorIn = ({ wanted, on, around }: Query, words: string): string | undefined =>
  wanted === 'compare' || (on.length + around.length > 0 && on.some(({ actor }) => actor))
    ? undefined
    : sameAuthor.exec(words)?.[0]

const sameAuthor =
  /\bsame (?:unit|group|gang|hackers?|actors?|attackers?|crew|team|outfit|country|state|culprits?|perpetrators?)\b/i

const relative =
  /\b(?:his|her|their|its) ((?:deput|boss|superior|successor|predecessor|accomplice|co-?defendant|brother|sister|wife|husband|father|mother|son|daughter|partner|lieutenant|handler|cousin)\p{L}*)\b/iu

/** “Did they arrest anybody for it”. */
const danglingIn = (words: string): string | undefined =>
  /\b(?:for|over|about|den(?:y|ied|ies)|admit(?:ted)?|condemn(?:ed)?|confirm(?:ed)?|endorsed?|reject(?:ed)?|attributed?|(?:react|respond|reply)(?:ed)? to|comment(?:ed)? on) (it|that|this)\W*$/i.exec(
    words,
  )?.[1]

const isNothingElse = ({ by, on, over, victims, around, also, since, until, mentions, order }: Query): boolean =>
  by.length + on.length + over.length + victims.length + around.length + also.length + mentions.length === 0 &&
  (since ?? until ?? order) === undefined

/** “Tell me about the Nordics”: so many states have no page together, and one of them may be meant. */
function regionIn(query: Query, { words, items, reader: { archive } }: Clause): Reading | undefined {
  const name = items.find((item) => item.is === 'name' && (item.others?.length ?? 0) > 1)
  if (query.wanted !== 'about' || query.over.length > 0 || name?.is !== 'name') return undefined
  const states = [...query.by, ...query.on].flatMap(({ actor }) => (actor ? [actorOf(archive, actor)] : []))
  return askWhich(
    words,
    name.text,
    states.map(({ id, name: called }) => ({ kind: 'actor', id, name: called })),
  )
}

/** Why a question that follows none cannot be answered by itself. */
export function refusalOf(query: Query, clause: Clause): Reading | undefined {
  const doubtful = doubtfulIn(query, clause) ?? sameAuthorIn(query, clause.words)
  if (doubtful) return { is: 'not-understood', parts: [doubtful], rest: query }
  // “Which political parties have been hacked”: all that was ever blamed on anybody is no answer.
  const deeds = areDeeds(query.acts)
  if (deeds && isNothingElse(query)) return { is: 'not-understood', parts: [clause.words], rest: query }
  // “Did the Dutch arrest anybody for it” after nothing that was understood.
  const dangling = danglingIn(clause.words)
  if (dangling && !saysOverWhat(query) && query.mentions.length === 0)
    return { is: 'not-understood', parts: [dangling], rest: query }
  const region = regionIn(query, clause)
  if (region) return region
  // “What did everyone say”: not whatever was ever said.
  if (areStatements(query.acts) && query.wanted === 'acts' && isNothingElse(query))
    return { is: 'not-understood', parts: [clause.words], rest: query }
  // “The mail server hack of 2021”: not whatever was said in 2021.
  const attack = query.acts.length === 0 && query.wanted === 'acts' && clause.items.some(({ is }) => is === 'deed')
  if (attack && isNothingElse({ ...query, since: undefined, until: undefined }))
    return { is: 'not-understood', parts: [clause.words], rest: query }
  if (saysAnything(query)) return undefined
  return isTold(clause) || clause.items.some(({ is }) => is === 'question')
    ? { is: 'not-understood', parts: [clause.words] }
    : { is: 'out-of-scope' }
}
