import type { Names } from '../find/names.ts'
import type { Day } from '../model/day.ts'
import { countryLength } from './countries.ts'
import { auxiliaries, joiners, negations, orders, prepositions, questionWords, slips } from './grammar.ts'
import type { Item, Step } from './item.ts'
import { acrossKnown, asOneWord, likeName, startsName } from './names-in.ts'
import { isDeedWord } from './settle.ts'
import { timeIn } from './times.ts'
import { longestQuestion, type Token, tokensIn } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The question as items, in order; nothing of it is left out, so that what is not understood can be said. */
export function segment(text: string, vocabulary: Vocabulary, names: Names, today: Day): Item[] {
  const tokens = tokensIn(text)
    .slice(0, longestQuestion)
    .map((token) => spelt(token, vocabulary))
  const items: Item[] = []
  const few = limited(names)
  for (let at = 0; at < tokens.length; ) {
    const { item, length } = next(tokens, at, vocabulary, few, today)
    if (item) items.push(item)
    at += length
  }
  return items
}

/** “Accept responsibilty”: a mistyped word is read as the one that it most likely is, before anything is made of it. */
function spelt(token: Token, vocabulary: Vocabulary): Token {
  const [word = '', ...others] = token.words
  const slip = slips.get(word)
  if (slip) return { ...token, raw: slip, words: [slip] }
  if (others.length > 0 || vocabulary.isTyped(word) || vocabulary.isOfName(word, 'exactly')) return token
  const corrected = vocabulary.correct(word)
  return corrected === undefined ? token : { ...token, raw: corrected, words: [corrected] }
}

const mostLookUps = 60

/** A question has few names; what is made of many pieces of names is not looked up without end. */
function limited(names: Names): Names {
  const known = new Map<string, ReturnType<Names['any']['find']>>()
  return {
    ...names,
    any: {
      ...names.any,
      find(text) {
        const ready = known.get(text)
        if (ready) return ready
        const found = known.size < mostLookUps ? names.any.find(text) : { kind: 'none' as const, near: [] }
        known.set(text, found)
        return found
      },
    },
  }
}

function next(tokens: readonly Token[], at: number, vocabulary: Vocabulary, names: Names, today: Day): Step {
  const token = tokens[at]
  if (!token) return { length: 1 }
  if (token.raw.startsWith('=')) return { item: { is: 'name', text: token.raw, possessive: false }, length: 1 }
  if (token.raw === 'before' && tokens[at - 1]?.raw !== 'long' && isRival(tokens, at, vocabulary))
    return { item: { is: 'sooner' }, length: 1 }
  if (quicker.test(token.raw) && tokens[at + 1]?.raw === 'than' && isRival(tokens, at + 1, vocabulary))
    return { item: { is: 'sooner' }, length: 2 }
  if (joiners.has(token.raw)) return { item: { is: 'join' }, length: 1 }
  const known = longestKnown(tokens, at, vocabulary)
  const time = timeIn(
    tokens.slice(at, at + 12).map(({ raw }) => raw.replace(/'s$/, '')),
    today,
  )
  if (time && opensMatter.test(token.raw) && opensDeed(tokens.slice(at + time.length)))
    return { item: { is: 'preposition', word: token.raw, part: 'over' }, length: 1 }
  if (time && time.length >= (known?.length ?? 0)) return { item: { is: 'time', time: time.time }, length: time.length }
  if (known) return startsName(tokens, at, known, vocabulary, names) ?? known
  const foreign = countryLength(tokens.slice(at, at + 3).map(({ raw }) => raw))
  if (foreign > 0)
    return {
      item: {
        is: 'unknown',
        text: tokens
          .slice(at, at + foreign)
          .map(({ raw }) => raw)
          .join(' '),
      },
      length: foreign,
    }
  const owner = token.words.length === 1 ? ownerOf(token, vocabulary) : undefined
  if (owner) return owner
  const squeezed = asOneWord(tokens, at, vocabulary)
  if (squeezed) return squeezed
  const bridged = acrossKnown(tokens, at, vocabulary, names)
  if (bridged) return bridged
  return likeName(tokens, at, vocabulary, names)
}

/** “After the January 2022 defacements”: the time of what it was over. */
const opensMatter = /^(?:after|over|for|following|in|of|on)$/

const opensDeed = (tokens: readonly Token[]): boolean => {
  const first = tokens.findIndex(({ raw }) => !/^(?:wave|series|string|spate|round|of|big|major|massive)$/.test(raw))
  return isDeedWord(tokens[first]?.raw ?? '')
}

const quicker = /^(?:earlier|sooner|quicker|faster)$/

/** “before the UK”, not “before 2021” or “before the attack”. */
function isRival(tokens: readonly Token[], at: number, vocabulary: Vocabulary): boolean {
  const next = tokens[at + 1]?.raw === 'the' ? at + 2 : at + 1
  return longestKnown(tokens, next, vocabulary)?.item?.is === 'name'
}

function longestKnown(tokens: readonly Token[], at: number, vocabulary: Vocabulary): Step | undefined {
  for (let length = Math.min(vocabulary.longest, tokens.length - at); length > 0; length -= 1) {
    const run = tokens.slice(at, at + length)
    if (length > 1 && run.some(({ raw }) => raw === ',' || raw === '/')) continue
    const meaning = meaningOf(run, vocabulary)
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
      case 'body':
        return { item: { is: 'name', text: `=${meaning.id}`, possessive }, length }
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

/** “Dropped its sanctions” is “dropped sanctions”. */
function meaningOf(run: readonly Token[], vocabulary: Vocabulary) {
  const keyOf = (tokens: readonly Token[]) => tokens.flatMap(({ words }) => words).join(' ')
  const whole = vocabulary.meaning(keyOf(run))
  const inner = run.filter(({ raw }, at) => at === 0 || at === run.length - 1 || !determiners.has(raw))
  if (whole || inner.length === run.length || inner.length < 2) return whole
  const bare = vocabulary.meaning(keyOf(inner))
  return bare?.is === 'act' ? bare : undefined
}

const determiners = new Set('a an any the its his her their our some all these those such new'.split(' '))

/** “Irans”, “russias”. */
function ownerOf({ raw }: Token, vocabulary: Vocabulary): Step | undefined {
  const state = raw.endsWith('s') ? raw.slice(0, -1) : ''
  const meaning = state.length > 3 ? vocabulary.meaning(state) : undefined
  return meaning?.is === 'state'
    ? { item: { is: 'name', text: state, state: meaning.id, possessive: true }, length: 1 }
    : undefined
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
