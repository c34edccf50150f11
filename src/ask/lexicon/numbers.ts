/** Numbers as words, from none on. */
export const numerals: readonly string[] = 'zero one two three four five six seven eight nine ten eleven twelve'.split(
  ' ',
)

/** “3”, “three”; undefined where it is more, or no number. */
export const numberOf = (word = ''): number | undefined =>
  /^\d{1,2}$/.test(word) ? Number(word) : numerals.includes(word) ? numerals.indexOf(word) : undefined

/** So many people or bodies. */
export interface Many {
  number: number
  ofFirms: boolean
}

const notExactly = 'the|unit|apt|least|most|than|over|to|about|around|some|under|nearly|almost|another|other'
const people =
  'diplomats|officers|operatives|officials|agents|people|persons|individuals|men|hackers|nationals|citizens|members|russians|iranians|koreans|ukrainians'

/** “Six officers”, “three Chinese companies”. */
const counted = new RegExp(
  String.raw`(?<!\b(?:${notExactly}) )\b(\d{1,2}|${numerals.slice(2).join('|')}) (?:[\p{L}-]+ ){0,2}?(${people}|companies|firms)\b`,
  'giu',
)

/** The numbers of people and firms that a text tells. */
export const numbersIn = (text: string): readonly Many[] =>
  [...text.matchAll(counted)].map(([, many = '', whom = '']) => ({
    number: numberOf(many.toLowerCase()) ?? 0,
    ofFirms: /^(?:companies|firms)$/i.test(whom),
  }))
