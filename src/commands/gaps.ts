import * as z from 'zod'
import type { Block, Line } from '../briefing/briefing.ts'
import { kindWords, plural } from '../briefing/kinds.ts'
import { absenceLine } from '../briefing/wording.ts'
import type { Name } from '../find/names.ts'
import { reachOfSpeaker, reachOfTarget, withParts } from '../find/roll-up.ts'
import { findAbsences, findStatements } from '../find/statements.ts'
import { actorOf, incidentOf } from '../model/archive.ts'
import type { ActorId, IncidentId } from '../model/id.ts'
import { isOwnAttribution, type Kind, type Statement } from '../model/statement.ts'
import { reachOfRecord } from './as-of.ts'
import { blocSection, silentMembers } from './blocs.ts'
import { briefingOf, statementsOn, viewOf } from './buttons.ts'
import { type Context, defineCommand } from './command.ts'
import { answer } from './replies.ts'
import { resolve } from './subject.ts'

export const gaps = defineCommand({
  name: 'gaps',
  about: 'Who has not, by which list or statement and as of when; and what the record itself does not know',
  examples: ['gaps exchange', 'gaps china'],
  input: z.strictObject({
    name: z.string().min(1).meta({ subject: 'any', description: 'Incident or actor' }),
  }),
  answer(input, context) {
    const named = resolve(context.names.any, input.name, { command: 'gaps', input, option: 'name' }, context)
    return 'reply' in named ? named.reply : gapsOf(named.record, context)
  },
})

function gapsOf(name: Name, context: Context) {
  const { archive } = context
  const { absences, statements, unknown } =
    name.kind === 'incident' ? onIncident(name.id, context) : onActor(name.id, context)
  const known = absences.filter((each) => each.class !== 'not-recorded')
  const unrecorded = absences.filter((each) => each.class === 'not-recorded')
  return answer(
    `Gaps on ${name.name}`,
    [
      ...section(
        'Checked, declined or reported: these did not',
        known.map((each) => absenceLine(archive, each)),
      ),
      ...section('Not on record here: nothing follows from it', [
        ...unrecorded.map((each) => absenceLine(archive, each)),
        ...unknown,
      ]),
      ...(name.kind === 'incident' ? blocSection(archive, statements) : []),
      {
        kind: 'note',
        line: [
          `${known.length > 0 ? 'Only the first part may be worded “did not”.' : 'Nothing here was checked, declined or reported, so that nothing may be worded “did not”.'} ${reachOfRecord(context)}`,
        ],
      },
    ],
    [briefingOf(name), viewOf(name.kind === 'incident' ? 'matrix' : 'record', name), statementsOn(name)],
  )
}

const section = (text: string, items: readonly Line[]): Block[] =>
  items.length > 0
    ? [
        { kind: 'heading', text },
        { kind: 'list', items },
      ]
    : []

const asked: readonly Kind[] = [
  'attribution',
  'technical-attribution',
  'condemnation',
  'denial',
  'sanction',
  'indictment',
]

function onIncident(id: IncidentId, context: Context) {
  const { archive } = context
  const incidents = withParts(archive, id)
  const statements = findStatements(archive, { incidents })
  const absences = findAbsences(archive, { incidents })
  const { began, disclosed, victims, figures } = incidentOf(archive, id)
  const unknown = [
    began ? '' : 'the first activity',
    disclosed ? '' : 'the day of disclosure',
    victims.length > 0 ? '' : 'who was hit',
    figures.length > 0 ? '' : 'any figure',
  ].filter(Boolean)
  return {
    absences,
    statements,
    unknown: [
      ...missing(
        statements,
        asked.filter((kind) => !absences.some(({ act, by }) => act === kind && by === undefined)),
        '',
      ),
      ...(unknown.length > 0 ? [[`Not known to the record: ${unknown.join(', ')}.`]] : []),
      ...weak(statements),
      ...silentMembers(archive, statements),
    ],
  }
}

function onActor(id: ActorId, { archive }: Context) {
  const statements = findStatements(archive, { on: reachOfTarget(archive, id).ids })
  const by = reachOfSpeaker(archive, id).ids
  const denials = findStatements(archive, { by, kinds: new Set(['denial']) })
  const unnamed = actorOf(archive, id).aliases.filter((alias) => alias.by === undefined).length
  const against = asked.filter((kind) => kind !== 'denial')
  return {
    absences: findAbsences(archive, { actors: new Set([id]), by }),
    statements,
    unknown: [
      ...(statements.length > 0
        ? [...missing(statements, against, ' of it'), ...missing(denials, ['denial'], ' by it')]
        : []),
      ...(unnamed > 0 ? [[`Who uses it is not known for ${unnamed} of its names.`]] : []),
      ...weak(statements),
    ],
  }
}

const missing = (statements: readonly Statement[], kinds: readonly Kind[], of: string): Line[] =>
  kinds
    .filter((kind) => !statements.some((each) => each.kind === kind))
    .map((kind) => [`No ${kindWords[kind].one}${of} is on record.`])

/** What is on record, but not as well as it should be. */
function weak(statements: readonly Statement[]): Line[] {
  const unverified = statements.filter(({ verified }) => !verified).length
  const own = statements.filter(isOwnAttribution)
  const unsure = own.filter(({ confidence }) => !confidence).length
  return [
    ...(unsure > 0
      ? [[`${unsure} of ${plural(own.length, 'attribution')}: how sure the speaker was is not stated.`]]
      : []),
    ...(unverified > 0 ? [[`${plural(unverified, 'statement')} not verified.`]] : []),
  ]
}
