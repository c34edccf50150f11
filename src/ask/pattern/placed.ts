import type { ActorId } from '../../model/id.ts'
import type { Class, Office } from '../lexicon/people.ts'
import type { Item, NameItem } from '../pieces/item.ts'

/** The part that a name plays: who acts, whom it is aimed at, over what, what happened to whom, who is left out or later. */
export type Part = 'by' | 'on' | 'also' | 'over' | 'both' | 'victim' | 'except' | 'sooner' | 'open'

/** A name with its part, and the state that stands before it and tells it from its namesakes. */
export interface Placed {
  item: Extract<Item, { is: 'name' | 'class' | 'office' }>
  part: Part
  only?: Class
  qualifier?: NameItem
  /** Joined to a class before it that has an owner: “Chinese companies and persons”. */
  like?: boolean
  /** “The Chinese embassy in Prague”: where. */
  at?: ActorId
  /** Stands where somebody acts, and is only the name of a matter: “did WADA confirm”. */
  acting?: boolean
  /** “The attack on Georgia”: one of what happened there. */
  single?: boolean
  /** “The Dutch minister”: who in the name of the state. */
  office?: Office
  /** “GRU officers”: those who serve it. */
  staff?: true
}

export type ActItem = Extract<Item, { is: 'act' }>

/** Whether a name may stand for a matter, or for somebody. */
export interface Senses {
  matter(name: NameItem): boolean
  /** May stand for one, if what follows says so: “the Monica Witt affair”. */
  case(name: NameItem): boolean
  actor(name: NameItem): boolean
  /** Somebody who is on record by that name. */
  person(name: NameItem): boolean
  /** A state or a list of states, of whom a class can be a part. */
  many(name: NameItem): boolean
  /** The state of a body: of the FBI the United States. */
  home(name: NameItem): ActorId | undefined
  /** Never said or did anything on record: what is done is done to it. */
  silent(name: NameItem): boolean
  /** Whether the state before a name tells it from others: “China’s MSS”. */
  qualifies(state: NameItem, name: NameItem): boolean
  /** Accused on record, and lists nobody: “Russia sanctions” are those on Russia, “EU sanctions” those of the EU. */
  accused(name: NameItem): boolean
}

export interface Entry {
  item: Item
  only?: Class
  qualifier?: NameItem
  office?: Office
  /** “GRU officers”: those who serve it. */
  staff?: true
  at?: ActorId
  /** “sanctioned anyone”: somebody stands behind the verb, though no name. */
  anybody?: boolean
  /** What follows the name says which of its senses is meant: “the Conti gang”, “the Star Blizzard campaign”. */
  sense?: 'actor' | 'matter'
}

export interface Spot {
  entries: readonly Entry[]
  at: number
  item: Placed['item']
  matter: boolean
  actor: boolean
  placed: readonly Placed[]
  senses: Senses
}

export interface Found {
  item: ActItem
  at: number
}

export type Preposition = Extract<Item, { is: 'preposition' }>
