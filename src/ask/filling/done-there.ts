import escapeRegExp from 'escape-string-regexp'
import type { Found, Name } from '../../find/names.ts'
import { findMatter, isOfYear } from './matter-named.ts'
import type { Asked, Resolved } from './resolved.ts'

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
