import { wordsIn } from '../find/fold.ts'
import type { Names } from '../find/names.ts'
import type { Day } from '../model/day.ts'
import type { ActorId, IncidentId } from '../model/id.ts'
import {
  auxiliaries,
  type Class,
  joiners,
  negations,
  type Office,
  orders,
  type Phrase,
  prepositions,
  questionWords,
} from './lexicon.ts'
import { type Time, timeIn } from './times.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A piece of a question with one meaning. */
export type Item =
  | {
      is: 'name'
      text: string
      state?: ActorId
      speaker?: string
      year?: string
      deed?: string
      possessive: boolean
      /** Possible meanings of a description. */
      among?: readonly IncidentId[]
      /** With the state: “Europeans” are the EU and its members. */
      others?: readonly ActorId[]
    }
  /** “Anyone other than”: who comes next is left out. */
  /** What was done to somebody: “attack on”, “attacking”. */
  | { is: 'deed'; word: string }
  | { is: 'except' }
  /** “Before the UK did”: who comes next is who was, or was not, later. */
  | { is: 'sooner' }
  | { is: 'act'; phrase: Phrase; text: string }
  | { is: 'preposition'; word: string; part: (typeof prepositions)[string] }
  | { is: 'question'; word: string }
  | { is: 'auxiliary'; word: string }
  | { is: 'negation'; word: string }
  | { is: 'class'; only: Class; text: string }
  | { is: 'wide'; text: string }
  | { is: 'office'; office: Office; text: string }
  | { is: 'time'; time: Time }
  | { is: 'order'; order: 'first' | 'last' | 'most' }
  | { is: 'join' }
  | { is: 'filler'; word: string }
  /** `deed`: says what was done, and may point back to it. */
  | { is: 'unknown'; text: string; deed?: true }

interface Token {
  raw: string
  /** Folded, as names are compared. */
  words: readonly string[]
  possessive: boolean
}

const longestQuestion = 80

/** The question as items, in order; nothing of it is left out, so that what is not understood can be said. */
export function segment(text: string, vocabulary: Vocabulary, names: Names, today: Day): Item[] {
  const tokens = tokensIn(text).slice(0, longestQuestion)
  const items: Item[] = []
  for (let at = 0; at < tokens.length; ) {
    const { item, length } = next(tokens, at, vocabulary, names, today)
    if (item) items.push(item)
    at += length
  }
  return items
}

