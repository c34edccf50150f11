import * as z from 'zod'
import type { Block, Line } from '../briefing/briefing.ts'
import { plural } from '../briefing/kinds.ts'
import { markUnverified } from '../briefing/unverified.ts'
import { statementLine } from '../briefing/wording.ts'
import { figuresSaid } from '../find/figures-said.ts'
import { incidentOf } from '../model/archive.ts'
import { writeDay } from '../model/day.ts'
import type { Incident } from '../model/incident.ts'
import { briefingOf, viewOf } from './buttons.ts'
import { defineCommand } from './command.ts'
import { answer, nothing } from './replies.ts'
import { resolve } from './subject.ts'
import { summaryOf } from './summary.ts'
import { capital } from './words.ts'

export const figures = defineCommand({
  name: 'figures',
  about: 'The numbers given for an incident, side by side, each with who gave it and when',
  examples: ['figures exchange', 'figures notpetya'],
  input: z.strictObject({
    name: z.string().min(1).meta({ subject: 'incident', description: 'Name of the incident' }),
  }),
  answer(input, context) {
    const named = resolve(context.names.incident, input.name, { command: 'figures', input, option: 'name' }, context)
    if ('reply' in named) return named.reply
    const record = incidentOf(context.archive, named.record.id)
    const title = `Figures on ${record.name}`
    const summary: Block = { kind: 'text', line: summaryOf(record, context) }
    const views = [briefingOf(named.record), viewOf('sources', named.record)]
    const said = figuresSaid(context.archive, record).map((each) =>
      statementLine(context.archive, each, new Set([record.id])),
    )
    const asSaid: Block[] =
      said.length > 0
        ? [
            { kind: 'heading', text: 'As it was said' },
            { kind: 'list', items: said },
          ]
        : []
    if (record.figures.length === 0)
      return nothing(
        `No figures on record for ${record.name}`,
        said.length > 0 ? 'Numbers stand in what was said.' : 'What is told of it may hold some.',
        [...asSaid, summary],
        views,
      )
    return answer(
      title,
      [
        {
          kind: 'text',
          line: [
            `${plural(record.figures.length, 'figure')} on record.${record.figures.length > 1 ? ' Those that differ stand side by side; none is an average.' : ''}`,
          ],
        },
        { kind: 'list', items: figureItems(record) },
        ...asSaid,
        summary,
      ],
      views,
    )
  },
})

/** By whom and when. */
const given = ({ by, day }: Incident['figures'][number]): string =>
  `${by}${day && !by.includes(writeDay(day)) ? `, ${writeDay(day)}` : ''}`

/** Numbers side by side, each with who gave it and when. */
export const figureItems = ({ figures, verified }: Incident): Line[] =>
  figures.map((figure) => [
    `${capital(figure.measure)}: `,
    { text: figure.value, strong: true },
    ` (${given(figure)})${markUnverified([{ verified }])}`,
  ])
