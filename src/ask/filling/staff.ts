import { unitOfGroup } from '../../find/parties.ts'
import { actorOf } from '../../model/archive.ts'
import type { ActorId } from '../../model/id.ts'
import { type Act, areAll } from '../lexicon/act.ts'
import { soldiers } from '../lexicon/people.ts'
import type { Placed } from '../pattern/placed.ts'
import { accusedIn } from '../pattern/standing.ts'
import type { Party } from '../query.ts'
import type { Filling } from './holes.ts'

/** “Was the Chinese security minister sanctioned”: nobody is on record by that office, and what was done to others is no answer. */
export function isUnknownHolder(
  placed: Placed,
  id: ActorId,
  { asked: { acts }, placed: all, reader }: Filling,
): boolean {
  const { part, office } = placed
  const isNamed = all.some((each) => each !== placed && each.item.is === 'name' && each.part === 'on')
  return (
    part === 'on' &&
    office !== undefined &&
    office !== 'embassy' &&
    !isNamed &&
    reader.archive.actorsById.get(id)?.kind !== 'person' &&
    areAll(acts, isOnSomebody)
  )
}

/** Diplomats are expelled and ambassadors summoned of a state. */
const isOnSomebody = ({ takes, name }: Act): boolean =>
  takes === 'actor' && !/^(?:expulsion|summons|recall|break)/.test(name)

/** “Has the US charged GRU officers”, “any Chinese official”: measures against those who serve a body; of a group, those of the unit of which it is said to be part. */
export function staffOf(id: ActorId, { words, asked: { acts }, reader: { archive } }: Filling): Party | undefined {
  if (!areAll(acts, isOnSomebody)) return undefined
  switch (actorOf(archive, id).kind) {
    case 'state':
      // “The two Ukrainian officers listed over Gamaredon”: officers of somebody else by now.
      return accusedIn(archive).has(id) ? { actor: id, only: soldiers.test(words) ? 'soldier' : 'official' } : undefined
    case 'agency':
    case 'military-unit':
      return { actor: id, only: 'person' }
    case 'threat-group': {
      const unit = unitOfGroup(archive, id)
      return unit && { actor: unit, only: 'person' }
    }
    default:
      return undefined
  }
}
