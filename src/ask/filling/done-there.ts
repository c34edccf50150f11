import escapeRegExp from 'escape-string-regexp'
import type { Found, Name } from '../../find/names.ts'
import type { Actor } from '../../model/actor.ts'
import type { IncidentId } from '../../model/id.ts'
import type { Placed } from '../pattern/placed.ts'
import type { NameItem } from '../pieces/item.ts'
import type { Query } from '../query.ts'
import type { Reader } from '../reading.ts'
import { findMatter, isOfYear } from './matter-named.ts'

/** The one record that a name means in its part, or why there is none. */
export type Resolved =
  | { kind: 'one'; record: Name; part: Placed['part']; also?: IncidentId }
  | Exclude<Found<Name>, { kind: 'one' }>

/** A name that is to be resolved, and where it stands. */
export interface Asked {
  placed: Placed
  item: NameItem
  words: string
  wanted: Query['wanted']
  reader: Reader
  /** The state that the name stands for, if it is one. */
  state: Actor | undefined
}

/** “The Ukrainian blackout”: a matter that is called by the state and what was done there. */
export function doneThere({ item, placed: { part }, words, reader, state }: Asked): Resolved | undefined {
  const { deed, text } = item
  if (!state || part !== 'victim' || !deed || plainDeeds.test(deed)) return undefined
  const called = [text, state.name].flatMap((name) => [
    `${name} ${deed}`,
    `${name} ${deed.replace(outage, 'blackout')}`,
  ])
  const find = (year?: string) =>
    [...new Set(called)].map((name) => findMatter({ ...item, text: name, ...(year && { year }) }, undefined, reader))
  // “Kyiv outage 2016”: the one of that year, if there are two.
  const year = new RegExp(String.raw`\b${escapeRegExp(deed)} (?:(?:in|of) )?((?:19|20)\d\d)\b`, 'i').exec(words)?.[1]
  const isThen = (each: Found<Name>) =>
    each.kind === 'one' &&
    each.record.kind === 'incident' &&
    year !== undefined &&
    isOfYear(reader.archive, each.record.id, year)
  const found = find()
  const then = year ? find(year).find(isThen) : undefined
  const meant =
    then ??
    found.find(({ kind }) => kind === 'one') ??
    found.find((each) => each.kind === 'several' && each.records.length <= 3)
  return meant?.kind === 'one' ? { ...meant, part } : meant
}

const outage = /^(?:power )?(?:outage|cut)(?=s?$)/

/** They say of a matter only that it is one. */
const plainDeeds =
  /^(?:(?:cyber-?)?attacks?|attacking|hacks?|hacking|breach(?:es)?|incidents?|campaigns?|operations?|affair|saga|elections)$/
