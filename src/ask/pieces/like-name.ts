import { wordsIn } from '../../find/fold.ts'
import { type Names, recordsOf } from '../../find/names.ts'
import { isCountry } from '../lexicon/countries.ts'
import { isDeedWord } from '../lexicon/deed-words.ts'
import { isEnglish } from '../lexicon/english.ts'
import type { Vocabulary } from '../lexicon/vocabulary.ts'
import { isMonth } from './calendar.ts'
import type { Step } from './item.ts'
import { nameOf } from './names-in.ts'
import type { Token } from './tokens.ts'

const mostMeant = 8

/** A part of a name, or a misspelt one. A word that is only near to a name names nothing, and so does one that many names have. */
export function likeName(tokens: readonly Token[], at: number, vocabulary: Vocabulary, names: Names): Step {
  const token = tokens[at]
  if (!token) return { length: 1 }
  const { raw, words } = token
  if (isNoName(tokens, at, vocabulary, names)) return unknown(raw)
  // “Officers of 29155”.
  if (/^\d{5}$/.test(raw))
    return names.any.find(`unit ${raw}`).kind === 'one' ? nameOf([token], `unit ${raw}`) : unknown(raw)
  // “Cyber-related”, “USAID-themed”.
  if (/^\d+$/.test(raw) || adjective.test(raw)) return { item: { is: 'filler', word: raw }, length: 1 }
  const word = words.join(' ')
  const meant =
    word.length >= 3 && [word, word.replace(/s$/, ''), `${word}s`].every((each) => !vocabulary.isOrdinary(each))
      ? recordsOf(names.any.find(word))
      : []
  const fits =
    meant.length > 0 &&
    meant.length <= mostMeant &&
    words.every((each) => /^\d/.test(each) || vocabulary.isPart(each)) &&
    !generic.has(word) &&
    !(meant.every(({ kind }) => kind === 'actor') && isForeign(tokens, at, vocabulary, names))
  // “Royal ransomware” is not Royal APT.
  const other = tokens[at + 1]?.raw === 'ransomware' && !meant.some(({ name }) => wordsIn(name).includes('ransomware'))
  const named = fits && !(other && meant.every(({ kind }) => kind === 'actor')) ? nameOf([token], raw) : unknown(raw)
  if (named.item?.is !== 'name' || !isEnglish(word) || meant.some(({ name }) => name.toLowerCase() === word))
    return named
  const first = meant.some(({ name }) => wordsIn(name)[0] === word)
  // “Politically wise” is not “Like Wise”.
  if (!first && !tokens.slice(Math.max(at - 3, 0), at + 4).some((beside) => isDeedWord(beside.raw))) return unknown(raw)
  return { ...named, item: { ...named.item, partial: first ? 'first' : 'inner' } }
}

const unknown = (text: string): Step => ({ item: { is: 'unknown', text }, length: 1 })

const adjective = /-(?:related|themed|linked|based|style|type|wide|country|nation|state|year|month|page)$/

/** Whether the word names nobody, whatever it is like. */
function isNoName(tokens: readonly Token[], at: number, vocabulary: Vocabulary, names: Names): boolean {
  const { raw = '', words = [] } = tokens[at] ?? {}
  const before = tokens[at - 1]?.raw ?? ''
  const number = /^\d+$/.test(raw)
  if (number && /^(?:unit|apt|unc|fin|ta|storm)$/.test(before)) return true
  // “APT12” is no “T-APT-12”, and “M&S” nobody’s initials.
  const letters = raw.replace(/[^\p{L}\p{N}]/gu, '')
  if ((/^(?:aptc?|unc|fin|ta|storm)\d+$/.test(letters) || letters.length < 3) && !names.any.knows(raw)) return true
  if (number) return false
  if (isMonth(raw) || (before === 'new' && raw.length > 2)) return true
  // “Iceland” is not “Ireland”.
  const word = words.join(' ')
  return isCountry(word) && !vocabulary.isOfName(word, 'exactly')
}

/** What groups and bodies are called, and no one of them alone; Xi Jinping is no misspelt Liu, and Trump no administration. */
const generic = new Set(
  'land spear ddos crew team gang bear kitten panda spider typhoon blizzard sandstorm sleet tempest dragon tiger army corps brigade force bureau institute office department general soldier soldiers colonel lieutenant captain sergeant jinping trump obama'.split(
    ' ',
  ),
)

/** “Pavel Sitnikov”: a first name that is on record, with a last name that is not. */
function isForeign(tokens: readonly Token[], at: number, vocabulary: Vocabulary, names: Names): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (!token || !next || vocabulary.meaning(next.words.join(' ')) || !/^\p{L}{4,}$/u.test(next.raw)) return false
  return (
    next.words.every((word) => !vocabulary.isOrdinary(word) && vocabulary.correct(word) === undefined) &&
    names.any.find(`${token.raw} ${next.raw}`).kind === 'none'
  )
}
