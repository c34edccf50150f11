import type { Vocabulary } from '../lexicon/vocabulary.ts'
import { isMonth } from './calendar.ts'
import type { Step } from './item.ts'
import { longestKnown } from './known-words.ts'
import type { Token } from './tokens.ts'

/** “Western Ukraine”: a part of it, and not the West. */
export function region(tokens: readonly Token[], at: number, vocabulary: Vocabulary): Step | undefined {
  const raw = tokens[at]?.raw ?? ''
  // “Central American states” are no part of one.
  const whole = (longestKnown(tokens, at, vocabulary)?.length ?? 0) > 1
  const place = regional.test(raw) && !whole ? longestKnown(tokens, at + 1, vocabulary)?.item : undefined
  return place?.is === 'name' && place.state ? { item: { is: 'filler', word: raw }, length: 1 } : undefined
}

/** What stands before a part of a state. */
export const regional = /^(?:western|eastern|northern|southern|central)$/

/** “Before the UK”, “quicker than Japan”. */
export function sooner(tokens: readonly Token[], at: number, vocabulary: Vocabulary): Step | undefined {
  const raw = tokens[at]?.raw ?? ''
  if (raw === 'before' && tokens[at - 1]?.raw !== 'long' && isRival(tokens, at, vocabulary))
    return { item: { is: 'sooner' }, length: 1 }
  if (quicker.test(raw) && tokens[at + 1]?.raw === 'than' && isRival(tokens, at + 1, vocabulary))
    return { item: { is: 'sooner' }, length: 2 }
  return undefined
}

/** “By the EU but not the UK”, “by anyone but the US”: who is left out. */
export function butNot(tokens: readonly Token[], at: number, vocabulary: Vocabulary): Step | undefined {
  if (tokens[at]?.raw !== 'but') return undefined
  const not = tokens[at + 1]?.raw === 'not'
  const before = tokens[at - 1]?.raw ?? ''
  if (!not && /^(?:any|no)(?:one|body)$/.test(before)) return { item: { is: 'except' }, length: 1 }
  if (!not && !among.test(before)) return undefined
  const who = tokens.findIndex(({ raw }, place) => place > (not ? at + 1 : at) && !/^(?:by|the|in)$/.test(raw))
  return longestKnown(tokens, who, vocabulary)?.item?.is === 'name'
    ? { item: { is: 'except' }, length: who - at }
    : undefined
}

const among = /^(?:every(?:one|body)|one|none|all|who|countr(?:y|ies)|states?|governments?|nations?|members?)$/

/** “Before the Danish elections”: a time, and no state that did something later. */
const events =
  /^(?:(?:presidential|general|local|parliamentary|federal|midterm|municipal|snap|national|regional)$|elections?$|vote$|polls?$|votes$|summit$|games$|olympics$|invasion$|referendum$|war$)/

const quicker = /^(?:earlier|sooner|quicker|faster)$/

/** “before the UK”, not “before 2021” or “before the attack”. */
function isRival(tokens: readonly Token[], at: number, vocabulary: Vocabulary): boolean {
  const next = tokens[at + 1]?.raw === 'the' ? at + 2 : at + 1
  const rest = tokens.slice(next)
  if (events.test(rest[1]?.raw ?? '')) return false
  // “Before Badin”: a surname that ends the question.
  const surname =
    rest.length === 1 &&
    /^\p{L}{3,}$/u.test(rest[0]?.raw ?? '') &&
    !isMonth(rest[0]?.raw ?? '') &&
    vocabulary.isOfName(rest[0]?.words.join(' ') ?? '', 'exactly')
  const known = longestKnown(tokens, next, vocabulary)
  // “Before the Danish elections”.
  const event = known && occasion.test(tokens[next + known.length]?.raw ?? '')
  return surname || (known?.item?.is === 'name' && !event)
}

const occasion =
  /^(?:elections?|votes?|ballots?|invasions?|wars?|summits?|games|olympics|referendums?|parliamentary|presidential|federal|local|general|regional|municipal)$/
