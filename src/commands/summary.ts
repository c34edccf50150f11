import type { Line } from '../briefing/briefing.ts'
import { markUnverified } from '../briefing/unverified.ts'
import { citeSpans } from '../briefing/wording.ts'
import type { Incident } from '../model/incident.ts'
import type { Context } from './command.ts'

/** The summary tells the whole story, so that it does not belong to a past day. */
export function summaryOf({ summary, verified, sources }: Incident, { asOf }: Pick<Context, 'asOf'>): Line {
  if (asOf) return ['The summary is left out: it was written later.', ...citeSpans(sources)]
  return [summary, markUnverified([{ verified }]), ...citeSpans(sources)]
}
