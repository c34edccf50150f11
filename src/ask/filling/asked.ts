import type { Act } from '../lexicon/act.ts'
import type { Placed } from '../pattern/placed.ts'
import type { Item } from '../pieces/item.ts'
import type { Wanted } from '../query.ts'

/** A question as far as it is read, when it is asked what it wants to hear. */
export interface Heard {
  words: string
  items: readonly Item[]
  placed: readonly Placed[]
  acts: readonly Act[]
  negated: boolean
}

/** With what stands at its beginning, and with its first question word. */
export interface Asked extends Heard {
  telling: readonly Item[]
  first: Item | undefined
  asks: string | undefined
  order: Extract<Item, { is: 'order' }>['order'] | undefined
  /** Names of somebody who acts, is aimed at, or may be either. */
  actors: readonly Placed[]
  /** Nothing was done but what somebody is accused of. */
  onlyDeeds: boolean
}

/** What it wants to hear, if the rule fits. */
export type Rule = (asked: Asked) => Wanted | undefined
