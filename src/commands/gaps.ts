import * as z from 'zod'
import type { Block } from '../briefing/briefing.ts'
import { kindWords } from '../briefing/kinds.ts'
import { absenceLine, shortName } from '../briefing/wording.ts'
import { type Name, refer } from '../find/names.ts'
import { reachOfSpeaker, reachOfTarget, withParts } from '../find/roll-up.ts'
import { findAbsences, findStatements } from '../find/statements.ts'
import type { Actor } from '../model/actor.ts'
import type { Kind, Statement } from '../model/statement.ts'
import { reachOfRecord } from './as-of.ts'
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

const asked: readonly Kind[] = [
  'attribution',
  'technical-attribution',
  'condemnation',
  'denial',
  'sanction',
  'indictment',
]

function gapsOf(name: Name, context: Context) {
  const { archive } = context
  const incidents = name.kind === 'incident' ? withParts(archive, name.id) : undefined
  const actors = name.kind === 'actor' ? new Set([name.id]) : undefined
  const absences = findAbsences(archive, { ...(incidents && { incidents }), ...(actors && { actors }) })
  const statements =
    name.kind === 'incident'
      ? findStatements(archive, { incidents: withParts(archive, name.id) })
      : findStatements(archive, { on: reachOfTarget(archive, name.id).ids })
  const missing = asked.filter((kind) => !statements.some((each) => each.kind === kind))
  const known = absences.filter((each) => each.class !== 'not-recorded')
  const unknown = absences.filter((each) => each.class === 'not-recorded')
  const section = (text: string, items: Extract<Block, { kind: 'list' }>['items']): Block[] =>
    items.length > 0
      ? [
          { kind: 'heading', text },
          { kind: 'list', items },
        ]
      : []
  return answer(
    `Gaps on ${name.name}`,
    [
      ...section(
        'Checked, declined or reported: these did not',
        known.map((each) => absenceLine(archive, each)),
      ),
      ...section('Not on record here: nothing follows from it', [
        ...unknown.map((each) => absenceLine(archive, each)),
        ...missing.map((kind) => [`No ${kindWords[kind].one} is on record.`]),
        ...(name.kind === 'incident' ? silent(statements, context) : []),
      ]),
      { kind: 'note', line: [`Only the first part may be worded “did not”. ${reachOfRecord(context)}`] },
    ],
    [
      {
        label: 'Statements',
        question: name.kind === 'incident' ? `statements about:${refer(name.id)}` : `statements on:${refer(name.id)}`,
      },
    ],
  )
}

/** Members of a list of whom nothing is on record, and those who spoke only through their bloc. */
function silent(statements: readonly Statement[], { archive }: Context) {
  const spoke = (actor: Actor) => {
    const reach = reachOfSpeaker(archive, actor.id).ids
    return statements.some(
      ({ speaker, onBehalfOf }) =>
        (speaker.actor && reach.has(speaker.actor)) || onBehalfOf.some((id) => reach.has(id)),
    )
  }
  return archive.actors
    .filter(({ members, id }) => members.length > 0 && lists.has(id))
    .flatMap((list) => {
      const countries = new Set(list.members.filter(({ until }) => !until).map(({ country }) => country))
      const states = archive.actors.filter(({ kind, country }) => kind === 'state' && country && countries.has(country))
      const quiet = states.filter((state) => !spoke(state))
      if (quiet.length === 0 || quiet.length === states.length) return []
      return [
        [
          { text: list.name, strong: true },
          `: nothing of their own on record from ${quiet.map(({ id }) => shortName(archive, id)).join(', ')}`,
        ],
      ]
    })
}

const lists = new Set<string>(['five-eyes', 'g7'])
