import { month } from '../ask/lexicon/months.ts'
import { accusedIn, imposersIn } from '../ask/pattern/standing.ts'
import type { Names } from '../find/names.ts'
import type { Archive } from '../model/archive.ts'

/** Commands that are called as what is asked for. */
const facts: ReadonlySet<string> = new Set(['sanctions', 'statements'])

/** What names nothing but when it was. */
const isTime = new RegExp(
  String.raw`^\s+(?:(?:in|since|before|after|until|during|from|of|between|so far in) )?(?:(?:early|mid|late|last|this|past|the (?:first|second|last|past)|${month}) (?:.* )?)?(?:(?:19|20)\d\d|(?:last|this|past) (?:year|month|week|quarter))(?: (?:and|to|until) .*\d{4})?\W*$`,
  'i',
)

/** “Sanctions on Russia by the UK”: whom by whom; “sanctions by the EU”, with which a talk goes on. */
export const isListOf = (name: string, rest: string): boolean => facts.has(name) && isOfTwo.test(rest)

/** “Sanctions by the UK”, on nobody in particular. */
export const isByOnly = (rest: string): boolean => /^\s+by (?:the )?\S+(?: \S+)?\W*$/i.test(rest)

const isOfTwo = /^\s+by (?=\S)|^\s+(?:on|against|over) \S.* by \S/i

/** “Sanctions on:china”; in “incident notpetya: who attributed?” the colon is of the sentence. */
export const hasOptions = (name: string, rest: string): boolean =>
  facts.has(name) ? rest.includes(':') : /\S:\S/.test(rest)

/**
 * Whether what begins with the name of a command is plain English all the same: “sanctions in 2025” is of that time, “sanctions” in a talk
 * of what the talk is of, and “sanctions too?” goes on with a question.
 */
export const isMoreThanCommand = (name: string, rest: string, inTalk: boolean): boolean =>
  (inTalk && rest.trim() === '' && facts.has(name)) ||
  isTime.test(rest) ||
  /^\s*(?:too|as well|also|either|then|again)\W*$/i.test(rest)

/** “Sanctions EU”: those by it, which imposes them and is accused of nothing; “sanctions Russia” are on it. */
export function isOfImposer(name: string, rest: string, archive: Archive, names: Names): boolean {
  // “Sanctions Moldova US”: on the one, by the other.
  if (name === 'sanctions' && /\S \S*(?<= )(?:us|usa|uk|eu)(?: (?:19|20)\d\d)?\W*$/i.test(rest)) return true
  const found = name === 'sanctions' && rest.trim() !== '' ? names.actor.find(rest.trim()) : undefined
  return found?.kind === 'one' && imposersIn(archive).has(found.record.id) && !accusedIn(archive).has(found.record.id)
}
