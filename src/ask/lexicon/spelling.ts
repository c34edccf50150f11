import { editsBetween } from '../../find/edits.ts'
import { recent } from '../../find/recent.ts'
import { groupBy } from '../../model/archive.ts'
import { isCountry } from './countries.ts'
import { isEnglish } from './english.ts'
import { auxiliaries, orders, prepositions, questionWords } from './grammar.ts'
import type { Meanings } from './meanings.ts'
import { mostEdits } from './near.ts'
import { slippedFrom } from './slipped.ts'

/** The words that a mistyped one may stand for, and those that are no error. */
interface Known {
  typed: readonly string[]
  meanings: Meanings
  ordinary: ReadonlySet<string>
  names: ReadonlySet<string>
}

/** Tells the understood word that a mistyped one most likely is. A word is no error: “report” is not “retort”. */
export function createSpelling({ typed, meanings, ordinary, names }: Known): (word: string) => string | undefined {
  // The first letter is seldom wrong.
  const byLetter = groupBy(typed, (each) => [each.charAt(0)])
  const byConsonants = groupBy(typed, (each) => [consonants(each)])
  const byLetters = groupBy(typed, (each) => [lettersOf(each)])
  return recent((word) => {
    // “Slovenians” are no “Slovakians”, and “thats” are no “Thais”.
    if (isCountry(word) || contracted.has(word) || names.has(word)) return undefined
    const beginning = byLetter.get(word.charAt(0)) ?? []
    const near = nearest(word, beginning, byLetters.get(lettersOf(word)) ?? [], meanings)
    if (ordinary.has(word) || (isEnglish(word) && !slips.has(word)))
      return near && (near.startsWith(word) || word.startsWith(near)) ? near : undefined
    const shortened = shortenedFrom(word, byConsonants.get(consonants(word)) ?? [])
    const begun = word.length >= 5 ? beginning.filter((each) => each.startsWith(word)) : []
    return near ?? onlyOne(shortened, meanings) ?? onlyOne(begun, meanings) ?? slippedFrom(word, ordinary)
  })
}

const contracted = new Set(['thats', 'heres', 'lets', 'shes', 'hows'])

/** Rare words that are more likely slips: “indited” for “indicted”. */
const slips: ReadonlySet<string> = new Set(['indited', 'minster', 'breeched', 'breech', 'balmed', 'blaimed', 'waring'])

/** One error in a word of four letters or more, two in a long one; when two words are as near, they must mean the same. */
function nearest(
  word: string,
  typed: readonly string[],
  sameLetters: readonly string[],
  meanings: Meanings,
): string | undefined {
  if (word.length < 4 || /\d/.test(word)) return undefined
  // “Sanctiond” lacks an “e”, and is no “sanctions”.
  const ended = word.replace(/(?<=[a-z][^aeiou])d$/, 'ed')
  if (ended !== word && typed.includes(ended)) return ended
  const most = mostEdits(word)
  let best: string[] = []
  let least = most + 1
  for (const each of typed) {
    if (Math.abs(each.length - word.length) > most) continue
    const swapped = sameLetters.includes(each)
    // “fined” is not “find”: of a short word a letter may be left out, and two may be swapped.
    if (word.length < 6 && each.length <= word.length && !swapped && !isCommon(word, each, meanings)) continue
    // “Denails” is nearer to “denials” than to “details”.
    const edits = editsBetween(word, each, most) - (swapped ? swap : 0)
    if (edits < least) {
      least = edits
      best = [each]
    } else if (edits === least && edits <= most) best.push(each)
  }
  const alike = best.filter((each) => each.length === word.length)
  return onlyOne(best, meanings) ?? onlyOne(alike, meanings)
}

const swap = 0.5

/** “Whuch”, “ngrth”: a letter amid one of the few words that make a sentence, or in the name of a state. */
const isCommon = (word: string, each: string, meanings: Meanings): boolean =>
  word.length === 5 &&
  each.length === 5 &&
  each.at(-1) === word.at(-1) &&
  (joints.has(each) || meanings.get(each)?.is === 'state')

const joints = new Set([...questionWords, ...auxiliaries, ...Object.keys(prepositions), ...Object.keys(orders)])

/** The same where two letters are in each other's place: “balmed”. */
const lettersOf = (word: string): string => [...word].sort().join('')

/** “Fingrid” is not what is left of “fingered”. */
function isLeftOf(word: string, whole: string): boolean {
  let at = 0
  for (const letter of whole) if (letter === word[at]) at += 1
  return at === word.length
}

/** “sanctnd”, “whch”: the letters that are left when vowels are left out. */
const shortenedFrom = (word: string, typed: readonly string[]): readonly string[] =>
  consonants(word).length < 4 ? [] : typed.filter((each) => each.length > word.length && isLeftOf(word, each))

const consonants = (text: string): string => text.slice(0, 1) + text.slice(1).replace(/[aeiou]/g, '')

/** When several words fit, they must mean the same. */
function onlyOne([first, ...others]: readonly string[], meanings: Meanings): string | undefined {
  if (first === undefined) return undefined
  const sense = (key: string) => {
    const meaning = meanings.get(key)
    return meaning?.is === 'act' ? meaning.phrase.act : meaning?.is === 'class' ? meaning.only : (meaning?.is ?? key)
  }
  return others.every((other) => sense(other) === sense(first)) ? first : undefined
}
