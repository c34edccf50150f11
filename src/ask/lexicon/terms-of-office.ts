import { Day } from '../../model/day.ts'

/** Presidents with one term without a break, and their first and last whole day, from https://www.whitehouse.gov/about-the-white-house/presidents/. */
const terms = [
  { name: 'Barack Obama', since: '2009-01-20', until: '2017-01-19' },
  { name: 'Joe Biden', since: '2021-01-20', until: '2025-01-19' },
] as const

/** The terms of a president who had two, with another between them. */
const trump = "(?:president )?(?:donald )?trump(?:['’]s)?"
const firstTrump = 'between 2017-01-20 and 2021-01-19'
const secondTrump = 'since 2025-01-20'
const governing = '(?:administration|government|white house|presidency|term)'
const yearless = String.raw`(?!.*\b(?:19|20)\d\d\b)(.*)$`
const [first, second] = ['(?:1st|first)', '(?:2nd|second|current|present|new)']

/** “Under Trump”, “the Trump administration”: the one term or the other. */
export const eitherTerm = new RegExp(
  String.raw`\b(?:under ${trump}|(?<!\b(?:${first}|${second}) )${trump} ${governing})\b(?!.*\b(?:19|20)\d\d\b)`,
  'i',
)

const acting = String.raw`(?=(?:do|done|react|reacted|respond|responded|retaliate|retaliated|hit back)\b)`

/** A chancellor whose government was her state’s all the time, from https://www.bundeskanzler.de/bk-de/kanzleramt/bundeskanzler-seit-1949. */
const merkel = { since: '2005-11-22', until: '2021-12-07' } as const

/** Of whoever’s words on record do not span the time in office, that time. */
export function termOf(name: string): readonly [Day, Day] | undefined {
  const term = terms.find((each) => each.name === name)
  return term && [Day.parse(term.since), Day.parse(term.until)]
}

/** “What did the Obama administration do”: what the US did in its years; where the question has a year of its own, that stands. */
export const administrations: readonly [RegExp, string][] = [
  [new RegExp(String.raw`\b(?:the |in )*${first} ${trump} ${governing}\b${yearless}`, 'iu'), `the US$1 ${firstTrump}`],
  [
    new RegExp(String.raw`\b(?:the |in )*${second} ${trump} ${governing}\b${yearless}`, 'iu'),
    `the US$1 ${secondTrump}`,
  ],
  ...terms.flatMap(({ name, since, until }): [RegExp, string][] => {
    const [given, last] = name.split(' ')
    const whoever = `(?:president )?(?:${given} )?${last}`
    const opening = `^((?:and |but |so )*(?:what|how) (?:did|has) )${whoever} ${acting}`
    return [
      // “What did Obama do about it”, “how did Biden respond to it”: what a president does is not what is said by mouth.
      [new RegExp(`${opening}${yearless}`, 'i'), `$1the US $2 between ${since} and ${until}`],
      [new RegExp(opening, 'i'), '$1the US '],
      [
        new RegExp(
          String.raw`\b(?:the )?(?:${given} )?${last}(?:['’]s)? (?:administration|government|white house)\b${yearless}`,
          'i',
        ),
        `the US$1 between ${since} and ${until}`,
      ],
      // “Under Biden, whom did the US list”.
      [
        new RegExp(String.raw`^under (?:president )?(?:${given} )?${last},? (?!.*\b(?:19|20)\d\d\b)(.*)$`, 'i'),
        `$1 between ${since} and ${until}`,
      ],
      [
        new RegExp(
          String.raw`^(?!.*\b(?:19|20)\d\d\b)(.+?) under (?:president )?(?:${given} )?${last}((?: (?:on|against|over|for) .+)?)\W*$`,
          'i',
        ),
        `$1$2 between ${since} and ${until}`,
      ],
    ]
  }),
  [
    /\b(?:the )?(?:angela )?merkel(?:['’]s)? government\b(?!.*\b(?:19|20)\d\d\b)(.*)$/i,
    `Germany$1 between ${merkel.since} and ${merkel.until}`,
  ],
]