function tokensIn(text: string): Token[] {
  const raws = text.match(/=[a-z0-9][a-z0-9.-]*|[\p{L}\p{N}][\p{L}\p{N}.'&+-]*|[,&/]/gu) ?? []
  return raws.map((each) => {
    const raw = each.replace(/[.'-]+$/, '')
    const possessive = /'s$/i.test(raw) || /s'$/.test(each)
    return { raw: raw.toLowerCase(), words: wordsIn(raw.replace(/'s$/i, '')), possessive }
  })
}

interface Step {
  item?: Item
  length: number
}

function next(tokens: readonly Token[], at: number, vocabulary: Vocabulary, names: Names, today: Day): Step {
  const token = tokens[at]
  if (!token) return { length: 1 }
  if (token.raw.startsWith('=')) return { item: { is: 'name', text: token.raw, possessive: false }, length: 1 }
  if (token.raw === 'before' && isRival(tokens, at, vocabulary)) return { item: { is: 'sooner' }, length: 1 }
  if (joiners.has(token.raw)) return { item: { is: 'join' }, length: 1 }
  const known = longestKnown(tokens, at, vocabulary)
  const time = timeIn(
    tokens.slice(at, at + 12).map(({ raw }) => raw.replace(/'s$/, '')),
    today,
  )
  if (time && time.length >= (known?.length ?? 0)) return { item: { is: 'time', time: time.time }, length: time.length }
  if (known) return startsName(tokens, at, known, vocabulary, names) ?? known
  const bridged = acrossKnown(tokens, at, vocabulary, names)
  if (bridged) return bridged
  const corrected = token.words.length === 1 ? vocabulary.correct(token.words[0] ?? '') : undefined
  if (corrected !== undefined) {
    const fixed = { ...token, raw: corrected, words: [corrected] }
    return longestKnown([...tokens.slice(0, at), fixed, ...tokens.slice(at + 1)], at, vocabulary) ?? { length: 1 }
  }
  return likeName(tokens, at, vocabulary, names)
}

/** “before the UK”, not “before 2021” or “before the attack”. */
function isRival(tokens: readonly Token[], at: number, vocabulary: Vocabulary): boolean {
  const next = tokens[at + 1]?.raw === 'the' ? at + 2 : at + 1
  return longestKnown(tokens, next, vocabulary)?.item?.is === 'name'
}

function longestKnown(tokens: readonly Token[], at: number, vocabulary: Vocabulary): Step | undefined {
  for (let length = Math.min(vocabulary.longest, tokens.length - at); length > 0; length -= 1) {
    const run = tokens.slice(at, at + length)
    if (length > 1 && run.some(({ raw }) => raw === ',' || raw === '/')) continue
    const meaning = vocabulary.meaning(run.flatMap(({ words }) => words).join(' '))
    if (!meaning) continue
    const text = run.map(({ raw }) => raw.replace(/'s$/, '')).join(' ')
    const possessive = run.at(-1)?.possessive ?? false
    switch (meaning.is) {
      case 'act':
        return { item: { is: 'act', phrase: meaning.phrase, text }, length }
      case 'class':
        return { item: { is: 'class', only: meaning.only, text }, length }
      case 'wide':
        return { item: { is: 'wide', text }, length }
      case 'state': {
        const others = meaning.others && { others: meaning.others }
        return { item: { is: 'name', text, state: meaning.id, ...others, possessive }, length }
      }
      case 'name':
        return { item: { is: 'name', text, possessive }, length }
      case 'speaker':
        return { item: { is: 'name', text, speaker: meaning.speaker, possessive }, length }
      case 'office':
        return { item: { is: 'office', office: meaning.office, text }, length }
      case 'except':
        return { item: { is: 'except' }, length }
      case 'word':
        return { item: grammarOf(run.flatMap(({ words }) => words).join(' ')), length }
    }
  }
  return undefined
}

function grammarOf(word: string): Item {
  const order = orders[word]
  const part = prepositions[word]
  if (order) return { is: 'order', order }
  if (part) return { is: 'preposition', word, part }
  if (negations.has(word)) return { is: 'negation', word }
  if (questionWords.has(word)) return { is: 'question', word }
  if (auxiliaries.has(word)) return { is: 'auxiliary', word }
  return { is: 'filler', word }
}

const longestName = 6

/** “Tokyo Olympics” begins with a state, and is a name all the same when the next word is known no other way. */
function startsName(
  tokens: readonly Token[],
  at: number,
  known: Step,
  vocabulary: Vocabulary,
  names: Names,
): Step | undefined {
  const next = tokens[at + known.length]
  if (known.item?.is === 'class' && /^\d{3,}$/.test(next?.raw ?? '')) return acrossKnown(tokens, at, vocabulary, names)
  if (
    known.item?.is !== 'name' ||
    !known.item.state ||
    !next ||
    joiners.has(next.raw) ||
    vocabulary.meaning(next.words.join(' '))
  )
    return undefined
  return acrossKnown(tokens, at, vocabulary, names)
}

/** A name with an understood word inside, but not at its end: “bank of bangladesh”. Only a sure one counts. */
function acrossKnown(tokens: readonly Token[], at: number, vocabulary: Vocabulary, names: Names): Step | undefined {
  for (let length = Math.min(longestName, tokens.length - at); length > 1; length -= 1) {
    const run = tokens.slice(at, at + length)
    const last = run.at(-1)
    if (run.some(({ raw }) => raw === ',' || raw === '/')) continue
    const ending = vocabulary.meaning(last?.words.join(' ') ?? '')?.is
    if (ending && ending !== 'name' && ending !== 'speaker') continue
    if (!run.every((token, place) => isNameWord(token, place === 0, vocabulary))) continue
    if (/^(?:19|20)\d{2}$/.test(last?.raw ?? '') && vocabulary.meaning(run.at(-2)?.words.join(' ') ?? '')) continue
    const text = run.map(({ raw }) => raw).join(' ')
    const found = names.any.find(text)
    const few = found.kind === 'several' && found.records.length <= fewNames && run.every(isExact(vocabulary))
    if (found.kind === 'one' || few) return nameOf(run, text)
  }
  return undefined
}

const fewNames = 3

const isExact =
  (vocabulary: Vocabulary) =>
  ({ words }: Token): boolean =>
    words.every((word) => vocabulary.isOfName(word, 'exactly'))

/** Each word of a name is one, or is nearly one; only inside may it be “of” or “the”. */
function isNameWord({ raw, words }: Token, first: boolean, vocabulary: Vocabulary): boolean {
  if (joiners.has(raw)) return false
  if (words.every((word) => vocabulary.isOfName(word, 'exactly'))) return true
  const meaning = vocabulary.meaning(words.join(' '))
  if (meaning) return !first && (meaning.is === 'word' || meaning.is === 'class')
  return words.every((word) => vocabulary.isOfName(word) && !vocabulary.isOrdinary(word))
}

const mostMeant = 8

/** A part of a name, or a misspelt one. A word that is only near to a name names nothing, and so does one that many names have. */
function likeName(tokens: readonly Token[], at: number, vocabulary: Vocabulary, names: Names): Step {
  const token = tokens[at]
  if (!token) return { length: 1 }
  if (/^\d+$/.test(token.raw)) return { item: { is: 'filler', word: token.raw }, length: 1 }
  const word = token.words.join(' ')
  const found = word.length >= 3 && !vocabulary.isOrdinary(word) ? names.any.find(word) : undefined
  const meant = found?.kind === 'one' ? [found.record] : found?.kind === 'several' ? found.records : []
  const fits =
    meant.length > 0 &&
    meant.length <= mostMeant &&
    token.words.every((each) => /^\d/.test(each) || vocabulary.isPart(each)) &&
    !isForeign(tokens, at, vocabulary, names)
  return fits ? nameOf([token], token.raw) : { item: { is: 'unknown', text: token.raw }, length: 1 }
}

/** “Pavel Sitnikov”: a first name that is on record, with a last name that is not. */
function isForeign(tokens: readonly Token[], at: number, vocabulary: Vocabulary, names: Names): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (!token || !next || vocabulary.meaning(next.words.join(' ')) || !/^\p{L}{4,}$/u.test(next.raw)) return false
  return (
    next.words.every((word) => !vocabulary.isOrdinary(word) && vocabulary.correct(word) === undefined) &&
    names.actor.find(token.raw).kind !== 'none' &&
    names.any.find(`${token.raw} ${next.raw}`).kind === 'none'
  )
}

const nameOf = (run: readonly Token[], text: string): Step => ({
  item: { is: 'name', text: text.replace(/'s$/, ''), possessive: run.at(-1)?.possessive ?? false },
  length: run.length,
})
