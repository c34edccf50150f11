import * as z from 'zod'
import type { Line } from '../briefing/briefing.ts'
import { kindWords } from '../briefing/kinds.ts'
import { markStatement, markUnverified } from '../briefing/unverified.ts'
import { citeSpans, levelOf } from '../briefing/wording.ts'
import { type Name, refer } from '../find/names.ts'
import { reachOfSpeaker, reachOfTarget, withParts } from '../find/roll-up.ts'
import { findStatements } from '../find/statements.ts'
import { type Archive, incidentOf } from '../model/archive.ts'
import { type Day, isBy, newestFirst, writeDay } from '../model/day.ts'
import type { ActorId, IncidentId } from '../model/id.ts'
import type { Incident } from '../model/incident.ts'
import type { Statement } from '../model/statement.ts'
import { reachOfRecord } from './as-of.ts'
import { briefingOf, statementsOn } from './buttons.ts'
import { nameOf } from './by-day.ts'
import { type Context, defineCommand } from './command.ts'
import { firstResponses, isAttribution, momentLine, type Start } from './lags.ts'
import { Page, pageButtons, pageOf } from './paging.ts'
import { answer, nothing } from './replies.ts'
import { resolve } from './subject.ts'

const pageSize = 10

export const timeline = defineCommand({
  name: 'timeline',
  about: 'The dated course of an incident or actor, oldest first, with the lag to each first response',
  examples: ['timeline cloud hopper', 'timeline exchange', 'timeline lazarus'],
  input: z.strictObject({
    name: z.string().min(1).meta({ subject: 'any', description: 'Incident or actor' }),
    page: Page,
  }),
  answer(input, context) {
    const named = resolve(context.names.matter, input.name, { command: 'timeline', input, option: 'name' }, context)
    return 'reply' in named ? named.reply : timelineOf(named.record, input.page, context)
  },
})

interface Moment {
  day: Day
  text: string
  incident: Incident
}

interface Course {
  firsts: readonly Line[]
  moments: readonly Moment[]
  statements: readonly Statement[]
  told?: string
}

function timelineOf(name: Name, page: number | undefined, context: Context) {
  const { firsts, moments, statements, told } =
    name.kind === 'incident' ? ofIncident(name.id, context) : ofActor(name.id, context)
  const { archive, asOf } = context
  const dated = [
    ...moments
      .filter(({ day }) => !asOf || isBy(day, asOf))
      .map(({ day, text, incident }) => ({
        day,
        line: line(day, `${text}${markUnverified([incident])}`, incident.sources),
      })),
    ...statements.map((each) => ({ day: each.day, line: statementOn(archive, each) })),
  ].sort((a, b) => newestFirst(b.day, a.day))
  const title = `Timeline of ${name.name}`
  const back = [briefingOf(name), statementsOn(name)]
  if (dated.length === 0) return nothing(title, 'Nothing dated on record here.', [], back)
  const { shown, current, pages } = pageOf(dated, page, pageSize)
  return answer(
    title,
    [
      ...(current === 1
        ? [
            { kind: 'heading' as const, text: 'First responses' },
            { kind: 'list' as const, items: firsts },
          ]
        : []),
      { kind: 'heading', text: pages > 1 ? `Course, page ${current} of ${pages}` : 'Course' },
      { kind: 'list', items: shown.map((each) => each.line) },
      {
        kind: 'note',
        line: [
          `${told ? `Counted: ${told}. ` : ''}Days keep the precision of their source; a lag from or to a vague one is a range. ${reachOfRecord(context)}`,
        ],
      },
    ],
    [...pageButtons('timeline', { name: refer(name.id) }, current, pages), ...back],
  )
}

function ofIncident(id: IncidentId, { archive, asOf }: Context): Course {
  const incident = incidentOf(archive, id)
  const { began, disclosed, ended } = incident
  const statements = findStatements(archive, { incidents: withParts(archive, id) }).toReversed()
  const start = disclosed ? { day: disclosed, words: 'disclosure' } : undefined
  return {
    firsts: [
      momentLine('First known activity', began, incident, start),
      momentLine('Disclosure', disclosed, incident),
      ...firstResponses(archive, statements, start),
    ],
    moments: [
      ...momentOf(began, 'First known activity', incident),
      ...momentOf(disclosed, 'Disclosed', incident),
      ...(asOf ? [] : momentOf(ended, 'Ended', incident)),
    ],
    statements,
  }
}

/** What others said and did about it, what it denied, and when the incidents of which it is accused came to light. */
function ofActor(id: ActorId, { archive, asOf }: Context): Course {
  const { ids, told } = reachOfTarget(archive, id)
  const denials = findStatements(archive, { by: reachOfSpeaker(archive, id).ids, kinds: new Set(['denial']) })
  const on = findStatements(archive, { on: ids }).toReversed()
  const accused = archive.incidents.filter(
    (each) => each.accused.some((actor) => ids.has(actor)) && (!asOf || (each.disclosed && isBy(each.disclosed, asOf))),
  )
  const [oldest] = accused
    .filter(({ began }) => began)
    .sort((a, b) => (a.began && b.began ? newestFirst(b.began, a.began) : 0))
  const first = on.find(({ kind }) => isAttribution(kind))
  const start: Start | undefined = first && { day: first.day, words: 'the first accusation' }
  return {
    firsts: [
      momentLine(`First known activity${oldest ? ` (${oldest.name})` : ''}`, oldest?.began, oldest, start),
      ...firstResponses(archive, on, start),
    ],
    moments: accused.flatMap((incident) => momentOf(incident.disclosed, `Disclosed: ${incident.name}`, incident)),
    statements: [...new Set([...on, ...denials])],
    ...(told && { told }),
  }
}

const momentOf = (day: Day | undefined, text: string, incident: Incident): Moment[] =>
  day ? [{ day, text, incident }] : []

const line = (day: Day, text: string, sources: Incident['sources']): Line => [
  { text: writeDay(day), strong: true },
  ` · ${text}`,
  ...citeSpans(sources),
]

const statementOn = (archive: Archive, statement: Statement): Line => {
  const { day, kind, gist, sources } = statement
  return line(
    day,
    `${nameOf(archive, statement)} · ${kindWords[kind].one}${levelOf(statement)}: ${gist}${markStatement(statement)}`,
    sources,
  )
}
