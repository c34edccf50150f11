import { type Line, wordsOf } from './briefing.ts'

/** How much of a budget an item takes; the unit is the caller's. */
export type Size<Item> = (item: Item) => number

/** Shortens by whole items: the longest head whose sizes stay within `budget`, and how many are left out. */
export function fitItems<Item>(
  items: readonly Item[],
  budget: number,
  size: Size<Item>,
): { shown: Item[]; left: number } {
  const shown: Item[] = []
  let used = 0
  for (const item of items) {
    used += size(item)
    if (used > budget) break
    shown.push(item)
  }
  return { shown, left: items.length - shown.length }
}

const namesShown = 4

/** “A, B and C”; of many the first: “A, B, C and 4 more”. */
export function listSome(names: readonly string[]): string {
  const many = names.length > namesShown
  const first = names.slice(0, many ? namesShown - 1 : -1)
  const last = many ? `${names.length - first.length} more` : (names.at(-1) ?? '')
  return first.length > 0 ? `${first.join(', ')} and ${last}` : last
}

/** The most that every part may take, so that a long list does not push out what follows it. */
export function fairShare(sizes: readonly number[], budget: number): number {
  let left = budget
  let waiting = sizes.length
  for (const size of [...sizes].sort((a, b) => a - b)) {
    if (size * waiting > left) return Math.floor(left / waiting)
    left -= size
    waiting -= 1
  }
  return Number.POSITIVE_INFINITY
}

/** The longest title that every chat shows whole. */
export const longestTitle = 140

const longestWord = 20

/** Cuts on code points, behind a word, and says so with an ellipsis. `max` counts UTF-16 units, as the platforms do. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text
  let end = max - 1
  const last = text.charCodeAt(end - 1)
  if (last >= 0xd800 && last <= 0xdbff) end -= 1
  const kept = text.slice(0, end)
  // Not in the middle of a word, where one ends near by.
  const word = kept.lastIndexOf(' ')
  const whole = /\s/.test(text.charAt(end)) || word < Math.max(1, end - longestWord) ? kept : kept.slice(0, word)
  return `${whole.replace(/[\s,;:·–-]+$/, '')}…`
}

/** A list within `budget` characters; what is left out is counted, and `more` is what to ask for it. Shows one item at least. */
export function fitLines(items: readonly Line[], budget: number, more: string): Line[] {
  const { shown, left } = fitItems(items, budget, (line) => wordsOf(line).length)
  const lines = shown.length > 0 ? shown : items.slice(0, 1)
  const rest = items.length - lines.length
  return left > 0 && rest > 0 ? [...lines, [{ text: `… and ${rest} more: ${more}`, quiet: true }]] : lines
}
