import type { Answer } from '../ask/answer/answer.ts'
import type { ActorId } from '../model/id.ts'

/** “Did Blinken condemn Iran over the attack on Albania”: whether it was hit by that of which the facts are, and is not condemned. */
export const isHit =
  ({ archive, statements }: Pick<Answer, 'archive' | 'statements'>) =>
  (id: ActorId): boolean => {
    const { country } = archive.actorsById.get(id) ?? {}
    const incidents = statements.flatMap((each) => each.incidents)
    return incidents.some((incident) =>
      archive.incidentsById.get(incident)?.victims.some((each) => country && each.country === country),
    )
  }
