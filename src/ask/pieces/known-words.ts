import { isCountry } from '../lexicon/countries.ts'
import { auxiliaries, negations, orders, prepositions, questionWords } from '../lexicon/grammar.ts'
import type { Meaning } from '../lexicon/meanings.ts'
import type { Vocabulary } from '../lexicon/vocabulary.ts'
import type { Item, Step } from './item.ts'
import type { Token } from './tokens.ts'

/** The longest run from here that is understood: “imposed sanctions”, “North Korea”, “prime ministers”. */
export function longestKnown(tokens: readonly Token[], at: number, vocabulary: Vocabulary): Step | undefined {
  for (let length = mostFrom(tokens.slice(at, at + reach), vocabulary); length > 0; length -= 1) {
    const run = tokens.slice(at, at + length)
    if (length > 1 && run.some(({ raw }) => raw === ',' || raw === '/' || raw === '+')) continue
    const meaning = meaningOf(run, vocabulary)
    // “The Kenyan treasury” is not that of the US.
    if (meaning?.is === 'body' && isOfOther(tokens[at - 1], meaning.id, vocabulary)) continue
    if (meaning) return { item: itemOf(run, meaning), length }
  }
  return undefined
}

const reach = 10

/** How many tokens may make an entry that begins here; “its” and “the” within are no part of it. */
function mostFrom(tokens: readonly Token[], vocabulary: Vocabulary): number {
  const [first = '', ...others] = tokens.flatMap(({ words }) => words)
  const within = others.filter((word) => determiners.has(word)).length
  return Math.min(vocabulary.longestFrom(first) + within, tokens.length)
}

/** Behind the name of a country, on record or not, whose body it is not. */
function isOfOther(before: Token | undefined, id: string, vocabulary: Vocabulary): boolean {
  const state = before && vocabulary.meaning(before.words.join(' '))
  if (state?.is === 'state')
    return (
      !id.startsWith(state.id === 'united-states' ? 'us-' : `${state.id}-`) &&
      !(state.id === 'united-states' && id === 'dhs')
    )
  return before !== undefined && isCountry(before.words.join(' '))
}

function itemOf(run: readonly Token[], meaning: Meaning): Item {
  const text = run.map(({ raw }) => raw.replace(/'s$/, '')).join(' ')
  const possessive = run.at(-1)?.possessive ?? false
  switch (meaning.is) {
    case 'act':
      return { is: 'act', phrase: meaning.phrase, text }
    case 'class':
      return { is: 'class', only: meaning.only, text }
    case 'wide':
      return { is: 'wide', text }
    case 'state': {
      const others = meaning.others && { others: meaning.others }
      return { is: 'name', text, state: meaning.id, ...others, possessive }
    }
    case 'body':
      return { is: 'name', text: `=${meaning.id}`, possessive }
    case 'name':
      return { is: 'name', text, possessive }
    case 'speaker':
      return { is: 'name', text, speaker: meaning.speaker, possessive }
    case 'office':
      return { is: 'office', office: meaning.office, text }
    case 'except':
      return { is: 'except' }
    case 'word':
      return grammarOf(keyOf(run))
  }
}

/** “Dropped its sanctions” is “dropped sanctions”. */
function meaningOf(run: readonly Token[], vocabulary: Vocabulary): Meaning | undefined {
  const whole = vocabulary.meaning(keyOf(run))
  const inner = run.filter(({ raw }, at) => at === 0 || at === run.length - 1 || !determiners.has(raw))
  // “North Korean IT-worker schemes”: the name on record is of one.
  const one =
    whole || run.length < 3 || !run.at(-1)?.raw.endsWith('s') ? undefined : vocabulary.meaning(keyOf(run).slice(0, -1))
  if (one?.is === 'name') return one
  if (whole || inner.length === run.length || inner.length < 2) return whole
  const bare = vocabulary.meaning(keyOf(inner))
  return bare?.is === 'act' ? bare : undefined
}

const keyOf = (run: readonly Token[]): string => run.flatMap(({ words }) => words).join(' ')

const determiners = new Set('a an any the its his her their our some all these those such new'.split(' '))

/** “By”, “not”, “who”, “did”, “first”. */
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

/** “Irans”, “russias”. */
export function ownerOf({ raw, words }: Token, vocabulary: Vocabulary): Step | undefined {
  if (words.length !== 1) return undefined
  const state = raw.endsWith('s') ? raw.slice(0, -1) : ''
  const meaning = state.length > 3 ? vocabulary.meaning(state) : undefined
  if (meaning?.is === 'speaker')
    return { item: { is: 'name', text: state, speaker: meaning.speaker, possessive: true }, length: 1 }
  return meaning?.is === 'state'
    ? { item: { is: 'name', text: state, state: meaning.id, possessive: true }, length: 1 }
    : undefined
}
