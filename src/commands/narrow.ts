import * as z from 'zod'
import type { Briefing, Next } from '../briefing/briefing.ts'
import type { Context, LookUp, Option } from './command.ts'
import { badInput } from './replies.ts'

/** A way to answer any command from a part of the record. */
interface Narrowing<Schema extends z.ZodType> {
  option: Option
  value: Schema
  /** What the command may then look at. */
  narrow(context: Context, value: z.output<Schema>): Context
  /** Said in the title, after a comma: “as of 19 July 2021”. */
  words(value: z.output<Schema>): string
}

/** The same command with one option more. Its answers say so in the title, and keep it in every button. */
export function answerNarrowed<Schema extends z.ZodType>(command: LookUp, narrowing: Narrowing<Schema>): LookUp {
  const { option, value, narrow, words } = narrowing
  const Input = z.looseObject({ [option.name]: value.optional() })
  const whole: LookUp = {
    ...command,
    options: [...command.options, option],
    answer(typed, context) {
      const checked = Input.safeParse(typed)
      if (!checked.success) return badInput(checked.error, whole, context)
      const { [option.name]: given, ...input } = checked.data
      if (given === undefined) return command.answer(input, context)
      const wanted = value.parse(given)
      return stay(command.answer(input, narrow(context, wanted)), words(wanted), `${option.name}:${given}`)
    },
  }
  return whole
}

function stay(briefing: Briefing, words: string, typed: string): Briefing {
  const keep = ({ label, question }: Next): Next => ({ label, question: `${question} ${typed}` })
  const said = briefing.tone === 'answer' || briefing.tone === 'nothing'
  return {
    ...briefing,
    title: said ? `${briefing.title}, ${words}` : briefing.title,
    choices: briefing.choices.map(keep),
    next: briefing.next.map(keep),
  }
}
