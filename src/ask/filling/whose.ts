import { reachOfTarget } from '../../find/roll-up.ts'
import { type Archive, incidentOf } from '../../model/archive.ts'
import type { IncidentId } from '../../model/id.ts'
import type { Scope } from '../answer/reach.ts'
import { union } from '../answer/union.ts'
import type { Item } from '../pieces/item.ts'
import type { Query } from '../query.ts'
import { describedIn } from '../texts/described.ts'

const asksMatters =
  /\b(?:incidents|hacks|attacks|cyber-?attacks|breaches|cases|campaigns|intrusions|break-ins|victims|which ones)\b|\bwhich$/i
/** “Which hospitals were hit”, “which telecoms did Salt Typhoon hit”: whom it happened to. */
const asksVictims =
  /^(?:(?:which|what|list)\b.* (?:were|was|got|have been|has been) (?:\w+ )?(?:hit|hacked|attacked|breached|targeted|compromised|robbed|infected|affected|wiped|encrypted|raided|infiltrated)|(?:which|what)\b.* (?:did|has|have) .+ (?:hit|hack|hacked|attack|attacked|breach|breached|target|targeted|compromise|compromised|rob|robbed|infect|infected|affect|affected|infiltrate|infiltrated))\b/i
/** Whoever it was. */
const anybody =
  /^(?:countr(?:y|ies)|states?|compan(?:y|ies)|organi[sz]ations?|firms?|institutions?|bodies|targets?|victims?|business(?:es)?|entit(?:y|ies)|governments?)$/i
const suffered = /\b(?:robbed|hacked|hit|breached|targeted|attacked|compromised|raided|infiltrated|victims)\b/i

/** “hacks of parliaments, list them”, “health insurers hacked, which ones”: whatever happened to such people. */
export function ofVictims(words: string, items: readonly Item[], query: Query, archive: Archive): Query | undefined {
  const { over, around, by, acts, negated, victims, on } = query
  const only = acts.every(({ ofAccused }) => ofAccused) && !negated && over.length === 0
  const named = by.some(({ actor, speaker }) => actor !== undefined || speaker !== undefined)
  const whom = asksVictims.test(words) && acts.length > 0 && acts.every(({ ofAccused }) => ofAccused) && !negated
  const hit = whom || suffered.test(words) || items.some(({ is }) => is === 'deed')
  // “Which companies were hit by NotPetya”.
  const theirs = archive.incidents.flatMap(({ id }) =>
    around.some(({ actor, incident }) => id === incident || isBySome(archive, id, [{ actor }])) ? [id] : [],
  )
  const matters = [...over, ...theirs]
  if (whom && matters.length > 0) return { ...query, wanted: 'matters', over: matters, around: [], on: [], by: [] }
  if (!only || named || !hit || !(asksMatters.test(words) || whom)) return undefined
  const unknown = items.flatMap((item) => (item.is === 'unknown' && !sectors.has(item.text) ? [item.text] : []))
  const classes = items.flatMap((item) => (item.is === 'class' ? item.text.split(' ') : []))
  const wanted = unknown.length > 0 ? unknown : classes
  const telling = whom ? wanted.filter((word) => !anybody.test(word)) : wanted
  const group = whom && on.some(({ actor }) => actor !== undefined)
  if (wanted.length === 0 || (telling.length === 0 && !group)) return undefined
  const here = victims.map(({ state }) => state)
  const described = describedIn(archive).matters(telling, { here, near: [], also: [], times: [], all: true })
  const ids = group ? described.filter((id) => isBySome(archive, id, on)) : described
  if (ids.length === 0 && !group) return undefined
  return {
    ...query,
    wanted: 'matters',
    over: ids,
    victims: [],
    on: on.filter(({ actor }) => actor !== undefined),
    by: [],
  }
}

/** Whether one of those who are named is accused of it. */
function isBySome(archive: Archive, id: IncidentId, on: Query['on']): boolean {
  const ids = union(on.flatMap(({ actor }) => (actor ? [reachOfTarget(archive, actor).ids] : [])))
  return incidentOf(archive, id).accused.some((each) => ids.has(each))
}

const sectors = new Set(['sector', 'sectors', 'industry', 'industries'])

/** The matters themselves, where a question asks for nothing that was said or done about them. */
export function mattersAsked(archive: Archive, query: Query, scope: Scope): IncidentId[] {
  const { wanted, acts, since, until, over } = query
  const named = new Set(over)
  const asked = wanted === 'matters' && acts.every(({ ofAccused }) => ofAccused)
  if (!asked || (!scope.incidents && !scope.on)) return []
  return archive.incidents
    .filter(
      ({ id, accused, disclosed, began }) =>
        (named.size > 0 ? named.has(id) : !scope.incidents || scope.incidents.has(id)) &&
        (!scope.on || accused.some((each) => scope.on?.has(each))) &&
        (!since || (disclosed ?? began ?? '') >= since) &&
        (!until || (disclosed ?? began ?? '9').slice(0, until.length) <= until),
    )
    .map(({ id }) => id)
}
