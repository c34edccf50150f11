import type { Answer } from '../ask/answer/answer.ts'
import { withLinked } from '../ask/answer/reach-targets.ts'
import type { Query } from '../ask/query.ts'
import { blamedIn } from '../briefing/blamed.ts'
import { shortName } from '../briefing/wording.ts'
import { wordsIn } from '../find/fold.ts'
import { speakersOf } from '../find/statements.ts'
import type { Actor } from '../model/actor.ts'
import { type Archive, actorOf } from '../model/archive.ts'
import { newestFirst, writeDay } from '../model/day.ts'
import type { ActorId } from '../model/id.ts'
import { isDesignation, type Statement } from '../model/statement.ts'
import { shortOfState } from './ask-apart.ts'
import { counted, earliest } from './ask-counts.ts'
import { asksLifting, liftedOn } from './ask-delisted.ts'
import { blames, directTo, oneAsked } from './ask-direct.ts'
import { onlySome } from './ask-each.ts'
import { byMembers } from './ask-members.ts'
import { saysNot } from './ask-says-not.ts'
import { countSorts } from './ask-sorts.ts'
import { signerOf } from './ask-speakers.ts'
import { targetsIn } from './ask-targets.ts'
import { chargedOrListed } from './ask-unblamed.ts'

/** “Yes: EU, 30 July 2020, and 3 more acts”; none to a name where only others were listed, or to a state where only others were blamed. */
export function happened(answered: string, query: Query, answer: Answer): string {
  const { statements } = answer
  const some = onlySome(query, answer)
  if (some) return `${some}: ${firstAct(statements, query, answer)}`
  const not = saysNot(query, answer)
  if (not) return `In part: ${firstAct(statements, query, answer)}; ${not}`
  const done = `${answered}${byMembers(query, answer)}`
  const yes = query.now ? asLastSeen(done, query.on[0]?.actor, answer) : done
  const [only] = statements
  if (asksLifting(answer) && only)
    return `${freedInstead(query, answer) ?? yes}: ${signerOf(only, answer)}, ${liftedOn(statements, answer)}`
  const unblamed = chargedOrListed(query, answer)
  if (unblamed) return `${unblamed}: ${oneOf(bodiesFirst(answer), answer)} (${firstAct(statements, query, answer)})`
  const asked = oneAsked(query, answer)
  const unit = asked && unitOf(asked, answer)
  if (asked && unit)
    return `Not ${called(answer.archive, asked.id)} by that name; listed is ${shortName(answer.archive, unit.id)}, of which it is said to be part: ${firstAct(unit.own, query, answer)}`
  const others = asked?.kind === 'threat-group' ? overItsMatterOnly(asked, answer) : undefined
  if (asked && others)
    return `Not ${called(answer.archive, asked.id)} itself; listed over what it is accused of: ${oneOf(others, answer)} – ${firstAct(statements, query, answer)}`
  const isOn = asked && directTo(asked, answer)
  // Whoever asks whether it never happened is told what did, to whomever of a state.
  if (query.negated && asked?.kind === 'state' && statements.every(isOfTerritory))
    return `${yes}, but only of activity from its territory: ${firstAct(statements, query, answer)}`
  if (!isOn || (query.negated && asked.kind === 'state')) return `${yes}: ${firstAct(statements, query, answer)}`
  const own = statements.filter(isOn)
  const rest = statements.filter((each) => !isOn(each))
  if (own.length === 0) return `${insteadOf(yes, asked, answer)}: ${firstAct(rest, query, answer)}`
  if (rest.length === 0) return `${yes}: ${firstAct(own, query, answer)}`
  const blame = asked.kind === 'state' && rest.every(({ kind }) => blames.has(kind))
  const beside = blame
    ? shortOfState({ own, others: rest }, query, answer, { names: 40, days: true })
    : `${counted(rest)} ${asked.kind === 'state' ? 'not on the state itself' : 'on others linked to it'}`
  return `${yes}: ${firstAct(own, query, answer)}; ${beside}`
}

/** “Has Intellexa been delisted”: not itself, where only others of it were. */
function freedInstead(query: Query, answer: Answer): string | undefined {
  const asked = oneAsked(query, answer)
  const freed = new Set(answer.statements.flatMap((each) => targetsIn(each, answer)))
  return asked && asked.kind !== 'state' && freed.size > 0 && !freed.has(asked.id)
    ? `Not ${called(answer.archive, asked.id)} itself; taken off the list: ${oneOf([...freed], answer)}, linked to it`
    : undefined
}

/** “Is Sandworm on the EU list”: its unit is, and on some lists by that name; undefined where it is not, or the group itself is. */
function unitOf(
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
function overItsMatterOnly({ id }: Actor, { archive, statements }: Answer): ActorId[] | undefined {
  const linked = withLinked(archive, id).ids
  const all = [...new Set(statements.flatMap(({ targets }) => targets))]
  return statements.every(isDesignation) && !all.some((each) => linked.has(each)) ? all : undefined
}

/** “Is it still listed”: as of the day on which a list that was read last shows it; of some nothing later is known. */
function asLastSeen(yes: string, asked: ActorId | undefined, { statements, scope: { on } }: Answer): string {
  const all = statements.filter(isDesignation)
  const own = all.filter(({ targets }) => targets.some((id) => id === asked))
  const listings = own.length > 0 ? own : all
  const [target, ...others] = new Set(listings.flatMap(({ targets }) => targets.filter((id) => on?.has(id))))
  const unclear = listings.every(({ perTarget }) =>
    perTarget.some((each) => each.target === target && each.status === 'unknown'),
  )
  if (all.length < statements.length || !target) return yes
  if (others.length === 0 && unclear) return 'Listed, and whether still is not on record'
  const seen = listings.flatMap(({ lastSeen }) => lastSeen ?? []).sort(newestFirst)[0]
  return seen ? `${yes}, as of ${writeDay(seen)}` : yes
}

/** Blame of a territory, and of nobody. */
const isOfTerritory = (each: Statement): boolean => 'level' in each && each.level === 'territory'

/** The oldest, of one day that of whoever was asked about, and how many came after it: “the EU, on 30 July 2020, and 3 more”. */
function firstAct(statements: readonly Statement[], { by }: Query, answer: Answer): string {
  const oldest = earliest(statements)
  if (!oldest) return 'on record'
  const own = statements.filter((each) => speakersOf(each).some((id) => by.some(({ actor }) => actor === id)))
  const first = own.find(({ day }) => day === oldest.day) ?? oldest
  const rest = statements.filter((each) => each !== first)
  return `${signerOf(first, answer)}, ${writeDay(first.day)}${rest.length > 0 ? `, and ${counted(rest, 'more')}` : ''}`
}

/** “Not Gamaredon itself; listed: Mykola Chernykh and 1 more, linked to it”, “not the state itself; blamed is activity from its territory”; charged are persons. */
function insteadOf(yes: string, { id, kind, name }: Actor, answer: Answer): string {
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
function bodiesFirst(answer: Answer, asked = ''): ActorId[] {
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
function called(archive: Archive, id: ActorId): string {
  const name = shortName(archive, id)
  return actorOf(archive, id).kind === 'agency' || /^(?:US|UK|EU)$/.test(name) ? `the ${name}` : name
}

const was = ({ length }: readonly ActorId[]): string => (length > 1 ? 'were' : 'was')

function oneOf([first, ...others]: readonly ActorId[], { archive }: Answer): string {
  const more = others.length > 0 ? ` and ${others.length} more` : ''
  return first ? `${shortName(archive, first)}${more}` : 'somebody'
}
