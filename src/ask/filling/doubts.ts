import { answerQuery } from '../answer/answer.ts'
import type { Clause } from '../clause.ts'
import { areDeeds } from '../lexicon/act.ts'
import type { Item } from '../pieces/item.ts'
import type { Query } from '../query.ts'
import type { Reader } from '../reading.ts'

/** The words by which a question that was read asks for more than was read, or says too little: a condition, a superlative, a pronoun, or all of them. */
export function doubtfulIn(query: Query, { words, items, placed, reader }: Clause): string | undefined {
  // Blame is no proof.
  const proof =
    query.wanted === 'whether' && /^(?:did|has|have|can|could) .{2,40}? (prov(?:e|ed|en))\b/i.exec(words)?.[1]
  if (proof) return proof
  const condition = query.wanted === 'whether' ? conditionIn(items) : undefined
  if (condition) return condition
  // “Is Unit 8200 accused”: a number that no unit on record has.
  const number = items.find(
    (item, at) => item.is === 'unknown' && /^\d+$/.test(item.text) && items[at - 1]?.is === 'class',
  )
  if (number?.is === 'unknown') return number.text
  // “With high confidence”, “sanctioned all of them”: a yes to half of a question is no answer.
  const measured =
    query.wanted === 'whether' &&
    /\bwith (?:high|moderate|low|near|full|complete|great) (?:confidence|certainty)\b/i.exec(words)
  if (measured) return measured[0]
  const every = items.findIndex(
    (item, at) => item.is === 'filler' && item.word === 'all' && items[at - 1]?.is === 'act',
  )
  if (query.wanted === 'whether' && every >= 0 && items[every + 1]?.is !== 'filler') return 'all'
  // “How much did North Korea steal”: amounts are told of a matter.
  const deeds = areDeeds(query.acts)
  const amount = deeds && query.over.length === 0 ? /\bhow much\b/i.exec(words)?.[0] : undefined
  if (amount) return amount
  const compared =
    /\b(?:difference|distinction) between\b|\bthe same (?:people|persons|targets|entities|companies|names)\b|\b(?:took|left|entered) office\b|\bcontradict(?:s|ed)? each other\b|\b(?:which|what) year had\b|^(?:was|is) .* the (?:very )?first time\b|\bbefore (?:being|they were|he was) (?:sanctioned|charged|indicted|listed|blamed)\b/i.exec(
      words,
    )?.[0]
  if (compared) return compared
  if (query.order === 'most' && areDeeds(query.acts)) return 'most'
  if (query.acts.some(({ name }) => name === 'attribution') && query.without.some(({ name }) => name === 'denial'))
    return words
  // “Attributed it but did not name the service”: two of a kind, of which one is of another.
  if (query.acts.some(({ name }) => query.without.some((each) => each.name === name))) return words
  // “Did China claim that it was made up by the US”: what is said of another is no act of both.
  const said = query.acts.length > 0 && query.acts.every(({ name }) => name === 'statements')
  if (query.wanted === 'whether' && said && query.by.length > 1 && /\bthat\b/i.test(words)) return words
  // “Both charged by the US and sanctioned by the EU”: what each did is kept apart in no query.
  if (
    query.wanted !== 'whether' &&
    /\bboth\b/i.test(words) &&
    query.acts.length > 1 &&
    query.by.length > 1 &&
    !query.each
  )
    return words
  const most = superlativeIn(items)
  if (most) return most
  if (isEmpty(query, items) || isTwofold(query, items, reader)) return words
  const alone = placed.length === 0 && query.over.length === 0 && !query.since && !query.until
  return alone ? pronounIn(items) : undefined
}

/** “Before Trump took office”: a yes to half of a question is no answer. */
function conditionIn(items: readonly Item[]): string | undefined {
  const at = items.findIndex(
    (item) =>
      item.is === 'sooner' ||
      ((item.is === 'preposition' || item.is === 'filler') && /^(?:before|after|since|until)$/.test(item.word)),
  )
  const unread = at < 0 ? undefined : items.slice(at + 1, at + 5).find(({ is }) => is === 'unknown')
  return unread?.is === 'unknown' ? unread.text : undefined
}

/** “The biggest reward”: acts are not measured against each other. */
function superlativeIn(items: readonly Item[]): string | undefined {
  const found = items.find((item, at) => {
    const next = items[at + 1]
    return (
      item.is === 'filler' &&
      /^(?:biggest|largest|highest|smallest|lowest)$/.test(item.word) &&
      ((next?.is === 'act' && next.phrase.form === 'noun') ||
        ((next?.is === 'unknown' || next?.is === 'deed') &&
          /^ransom|^fine|^penalt/.test(next.is === 'deed' ? next.word : next.text)))
    )
  })
  return found?.is === 'filler' ? found.word : undefined
}

/** “Did the FBI get into the servers”, “was the attack state-run”: of what is asked to have been done or to be so no word was read. */
const isEmpty = ({ wanted, acts }: Query, items: readonly Item[]): boolean =>
  wanted === 'whether' &&
  acts.length === 0 &&
  !items.some((item) => item.is === 'filler' && /^(?:anything|something)$/.test(item.word))

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

/** “Were sanctions imposed the day it was blamed”: two verbs that nothing joins, of which only one is asked about. */
const isTwofold = (query: Query, items: readonly Item[], { archive }: Reader): boolean =>
  query.wanted === 'whether' &&
  query.acts.filter(({ name }) => name !== 'measures').length > 1 &&
  query.without.length === 0 &&
  !items.some((item) => item.is === 'join' || item.is === 'negation') &&
  answerQuery(archive, query).verdict === 'yes'
