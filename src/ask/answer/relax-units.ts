import { unitOfGroup } from '../../find/parties.ts'
import { actorOf } from '../../model/archive.ts'
import { areBlame, isCharge } from '../lexicon/act.ts'
import { wantsFacts } from '../query.ts'
import { onlyActs, onlyTarget, type Rule } from './relax-rule.ts'

/** “Measures against Sandworm”: charges name the group, and sanctions its unit. */
export const withWholeUnit: Rule = (archive, query) => {
  const group = onlyTarget(archive, query)
  const unit = group && unitOfGroup(archive, group.id)
  return unit && wantsFacts(query.wanted) && onlyActs(query, ({ name }) => name === 'measures')
    ? {
        query: { ...query, on: [...query.on, { actor: unit }] },
        told: `Counted too: on ${actorOf(archive, unit).name}, of which ${group.name} is said to be part.`,
      }
    : undefined
}

/** “Who sanctioned Sandworm”: its unit, of which it is said to be part. */
export const ofWholeUnit: Rule = (archive, query) => {
  const group = onlyTarget(archive, query)
  const unit = group && unitOfGroup(archive, group.id)
  // Whoever of the unit is charged is not thereby of the group.
  const charged = query.wanted === 'whether' && onlyActs(query, isCharge)
  const members = query.on.some(({ only }) => only === 'person')
  return unit && !charged && !members
    ? {
        // Blame of the unit itself, and of no other group of it.
        query: { ...query, on: [{ actor: unit, ...(areBlame(query.acts) && { only: 'itself' as const }) }] },
        told: `Read as: on ${actorOf(archive, unit).name}, of which ${group.name} is said to be part.`,
      }
    : undefined
}
