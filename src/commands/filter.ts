import type { Briefing } from '../briefing/briefing.ts'
import type { Name } from '../find/names.ts'
import { reachOfSpeaker, reachOfTarget, withParts } from '../find/roll-up.ts'
import { findStatements, type StatementQuery } from '../find/statements.ts'
import { Day, writeDay } from '../model/day.ts'
import type { ActorId, IncidentId } from '../model/id.ts'
import type { Context } from './command.ts'
import { resolve } from './subject.ts'
import type { Input } from './words.ts'

/** An optional day that somebody types. */
export const typedDay = (about: string) => Day.optional().describe(about)

interface Typed extends Input {
  about?: string | undefined
  by?: string | undefined
  on?: string | undefined
  since?: Day | undefined
  until?: Day | undefined
}

export interface Filter {
  query: StatementQuery
  /** What is asked for, after the noun: “ by NATO over Exchange since 2021”. */
  words: string
  /** What was rolled up, to tell the reader. */
  told: string[]
  /** The incident or actor that is asked about, for the way back to its briefing. */
  subject?: Name
  /** For the absences that touch the question. */
  touched: { incidents?: ReadonlySet<IncidentId>; actors?: ReadonlySet<ActorId> }
}

/** “Statements by the G7” is not about the G7, nor are “sanctions against Turla”. */
function inOwnPart({ about, ...input }: Typed): Typed {
  const [, part = '', name] = /^(by|on|against) (.+)$/i.exec(about ?? '') ?? []
  const by = part.toLowerCase() === 'by'
  if (name && by && input.by === undefined) return { ...input, by: name }
  return name && !by && input.on === undefined
    ? { ...input, on: name }
    : { ...input, ...(about !== undefined && { about }) }
}

/** Turns the typed names of a question about statements into a query, or into the reply that asks which. */
export function readFilter(command: string, typed: Typed, context: Context): Filter | { reply: Briefing } {
  const input = inOwnPart(typed)
  const { archive, names } = context
  const filter: Filter = { query: {}, words: '', told: [], touched: {} }
  const found = filter
  const ask = (option: string) => ({ command, input, option })
  if (input.by !== undefined) {
    const by = resolve(names.actor, input.by, ask('by'), context)
    if ('reply' in by) return by
    const reach = reachOfSpeaker(archive, by.record.id)
    found.query.by = reach.ids
    found.words += ` by ${by.record.name}`
    if (reach.told) found.told.push(`“By” counts ${reach.told}.`)
    found.subject = by.record
    found.touched.actors = new Set([by.record.id])
  }
  if (input.on !== undefined) {
    const on = resolve(names.actor, input.on, ask('on'), context)
    if ('reply' in on) return on
    aimAt(found, on.record, context)
    found.subject = on.record
  }
  if (input.about !== undefined) {
    const about = resolve(names.matter, input.about, ask('about'), context)
    if ('reply' in about) return about
    const namesake =
      about.record.kind === 'actor' ? matterCalled(input.about, about.record.id, found, context) : undefined
    const subject = namesake ?? about.record
    found.subject = subject
    if (subject.kind === 'actor') aimAt(found, subject, context)
    else if (subject.kind === 'incident') {
      const parts = withParts(archive, subject.id)
      found.query.incidents = parts
      found.words += ` over ${subject.name}`
      if (parts.size > 1) found.told.push(`${subject.name} counts its parts (${parts.size - 1} on record).`)
      found.touched.incidents = parts
    }
  }
  if (input.since) {
    found.query.since = input.since
    found.words += ` since ${writeDay(input.since)}`
  }
  if (input.until) {
    found.query.until = input.until
    found.words += ` until ${writeDay(input.until)}`
  }
  return filter
}

/** What China said about Salt Typhoon: on nobody of that name, and over the matter that has it. */
function matterCalled(name: string, actor: ActorId, { query }: Filter, { archive, names }: Context): Name | undefined {
  if (findStatements(archive, { ...query, on: reachOfTarget(archive, actor).ids }).length > 0) return undefined
  const matter = names.incident.find(name)
  return matter.kind === 'one' ? matter.record : undefined
}

function aimAt(filter: Filter, actor: { id: ActorId; name: string }, { archive }: Context): void {
  const reach = reachOfTarget(archive, actor.id)
  filter.query.on = reach.ids
  filter.words += ` on ${actor.name}`
  if (reach.told) filter.told.push(`“On” counts ${reach.told}.`)
  filter.touched.actors = new Set([actor.id, ...(filter.touched.actors ?? [])])
}
