import type { Found, Name } from '../../find/names.ts'
import type { Actor } from '../../model/actor.ts'
import type { IncidentId } from '../../model/id.ts'
import type { Placed } from '../pattern/placed.ts'
import type { NameItem } from '../pieces/item.ts'
import type { Query } from '../query.ts'
import type { Reader } from '../reading.ts'

/** The one record that a name means in its part, or why there is none. */
export type Resolved =
  | { kind: 'one'; record: Name; part: Placed['part']; also?: IncidentId }
  | Exclude<Found<Name>, { kind: 'one' }>

/** A name that is to be resolved, and where it stands. */
export interface Asked {
  placed: Placed
  item: NameItem
  words: string
  wanted: Query['wanted']
  reader: Reader
  /** The state that the name stands for, if it is one. */
  state: Actor | undefined
}
