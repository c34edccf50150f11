import { Day } from '../../model/day.ts'

/** Presidents with one term without a break, and their first and last whole day, from https://www.whitehouse.gov/about-the-white-house/presidents/. */
const terms = [
  { name: 'Barack Obama', since: '2009-01-20', until: '2017-01-19' },
  { name: 'Joe Biden', since: '2021-01-20', until: '2025-01-19' },
] as const

/** A chancellor whose government was her state’s all the time, from https://www.bundeskanzler.de/bk-de/kanzleramt/bundeskanzler-seit-1949. */
const merkel = { since: '2005-11-22', until: '2021-12-07' } as const

/** Of whoever’s words on record do not span the time in office, that time. */
export function termOf(name: string): readonly [Day, Day] | undefined {
  const term = terms.find((each) => each.name === name)
  return term && [Day.parse(term.since), Day.parse(term.until)]
}

/** “What did the Obama administration do”: what the US did in its years; where the question has a year of its own, that stands. */
export const administrations: readonly [RegExp, string][] = [
  ...terms.flatMap(({ name, since, until }): [RegExp, string][] => {
    const [first, last] = name.split(' ')
    return [
      [
        new RegExp(
          String.raw`\b(?:the )?(?:${first} )?${last}(?:['’]s)? (?:administration|government|white house)\b(?!.*\b(?:19|20)\d\d\b)(.*)$`,
          'i',
        ),
        `the US$1 between ${since} and ${until}`,
      ],
      // “Under Biden, whom did the US list”.
      [
        new RegExp(String.raw`^under (?:president )?(?:${first} )?${last},? (?!.*\b(?:19|20)\d\d\b)(.*)$`, 'i'),
        `$1 between ${since} and ${until}`,
      ],
      [
        new RegExp(
          String.raw`^(?!.*\b(?:19|20)\d\d\b)(.+?) under (?:president )?(?:${first} )?${last}((?: (?:on|against|over|for) .+)?)\W*$`,
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
