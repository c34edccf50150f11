import { explainClause } from './clause.ts'
import { isEnglish } from './lexicon/english.ts'
import { inPlainWords } from './lexicon/plain-words.ts'
import { isIdle } from './lexicon/preface.ts'
import type { Item } from './pieces/item.ts'
import type { Explained, Reader } from './reading.ts'

/** “Working on a paper about deterrence”: what is left says what the paper is about. */
const purpose =
  /^(?:(?:i|we)(?:['’]m|['’]re| am| are) )?(?:currently |just )?(?:working on|writing|drafting|preparing|researching) (?:an?|my|our|the|some) (?:\p{L}+ )?(?:article|paper|report|note|story|piece|briefing|thesis|lecture|memo|chapter|book|talk|podcast)(?: (?:on|about|for|regarding))?/iu

const led = /^([^,:;?]{2,60}?)(?:[,:;]|\s-+)\s+(.{10,})$/u

/** “The mayor, did he condemn it”: it says who is meant. */
const pointsBack =
  /\b(?:he|she|his|her|him|they|their|them)\b|^(?:\S+ ){0,2}(?:it|this|these|those)\b(?! (?:true|right|correct|so)\b)/i

/** “Compliance check, is Positive Technologies on that list”: what stands before says nothing of the record, and is told as unread. */
export function withoutStrangeLead(
  explained: Explained,
  text: string,
  reader: Reader,
  read: (rest: string) => Explained,
): Explained {
  const { reading } = explained
  const [, lead, rest] = led.exec(text.trim()) ?? []
  if (!lead || !rest || pointsBack.test(rest)) return explained
  const topic = lead.replace(purpose, '').trim()
  if (reading.is !== 'not-understood' && topic === lead) return explained
  const { items } = explainClause(inPlainWords(topic), reader, undefined)
  if ((topic === lead && !items.some(({ is }) => is === 'unknown')) || !items.every(saysNothing)) return explained
  const own = read(rest)
  if (own.reading.is === 'query')
    return { ...own, reading: { ...own.reading, unread: [lead, ...(own.reading.unread ?? [])] } }
  return own.reading.is === 'which' ? own : explained
}

const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/

/** A word that is no English may be the name of what is asked about: “Fingrid: did Moscow deny it”. */
const saysNothing = (item: Item): boolean =>
  item.is === 'unknown'
    ? isEnglish(item.text) || isIdle(item.text) || weekday.test(item.text) || item.text.length < 3
    : ['filler', 'auxiliary', 'preposition', 'join', 'office'].includes(item.is)
