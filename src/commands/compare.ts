import * as z from 'zod'
import type { Block, Line } from '../briefing/briefing.ts'
import { kindWords } from '../briefing/kinds.ts'
import { markUnverified } from '../briefing/unverified.ts'
import { citeSpans, shortName, statementLine, writeLevel, writeSpeaker } from '../briefing/wording.ts'
import { refer } from '../find/names.ts'
import { reachOfSpeaker, withParts } from '../find/roll-up.ts'
import { findAbsences, findStatements } from '../find/statements.ts'
import { authorsOf } from '../model/absence.ts'
import { incidentOf } from '../model/archive.ts'
import { writeDay } from '../model/day.ts'
import type { ActorId, IncidentId } from '../model/id.ts'
import { measures, type Statement } from '../model/statement.ts'
import { reachOfRecord } from './as-of.ts'
import { countEachKind } from './ask-counts.ts'
import { briefingOf, viewOf } from './buttons.ts'
import { type Context, defineCommand } from './command.ts'
import { answer } from './replies.ts'
import { splitNames } from './split-names.ts'
import { gravest, stance } from './stance.ts'
import { resolve } from './subject.ts'

const Speaker = z.string().min(1).optional()

export const compare = defineCommand({
  name: 'compare',
  about: 'What two or three speakers said and did about one incident, side by side, and in what they differ',
  examples: ['compare exchange eu nato us', 'compare cloud hopper uk china'],
  input: z.strictObject({
    incident: z.string().min(1).meta({ subject: 'incident', description: 'Name of the incident' }),
    first: Speaker.meta({ subject: 'actor', description: 'One speaker: state, bloc, body, company, person' }),
    second: Speaker.meta({ subject: 'actor', description: 'Another' }),
    third: Speaker.meta({ subject: 'actor', description: 'A third' }),
  }),
  answer(typed, context) {
    const input = typed.first ? typed : { ...typed, ...splitNames(typed.incident, context.names) }
    const ask = (option: string) => ({ command: 'compare', input, option })
    const incident = resolve(context.names.incident, input.incident, ask('incident'), context)
    if ('reply' in incident) return incident.reply
    const speakers: ActorId[] = []
    for (const option of ['first', 'second', 'third'] as const) {
      const name = input[option]
      if (name === undefined) continue
      const speaker = resolve(context.names.actor, name, ask(option), context)
      if ('reply' in speaker) return speaker.reply
      if (!speakers.includes(speaker.record.id)) speakers.push(speaker.record.id)
    }
    if (speakers.length < 2) return tooFew(incident.record.id, context)
    return sideBySide(incident.record.id, speakers, context)
  },
})

function tooFew(id: IncidentId, context: Context) {
  const { name } = incidentOf(context.archive, id)
  return {
    tone: 'help' as const,
    title: `Compare whom on ${name}?`,
    blocks: [
      {
        kind: 'text' as const,
        line: [
          'Name two or three speakers after the incident, such as ',
          { text: context.typed('compare exchange eu nato us'), strong: true },
          '.',
        ],
      },
    ],
    choices: [],
    next: [{ label: 'Statements', question: `statements about:${refer(id)}` }],
  }
}

function sideBySide(id: IncidentId, speakers: readonly ActorId[], context: Context) {
  const { archive } = context
  const incidents = withParts(archive, id)
  const counted = speakers.flatMap((speaker) => reachOfSpeaker(archive, speaker).told ?? [])
  const about = findAbsences(archive, { incidents })
  const said = speakers.map((speaker) => {
    const by = reachOfSpeaker(archive, speaker).ids
    const all = findStatements(archive, { incidents, by })
    return {
      name: shortName(archive, speaker),
      statements: all.filter(({ kind }) => !measures.has(kind)),
      acts: all.filter(({ kind }) => measures.has(kind)),
      absences: about.filter((absence) => authorsOf(absence).some((id) => by.has(id))),
    }
  })
  return answer(
    `${said.map(({ name }) => name).join(', ')} on ${incidentOf(archive, id).name}`,
    [
      ...said.flatMap(({ name, statements, acts }): Block[] => [
        { kind: 'heading', text: name },
        { kind: 'list', items: saidAndDone(statements, acts, context) },
      ]),
      { kind: 'heading', text: 'What differs' },
      {
        kind: 'text',
        line: said.flatMap(({ name, statements, absences, acts }, place) => [
          place > 0 ? '; ' : '',
          { text: name, strong: true },
          acts.length > 0 && statements.length === 0
            ? ' nothing said on record here'
            : ` ${stance(statements, absences, archive)}`,
          acts.length > 0 ? ` (${countEachKind(acts)})` : '',
        ]),
      },
      {
        kind: 'note',
        line: [`${counted.length > 0 ? `Counted: ${counted.join('; ')}. ` : ''}${reachOfRecord(context)}`],
      },
    ],
    [
      briefingOf({ kind: 'incident', id }),
      viewOf('matrix', { kind: 'incident', id }),
      ...speakers.map((speaker) => ({
        label: `All by ${shortName(archive, speaker)}`,
        question: `statements about:${refer(id)} by:${refer(speaker)}`,
      })),
    ],
  )
}

const shown = 5

/** What was said, the gravest first, and then what was done. */
function saidAndDone(statements: readonly Statement[], acts: readonly Statement[], context: Context): Line[] {
  const said = statements.toSorted(gravest).slice(0, shown)
  const lines = [
    ...said.map((each) => wording(each, context)),
    ...acts.slice(0, shown).map((each) => statementLine(context.archive, each)),
  ]
  return lines.length > 0 ? lines : [['Nothing on record here']]
}

/** Kind, level, the speaker's own words for how sure, the words themselves, source. */
function wording(statement: Statement, { archive }: Context): Line {
  const { day, kind, quote, gist, sources, verified } = statement
  return [
    { text: writeDay(day), strong: true },
    ` · ${writeSpeaker(archive, statement)} · ${kindWords[kind].one}${writeLevel(statement)}: `,
    quote ? `“${quote.text}” – ${quote.by}` : gist,
    markUnverified([{ verified }]),
    ...citeSpans(sources),
  ]
}
