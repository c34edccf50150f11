import { areBlame } from './lexicon/act.ts'
import type { Explained } from './reading.ts'

const sure =
  /\b(?:definitely|(?<!\b(?:not|un|am) )certain(?:ly|ty)?|(?<!\b(?:not|am) )sure|absolutely|conclusively|beyond (?:any |all )?doubt|without (?:a |any )?doubt|proven|proved|confident|convinced|unequivocally|categorically)\b/i
const almost = /\bsaid (?:that )?(?:it (?:was|is) )?almost certain(?:ly)?\b/i
const anyone = /\b(?:anyone|anybody|someone|somebody|nobody|no one|any (?:other )?(?:state|country|government))\b/i

/** A president who is not on record with words of his own, and whose name is read as that of a campaign. */
const trumpDid =
  /^(?:(?:is it true|correct|right|true)(?: that)? |fact[- ]?check:? |did |has |and |so |but )*(?:president |donald |mr\.? )*trump(?:['’]s)? (?:(?:has|had|did|publicly|ever|never|also|personally|directly|once|himself|openly) )*(?:blame|accuse|say|said|call|name|sanction|condemn|attribute|den(?:y|ied)|expel|claim|admit|order|indict|confirm)/i

/** What a claim says beside what was done: how sure somebody was; by whomever before another; that somebody did it who is not on record. */
export function claimedSo(explained: Explained, typed: string): Explained {
  const { reading } = explained
  if (reading.is !== 'query') return explained
  const { query } = reading
  if (trumpDid.test(typed.trim()) && query.by.every(({ speaker }) => !speaker))
    return { ...explained, reading: { is: 'not-understood', parts: ['trump'], rest: query } }
  // Whoever has one of his names is not he.
  if (query.mentions.includes('kim-jong-un'))
    return { ...explained, reading: { is: 'not-understood', parts: ['Kim Jong Un'], rest: { ...query, mentions: [] } } }
  if (query.wanted === 'whether' && query.sooner.length > 0 && query.by.length === 0 && anyone.test(typed))
    return { ...explained, reading: { ...reading, query: { ...query, byAnyone: true, negated: false } } }
  // “Who said it was almost certain that Russia did it”.
  if (query.wanted !== 'whether' && areBlame(query.acts) && !query.degree && almost.test(typed))
    return { ...explained, reading: { ...reading, query: { ...query, degree: 'almost-certain' } } }
  if (query.wanted === 'whether' && areBlame(query.acts) && sure.test(typed))
    return { ...explained, reading: { ...reading, query: { ...query, sure: true } } }
  return explained
}
