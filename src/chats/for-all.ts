import type { Briefing } from '../briefing/briefing.ts'
import type { Config } from '../config.ts'

/** Answers are for the channel; help, errors, choices and empty results are for whoever asked. */
export const isForAll = ({ tone }: Briefing, replies: Config['replies']): boolean =>
  tone === 'answer' && replies === 'public'
