import type { ActorId, IncidentId } from '../../model/id.ts'
import type { Placed } from '../pattern/placed.ts'
import type { Party, Query } from '../query.ts'
import type { Reader } from '../reading.ts'

/** The holes of the pattern that names fill. */
export interface Holes {
  by: Party[]
  on: Party[]
  over: IncidentId[]
  victims: Query['victims'][number][]
  around: Query['around'][number][]
  except: ActorId[]
  notOn: ActorId[]
  notOver: IncidentId[]
  also: ActorId[]
  sooner: ActorId[]
  /** “Over UNC3886”: somebody in the place of a matter. */
  concerned: ActorId[]
  /** The time said which of several matters. */
  dated?: true
}

/** What is known of a question while its names are put into their holes. */
export interface Filling {
  words: string
  placed: readonly Placed[]
  asked: Pick<Query, 'wanted' | 'acts' | 'since' | 'until'>
  reader: Reader
}
