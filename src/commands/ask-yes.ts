import type { Answer } from '../ask/answer/answer.ts'
import { areAll } from '../ask/lexicon/act.ts'
import type { Query } from '../ask/query.ts'
import { shortName, writeConfidence } from '../briefing/wording.ts'
import { speakersOf } from '../find/statements.ts'
import { newestFirst, writeDay } from '../model/day.ts'
import type { ActorId } from '../model/id.ts'
import { isDesignation, isOwnAttribution, type Statement } from '../model/statement.ts'
import { shortOfState } from './ask-apart.ts'
import { counted, earliest, names } from './ask-counts.ts'
import { asksLifting, liftedOn, noLongerAmong } from './ask-delisted.ts'
import { blames, directTo, oneAsked } from './ask-direct.ts'
import { onlySome } from './ask-each.ts'
import {
  bodiesFirst,
  called,
  forWhat,
  freedInstead,
  insteadOf,
  isOfTerritory,
  oneOf,
  overItsMatterOnly,
  unitOf,
} from './ask-instead.ts'
import { byMembers } from './ask-members.ts'
import { saysNot } from './ask-says-not.ts'
import { signerOf } from './ask-speakers.ts'
import { chargedOrListed, condemnedUnnamed } from './ask-unblamed.ts'

/** “Yes: EU, 30 July 2020, and 3 more acts”; none to a name where only others were listed, or to a state where only others were blamed. */
export function happened(answered: string, query: Query, answer: Answer): string {
  const { statements } = answer
  const some = onlySome(query, answer)
  if (some) return `${some}: ${firstAct(statements, query, answer)}`
  const not = saysNot(query, answer)
  if (not) return `In part: ${firstAct(statements, query, answer)}; ${not}`
  const done = `${answered}${byMembers(query, answer)}`
  const yes = query.now ? (notKnownNow(query) ?? asLastSeen(done, query.on[0]?.actor, answer)) : done
  // “Is Lazarus sanctioned”: it is, whoever else of it is not any more.
  const isIt = statements.some(({ targets }) => query.on.some(({ actor }) => actor && targets.includes(actor)))
  const off = query.now && !query.negated && !isIt ? noLongerAmong(statements, answer) : []
  if (off.length > 0)
    return `Not all of them; taken off since: ${names(off.map((id) => shortName(answer.archive, id)))}, ${liftedOn(statements, answer)}`
  const [only] = statements
  if (asksLifting(answer) && only)
    return `${freedInstead(query, answer) ?? yes}: ${signerOf(only, answer)}, ${liftedOn(statements, answer)}`
  const unblamed = chargedOrListed(query, answer)
  if (unblamed) return `${unblamed}: ${oneOf(bodiesFirst(answer), answer)} (${firstAct(statements, query, answer)})`
  const unnamed = condemnedUnnamed(query, answer)
  if (unnamed) return `${unnamed}: ${firstAct(statements, query, answer)}`
  const asked = oneAsked(query, answer)
  const unit = asked && unitOf(asked, answer)
  if (asked && unit)
    return `Not ${called(answer.archive, asked.id)} by that name; listed is ${shortName(answer.archive, unit.id)}, of which it is said to be part: ${firstAct(unit.own, query, answer)}`
  const others = asked?.kind === 'threat-group' ? overItsMatterOnly(asked, answer) : undefined
  if (asked && others)
    return `Not ${called(answer.archive, asked.id)} itself; listed ${forWhat(asked, answer)}: ${oneOf(others, answer)} – ${firstAct(statements, query, answer)}`
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

/** “Is he still in custody”: nobody on record says how it went on. */
const notKnownNow = ({ acts }: Query): string | undefined =>
  areAll(acts, ({ kinds }) => kinds.every((kind) => kind === 'arrest'))
    ? 'Arrested, and whether still held is not on record'
    : undefined

/** “Is it still listed”: as of the day on which a list that was read last shows it; of some nothing later is known. */
function asLastSeen(yes: string, asked: ActorId | undefined, { statements, scope: { on } }: Answer): string {
  const all = statements.filter(isDesignation)
  const own = all.filter(({ targets }) => targets.some((id) => id === asked))
  const listings = own.length > 0 ? own : all
  const [target, ...others] = new Set(listings.flatMap(({ targets }) => targets.filter((id) => !on || on.has(id))))
  const unclear = listings.every(({ perTarget }) =>
    perTarget.some((each) => each.target === target && each.status === 'unknown'),
  )
  if (all.length < statements.length || !target) return yes
  if (others.length === 0 && unclear) return 'Listed, and whether still is not on record'
  const days = listings.flatMap(({ lastSeen }) => lastSeen ?? []).sort(newestFirst)
  const [seen, oldest] = [days[0], days.at(-1)]
  // Of all that was listed over a matter: each as of its own day.
  if (!on && days.length < listings.length) return yes
  if (!on && seen && oldest && seen !== oldest)
    return `${yes}, as last seen between ${writeDay(oldest)} and ${writeDay(seen)}`
  return seen ? `${yes}, as of ${writeDay(seen)}` : yes
}

/** The oldest, of one day that of whoever was asked about, and how many came after it: “the EU, on 30 July 2020, and 3 more”. */
export function firstAct(statements: readonly Statement[], { by, sure }: Query, answer: Answer): string {
  const oldest = earliest(statements)
  if (!oldest) return 'on record'
  const own = statements.filter((each) => speakersOf(each).some((id) => by.some(({ actor }) => actor === id)))
  const first = own.find(({ day }) => day === oldest.day) ?? oldest
  const rest = statements.filter((each) => each !== first)
  const confidence = sure && isOwnAttribution(first) ? ` (${writeConfidence(first)})` : ''
  return `${signerOf(first, answer)}, ${writeDay(first.day)}${confidence}${rest.length > 0 ? `, and ${counted(rest, 'more')}` : ''}`
}
