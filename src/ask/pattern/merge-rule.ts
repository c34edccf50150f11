import type { Item } from '../pieces/item.ts'
import type { Entry, Senses } from './placed.ts'

/** What a rule makes of the items from a place on, and how many it takes; no entry when they say nothing by themselves. */
export interface Merged {
  entry?: Entry
  length: number
}

export type Rule = (items: readonly Item[], at: number, senses: Senses) => Merged | undefined
