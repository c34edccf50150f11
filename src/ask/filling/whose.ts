import { noneButDeeds } from '../lexicon/act.ts'
import type { Query } from '../query.ts'
import type { Clause, Reading } from '../reading.ts'
import { describedIn } from '../texts/described.ts'
import { incidentsAsked } from './incidents-asked.ts'
import { victimsAsked } from './victims-asked.ts'

const asksMatters =
  /\b(?:incidents|hacks|attacks|cyber-?attacks|breaches|cases|campaigns|intrusions|break-ins|victims|which ones)\b|\bwhich$/i
const suffered = /\b(?:robbed|hacked|hit|breached|targeted|attacked|compromised|raided|infiltrated|victims)\b/i

/** “Which incidents?” */
const bare = /^(?:and |but |so )?(?:which|what)(?: other)? (?:incidents|attacks|hacks|breaches|campaigns)$/i

/** “hacks of parliaments, list them”, “health insurers hacked, which ones”: whatever happened to such people. */
export function ofVictims(clause: Clause, query: Query): Reading | undefined {
  const {
    words,
    items,
    reader: { archive },
  } = clause
  const listed = incidentsAsked(words, items, query)
  if (listed && !(clause.before && bare.test(words))) return { is: 'query', query: listed }
  // “Which attacks were not destructive”: the others are not found by a word.
  if (items.some(({ is }) => is === 'negation')) return undefined
  const asked = victimsAsked(clause, query)
  if (asked) return asked
  const { over, by, acts, negated, victims, on } = query
  const only = noneButDeeds(acts) && !negated && over.length === 0
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
