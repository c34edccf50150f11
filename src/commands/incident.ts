import * as z from 'zod'
import type { Block, Briefing, Line } from '../briefing/briefing.ts'
import { plural, tally } from '../briefing/kinds.ts'
import { markUnverified } from '../briefing/unverified.ts'
import { relatedIncidents } from '../find/related.ts'
import { withParts } from '../find/roll-up.ts'
import { findAbsences, findStatements } from '../find/statements.ts'
import { incidentOf } from '../model/archive.ts'
import { isBy, writeDay } from '../model/day.ts'
import type { IncidentId } from '../model/id.ts'
import type { Incident } from '../model/incident.ts'
import { isOwnAttribution } from '../model/statement.ts'
import { reachOfRecord } from './as-of.ts'
import { incidentButtons } from './buttons.ts'
import { type Context, defineCommand } from './command.ts'
import { figureItems } from './figures.ts'
import { doneItems } from './incident-done.ts'
import { accusedItems, saidItems } from './incident-said.ts'
import { layOut, roomIn, type Section } from './layout.ts'
import { answer } from './replies.ts'
import { resolve } from './subject.ts'
import { summaryOf } from './summary.ts'

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

/** About one screen of a chat, all in all, and what each section may take of it before the others have theirs. */
const screen = 2_350
const shares = { accused: 380, said: 400, done: 480, figures: 150 }

/** The briefing on one incident, within one screen; the buttons lead to the rest. */
function briefingOn(id: IncidentId, context: Context): Briefing {
  const { archive } = context
  const record = incidentOf(archive, id)
  const incidents = withParts(archive, id)
  const statements = findStatements(archive, { incidents })
  const absences = findAbsences(archive, { incidents })
  const all = context.typed(`statements about:${id}`)
  const own = statements.filter(isOwnAttribution)
  const sections: Section[] = [
    {
      text: `Who did it, as accused${own.length > 0 ? ` (${tally(own.map(({ kind }) => kind))}${markUnverified(own)})` : ''}`,
      items: accusedItems(archive, record, statements),
      share: shares.accused,
      more: all,
    },
    {
      text: 'Who said what',
      items: saidItems(archive, statements, absences, context.typed(`gaps ${id}`)),
      share: shares.said,
      more: all,
    },
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
  const head: Block[] = [
    { kind: 'text', line: [{ text: dates(record), quiet: true }] },
    { kind: 'text', line: summaryOf(record, context) },
  ]
  const note: Block = {
    kind: 'note',
    line: [freshness(record, statements[0]?.day, statements.length, context)],
  }
  const room = roomIn(screen, record.name, [...head, note])
  return answer(
    record.name,
    [...head, ...layOut(sections, room, related(record, context)), note],
    incidentButtons(record),
  )
}

const doneOrNothing = (items: readonly Line[]): readonly Line[] =>
  items.length > 0 ? items : [['No measure on record here, and no check that there was none.']]

function dates({ kinds, began, disclosed, ended, verified }: Incident): string {
  const parts = [
    kinds.join(', '),
    began && `first known activity ${writeDay(began)}`,
    disclosed && `disclosed ${writeDay(disclosed)}`,
    ended && `ended ${writeDay(ended)}`,
  ]
  return `${parts.filter(Boolean).join(' · ')}${markUnverified([{ verified }])}`
}

const relatedShown = 2

function related(record: Incident, { archive, asOf }: Context): Line[] {
  const found = relatedIncidents(archive, record).filter(
    ({ incident: { disclosed } }) => !asOf || (disclosed && isBy(disclosed, asOf)),
  )
  if (found.length === 0) return []
  const shown = found.slice(0, relatedShown).map(({ incident: other, why }) => `${other.name} (${why})`)
  const left = found.length - shown.length
  return [[{ text: 'Related: ', strong: true }, `${shown.join('; ')}${left > 0 ? `; and ${left} more` : ''}`]]
}

function freshness(record: Incident, newestHere: Incident['began'], count: number, context: Context): string {
  const here = newestHere
    ? `${plural(count, 'statement')} on record, the newest of ${writeDay(newestHere)}. `
    : 'No statement on record. '
  return `${here}${reachOfRecord(context)}${record.note ? ` ${record.note}` : ''}`
}
