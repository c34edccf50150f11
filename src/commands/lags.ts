import type { Line } from '../briefing/briefing.ts'
import { plural } from '../briefing/kinds.ts'
import { markUnverified } from '../briefing/unverified.ts'
import { citeSpans, linkTo, shortSpeaker } from '../briefing/wording.ts'
import { type Archive, groupBy } from '../model/archive.ts'
import { type Day, daysApart, writeDay } from '../model/day.ts'
import type { Incident } from '../model/incident.ts'
import type { Statement } from '../model/statement.ts'

/** From where lags are counted: “disclosure”, “the first accusation”. */
export interface Start {
  day: Day
  words: string
}

const speakersShown = 4

/** The first of each response: on which day, by whom, how many days after the start. */
export function firstResponses(archive: Archive, oldestFirst: readonly Statement[], start: Start | undefined): Line[] {
  return responses.map(({ label, is }): Line => {
    const first = oldestFirst.find(is)
    if (!first) return [`${label}: nothing on record here`]
    const sameDay = oldestFirst.filter((each) => each.day === first.day && is(each))
    const speakers = [...groupBy(sameDay, (each) => [shortSpeaker(archive, each)])]
    const left = speakers.slice(speakersShown)
    return [
      `${label}: `,
      { text: writeDay(first.day), strong: true },
      ' · ',
      ...speakers
        .slice(0, speakersShown)
        .flatMap(([name, said], place) => [
          place > 0 ? ', ' : '',
          linkTo(name, said[0]?.sources ?? []),
          markUnverified(said),
        ]),
      left.length > 0 ? ` and ${left.length} more${markUnverified(left.flatMap(([, said]) => said))}` : '',
      lagWords(start, first.day),
    ]
  })
}

/** A day of its own, such as the disclosure. */
export const momentLine = (label: string, day: Day | undefined, incident?: Incident, start?: Start): Line =>
  day && incident
    ? [
        `${label}: `,
        { text: writeDay(day), strong: true },
        `${lagWords(start, day)}${markUnverified([incident])}`,
        ...citeSpans(incident.sources),
      ]
    : [`${label}: not known to the record`]

/** Between days known only to the month or year the lag is a range; where one may lie on either side of the other there is none. */
function lagWords(start: Start | undefined, day: Day): string {
  if (!start || start.day === day) return start && day.length === 10 ? ` · on the day of ${start.words}` : ''
  const { least, most } = daysApart(start.day, day)
  if (least < 0 && most > 0) return ''
  const [low, high] = [Math.abs(least), Math.abs(most)].sort((a, b) => a - b)
  const days =
    low === high ? plural(high ?? 0, 'day') : `${(low ?? 0).toLocaleString('en-GB')} to ${plural(high ?? 0, 'day')}`
  return ` · ${days} ${most > 0 ? 'after' : 'before'} ${start.words}`
}

const responses: readonly { label: string; is: (statement: Statement) => boolean }[] = [
  { label: 'First vendor attribution', is: ({ kind, capacity }) => isAttribution(kind) && capacity === 'company' },
  { label: 'First government attribution', is: ({ kind, capacity }) => isAttribution(kind) && official.has(capacity) },
  { label: 'First indictment', is: ({ kind }) => kind === 'indictment' },
  { label: 'First sanction', is: ({ kind }) => kind === 'sanction' },
]

export const isAttribution = (kind: Statement['kind']): boolean =>
  kind === 'attribution' || kind === 'technical-attribution'
const official = new Set<Statement['capacity']>([
  'on-behalf-of-state',
  'on-behalf-of-body',
  'spokesperson',
  'named-official',
])
