import type { ActorId, IncidentId } from '../../model/id.ts'
import type { prepositions } from '../lexicon/grammar.ts'
import type { Class, Office } from '../lexicon/people.ts'
import type { Phrase } from '../lexicon/phrases.ts'
import type { Time } from './times.ts'

/** A piece of a question with one meaning. */
export type Item =
  | {
      is: 'name'
      text: string
      state?: ActorId
      speaker?: string
      year?: string
      deed?: string
      possessive: boolean
      /** A plain word of a longer name, with which it begins or not. */
      partial?: 'first' | 'inner'
      /** What a description means, and no name that was typed. */
      described?: true
      /** Possible meanings of a description. */
      among?: readonly IncidentId[]
      /** With the state: “Europeans” are the EU and its members. */
      others?: readonly ActorId[]
    }
  /** What was done to somebody: “attack on”, “attacking”. */
  | { is: 'deed'; word: string }
  /** “Anyone other than”: who comes next is left out. */
  | { is: 'except' }
  /** “Before the UK did”: who comes next is who was, or was not, later. */
  | { is: 'sooner' }
  | { is: 'act'; phrase: Phrase; text: string }
  | { is: 'preposition'; word: string; part: (typeof prepositions)[string] }
  | { is: 'question'; word: string }
  | { is: 'auxiliary'; word: string }
  | { is: 'negation'; word: string }
  | { is: 'class'; only: Class; text: string }
  | { is: 'wide'; text: string }
  | { is: 'office'; office: Office; text: string }
  | { is: 'time'; time: Time }
  | { is: 'order'; order: 'first' | 'last' | 'most' }
  | { is: 'join' }
  | { is: 'filler'; word: string }
  /** `deed`: says what was done, and may point back to it. `proper`: written as a name. */
  | { is: 'unknown'; text: string; deed?: true; proper?: true }

export const deed = (word: string): Item => ({ is: 'deed', word })

/** What begins at a place, and how many words it takes; no item when it says nothing. */
export interface Step {
  item?: Item
  length: number
}

export type NameItem = Extract<Item, { is: 'name' }>

export const isState = (item: Item | undefined): item is NameItem => item?.is === 'name' && item.state !== undefined

/** The first from there that says something: “of the Trump campaign”. */
export const saidFrom = (items: readonly Item[], from: number): Item | undefined =>
  items.slice(from).find(({ is }) => is !== 'filler')
