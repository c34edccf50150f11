import * as z from 'zod'
import type { Line } from '../briefing/briefing.ts'
import { kindWords, plural } from '../briefing/kinds.ts'
import { markUnverified } from '../briefing/unverified.ts'
import { citeSpans, shortSpeaker, statementLine } from '../briefing/wording.ts'
import { refer } from '../find/names.ts'
import { withParts } from '../find/roll-up.ts'
import { findStatements } from '../find/statements.ts'
import { type Archive, incidentOf } from '../model/archive.ts'
import { type Day, daysBetween, newestFirst, writeDay } from '../model/day.ts'
import type { Incident } from '../model/incident.ts'
import type { Statement } from '../model/statement.ts'
import { reachOfRecord } from './as-of.ts'
import { defineCommand } from './command.ts'
import { Page, pageButtons, pageOf } from './paging.ts'
import { answer } from './replies.ts'
import { resolve } from './subject.ts'

const pageSize = 10

export const timeline = defineCommand({
  name: 'timeline',
  about: 'The dated course of an incident, oldest first, with the lag to each first response',
  examples: ['timeline cloud hopper', 'timeline exchange'],
  input: z.strictObject({
    name: z.string().min(1).meta({ subject: 'incident', description: 'Name of the incident' }),
    page: Page,
  }),
  answer(input, context) {
    const named = resolve(context.names.incident, input.name, { command: 'timeline', input, option: 'name' }, context)
    if ('reply' in named) return named.reply
    const { archive } = context
    const record = incidentOf(archive, named.record.id)
    const statements = findStatements(archive, { incidents: withParts(archive, record.id) }).toReversed()
    const { shown, current, pages } = pageOf(course(archive, record, statements), input.page, pageSize)
    return answer(
      `Timeline of ${record.name}`,
      [
        ...(current === 1
          ? [
              { kind: 'heading' as const, text: 'First responses' },
              { kind: 'list' as const, items: lags(archive, record, statements) },
            ]
          : []),
        { kind: 'heading', text: pages > 1 ? `Course, page ${current} of ${pages}` : 'Course' },
        { kind: 'list', items: shown },
        {
          kind: 'note',
          line: [
            `Days keep the precision of their source; a lag is given only between exact days. ${reachOfRecord(context)}`,
          ],
        },
      ],
      pageButtons('timeline', { name: refer(record.id) }, current, pages),
    )
  },
})

/** Everything dated, the oldest first. */
function course(archive: Archive, incident: Incident, statements: readonly Statement[]): Line[] {
  const moment = (day: Day | undefined, text: string) =>
    day
      ? [
          {
            day,
            line: [
              { text: writeDay(day), strong: true },
              ` · ${text}${markUnverified([incident])}`,
              ...citeSpans(incident.sources),
            ],
          },
        ]
      : []
  const dated: { day: Day; line: Line }[] = [
    ...moment(incident.began, 'First known activity'),
    ...moment(incident.disclosed, 'Disclosed'),
    ...moment(incident.ended, 'Ended'),
    ...statements.map((each) => ({ day: each.day, line: statementLine(archive, each) })),
  ]
  return dated.sort((a, b) => newestFirst(b.day, a.day)).map(({ line }) => line)
}

/** The first of each response, and how many days after the disclosure. */
function lags(archive: Archive, incident: Incident, oldestFirst: readonly Statement[]): Line[] {
  const start = incident.disclosed
  return firsts.map(({ label, is }) => {
    const first = oldestFirst.find(is)
    if (!first) return [`${label}: nothing on record here`]
    const days = start ? daysBetween(start, first.day) : undefined
    const lag = days === undefined ? '' : ` · ${lagWords(days)}`
    return [
      `${label}: `,
      { text: writeDay(first.day), strong: true },
      ` · ${shortSpeaker(archive, first)}, ${kindWords[first.kind].one}${lag}${markUnverified([first])}`,
      ...citeSpans(first.sources),
    ]
  })
}

const lagWords = (days: number): string =>
  days === 0
    ? 'on the day of disclosure'
    : `${plural(Math.abs(days), 'day')} ${days > 0 ? 'after' : 'before'} disclosure`

const firsts: readonly { label: string; is: (statement: Statement) => boolean }[] = [
  { label: 'First vendor attribution', is: ({ kind, capacity }) => isAttribution(kind) && capacity === 'company' },
  { label: 'First government attribution', is: ({ kind, capacity }) => isAttribution(kind) && official.has(capacity) },
  { label: 'First indictment', is: ({ kind }) => kind === 'indictment' },
  { label: 'First sanction', is: ({ kind }) => kind === 'sanction' },
]

const isAttribution = (kind: Statement['kind']): boolean => kind === 'attribution' || kind === 'technical-attribution'
const official = new Set<Statement['capacity']>([
  'on-behalf-of-state',
  'on-behalf-of-body',
  'spokesperson',
  'named-official',
])
