import { type Archive, incidentOf } from '../model/archive.ts'
import { Day } from '../model/day.ts'
import { answerQuery } from './answer/answer-query.ts'
import { numberOf } from './lexicon/numbers.ts'
import { shift } from './pieces/calendar.ts'
import type { Query } from './query.ts'
import type { Explained } from './reading.ts'
import { mattersNamed } from './says.ts'

const many = '(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3})'
/** “Within a month of the Sony hack”, “within two weeks”, “in the first month after it”. */
const spans: readonly RegExp[] = [
  new RegExp(
    `,? within (?:the |its )?(?:first )?(${many}) (day|week|month|year)s?(?: (?:of|after|following|from) (.{2,50}?))?[?.! ]*$`,
    'iu',
  ),
  new RegExp(
    `,? (?:in|during) the first (?:(${many}) )?(day|week|month|year)s? (?:after|following|of) (.{2,50}?)[?.! ]*$`,
    'iu',
  ),
]

/** At most so many days are a day, a week, a month, a year. */
const daysIn: Readonly<Record<string, number>> = { day: 1, week: 7, month: 31, year: 366 }

const pointing =
  /^(?:it|that|this|them|(?:the|this|that) (?:hack|attack|breach|incident|intrusion|compromise|theft|outage|disclosure|leak|event))$/i

/** What somebody said or did is no day of a matter. */
const ofWords = /\b(?:statement|attribution|accusation|charges?|indictment|listings?|sanctions|advisory|denial)s?$/i

/** “Did the US blame North Korea within a month of the Sony hack”: what was done until so long after the matter came to light, or began where that is known to the day; so long before or after, where it is another’s words. Undefined where no such time is asked, or the day is not known. */
export function withinTime(text: string, archive: Archive, read: (rest: string) => Explained): Explained | undefined {
  for (const span of spans) {
    const [found, number = 'a', unit = '', of = ''] = span.exec(text) ?? []
    if (!found) continue
    const isOfWords = ofWords.test(of)
    const rest = text.slice(0, -found.length)
    const explained = read(of === '' || isOfWords || pointing.test(of) ? rest : `${rest} over ${of}`)
    const { reading } = explained
    if (reading.is !== 'query' || reading.second || reading.query.acts.length === 0) return undefined
    if (reading.query.since ?? reading.query.until) return undefined
    const isOfDeed = /\b(?:hack|attack|theft|outage)\b/i.test(text)
    const day = isOfWords ? dayOfWords(reading.query, read(of), archive) : dayOf(reading.query, isOfDeed, archive)
    if (!day) return undefined
    const days = (numberOf(number.toLowerCase()) ?? (Number(number) || 1)) * (daysIn[unit.toLowerCase()] ?? 1)
    const [since, until] = [isOfWords ? Day.parse(shift(day, -days)) : day, Day.parse(shift(day, days))]
    return { ...explained, reading: { ...reading, query: { ...reading.query, since, until, reckoned: true } } }
  }
  return undefined
}

/** “Within a week of the US attribution”: the day of the first of these over the same matter. */
function dayOfWords(query: Query, { reading }: Explained, archive: Archive): Day | undefined {
  const over = mattersNamed(query)
  if (over.length !== 1 || reading.is !== 'query' || reading.query.by.length !== 1) return undefined
  const theirs = { ...reading.query, over, on: [], around: [], victims: [] }
  return answerQuery(archive, theirs)
    .statements.map(({ day }) => day)
    .filter(isWhole)
    .sort()[0]
}

/** The day from which it is reckoned, of one matter. */
function dayOf(query: Query, ofDeed: boolean, archive: Archive): Day | undefined {
  const [one, ...others] = mattersNamed(query)
  if (!one || others.length > 0) return undefined
  const { began, disclosed } = incidentOf(archive, one)
  const days = (ofDeed ? [began, disclosed] : [disclosed, began]).flatMap((day) => day ?? [])
  return days.find(isWhole)
}

const isWhole = (day: Day): boolean => day.length === 'yyyy-mm-dd'.length
