import type { Actor } from '../../model/actor.ts'
import { type Archive, actorOf } from '../../model/archive.ts'
import type { ActorId } from '../../model/id.ts'
import { attributions, isDesignation, type Kind, type Statement } from '../../model/statement.ts'
import { isUnder } from '../lexicon/legal-bases.ts'
import type { Class } from '../lexicon/people.ts'
import { isCyberRegime } from '../lexicon/regimes.ts'
import type { Query } from '../query.ts'
import { isOverHacks } from './over-hacks.ts'

/** A firm or a person that was listed by name is meant, and not what belongs to it. */
export function aimedDirectly({ actorsById }: Archive, { on, order }: Query, found: Statement[]): Statement[] {
  const [only, ...others] = on
  const kind = only?.actor && !only.only && others.length === 0 ? actorsById.get(only.actor)?.kind : undefined
  // “When did the US first sanction Lazarus”: it, and not somebody of it.
  const ranked =
    (order === 'first' || order === 'last') &&
    kind !== undefined &&
    bodies.has(kind) &&
    (found.every(isDesignation) || (kind === 'threat-group' && found.every(({ kind: of }) => isAttribution.has(of))))
  if (kind === undefined || !(private_.has(kind) || ranked)) return found
  const direct = found.filter(({ targets }) => targets.some((id) => id === only?.actor))
  return direct.length > 0 ? direct : found
}

/** “The latest attribution to China”: to it, and not to a group of which nobody says so there. */
export function ofStateItself(archive: Archive, { on, order, wanted }: Query, found: Statement[]): Statement[] {
  const [only, ...others] = on
  const state =
    wanted !== 'whether' &&
    (order === 'first' || order === 'last') &&
    only?.actor &&
    !only.only &&
    others.length === 0 &&
    archive.actorsById.get(only.actor)?.kind === 'state'
  if (!state) return found
  const named = found.filter((each) => !isAttribution.has(each.kind) || blamesState(archive, each))
  return named.length > 0 ? named : found
}

/** “Who tied it to the MSS”: who names it or a unit of it, and not a group that others say works for it; those too where nobody did, unless it is asked who tied that group to it. */
export function ofOrganItself(
  archive: Archive,
  { on: [only, ...others], also, wanted, over, presumes }: Query,
  found: Statement[],
  reach: ReadonlySet<ActorId> | undefined,
): Statement[] {
  const asked = only?.actor && !only.only && others.length === 0 ? archive.actorsById.get(only.actor)?.kind : undefined
  if (!reach || (asked !== 'agency' && asked !== 'military-unit')) return found
  const named = found.filter(
    ({ kind, targets }) =>
      !isAttribution.has(kind) || targets.some((id) => reach.has(id) && actorOf(archive, id).kind !== 'threat-group'),
  )
  return named.length > 0 || also.length > 0 || ((wanted === 'whether' || presumes) && over.length > 0) ? named : found
}

export const organs: readonly Actor['kind'][] = ['state', 'agency', 'military-unit']

/** The state or an organ of it: not its territory, not a group that has its name from there. */
export function blamesState(archive: Archive, statement: Statement): boolean {
  const level = 'level' in statement ? statement.level : undefined
  if (level === 'state' || level === 'state-organ') return true
  return (
    (level === undefined || level === 'state-linked') &&
    statement.targets.some((id) => organs.includes(actorOf(archive, id).kind))
  )
}

/** Whether none of them is on the body that was asked about, by name and with no class: they are on what belongs to it. */
export function isBesideAll(found: readonly Statement[], { on: [party, ...others] }: Query, archive: Archive): boolean {
  if (!party?.actor || party.only || others.length > 0) return false
  const { id, kind, members } = actorOf(archive, party.actor)
  if (members.length > 0 || kind === 'state') return false
  return found.every((each) => each.kind === 'sanction' && !each.targets.includes(id))
}

const isAttribution: ReadonlySet<Kind> = new Set(attributions)

const bodies = new Set<Actor['kind']>(['threat-group', 'agency', 'military-unit'])

const private_ = new Set<Actor['kind']>(['person', 'company', 'crypto-exchange', 'crypto-mixer'])

/** What a state or a body of it says on purpose: no remark, no background talk, and no finding of a firm. */
const formalBases: ReadonlySet<string> = new Set(['policy-official', 'legal'])

/** “EU cyber regime as applied in the UK”. */
const takenOver = /\bas applied in\b/

/** By what words a statement that names a state tells that its soldiers or spies are meant. */
export const toldInWords: Partial<Record<Class, RegExp>> = {
  military: /\b(?:military|armed forces|GRU)\b/i,
  intelligence:
    /(?<!\b(?:its|our) |['’]s )\b(?:intelligence|secret|special|security) (?:services?|agenc(?:y|ies)|officers?)\b|\blinked to \p{Lu}\p{L}+ services\b/iu,
}

/** “The Russian military”, “Russian secret services”: a body of that kind, or the state by words that say so. */
const namesBody = ({ targets, gist, quote }: Statement, { on }: Query): boolean =>
  on.every(({ actor, only }) => {
    const words = only && toldInWords[only]
    return !words || actor === undefined || !targets.includes(actor) || words.test(`${gist} ${quote?.text ?? ''}`)
  })

/** “Which countries”: an official on background is never the government. */
const isNoVoiceOfState = ({ capacity }: Statement, { by }: Query): boolean =>
  capacity === 'unnamed-on-background' && by.length > 0 && by.every(({ only }) => only === 'state')

/** “The Chinese government” is less than China: blame of a territory or of a group is no blame of the state, and of some state only what names one. */
export function isAtLevel(statement: Statement, query: Query, archive: Archive): boolean {
  const { on, capacity, formal, ownRegime, cyberRegime, forHacks, degree } = query
  if (!namesBody(statement, query)) return false
  if (query.otherThan.some(({ kinds }) => kinds.includes(statement.kind))) return false
  if (ownRegime && statement.kind === 'sanction' && takenOver.test(statement.regime ?? '')) return false
  if (degree && !('confidence' in statement && atLeast[degree].includes(statement.confidence?.degree ?? '')))
    return false
  if (forHacks && !isOverHacks(statement, archive)) return false
  if (cyberRegime && isDesignation(statement) && isCyberRegime(statement.regime) !== (cyberRegime === 'under'))
    return false
  if (query.under && !(isDesignation(statement) && isUnder(statement.regime, query.under))) return false
  if (formal && 'basis' in statement && !formalBases.has(statement.basis)) return false
  if (capacity ? statement.capacity !== capacity : isNoVoiceOfState(statement, query)) return false
  const states = on.filter(
    ({ actor, only }) => only === 'state' && (!actor || archive.actorsById.get(actor)?.kind === 'state'),
  )
  if (states.length === 0 || !('level' in statement)) return true
  const { level } = statement
  if (states.some(({ actor }) => !actor)) return level !== 'territory' && level !== 'cluster'
  return level === 'state' || level === 'state-organ'
}

/** Each degree by itself: who is almost certain did not say “with high confidence”. */
const atLeast: Readonly<Record<NonNullable<Query['degree']>, readonly string[]>> = {
  high: ['high'],
  'almost-certain': ['almost-certain'],
}
