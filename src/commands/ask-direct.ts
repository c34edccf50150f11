import { blamesState, organs } from '../ask/answer/aimed.ts'
import type { Answer } from '../ask/answer/answer.ts'
import type { Query } from '../ask/query.ts'
import type { Actor } from '../model/actor.ts'
import { actorOf } from '../model/archive.ts'
import { attributions, charges, isDesignation, type Kind, measures, type Statement } from '../model/statement.ts'

/** The listings of a group, an agency or a unit by its own name, and those of others who are linked to it; undefined where there are no others. */
export function listedItself(
  query: Query,
  answer: Answer,
): { asked: Actor; own: readonly Statement[]; others: readonly Statement[] } | undefined {
  const asked = answer.statements.every(isDesignation) ? oneAsked(query, answer) : undefined
  if (!asked || asked.kind === 'state') return undefined
  const own = answer.statements.filter(({ targets }) => targets.includes(asked.id))
  const others = answer.statements.filter(({ targets }) => !targets.includes(asked.id))
  return others.length > 0 ? { asked, own, others } : undefined
}

/** “Who blamed Russia”: those who blamed the state or an organ of it, and those who blamed a group or activity from there; undefined where all blamed the state. */
export function blameOfState(
  query: Query,
  answer: Answer,
): { own: readonly Statement[]; others: readonly Statement[] } | undefined {
  const asks = asksBlame.has(query.wanted)
  const asked = asks && answer.statements.every(({ kind }) => blames.has(kind)) ? oneAsked(query, answer) : undefined
  const isOn = asked?.kind === 'state' ? directTo(asked, answer) : undefined
  if (!isOn) return undefined
  const own = answer.statements.filter(isOn)
  const others = answer.statements.filter((each) => !isOn(each))
  return others.length > 0 ? { own, others } : undefined
}

const asksBlame: ReadonlySet<Query['wanted']> = new Set(['who', 'acts', 'when', 'why', 'count'])

/** Who alone was asked about, by name and with no class. */
export function oneAsked({ acts, on: [party, ...others], sooner }: Query, { archive }: Answer): Actor | undefined {
  if (acts.some(({ worded }) => worded)) return undefined
  if (!party?.actor || party.only || others.length + sooner.length > 0) return undefined
  const actor = actorOf(archive, party.actor)
  return actor.members.length > 0 ? undefined : actor
}

export const blames = new Set<Kind>(attributions)

/** Whether an act is one on that very body, where some may be on what belongs to it: a measure, or blame of a state. */
export function directTo({ id, kind }: Actor, answer: Answer): ((each: Statement) => boolean) | undefined {
  const { archive, statements } = answer
  const blamed = statements.every((each) => blames.has(each.kind))
  if (kind === 'state')
    return blamed
      ? (each) => blamesState(archive, each)
      : statements.every((each) => isDesignation(each) || isCharge(each.kind))
        ? ({ targets }) => targets.includes(id)
        : undefined
  if (blamed) return organs.includes(kind) ? (each) => blamesOrgan(each, answer) : undefined
  return statements.every((each) => measures.has(each.kind)) ? ({ targets }) => targets.includes(id) : undefined
}

/** An organ itself or a unit of it: not a group that is said to work for it. */
const blamesOrgan = ({ targets }: Statement, { archive, scope: { on } }: Answer): boolean =>
  targets.some((id) => on?.has(id) && organs.includes(actorOf(archive, id).kind))

const isCharge = (kind: Kind): boolean => charges.some((each) => each === kind)
