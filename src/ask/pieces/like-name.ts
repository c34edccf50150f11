import { wordsIn } from '../../find/fold.ts'
import type { Names } from '../../find/names.ts'
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
  if (/^\d+$/.test(token.raw) && /^(?:unit|apt|unc|fin|ta|storm)$/.test(tokens[at - 1]?.raw ?? ''))
    return { item: { is: 'unknown', text: token.raw }, length: 1 }
  // “APT12” is no “T-APT-12”, and “M&S” nobody’s initials.
  const letters = token.raw.replace(/[^\p{L}\p{N}]/gu, '')
  if ((/^(?:apt|unc|fin|ta|storm)\d+$/.test(letters) || letters.length < 3) && !names.any.knows(token.raw))
    return { item: { is: 'unknown', text: token.raw }, length: 1 }
  // “Officers of 29155”.
  if (/^\d{5}$/.test(token.raw)) {
    const unit = names.any.find(`unit ${token.raw}`)
    return unit.kind === 'one'
      ? nameOf([token], `unit ${token.raw}`)
      : { item: { is: 'unknown', text: token.raw }, length: 1 }
  }
  if (/^\d+$/.test(token.raw)) return { item: { is: 'filler', word: token.raw }, length: 1 }
  if (isMonth(token.raw) || (tokens[at - 1]?.raw === 'new' && token.raw.length > 2))
    return { item: { is: 'unknown', text: token.raw }, length: 1 }
  const word = token.words.join(' ')
  // “Iceland” is not “Ireland”.
  if (isCountry(word) && !vocabulary.isOfName(word, 'exactly'))
    return { item: { is: 'unknown', text: token.raw }, length: 1 }
  // “Cyber-related”, “USAID-themed”.
  if (/-(?:related|themed|linked|based|style|type|wide|country|nation|state|year|month|page)$/.test(token.raw))
    return { item: { is: 'filler', word: token.raw }, length: 1 }
  const found =
    word.length >= 3 && !vocabulary.isOrdinary(word) && !vocabulary.isOrdinary(word.replace(/s$/, ''))
      ? names.any.find(word)
      : undefined
  const meant = found?.kind === 'one' ? [found.record] : found?.kind === 'several' ? found.records : []
  const fits =
    meant.length > 0 &&
    meant.length <= mostMeant &&
    token.words.every((each) => /^\d/.test(each) || vocabulary.isPart(each)) &&
    !generic.has(word) &&
    !(meant.every(({ kind }) => kind === 'actor') && isForeign(tokens, at, vocabulary, names))
  const named = nameOf([token], token.raw)
  const unknown: Step = { item: { is: 'unknown', text: token.raw }, length: 1 }
  if (fits && named.item?.is === 'name' && isEnglish(word) && meant.every(({ name }) => name.toLowerCase() !== word)) {
    const first = meant.some(({ name }) => wordsIn(name)[0] === word)
    // “Politically wise” is not “Like Wise”.
    if (!first && !tokens.slice(Math.max(at - 3, 0), at + 4).some(({ raw }) => isDeedWord(raw))) return unknown
    return { ...named, item: { ...named.item, partial: first ? 'first' : 'inner' } }
  }
  return fits ? named : unknown
}

/** What groups and bodies are called, and no one of them alone; Xi Jinping is no misspelt Liu. */
const generic = new Set(
  'land spear ddos crew team gang bear kitten panda spider typhoon blizzard sandstorm sleet tempest dragon tiger army corps brigade force bureau institute office department jinping'.split(
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
