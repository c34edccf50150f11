import { type Archive, actorOf } from '../model/archive.ts'
import type { ActorId } from '../model/id.ts'
import type { Statement } from '../model/statement.ts'

/** Who joined in: all for whom it is said, save the body that speaks and its own state or bloc. */
export function coSigners(archive: Archive, { speaker, onBehalfOf }: Statement): ActorId[] {
  const own = speaker.actor ?? onBehalfOf[0]
  if (own === undefined) return []
  const { country, partOf } = actorOf(archive, own)
  const isOwn = (id: ActorId): boolean => {
    const other = actorOf(archive, id)
    return id === own || id === partOf || (other.kind === 'state' && other.country === country)
  }
  return onBehalfOf.filter((id) => !isOwn(id))
}
