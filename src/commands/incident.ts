import * as z from 'zod'
import type { Block, Briefing, Line, Next } from '../briefing/briefing.ts'
import { fitLines } from '../briefing/fit.ts'
import { citeSpans } from '../briefing/wording.ts'
import { relatedIncidents } from '../find/related.ts'
import { withParts } from '../find/roll-up.ts'
import { findAbsences, findStatements } from '../find/statements.ts'
import { incidentOf } from '../model/archive.ts'
import { writeDay } from '../model/day.ts'
import type { IncidentId } from '../model/id.ts'
import type { Incident } from '../model/incident.ts'
import { type Context, defineCommand } from './command.ts'
import { accusedItems, doneItems, figureItems, saidItems } from './incident-sections.ts'
import { answer } from './replies.ts'
import { resolve } from './subject.ts'

export const incident = defineCommand({
  name: 'incident',
  about: 'Briefing on an incident: who did it, who said what, what was done, figures, sources',
  examples: ['incident exchange', 'incident cloud hopper', 'incident notpetya'],
  input: z.strictObject({
    name: z.string().min(1).meta({ subject: 'incident', description: 'Name of the incident, as you know it' }),
  }),
  answer(input, context) {
    const named = resolve(context.names.incident, input.name, { command: 'incident', input, option: 'name' }, context)
    return 'reply' in named ? named.reply : briefingOn(named.record.id, context)
  },
})

/** The most characters that each section may take, so that the whole fits one screen of a chat. */
const budgets = { accused: 470, said: 460, done: 420, figures: 210, related: 1 }

/** The briefing on one incident, within one screen; the buttons lead to the rest. */
function briefingOn(id: IncidentId, context: Context): Briefing {
  const { archive } = context
  const record = incidentOf(archive, id)
  const incidents = withParts(archive, id)
  const statements = findStatements(archive, { incidents })
  const absences = findAbsences(archive, { incidents })
  const ask = (question: string) => context.typed(question)
  return answer(
    record.name,
    [
      { kind: 'text', line: [{ text: dates(record), quiet: true }] },
      { kind: 'text', line: [record.summary, ...(record.verified ? [] : [' [unverified]']), ...citeSpans(record.sources)] },
      ...section('Who did it, as accused', accusedItems(archive, record, statements), budgets.accused, ask(`statements about:${id}`)),
      ...section('Who said what', saidItems(archive, statements), budgets.said, ask(`statements about:${id}`)),
      ...section('What was done', doneOrNothing(doneItems(archive, statements, absences, incidents)), budgets.done, ask(`sanctions about:${id}`)),
      ...section('Figures, as given', figureItems(record), budgets.figures, ask(`sources ${id}`)),
      ...related(record, context),
      { kind: 'note', line: [freshness(record, statements[0]?.day, statements.length, context)] },
    ],
    buttons(id),
  )
}

function section(text: string, items: readonly Line[], budget: number, more: string): Block[] {
  if (items.length === 0) return []
  return [
    { kind: 'heading', text },
    { kind: 'list', items: fitLines(items, budget, more) },
  ]
}

const doneOrNothing = (items: readonly Line[]): readonly Line[] =>
  items.length > 0 ? items : [['No measure on record here, and no check that there was none.']]

function dates({ kinds, began, disclosed, ended }: Incident): string {
  const parts = [
    kinds.join(', '),
    began && `first known activity ${writeDay(began)}`,
    disclosed && `disclosed ${writeDay(disclosed)}`,
    ended && `ended ${writeDay(ended)}`,
  ]
  return parts.filter(Boolean).join(' · ')
}

function related(record: Incident, { archive }: Context): Block[] {
  const found = relatedIncidents(archive, record)
  if (found.length === 0) return []
  const shown = found.slice(0, budgets.related).map(({ incident: other, why }) => `${other.name} (${why})`)
  const left = found.length - shown.length
  return [{ kind: 'facts', facts: [{ label: 'Related', value: [`${shown.join('; ')}${left > 0 ? `; and ${left} more` : ''}`] }] }]
}

function freshness(record: Incident, newestHere: Incident['began'], count: number, { newest }: Context): string {
  const here = newestHere ? `${count} statements on record, the newest of ${writeDay(newestHere)}. ` : 'No statement on record. '
  return `${here}The record ends on ${writeDay(newest)}.${record.note ? ` ${record.note}` : ''}`
}

/** The rest of the story, one click away. */
const buttons = (id: IncidentId): Next[] => [
  { label: 'Statements', question: `statements about:${id}` },
  { label: 'Sanctions', question: `sanctions about:${id}` },
  { label: 'Timeline', question: `timeline name:${id}` },
  { label: 'Sources', question: `sources name:${id}` },
]
