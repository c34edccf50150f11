import { actorOf } from '../../model/archive.ts'
import { areDeeds, areStatements } from '../lexicon/act.ts'
import { isEnglish } from '../lexicon/english.ts'
import type { Query } from '../query.ts'
import type { Clause, Reading } from '../reading.ts'
import { saysAnything, saysNothingElse, saysOverWhat } from '../says.ts'
import { doubtfulIn } from './doubts.ts'
import { askWhich } from './which.ts'

/** Whether somebody, or anything that was done, was understood. */
export const isTold = ({ items, placed }: Clause): boolean =>
  placed.length > 0 || items.some(({ is }) => is === 'act' || is === 'deed')

/** A name has no hole, or several have the name: asked is which only where all else was understood. */
export function unfilled(filled: Reading, { unknown }: Clause): Reading {
  const asks = filled.is === 'which' && unknown.every(isEnglish)
  return unknown.length > 0 && !asks ? { is: 'not-understood', parts: unknown } : filled
}

/** “Did they arrest anybody for it”. */
export const danglingIn = (words: string): string | undefined =>
  /\b(?:for|over|about|den(?:y|ied|ies)|admit(?:ted)?|condemn(?:ed)?|confirm(?:ed)?|endorsed?|reject(?:ed)?|attributed?|(?:react|respond|reply)(?:ed)? to|comment(?:ed)? on) (it|that|this)\W*$/i.exec(
    words,
  )?.[1]

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
  const sooner = beforeNone(query, clause.words)
  if (sooner) return { is: 'not-understood', parts: [sooner], rest: query }
  const doubtful = doubtfulIn(query, clause)
  if (doubtful) return { is: 'not-understood', parts: [doubtful], rest: query }
  // “Which political parties have been hacked”: all that was ever blamed on anybody is no answer.
  const deeds = areDeeds(query.acts)
  if (deeds && saysNothingElse(query)) return { is: 'not-understood', parts: [clause.words], rest: query }
  // “Did the Dutch arrest anybody for it” after nothing that was understood.
  const dangling = danglingIn(clause.words)
  if (dangling && !saysOverWhat(query) && query.mentions.length === 0)
    return { is: 'not-understood', parts: [dangling], rest: query }
  const region = regionIn(query, clause)
  if (region) return region
  // “What did everyone say”: not whatever was ever said.
  if (areStatements(query.acts) && query.wanted === 'acts' && saysNothingElse(query))
    return { is: 'not-understood', parts: [clause.words], rest: query }
  // “The mail server hack of 2021”: not whatever was said in 2021.
  const attack = query.acts.length === 0 && query.wanted === 'acts' && clause.items.some(({ is }) => is === 'deed')
  if (attack && saysNothingElse({ ...query, since: undefined, until: undefined }))
    return { is: 'not-understood', parts: [clause.words], rest: query }
  if (saysAnything(query)) return undefined
  return isTold(clause) || clause.items.some(({ is }) => is === 'question')
    ? { is: 'not-understood', parts: [clause.words] }
    : { is: 'out-of-scope' }
}

/** “Was that before the sanctions on Khatib?”: of two times only one was read. */
export const beforeNone = ({ wanted, sooner, until, ownFirst }: Query, words: string): string | undefined =>
  wanted === 'whether' && sooner.length === 0 && until === undefined && !ownFirst
    ? /^(?:(?:and|but|so|ok) )*(?:was|were|did) (?:that|this|it|they|those|.{2,40}? (?:answer|reply|denial|response|reaction))(?: come| happen)? (before (?:the|its|his|her|their) (?:sanctions|charges|indictments?|listings?|expulsions?|arrests?|denials?|attributions?)\b.*)$/i.exec(
        words,
      )?.[1]
    : undefined
