import { isDuring } from '../answer/other-time.ts'
import { areDeeds, areMeasures, areStatements } from '../lexicon/act.ts'
import type { Item } from '../pieces/item.ts'
import type { Query } from '../query.ts'
import type { Clause } from '../reading.ts'
import { saysOverWhat } from '../says.ts'
import { comparisons } from './comparisons.ts'
import { halfRead, type Rule, shown } from './half-read.ts'
import { forSomeState, toWhichMeasure } from './left-open.ts'
import { unkept } from './sorts-of-people.ts'

/** The words by which a question that was read asks for more than was read, or says too little: by the first rule that finds any. */
export function doubtfulIn(query: Query, clause: Clause): string | undefined {
  for (const rule of query.wanted === 'whether' ? [...halfRead, ...rules] : rules) {
    const words = rule(query, clause)
    if (words) return words
  }
  return undefined
}

/** “Did Hungary block the EU statement”: a text is not sanctioned. */
const vetoed: Rule = (_, { words }) =>
  /\b(?:block|veto|hold up|water down)(?:ed|s)? (?:the |an |any )?(?:\p{L}+ ){0,2}(?:statement|declaration|resolution|communiqué|attribution|sanctions)\b/iu.exec(
    words,
  )?.[0]

/** “The Sony hack of 2011”: another. */
const ofOtherYear: Rule = ({ wanted, over, since, until }, { words, reader: { archive } }) =>
  wanted === 'about' &&
  over.length > 0 &&
  (since ?? until) &&
  over.every((id) => !isDuring(archive, id, { since, until }))
    ? /\b(?:19|20)\d\d\b/.exec(words)?.[0]
    : undefined

/** “Which vulnerability did Hafnium use”: what was not read is what is asked for. */
const unheard: Rule = ({ wanted, acts }, { words }) =>
  areStatements(acts) && tool.test(words)
    ? tool.exec(words)?.[1]
    : wanted === 'about' && acts.length === 0
      ? /^(?:which|what) (?!(?:else|more|about|all)\b)(\p{L}+) (?:did|does|do|has|have)\b/iu.exec(words)?.[1]
      : undefined

/** “What malware did the Poles find”. */
const tool =
  /^(?:which|what) (malware|wipers?|virus(?:es)?|worms?|tools?|implants?|backdoors?|exploits?|flaws?|bugs?|vulnerabilit(?:y|ies)|techniques?|software) (?:did|does|do|has|have|was|were)\b/i

/** “Made by only one country”: facts are not told apart by how many joined in. */
const single: Rule = (_, { words }) =>
  /\b(?:only|just|exactly) one (?:country|state|government|party)\b/i.exec(words)?.[0]

/** “Is Unit 8200 accused”: a number that no unit on record has. */
const numbered: Rule = (_, { items }) => {
  const number = items.find(
    (item, at) => item.is === 'unknown' && /^\d+$/.test(item.text) && items[at - 1]?.is === 'class',
  )
  return number?.is === 'unknown' ? number.text : undefined
}

/** “How much did North Korea steal”: amounts are told of a matter. */
const amount: Rule = ({ acts, over }, { words }) =>
  areDeeds(acts) && over.length === 0 ? /\bhow much\b/i.exec(words)?.[0] : undefined

/** “Attributed it but did not name the service”, “blamed and never denied”: two of a kind, or of two sides. */
const ofTwoSides: Rule = ({ acts, without }, { words }) => {
  const blamed = acts.some(({ name }) => name === 'attribution')
  const alike = acts.some(({ name }) => without.some((each) => each.name === name))
  return alike || (blamed && without.some(({ name }) => name === 'denial')) ? words : undefined
}

/** “Charged by the US and sanctioned by the EU”, “under UK sanctions and US charges”: what each did is kept apart in no query. */
const crossed: Rule = ({ wanted, acts, by, each }, { words, items }) => {
  if (wanted === 'whether' || acts.length < 2) return undefined
  const both = by.length > 1 && /\bboth\b/i.test(words) && (!each || /\bby\b.+\band\b.+\bby\b/i.test(words))
  return both || (/\band\b/i.test(words) && isPaired(items)) ? words : undefined
}

/** An act and who did it, and then another and who did that; each before the other, or behind it. */
function isPaired(items: readonly Item[]): boolean {
  const telling = items.flatMap(({ is }) => (is === 'act' || is === 'join' || is === 'name' ? [is] : []))
  return /\b(?:act name join act name|name act join name act)\b/.test(telling.join(' '))
}

/** “Had the US sanctioned anybody at the time”: of what, no word tells. */
const timeless: Rule = (query, { words }) =>
  query.atTheTime && !saysOverWhat(query)
    ? /\b(?:at (?:the|that) (?:time|moment|point)|back then)\b/i.exec(words)?.[0]
    : undefined

/** “Did Iran deny the second Albanian attack”: which of several that is, is not told by its place. */
const nthAttack: Rule = ({ wanted, over }, { words }) =>
  wanted === 'whether' && over.length !== 1
    ? /\bthe ((?:second|third|latter) (?:\p{L}+ )?(?:attack|hack|breach|incident))\b/iu.exec(words)?.[1]
    : undefined

const vague: Rule = ({ over, since, until }, { items, placed }) =>
  placed.length === 0 && over.length === 0 && !since && !until ? pronounIn(items) : undefined

/** “Did the EU sanction him”. */
const ofWhom: Rule = ({ acts, on, over, around, victims }, { items, placed, words }) => {
  // “Sanctions by Australia, all of them”.
  const pronoun = /\bof them\b/i.test(words) ? undefined : pronounIn(items)
  const named = on.length + over.length + around.length + victims.length > 0
  return areMeasures(acts) &&
    !named &&
    placed.every(({ part }) => part === 'by') &&
    /^(?:him|her|them)$/.test(pronoun ?? '')
    ? pronoun
    : undefined
}

/** “Was he indicted”, “who attributed it”: of whom or what, only a question before would tell. */
export function pronounIn(items: readonly Item[]): string | undefined {
  const found = items.find((item, at) => {
    const before = items[at - 1]
    if (item.is !== 'filler') return false
    if (/^(?:he|she|they)$/.test(item.word)) return before?.is === 'auxiliary'
    // “Was anybody indicted for it”.
    const behind = before?.is === 'preposition' && at === items.length - 1
    return (
      /^(?:it|him|her|them|that|this)$/.test(item.word) &&
      (behind || (before?.is === 'act' && !before.phrase.act.ofAccused))
    )
  })
  return found?.is === 'filler' ? found.word : undefined
}

/** “Who protested against the EU sanctions”: of whose measures it was is not told. */
const objected: Rule = ({ wanted }, { words }) => (wanted === 'who' ? objectedTo.exec(words)?.[0] : undefined)

const objectedTo =
  /\b(?:object|protest|criticis|criticiz|complain)\p{L}* (?:(?:to|against|about|of|over|at) )?(?:the )?(?!(?:the|to|against|about|of|over|at)\b)(?:[\p{L}'’]+ ){1,2}?(?:sanctions|indictments?|charges|listings?|designations?)\b|\b(?:object|protest)\p{L}* (?:when|that|after)\b/iu

const rules: readonly Rule[] = [
  vetoed,
  shown,
  objected,
  single,
  unheard,
  ofOtherYear,
  numbered,
  amount,
  ...comparisons,
  ofTwoSides,
  crossed,
  timeless,
  nthAttack,
  vague,
  ofWhom,
  forSomeState,
  toWhichMeasure,
  unkept,
]
