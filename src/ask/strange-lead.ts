import { explainClause } from './clause.ts'
import { isStranger } from './lead.ts'
import { inPlainWords } from './lexicon/plain-words.ts'
import { occupied } from './lexicon/preface.ts'
import type { Item } from './pieces/item.ts'
import type { Explained, Reader } from './reading.ts'

const led = /^([^,:;?]{2,60}?)(?:[,:;]|\s-+)\s+(.{10,})$/u

/** “The mayor, did he condemn it”: it says who is meant. */
const pointsBack =
  /\b(?:he|she|his|her|him|they|their|them)\b|^(?:\S+ ){0,2}(?:it|this|these|those)\b(?! (?:true|right|correct|so)\b)/i

/** “In your opinion, is the denial honest”. */
const asksOpinion = /\bin your (?:\p{L}+ )?(?:opinion|view|judge?ment)\b/iu

/** “Compliance check, is Positive Technologies on that list”: what stands before says nothing of the record, and is told as unread. */
export function withoutStrangeLead(
  explained: Explained,
  text: string,
  reader: Reader,
  read: (rest: string) => Explained,
): Explained {
  const { reading } = explained
  const [, lead, rest] = led.exec(text.trim()) ?? []
  if (!lead || !rest || pointsBack.test(rest) || asksOpinion.test(lead)) return explained
  const topic = lead.replace(occupied, '').trim()
  if (reading.is !== 'not-understood' && topic === lead) return explained
  const { items } = explainClause(inPlainWords(topic), reader, undefined)
  if ((topic === lead && !items.some(({ is }) => is === 'unknown')) || !items.every(saysNothing)) return explained
  const own = read(rest)
  if (own.reading.is === 'query')
    return { ...own, reading: { ...own.reading, unread: [lead, ...(own.reading.unread ?? [])] } }
  return own.reading.is === 'which' ? own : explained
}

const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/

/** No name of anybody or anything; “Fingrid: did Moscow deny it” has one. */
const saysNothing = (item: Item): boolean =>
  item.is === 'unknown'
    ? !isStranger(item) || weekday.test(item.text) || item.text.length < 3
    : ['filler', 'auxiliary', 'preposition', 'join', 'office'].includes(item.is)
