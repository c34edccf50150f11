import type { Briefing } from '../briefing/briefing.ts'
import type { Found, Name, NamesOf } from '../find/names.ts'
import type { Context } from './command.ts'
import { askWhich, notFound } from './replies.ts'
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
  const ask = ({ id }: Name) => writeWords(question.command, { ...question.input, [question.option]: id })
  const found: Found<Each> = names.find(typed)
  switch (found.kind) {
    case 'one':
      return { record: found.record }
    case 'several':
      return { reply: askWhich(typed, found.records, ask, context) }
    case 'none':
      return { reply: notFound(typed, found.near, ask, context) }
  }
}
