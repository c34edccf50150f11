import type { Answer } from '../ask/answer/answer.ts'
import { withLinked } from '../ask/answer/reach-targets.ts'
import type { Query } from '../ask/query.ts'
import { blamedIn } from '../briefing/blamed.ts'
import { shortName } from '../briefing/wording.ts'
import { wordsIn } from '../find/fold.ts'
import type { Actor } from '../model/actor.ts'
import { type Archive, actorOf, incidentOf } from '../model/archive.ts'
import type { ActorId } from '../model/id.ts'
import { isDesignation, type Statement } from '../model/statement.ts'
import { earliest } from './ask-counts.ts'
import { blames, oneAsked } from './ask-direct.ts'
import { countSorts } from './ask-sorts.ts'
import { targetsIn } from './ask-targets.ts'

/** “Has Intellexa been delisted”: not itself, where only others of it were. */
export function freedInstead(query: Query, answer: Answer): string | undefined {
  const asked = oneAsked(query, answer)
  const freed = new Set(answer.statements.flatMap((each) => targetsIn(each, answer)))
  return asked && asked.kind !== 'state' && freed.size > 0 && !freed.has(asked.id)
    ? `Not ${called(answer.archive, asked.id)} itself; taken off the list: ${oneOf([...freed], answer)}, linked to it`
    : undefined
}

/** “Is Sandworm on the EU list”: its unit is, and on some lists by that name; undefined where it is not, or the group itself is. */
export function unitOf(
  { id, kind, partOf }: Actor,
  { statements }: Answer,
): { id: ActorId; own: readonly Statement[] } | undefined {
  const own = statements.filter(({ targets }) => targets.some((each) => each === partOf))
  const itself = statements.some(({ targets }) => targets.includes(id))
  return kind === 'threat-group' && partOf && !itself && own.length > 0 && own.every(isDesignation)
    ? { id: partOf, own }
    : undefined
}

/** Of a listing of nobody of a group, whom it names; undefined where it names somebody of it. */
export function overItsMatterOnly({ id }: Actor, { archive, statements }: Answer): ActorId[] | undefined {
  const linked = withLinked(archive, id).ids
  const all = [...new Set(statements.flatMap(({ targets }) => targets))]
  return statements.every(isDesignation) && !all.some((each) => linked.has(each)) ? all : undefined
}

/** “Over what it is accused of”, or of the unit of which it is said to be part. */
export function forWhat({ id, partOf }: Actor, { archive, statements }: Answer): string {
  const accused = statements.every(({ incidents }) =>
    incidents.some((each) => incidentOf(archive, each).accused.includes(id)),
  )
  return accused || !partOf ? 'over what it is accused of' : `of ${shortName(archive, partOf)}, said to be its unit`
}

/** “Not Gamaredon itself; listed: Mykola Chernykh and 1 more, linked to it”, “not the state itself; blamed is activity from its territory”; charged are persons. */
export function insteadOf(yes: string, { id, kind, name }: Actor, answer: Answer): string {
  const { archive, statements } = answer
  const first = earliest(statements)
  if (!first) return yes
  const asked = called(archive, id)
  const isBlame = blames.has(first.kind)
  if (kind === 'state' && isBlame)
    return isOfTerritory(first)
      ? 'Not the state itself; blamed was activity from its territory'
      : `Not the state itself; blamed ${was(blamedIn(archive, first))} ${oneOf(blamedIn(archive, first), answer)}`
  if (kind === 'state') {
    const sorts = countSorts(archive, new Set(statements.flatMap((each) => targetsIn(each, answer))))
    return `${yes}, ${sorts} of ${asked}, not the state itself`
  }
  if (isBlame)
    return `Not ${asked} itself; blamed ${was(targetsIn(first, answer))} ${oneOf(targetsIn(first, answer), answer)}, said to be part of it or linked to it`
  const whom = oneOf(bodiesFirst(answer, name), answer)
  return statements.some(isDesignation)
    ? `Not ${asked} itself; listed: ${whom}, linked to it`
    : `${yes}, ${whom}, linked to ${asked}`
}

/** All at whom it was aimed: what has the name that was asked about, then units and agencies, then firms, then persons. */
export function bodiesFirst(answer: Answer, asked = ''): ActorId[] {
  const all = [...new Set(answer.statements.toReversed().flatMap((each) => targetsIn(each, answer)))]
  const [word = ''] = wordsIn(asked)
  const rank = (id: ActorId): number => {
    const { name, kind } = actorOf(answer.archive, id)
    if (word !== '' && wordsIn(name).includes(word)) return 0
    if (/^(?:military-unit|agency|threat-group)$/.test(kind)) return 1
    return kind === 'person' ? 3 : 2
  }
  return all.toSorted((a, b) => rank(a) - rank(b))
}

/** “The GRU”, “the US”, and “Sandworm”. */
export function called(archive: Archive, id: ActorId): string {
  const name = shortName(archive, id)
  return actorOf(archive, id).kind === 'agency' || /^(?:US|UK|EU)$/.test(name) ? `the ${name}` : name
}

const was = ({ length }: readonly ActorId[]): string => (length > 1 ? 'were' : 'was')

export function oneOf([first, ...others]: readonly ActorId[], { archive }: Answer): string {
  const more = others.length > 0 ? ` and ${others.length} more` : ''
  return first ? `${shortName(archive, first)}${more}` : 'somebody'
}
/** Blame of a territory, and of nobody. */
export const isOfTerritory = (each: Statement): boolean => 'level' in each && each.level === 'territory'
