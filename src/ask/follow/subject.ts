import type { Archive } from '../../model/archive.ts'
import type { ActorId } from '../../model/id.ts'
import type { Query } from '../query.ts'

type Sides = Pick<Query, 'on' | 'by'>

/** Of whom the talk is: the one actor that was asked about, and no sort or office of it. */
export function subjectOf({ on, by }: Sides): ActorId | undefined {
  const [one, ...others] = [...on, ...by]
  return one?.actor && !one.only && !one.office && others.length === 0 ? one.actor : undefined
}

/** The one company, unit or group that was asked about. */
export function bodyOf(sides: Sides, { actorsById }: Archive): ActorId | undefined {
  const actor = subjectOf(sides)
  const kind = actor && actorsById.get(actor)?.kind
  return kind && !/^(?:state|alliance|person)$/.test(kind) ? actor : undefined
}

/** The one person that something was asked to have been done to. */
export function personOf({ on }: Pick<Query, 'on'>, { actorsById }: Archive): ActorId | undefined {
  const actor = subjectOf({ on, by: [] })
  return actor && actorsById.get(actor)?.kind === 'person' ? actor : undefined
}
