import * as z from 'zod'
import type { Briefing, Next } from '../briefing/briefing.ts'
import { archiveAsOf } from '../find/as-of.ts'
import { Day, writeDay } from '../model/day.ts'
import type { Context, LookUp } from './command.ts'
import { badInput } from './replies.ts'

const option = { name: 'as-of', about: 'As the record stood on this day: 2021-07-19', required: false, number: false }
const Input = z.looseObject({ [option.name]: Day.optional() })

/** The same command for any past day: `/incident exchange as-of:2021-07-19`. */
export function answerAsOf(command: LookUp): LookUp {
  const whole: LookUp = {
    ...command,
    options: [...command.options, option],
    answer(typed, context) {
      const checked = Input.safeParse(typed)
      if (!checked.success) return badInput(checked.error, whole, context)
      const { [option.name]: asOf, ...input } = checked.data
      if (!asOf) return command.answer(input, context)
      const archive = archiveAsOf(context.archive, asOf)
      return stayAt(command.answer(input, { ...context, archive, asOf }), asOf)
    },
  }
  return whole
}

/** Says the day in the title, and keeps it in every button. */
function stayAt(briefing: Briefing, asOf: Day): Briefing {
  const keep = ({ label, question }: Next): Next => ({ label, question: `${question} ${option.name}:${asOf}` })
  return {
    ...briefing,
    title:
      briefing.tone === 'answer' || briefing.tone === 'nothing'
        ? `${briefing.title}, as of ${writeDay(asOf)}`
        : briefing.title,
    choices: briefing.choices.map(keep),
    next: briefing.next.map(keep),
  }
}

/** How far the answer reaches, for its small print. */
export const reachOfRecord = ({ asOf, newest }: Context): string =>
  asOf
    ? `As the record stood on ${writeDay(asOf)}; what came later is left out.`
    : `The record ends on ${writeDay(newest)}.`
