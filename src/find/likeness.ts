import { editsBetween } from './edits.ts'
import { soundOf } from './fold.ts'

export function isNumber(word: string): boolean {
  const first = word.charCodeAt(0)
  return first < 128 ? first < 58 : /^\p{N}/u.test(word)
}

/** A name prepared for comparison. */
export interface Spelling {
  words: readonly string[]
  /** The words without spaces. */
  key: string
}

/** How each word sounds, all of them without spaces, and the numbers among them. */
export interface Sound {
  sounds: readonly string[]
  sound: string
  numbers: readonly string[]
}

export const spell = (words: readonly string[]): Spelling => ({ words, key: words.join('') })

export function listen({ words }: Spelling): Sound {
  const sounds = words.map(soundOf)
  return { sounds, sound: sounds.join(''), numbers: words.filter(isNumber) }
}

/** A word of less than four letters is right or wrong; longer ones may hold an error, long ones two. */
const errorsAllowed = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2)
const errorsInName = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : length < 16 ? 2 : 3)

/** Heard alike but spelt otherwise is half an error. */
const spelling = 0.5

/** 1 for the same, less for each error, 0 for more errors than are allowed. */
function nearness(typed: string, name: string, typedSound: string, nameSound: string, allowed: number): number {
  const spelt = editsBetween(typed, name, allowed)
  const edits = Math.min(spelt, spelt > 1 ? editsBetween(typedSound, nameSound, allowed) + spelling : spelt)
  const length = Math.max(typed.length, name.length)
  if (edits > allowed) return 0
  return 1 - edits / (length + 1) - (edits > 0 && length <= unsure ? 0.1 : 0)
}

/** A name of so few letters with an error in it may be another one: Iraq is not Iran. */
const unsure = 4

/** 1 for the same word, less for a beginning of it or a typing error, 0 for another word. Numbers are the same or not. */
function wordLikeness(typed: string, word: string, typedSound: string, sound: string): number {
  if (typed === word) return 1
  if (isNumber(typed) || isNumber(word)) return 0
  if (typed.length >= 2 && word.startsWith(typed)) return 0.9 + 0.09 * (typed.length / word.length)
  const allowed = errorsAllowed(Math.max(typed.length, word.length))
  return allowed === 0 ? 0 : nearness(typed, word, typedSound, sound, allowed)
}

/**
 * How well the typed words fit a name, 0 to 1: every typed word must be found, each at most once;
 * or the whole without spaces must be near, for spaces go wrong too. Names with other numbers never fit.
 */
export function likeness(typed: Spelling & Sound, name: Spelling & Sound): number {
  const { numbers, key, sound } = typed
  if (!numbers.every((number) => name.numbers.includes(number))) return 0
  const allowed = errorsInName(Math.max(key.length, name.key.length))
  const sameNumbers = numbers.length === name.numbers.length && numbers.join() === name.numbers.join()
  return Math.max(sameNumbers ? nearness(key, name.key, sound, name.sound, allowed) : 0, byWords(typed, name))
}

/** The word of a name that the one typed word is meant to be; undefined where it is more than a word of it. */
export function likest(typed: Spelling, { words }: Spelling): string | undefined {
  const like = (word: string) => wordLikeness(typed.key, word, soundOf(typed.key), soundOf(word))
  return words.filter((word) => like(word) > 0).toSorted((a, b) => like(b) - like(a))[0]
}

/** A part of a name fits less well than the whole. */
const partly = 0.85

function byWords({ words, sounds, key }: Spelling & Sound, name: Spelling & Sound): number {
  const taken: boolean[] = []
  let sum = 0
  for (let at = 0; at < words.length; at += 1) {
    const typed = words[at] ?? ''
    let best = 0
    let found = -1
    for (let place = 0; place < name.words.length; place += 1) {
      if (taken[place]) continue
      const like = wordLikeness(typed, name.words[place] ?? '', sounds[at] ?? '', name.sounds[place] ?? '')
      if (like > best) {
        best = like
        found = place
      }
    }
    if (found < 0) return 0
    taken[found] = true
    sum += best * typed.length
  }
  const part = key.length / Math.max(key.length, name.key.length)
  return (sum / Math.max(1, key.length)) * (partly + (1 - partly) * part)
}
