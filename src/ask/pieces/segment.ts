import type { Names } from '../../find/names.ts'
import type { Day } from '../../model/day.ts'
import { countryLength } from '../lexicon/countries.ts'
import { isDeedWord } from '../lexicon/deed-words.ts'
import { isEnglish } from '../lexicon/english.ts'
import { auxiliaries, joiners, slips } from '../lexicon/grammar.ts'
import type { Vocabulary } from '../lexicon/vocabulary.ts'
import type { Item, Step } from './item.ts'
import { butNot, region, sooner } from './joints.ts'
import { longestKnown, ownerOf } from './known-words.ts'
import { likeName } from './like-name.ts'
import { acrossKnown, asOneWord, startsName } from './names-in.ts'
import { unheardName } from './proper.ts'
import { timeIn } from './times.ts'
import { mostTokens, type Token, tokensIn, withYear } from './tokens.ts'

/** The question as items, in order; nothing of it is left out, so that what is not understood can be said. */
export function segment(text: string, vocabulary: Vocabulary, names: Names, today: Day): Item[] {
  const all = tokensIn(text)
  const tokens = withYear(all.slice(0, mostTokens).map((token) => spelt(token, vocabulary)))
  const items: Item[] = []
  const few = limited(names)
  for (let at = 0; at < tokens.length; ) {
    const { item, length } = next(tokens, at, vocabulary, few, today)
    if (item) items.push(item)
    at += length
  }
  const rest = all.slice(mostTokens, mostTokens + shownOfRest)
  return rest.length > 0 ? [...items, { is: 'unknown', text: rest.map(({ raw }) => raw).join(' ') }] : items
}

/** So many words of what was not read say which it is. */
const shownOfRest = 4

/** “Accept responsibilty”: a mistyped word is read as the one that it most likely is, before anything is made of it. */
function spelt(token: Token, vocabulary: Vocabulary): Token {
  const [word = '', ...others] = token.words
  const slip = slips.get(word)
  if (slip) return { ...token, raw: slip, words: [slip] }
  if (others.length > 0 || vocabulary.isTyped(word) || vocabulary.isOfName(word, 'exactly')) return token
  const corrected = vocabulary.correct(word)
  // “Hacking Boeing” is no “being”.
  if (corrected !== undefined && token.proper && auxiliaries.has(corrected)) return token
  return corrected === undefined ? token : { ...token, raw: corrected, words: [corrected] }
}

/** A question with its slips mended: “which countries”, where “wich countires” was typed. */
export const spellOut = (text: string, vocabulary: Vocabulary): string =>
  text.replace(/(?<![\p{L}\p{N}=.'&-])\p{L}+(?![\p{L}\p{N}.'&-]*[\p{N}])(?!'t\b)/gu, (word, at: number) => {
    const lower = word.toLowerCase()
    if (word.length < 3 || isEnglish(lower)) return word
    // “Microsofts verdict”.
    if (isBarePossessive(lower, vocabulary)) return `${word.slice(0, -1)}'s`
    const [token] = tokensIn(at > 0 ? `said ${word}` : word).slice(-1)
    const mended = token && spelt(token, vocabulary)
    return mended && mended !== token ? mended.raw : word
  })

const isBarePossessive = (word: string, { isTyped, isOfName }: Vocabulary): boolean =>
  /^\p{L}{4,}s$/u.test(word) && !isTyped(word) && !isOfName(word, 'exactly') && isOfName(word.slice(0, -1), 'exactly')

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

/** What begins here: the first way to read it that fits, and else what a part of a name may be. */
function next(tokens: readonly Token[], at: number, vocabulary: Vocabulary, names: Names, today: Day): Step {
  const token = tokens[at]
  if (!token) return { length: 1 }
  if (token.raw.startsWith('=')) return { item: { is: 'name', text: token.raw, possessive: false }, length: 1 }
  return (
    region(tokens, at, vocabulary) ??
    sooner(tokens, at, vocabulary) ??
    butNot(tokens, at, vocabulary) ??
    (joiners.has(token.raw) ? { item: { is: 'join' }, length: 1 } : undefined) ??
    timeOrKnown(tokens, at, vocabulary, names, today) ??
    foreign(tokens, at) ??
    ownerOf(token, vocabulary) ??
    asOneWord(tokens, at, vocabulary) ??
    acrossKnown(tokens, at, vocabulary, names) ??
    likeName(tokens, at, vocabulary, names)
  )
}

/** “In May 2021”, “sanctioned”, “the Kremlin”: whichever takes more words. */
function timeOrKnown(
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
  names: Names,
  today: Day,
): Step | undefined {
  const word = tokens[at]?.raw ?? ''
  const known = longestKnown(tokens, at, vocabulary)
  const time = timeIn(
    tokens.slice(at, at + mostOfTime).map(({ raw }) => raw.replace(/'s$/, '')),
    today,
  )
  if (time && opensMatter.test(word) && opensDeed(tokens.slice(at + time.length)))
    return { item: { is: 'preposition', word, part: 'over' }, length: 1 }
  if (time && time.length >= (known?.length ?? 0)) return { item: { is: 'time', time: time.time }, length: time.length }
  return known && (startsName(tokens, at, known, vocabulary, names) ?? unheardName(tokens, at, known) ?? known)
}

const mostOfTime = 12

/** “After the January 2022 defacements”: the time of what it was over. */
const opensMatter = /^(?:after|before|during|over|for|following|in|of|on)$/

const opensDeed = (tokens: readonly Token[]): boolean => {
  const first = tokens.findIndex(
    ({ raw }) =>
      !/^(?:wave|series|string|spate|round|of|big|major|massive|local|general|presidential|parliamentary|federal|us)$/.test(
        raw,
      ),
  )
  return isDeedWord(tokens[first]?.raw ?? '')
}

/** “South Africa”: a country of which nothing is on record. */
function foreign(tokens: readonly Token[], at: number): Step | undefined {
  const raws = tokens.slice(at, at + 3).map(({ raw }) => raw)
  const length = countryLength(raws)
  return length > 0 ? { item: { is: 'unknown', text: raws.slice(0, length).join(' ') }, length } : undefined
}
