/** Numbers as words, from none on. */
export const numerals: readonly string[] =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )

/** “3”, “three”; undefined where it is more, or no number. */
export const numberOf = (word = ''): number | undefined =>
  /^\d{1,2}$/.test(word) ? Number(word) : numerals.includes(word) ? numerals.indexOf(word) : undefined

/** So many people, firms or states, or millions of money. */
export const countables = ['people', 'firms', 'states', 'millions'] as const
export interface Many {
  number: number
  of: (typeof countables)[number]
}

const notExactly = 'the|unit|apt|chengdu|least|most|than|over|to|about|around|some|under|nearly|almost|another|other'
const people =
  'diplomats|officers|officials|operatives|agents|people|persons|individuals|men|hackers|nationals|citizens|members|russians|iranians|koreans|ukrainians'
const aNumber = String.raw`(?!(?:19|20)\d\d\b)\d{1,4}|dozen|${numerals.slice(1).join('|')}`

/** “Six officers”, “three Chinese companies”. */
const counted = new RegExp(
  String.raw`(?<!\b(?:${notExactly}) )\b(?!one\b)(${aNumber}) (?:[\p{L}-]+ ){0,2}?(${people}|companies|firms|countries|states|governments|nations|capitals)\b`,
  'giu',
)

/** “Ten million dollars”, “up to $10m”; not “more than a million”. */
const sums = new RegExp(
  String.raw`(?<!\b(?:than|over|least|about|around|some|under|nearly|almost) (?:\$ ?)?)(?<![\d.])(${aNumber}) ?(?:millions?|m|mn)\b`,
  'giu',
)

const number = (word: string): number => (/^dozen$/i.test(word) ? 12 : (numberOf(word.toLowerCase()) ?? Number(word)))

/** The numbers of people and firms, and the sums, that a text tells. */
export const numbersIn = (text: string): readonly Many[] => [
  ...[...text.matchAll(counted)].map(
    ([, many = '', whom = '']): Many => ({
      number: number(many),
      of: /^(?:companies|firms)$/i.test(whom)
        ? 'firms'
        : /^(?:countries|states|governments|nations|capitals)$/i.test(whom)
          ? 'states'
          : 'people',
    }),
  ),
  ...[...text.matchAll(sums)].map(([, many = '']): Many => ({ number: number(many), of: 'millions' })),
]
