import { lastAct } from './around-name.ts'
import { takesWords } from './idle-acts.ts'
import type { ActItem, Part, Spot } from './placed.ts'

/** A name right before a noun: “EU sanctions” are by it, “Exchange sanctions” over it; “China sanctions by the EU” are on it. */
export function adjunct({ entries, at, item, matter, actor, placed, senses }: Spot, { phrase }: ActItem): Part {
  const earlier = lastAct(entries, at)?.item.phrase.act.name
  if (earlier === 'reactions' && entries[at - 1]?.item.is === 'preposition') return matter ? 'over' : 'victim'
  if (earlier && takesWords.has(earlier) && entries[at - 1]?.item.is === 'act') return matter ? 'over' : 'victim'
  if (matter && !actor) return 'over'
  // “What did NATO make of China’s claims”.
  if (earlier === 'statements' && item.is === 'name' && item.possessive && placed.some(({ part }) => part === 'by'))
    return senses.accused(item) ? 'on' : 'victim'
  if (matter && item.is === 'name' && !item.possessive) return phrase.act.takes === 'incident' ? 'over' : 'both'
  const aimedLater = entries
    .slice(at + 1)
    .some(
      ({ item: each }, place) =>
        each.is === 'preposition' && each.part === 'on' && entries[at + 2 + place]?.item.is === 'name',
    )
  const byLater = entries
    .slice(at + 1)
    .some(
      ({ item: each }, place) =>
        each.is === 'preposition' && each.word === 'by' && entries[at + 2 + place]?.item.is === 'name',
    )
  const byBefore = placed.some(({ part }) => part === 'by')
  if (byLater) return 'on'
  // “Russian retaliation” is Russia’s, whoever is accused.
  if (/^(?:retaliat|counter)/.test(phrase.words[0] ?? '')) return 'by'
  if (item.is === 'name' && item.possessive && !matter) return 'by'
  if (byBefore && (item.is !== 'name' || item.possessive || senses.accused(item) || senses.silent(item))) return 'on'
  if (byBefore && phrase.act.takes === 'actor' && entries[at - 1]?.item.is === 'name') return 'by'
  if (byBefore) return 'on'
  const measure = phrase.act.takes === 'actor'
  return measure &&
    !aimedLater &&
    item.is === 'name' &&
    !item.possessive &&
    (senses.accused(item) || (senses.silent(item) && !(item.state && isVerb(entries, at))))
    ? 'on'
    : 'by'
}

/** “Switzerland sanctions Ermakov”: whom, right behind it. */
const isVerb = (entries: Spot['entries'], at: number): boolean => entries[at + 2]?.item.is === 'name'
