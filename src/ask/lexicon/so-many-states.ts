import { numberOf, numerals } from './numbers.ts'

/** By how many states it was done. */
export interface SoMany {
  least: number
  most?: number
}

const number = String.raw`(\d{1,2}|${numerals.slice(1).join('|')})`
const states = `(?:(?:different|separate|distinct|other|individual|western|foreign) )*(?:states?|countr(?:y|ies)|governments?|nations?)`

/** What is said before “states”, and how many it is at least and at most. */
const sayings: readonly [RegExp, (number: number) => SoMany][] = [
  [
    new RegExp(String.raw`\b(?:at least|no (?:fewer|less) than|minimum(?: of)?) ${number} ${states}\b`, 'iu'),
    (least) => ({ least }),
  ],
  [new RegExp(String.raw`\b${number} or more ${states}\b`, 'iu'), (least) => ({ least })],
  [new RegExp(String.raw`\b(?:more than|over) ${number} ${states}\b`, 'iu'), (number) => ({ least: number + 1 })],
  [
    new RegExp(String.raw`\b(?:at most|no more than|up to|not more than) ${number} ${states}\b`, 'iu'),
    (most) => ({ least: 1, most }),
  ],
  [
    new RegExp(String.raw`\b(?:fewer|less) than ${number} ${states}\b`, 'iu'),
    (number) => ({ least: 1, most: number - 1 }),
  ],
  [
    new RegExp(String.raw`\b(?:only|just|exactly|precisely) ${number} ${states}\b`, 'iu'),
    (number) => ({ least: number, most: number }),
  ],
  [
    new RegExp(String.raw`\b(?:(?:only|just) )?(?:a single|one single|one) ${states}(?: (?:only|alone))?\b`, 'iu'),
    () => ({ least: 1, most: 1 }),
  ],
  [
    new RegExp(String.raw`\b(?:several|multiple|a number of|more than a single) ${states}\b`, 'iu'),
    () => ({ least: 2 }),
  ],
]

/** “By at least two states”: how many, and the question with the states alone; undefined where it asks for no number of them. */
export function soManyStates(words: string): { states: SoMany; said: string; rest: string } | undefined {
  for (const [saying, read] of sayings) {
    const [said, told] = saying.exec(words) ?? []
    const so = said === undefined ? undefined : read(numberOf(told?.toLowerCase()) ?? 1)
    if (said && so) return { states: so, said, rest: words.replaceAll(said, 'states') }
  }
  return undefined
}
