import { Day } from '../model/day.ts'
import type { Party, Query } from './query.ts'
import type { Explained } from './reading.ts'

const not = String.raw`(?:\bnot\b|n['’]t\b|\bnever\b|\bno\b)`
const notUntil = new RegExp(String.raw`${not}.{3,}?\b(?:until|till)\b|\bwait(?:ed)? until\b`, 'iu')
const yearAtLast = /\b(?:until|till) (?:(?:late|early|mid|the end of|as late as|sometime in)[- ])*((?:19|20)\d\d)\b/i
const ownFirst =
  /['’]s? (?:very |own )?first\b|^(?:were|was) (?:the )?first (?:\p{L}+ ){1,4}(?:in|on|for|over|of) (?:\p{L}+ )?(?:19|20)\d\d\W*$|\bits (?:very |own )?first\b|\bfor the (?:very )?first time\b|\bfirst (?:use|application) of (?:the )?\S+['’]s? |\bfirst time (?:that |when )?(?!anyone|anybody|any\b)/iu
/** “Only sanctioned it in 2025”, “only in 2025”: not before. */
const onlyThen = /\bonly (?:in|on|from|after) (?:\d{1,2} )?(?:\p{L}+ )?(?:19|20)\d\d\b/iu

/** “The GRU as a whole”. */
const whole = /\b(?:the whole (?:of )?|as a whole\b|as such\b|itself\b)/i

const itself = (party: Party): Party => (party.actor && !party.only ? { ...party, only: 'itself' } : party)

/**
 * “France did not blame Russia until April 2025”, “New Zealand’s first cyber sanctions were in May 2022”: whether what it did then was the
 * first that it did, whatever others did before it.
 */
export function firstThen(explained: Explained, words: string): Explained {
  const { reading } = explained
  if (reading.is !== 'query' || reading.second || reading.query.wanted !== 'whether') return explained
  // “The first time that the EU blamed a state”: no state is it.
  const { on, by } = reading.query
  const others = on.filter(({ actor }) => !actor || !by.some((each) => each.actor === actor))
  const query = onlySince({ ...reading.query, on: whole.test(words) ? others.map(itself) : others }, words)
  return query ? { ...explained, reading: { ...reading, query } } : explained
}

function onlySince(query: Query, words: string): Query | undefined {
  const { negated, until, since, over, order, by, asOf } = query
  if (asOf || by.length + query.on.length === 0) return undefined
  if (negated && notUntil.test(words) && since === undefined) {
    const year = Day.safeParse(yearAtLast.exec(words)?.[1]).data
    const then = year ?? until
    if (then) return { ...query, negated: false, ownFirst: true, since: then, until: then }
    return over.length === 1 && until === undefined ? { ...query, negated: false, ownFirst: true } : undefined
  }
  const isOwn = order === 'first' ? by.length > 0 && ownFirst.test(words) : onlyThen.test(words) && !negated
  const isThen =
    (since !== undefined && until !== undefined) || (order === 'first' && over.length + query.on.length > 0)
  return isOwn && isThen && query.sooner.length === 0 ? { ...query, order: undefined, ownFirst: true } : undefined
}
