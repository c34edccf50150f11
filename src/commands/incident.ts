import * as z from 'zod'
import { type Block, type Briefing, type Line, type Next, wordsOf } from '../briefing/briefing.ts'
import { fitLines } from '../briefing/fit.ts'
import { citeSpans } from '../briefing/wording.ts'
import { relatedIncidents } from '../find/related.ts'
import { withParts } from '../find/roll-up.ts'
import { findAbsences, findStatements } from '../find/statements.ts'
import { incidentOf } from '../model/archive.ts'
import { isBy, writeDay } from '../model/day.ts'
import type { IncidentId } from '../model/id.ts'
import type { Incident } from '../model/incident.ts'
import { reachOfRecord } from './as-of.ts'
import { sanctionsOn, statementsOn, viewOf } from './buttons.ts'
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

/** About one screen of a chat: the characters that the sections share, and what each may take before the others have theirs. */
const screen = 1_420
const shares = { accused: 430, said: 490, done: 330, figures: 170 }

/** The briefing on one incident, within one screen; the buttons lead to the rest. */
function briefingOn(id: IncidentId, context: Context): Briefing {
  const { archive } = context
  const record = incidentOf(archive, id)
  const incidents = withParts(archive, id)
  const statements = findStatements(archive, { incidents })
  const absences = findAbsences(archive, { incidents })
  const all = context.typed(`statements about:${id}`)
  const sections: Section[] = [
    {
      text: 'Who did it, as accused',
      items: accusedItems(archive, record, statements),
      share: shares.accused,
      more: all,
    },
    { text: 'Who said what', items: saidItems(archive, statements), share: shares.said, more: all },
    {
      text: 'What was done',
      items: doneOrNothing(doneItems(archive, statements, absences, incidents)),
      share: shares.done,
      more: all,
    },
    {
      text: 'Figures, as given',
      items: figureItems(record),
      share: shares.figures,
      more: context.typed(`figures ${id}`),
    },
  ]
  return answer(
    record.name,
    [
      { kind: 'text', line: [{ text: dates(record), quiet: true }] },
      { kind: 'text', line: summaryOf(record, context) },
      ...layOut(sections),
      ...related(record, context),
      { kind: 'note', line: [freshness(record, statements[0]?.day, statements.length, context)] },
    ],
    buttons(record),
  )
}

/** The summary tells the whole story, so that it does not belong to a past day. */
function summaryOf({ summary, verified, sources }: Incident, { asOf }: Context): Line {
  if (asOf) return ['The summary is left out: it was written later.', ...citeSpans(sources)]
  return [summary, ...(verified ? [] : [' [unverified]']), ...citeSpans(sources)]
}

interface Section {
  text: string
  items: readonly Line[]
  share: number
  more: string
}

/** Gives every section its share of the screen, and what some do not need to the others in turn. */
function layOut(sections: readonly Section[]): Block[] {
  const sizeOf = ({ items }: Section) => items.reduce((sum, line) => sum + wordsOf(line).length, 0)
  let spare = screen - sections.reduce((sum, each) => sum + Math.min(sizeOf(each), each.share), 0)
  return sections.flatMap((each): Block[] => {
    if (each.items.length === 0) return []
    const extra = Math.min(spare, Math.max(0, sizeOf(each) - each.share))
    spare -= extra
    return [
      { kind: 'heading', text: each.text },
      { kind: 'list', items: fitLines(each.items, each.share + extra, each.more) },
    ]
  })
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

const relatedShown = 2

function related(record: Incident, { archive, asOf }: Context): Block[] {
  const found = relatedIncidents(archive, record).filter(
    ({ incident: { disclosed } }) => !asOf || (disclosed && isBy(disclosed, asOf)),
  )
  if (found.length === 0) return []
  const shown = found.slice(0, relatedShown).map(({ incident: other, why }) => `${other.name} (${why})`)
  const left = found.length - shown.length
  return [
    {
      kind: 'facts',
      facts: [{ label: 'Related', value: [`${shown.join('; ')}${left > 0 ? `; and ${left} more` : ''}`] }],
    },
  ]
}

function freshness(record: Incident, newestHere: Incident['began'], count: number, context: Context): string {
  const here = newestHere
    ? `${count} statements on record, the newest of ${writeDay(newestHere)}. `
    : 'No statement on record. '
  return `${here}${reachOfRecord(context)}${record.note ? ` ${record.note}` : ''}`
}

/** The rest of the story, one click away. */
function buttons({ id, figures }: Incident): Next[] {
  const subject = { kind: 'incident' as const, id }
  return [
    statementsOn(subject),
    sanctionsOn(subject),
    viewOf('timeline', subject),
    viewOf('matrix', subject),
    viewOf('gaps', subject),
    viewOf('sources', subject),
    ...(figures.length > 0 ? [viewOf('figures', subject)] : []),
  ]
}
