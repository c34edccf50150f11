import { editsBetween } from '../../find/edits.ts'
import { isEnglish } from './english.ts'

/** Shorter words have too many others near them. */
const [shortest, shortestNear] = [5, 7]

/**
 * The word that a mistyped one is, where the lexicon has none like it: two letters swapped, one too often or too rarely,
 * or an error in a word of the record's own prose: “documetns”, “comittee”, “advertisng”. Where two words fit, neither is.
 */
export function slippedFrom(word: string, ordinary: ReadonlySet<string>): string | undefined {
  if (word.length < shortest || !/^[a-z]+$/.test(word)) return undefined
  const slips = [...new Set([...swapped(word), ...doubled(word)])].filter(isEnglish)
  const near =
    slips.length > 0 || word.length < shortestNear
      ? []
      : [...ordinary].filter((each) => each.length >= shortest && each[0] === word[0] && isOneOff(word, each))
  const [only, ...others] = slips.length > 0 ? slips : near
  return others.length === 0 ? only : undefined
}

const isOneOff = (word: string, each: string): boolean => editsBetween(word, each, 1) === 1

/** The word with two letters that stand together in each other's place; the first letter is seldom wrong. */
const swapped = (word: string): string[] =>
  letters(word)
    .slice(1, -1)
    .map((at) => `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`)

/** The word with a letter twice that is there once, or once that is there twice. */
const doubled = (word: string): string[] =>
  letters(word)
    .slice(1)
    .map((at) =>
      word[at] === word[at - 1] ? word.slice(0, at) + word.slice(at + 1) : word.slice(0, at) + word.slice(at - 1),
    )

const letters = (word: string): number[] => [...word].map((_, at) => at)
