import { type Archive, incidentOf } from '../../model/archive.ts'
import type { Statement } from '../../model/statement.ts'

/** Whom the text of an act tells to have served those who hacked. */
const served =
  /\b(?:listed|blocked|sanctioned|charged|designated)\b[^.;]*? (?:for|with) (?:laundering|converting|moving)\b/i

/** “Listed for hacking”: not for laundering what was stolen, and not only over a fraud in which nobody was hacked, such as North Koreans who hide who they are to be hired. */
export const isOverHacks = ({ incidents, about, gist }: Statement, archive: Archive): boolean =>
  !served.test(gist) &&
  (incidents.some((id) => {
    const { kinds } = incidentOf(archive, id)
    return !kinds.includes('fraud') || kinds.includes('botnet')
  }) ||
    about.some((matter) => !/\b(?:scams?|fraud)\b/i.test(matter)))
