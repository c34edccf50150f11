import { type Archive, incidentOf } from '../../model/archive.ts'
import type { IncidentId } from '../../model/id.ts'
import type { Incident } from '../../model/incident.ts'
import type { Scope } from '../answer/reach.ts'
import type { Item } from '../pieces/item.ts'
import type { Query } from '../query.ts'
import type { Reading } from '../reading.ts'
import { describedIn } from '../texts/described.ts'
import { incidentsAsked } from './incidents-asked.ts'
import { victimsAsked } from './victims-asked.ts'

const asksMatters =
  /\b(?:incidents|hacks|attacks|cyber-?attacks|breaches|cases|campaigns|intrusions|break-ins|victims|which ones)\b|\bwhich$/i
const suffered = /\b(?:robbed|hacked|hit|breached|targeted|attacked|compromised|raided|infiltrated|victims)\b/i

/** “hacks of parliaments, list them”, “health insurers hacked, which ones”: whatever happened to such people. */
export function ofVictims(words: string, items: readonly Item[], query: Query, archive: Archive): Reading | undefined {
  const listed = incidentsAsked(words, items, query)
  if (listed) return { is: 'query', query: listed }
  // “Which attacks were not destructive”: the others are not found by a word.
  if (items.some(({ is }) => is === 'negation')) return undefined
  const asked = victimsAsked(words, items, query, archive)
  if (asked) return asked
  const { over, by, acts, negated, victims, on } = query
  const only = acts.every(({ ofAccused }) => ofAccused) && !negated && over.length === 0
  const named = by.some(({ actor, speaker }) => actor !== undefined || speaker !== undefined)
  const hit = suffered.test(words) || items.some(({ is }) => is === 'deed')
  if (!only || named || !hit || !asksMatters.test(words)) return undefined
  const unknown = items.flatMap((item) => (item.is === 'unknown' && !sectors.has(item.text) ? [item.text] : []))
  const classes = items.flatMap((item) => (item.is === 'class' ? item.text.split(' ') : []))
  const wanted = unknown.length > 0 ? unknown : classes
  if (wanted.length === 0) return undefined
  const here = victims.map(({ state }) => state)
  const ids = describedIn(archive).matters(wanted, { here, near: [], also: [], times: [], all: true })
  if (ids.length === 0) return undefined
  return {
    is: 'query',
    query: {
      ...query,
      wanted: 'matters',
      over: ids,
      victims: [],
      on: on.filter(({ actor }) => actor !== undefined),
      by: [],
    },
  }
}

const sectors = new Set(['sector', 'sectors', 'industry', 'industries'])

/** The matters themselves, where a question asks for nothing that was said or done about them. */
export function mattersAsked(archive: Archive, query: Query, scope: Scope): IncidentId[] {
  const { wanted, acts, since, until, over, ofKinds, order } = query
  const named = new Set(over)
  const asked = (wanted === 'matters' || wanted === 'victims') && acts.every(({ ofAccused }) => ofAccused)
  if (!asked || (!scope.incidents && !scope.on && !ofKinds)) return []
  const found = archive.incidents
    .filter(
      ({ id, accused, disclosed, began }) =>
        (named.size === 0 || named.has(id)) &&
        (!scope.incidents || scope.incidents.has(id)) &&
        (!scope.on || accused.some((each) => scope.on?.has(each))) &&
        (!since || [disclosed, began].some((day) => day && day >= since && (!until || isUntil(day, until)))) &&
        (!until || isUntil(disclosed ?? began ?? '9', until) || isUntil(began ?? '9', until)),
    )
    .toSorted((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1))
    .map(({ id }) => id)
  if (!ofKinds || !order) return found
  const dated = found.filter((id) => dayOf(incidentOf(archive, id)) !== '')
  return order === 'first' ? dated.slice(-1) : dated.slice(0, 1)
}

const isUntil = (day: string, until: string): boolean => day.slice(0, until.length) <= until

/** On which it came to light, else began. */
const dayOf = ({ disclosed, began }: Incident): string => disclosed ?? began ?? ''
