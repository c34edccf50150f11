import type { Query } from './query.ts'
import type { Explained } from './reading.ts'

/** “who claimed the attack, and who exposed them”: the second half is read as if it was asked next. */
const clauses =
  /^(.{8,}?)(?:[,;?]\s*(?:and|but|then)?(?: also)?|\s+(?:and|but)(?: also| then)?)\s+((?:who|whom|what|when|why|which|how|did|has|have|was|were|is|by whom)\s.{3,}|[^\s,]+['’]s\s[^\s,]+)$/i

export function clausesIn(words: string): readonly string[] {
  // “Between Cloud Hopper and May 2025, did …”.
  if (/^between\b/i.test(words)) return []
  // “Who attributed it but did not sanction anybody”: the one without the other.
  if (/\bbut (?:did|has|have|does|do)(?: not|n['’]?t)\b/i.test(words)) return []
  const [, first, second] = clauses.exec(words) ?? []
  return first && second ? [first, second] : []
}

/** More than “and who said so”: “and what did the Treasury do”, “and how many were hit”. */
export const asksMore = ({ items, placed, words, reading }: Explained): boolean =>
  (reading.is === 'query' && reading.query.wanted === 'figures' && reading.query.over.length > 0) ||
  (/^and what (?:did|has|have) .+ (?:do|done)(?: (?:to|about|with) (?:him|her|it|them))?$/i.test(words) &&
    placed.length === 1) ||
  items.some((item) => item.is === 'act' && (item.phrase.act.name !== 'statements' || placed.length > 0))

/** An act and somebody or something: a question before the second begins. */
export const standsAlone = (query: Query): boolean =>
  (query.wanted === 'figures' || query.wanted === 'start' ? query.over.length > 0 : query.acts.length > 0) &&
  query.by.length + query.on.length + query.over.length + query.victims.length + query.around.length > 0
