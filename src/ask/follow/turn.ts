import type { Placed, Senses } from '../pattern/placed.ts'
import type { Item } from '../pieces/item.ts'
import type { Query } from '../query.ts'

/** A question that may follow the one before it: what that asked, what this says by itself, and of which words it was read. */
export interface Turn {
  before: Query
  now: Query
  words: string
  items: readonly Item[]
  placed: readonly Placed[]
  senses: Senses
  /** “That group”: whom it points at was found in the question before. */
  pointed?: boolean
}

/** The items that say something: “and”, “the” do not. */
export const saidIn = (items: readonly Item[]): Item[] => items.filter(({ is }) => is !== 'filler' && is !== 'join')

/** “Who was listed?” after the latest attribution: of another act than before. */
export const isAnotherAct = ({ before, now }: Pick<Turn, 'before' | 'now'>): boolean =>
  now.acts.some(({ name }) => before.acts.every((act) => act.name !== name))
