import escapeRegExp from 'escape-string-regexp'
import type { Archive } from '../../model/archive.ts'
import { type Item, isState } from '../pieces/item.ts'
import { accusedIn } from './standing.ts'

/** “Did the EU blame the GRU for Georgia 2019”, “who was silent on Georgia 2019”: for what was done there then, and not in a statement of that year; undefined where nothing was. */
export function withAttack(words: string, items: readonly Item[], archive: Archive): string | undefined {
  const { actorsById, incidents } = archive
  const at = items.findIndex((item, place) => isState(item) && items[place + 1]?.is === 'time')
  const [before, state, time] = [items[at - 1], items[at], items[at + 1]]
  if (!isState(state) || !state.state) return undefined
  const over = before?.is === 'preposition' && /^(?:for|over)$/.test(before.word) && at === items.length - 2
  // Whom nobody accuses it happened to.
  const beside = opens(before) && !accusedIn(archive).has(state.state)
  const year =
    time?.is === 'time' && time.time.bare && time.time.since === time.time.until ? time.time.since : undefined
  const country = actorsById.get(state.state)?.country
  if (year?.length !== 4 || !country || !(over || beside)) return undefined
  const then = incidents.some(
    ({ victims, began, disclosed }) =>
      victims.some((victim) => victim.country === country) && [began, disclosed].some((day) => day?.startsWith(year)),
  )
  const within = over ? '(?:in )?' : ''
  const named = new RegExp(`\\b(?:the )?(${escapeRegExp(state.text)}),? ${within}${year}\\b`, 'iu')
  return then && named.test(words) ? words.replace(named, `the ${year} $1 attack`) : undefined
}

/** “Silent on”, “attributed”. */
const opens = (before: Item | undefined): boolean =>
  (before?.is === 'preposition' && /^(?:for|over|on|to|about|after|of|regarding|concerning)$/.test(before.word)) ||
  (before?.is === 'act' && before.phrase.act.takes !== 'actor' && before.phrase.form !== 'noun')
