/** So many people or bodies. */
export interface Many {
  number: number
  ofFirms: boolean
}

const numerals = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const notExactly = 'the|unit|apt|least|most|than|over|to|about|around|some|under|nearly|almost|another|other'
const people =
  'officers|operatives|officials|agents|people|persons|individuals|men|hackers|nationals|citizens|members|russians|iranians|koreans|ukrainians'

/** “Six officers”, “three Chinese companies”. */
const counted = new RegExp(
  String.raw`(?<!\b(?:${notExactly}) )\b(\d{1,2}|${numerals.slice(1).join('|')}) (?:[\p{L}-]+ ){0,2}?(${people}|companies|firms)\b`,
  'giu',
)

/** The numbers of people and firms that a text tells. */
export const numbersIn = (text: string): readonly Many[] =>
  [...text.matchAll(counted)].map(([, many = '', whom = '']) => ({
    number: numerals.indexOf(many.toLowerCase()) + 1 || Number(many),
    ofFirms: /^(?:companies|firms)$/i.test(whom),
  }))
