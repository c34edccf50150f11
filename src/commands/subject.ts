import type { Briefing } from '../briefing/briefing.ts'
import { type Found, type Name, type NamesOf, refer } from '../find/names.ts'
import { isBy, writeDay } from '../model/day.ts'
import type { Context } from './command.ts'
import { askWhich, notFound, nothing } from './replies.ts'
import { type Input, writeWords } from './words.ts'

/** The record that an option's text names, or the reply that asks or regrets. */
export type Resolved<Each extends Name> = { record: Each } | { reply: Briefing }

/** Looks a typed name up. The reply repeats the whole question with the right name filled in. */
export function resolve<Each extends Name>(
  names: NamesOf<Each>,
  typed: string,
  question: { command: string; input: Input; option: string },
  context: Context,
): Resolved<Each> {
  const ask = ({ id }: Name) => writeWords(question.command, { ...question.input, [question.option]: refer(id) })
  const found: Found<Each> = names.find(typed)
  switch (found.kind) {
    case 'one': {
      const later = notYetPublic(found.record, context)
      return later ? { reply: later } : { record: found.record }
    }
    case 'several':
      return { reply: askWhich(typed, found.records, ask, context) }
    case 'none':
      return { reply: notFound(typed, found.near, ask, context) }
  }
}

/** An incident that came to light after the day that is asked about was on nobody's record then. */
function notYetPublic(name: Name, { archive, asOf }: Context): Briefing | undefined {
  const disclosed = name.kind === 'incident' ? archive.incidentsById.get(name.id)?.disclosed : undefined
  if (!asOf || !disclosed || isBy(disclosed, asOf) || disclosed.slice(0, asOf.length) === asOf) return undefined
  return nothing(name.name, `It was disclosed on ${writeDay(disclosed)}, after the day that you ask about.`)
}
