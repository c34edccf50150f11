import { archiveAsOf } from '../find/as-of.ts'
import { Day, writeDay } from '../model/day.ts'
import type { Context, LookUp } from './command.ts'
import { answerNarrowed } from './narrow.ts'

/** The same command for any past day: `/incident exchange as-of:2021-07-19`. */
export const answerAsOf = (command: LookUp): LookUp =>
  answerNarrowed(command, {
    option: { name: 'as-of', about: 'As the record stood on this day: 2021-07-19', required: false, number: false },
    value: Day,
    narrow: (context, asOf) => ({ ...context, archive: archiveAsOf(context.archive, asOf), asOf }),
    words: (asOf) => `as of ${writeDay(asOf)}`,
  })

/** How far the answer reaches, for its small print. */
export const reachOfRecord = ({ asOf, newest }: Context): string =>
  asOf
    ? `As the record stood on ${writeDay(asOf)}; what came later is left out.`
    : `The record ends on ${writeDay(newest)}.`
