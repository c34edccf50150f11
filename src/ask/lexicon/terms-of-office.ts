import { Day } from '../../model/day.ts'

/** Presidents with one term without a break, and their first and last whole day, from https://www.whitehouse.gov/about-the-white-house/presidents/. */
const terms = [
  { name: 'Barack Obama', since: '2009-01-20', until: '2017-01-19' },
  { name: 'Joe Biden', since: '2021-01-20', until: '2025-01-19' },
] as const

/** Of whoever’s words on record do not span the time in office, that time. */
export function termOf(name: string): readonly [Day, Day] | undefined {
  const term = terms.find((each) => each.name === name)
  return term && [Day.parse(term.since), Day.parse(term.until)]
}

/** “What did the Obama administration do”: what the US did in its years; where the question has a year of its own, that stands. */
export const administrations: readonly [RegExp, string][] = terms.map(({ name, since, until }) => {
  const [first, last] = name.split(' ')
  return [
    new RegExp(
      String.raw`\b(?:the )?(?:${first} )?${last}(?:['’]s)? (?:administration|government|white house)\b(?!.*\b(?:19|20)\d\d\b)(.*)$`,
      'i',
    ),
    `the US$1 between ${since} and ${until}`,
  ]
})
