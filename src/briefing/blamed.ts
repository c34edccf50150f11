import type { Actor } from '../model/actor.ts'
import { type Archive, actorOf } from '../model/archive.ts'
import type { ActorId } from '../model/id.ts'
import type { Level, Statement } from '../model/statement.ts'

const blamedKinds: Record<Level, readonly Actor['kind'][]> = {
  territory: ['state'],
  cluster: ['threat-group'],
  'state-linked': ['threat-group'],
  'state-organ': ['agency', 'military-unit'],
  state: ['state'],
  'company-or-front': ['company', 'organisation'],
  individual: ['person'],
}

/**
 * The targets of which the level speaks, an organ where an organ is blamed, the state where its territory is; then others.
 * The state stands there only if it is meant, or nobody else is.
 */
export function blamedIn(archive: Archive, statement: Statement): ActorId[] {
  const { targets } = statement
  const level = 'level' in statement ? statement.level : undefined
  const wanted = level ? blamedKinds[level] : []
  const kindOf = (id: ActorId) => actorOf(archive, id).kind
  const meant = targets.filter((id) => wanted.includes(kindOf(id)))
  const others = targets.filter((id) => kindOf(id) !== 'state' && !meant.includes(id))
  const named = [...meant, ...others]
  return named.length > 0 ? named : targets
}
