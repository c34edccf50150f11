import * as z from 'zod'
import { archiveVerified } from '../find/verified.ts'
import type { LookUp } from './command.ts'
import { answerNarrowed } from './narrow.ts'

/** The same command without what was not seen in a published source: `/sanctions on:russia verified:only`. */
export const answerVerifiedOnly = (command: LookUp): LookUp =>
  answerNarrowed(command, {
    option: {
      name: 'verified',
      about: '“only” leaves out what was not seen in a published source',
      required: false,
      number: false,
      choices: ['only'],
    },
    value: z.literal('only', { error: 'can only be “only”; without it everything is shown, and marked' }),
    narrow: (context) => ({ ...context, archive: archiveVerified(context.archive) }),
    words: () => 'verified facts only',
  })
