import { wordsIn } from '../find/fold.ts'
import type { Archive } from '../model/archive.ts'
import type { ActorId, IncidentId } from '../model/id.ts'

/** “What is Cloud Hopper”, “HAFNIUM”: the name of the matter, which is only another name of the group. */
export function isOnlyMatter({ actorsById, incidentsById }: Archive, actor: ActorId, matter: IncidentId): boolean {
  const [who = '', what = ''] = [actorsById.get(actor)?.name, incidentsById.get(matter)?.name]
  return !wordsIn(what).some((word) => wordsIn(who).includes(word))
}
