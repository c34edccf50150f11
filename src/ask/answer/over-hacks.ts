import { type Archive, incidentOf } from '../../model/archive.ts'
import type { Statement } from '../../model/statement.ts'

/** “Listed for hacking”: not only over a fraud in which nobody was hacked, such as North Koreans who hide who they are to be hired. */
export const isOverHacks = ({ incidents, about }: Statement, archive: Archive): boolean =>
  incidents.some((id) => {
    const { kinds } = incidentOf(archive, id)
    return !kinds.includes('fraud') || kinds.includes('botnet')
  }) || about.some((matter) => !/\b(?:scams?|fraud)\b/i.test(matter))
