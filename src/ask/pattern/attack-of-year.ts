import escapeRegExp from 'escape-string-regexp'
import type { Archive } from '../../model/archive.ts'
import { type Item, isState } from '../pieces/item.ts'

/** “Did the EU blame the GRU for Georgia 2019”: for what was done there then, and not in a statement of that year; undefined where nothing was. */
export function withAttack(
  words: string,
  items: readonly Item[],
  { actorsById, incidents }: Archive,
): string | undefined {
  const at = items.findIndex((item, place) => isState(item) && place === items.length - 2)
  const [before, state, time] = [items[at - 1], items[at], items[at + 1]]
  if (!isState(state) || before?.is !== 'preposition' || !/^(?:for|over)$/.test(before.word)) return undefined
  const year =
    time?.is === 'time' && time.time.bare && time.time.since === time.time.until ? time.time.since : undefined
  const country = state.state && actorsById.get(state.state)?.country
  if (year?.length !== 4 || !country) return undefined
  const then = incidents.some(
    ({ victims, began, disclosed }) =>
      victims.some((victim) => victim.country === country) && [began, disclosed].some((day) => day?.startsWith(year)),
  )
  const named = new RegExp(`\\b(?:the )?(${escapeRegExp(state.text)}),? (?:in )?${year}\\b`, 'iu')
  return then && named.test(words) ? words.replace(named, `the ${year} $1 attack`) : undefined
}
