import { answerQuery } from '../answer/answer.ts'
import type { Clause } from '../clause.ts'
import { areDeeds } from '../lexicon/act.ts'
import type { Item } from '../pieces/item.ts'
import type { Query } from '../query.ts'
import type { Reader } from '../reading.ts'

type Rule = (query: Query, clause: Clause) => string | undefined

/** The words by which a question that was read asks for more than was read, or says too little: by the first rule that finds any. */
export function doubtfulIn(query: Query, clause: Clause): string | undefined {
  for (const rule of query.wanted === 'whether' ? [...halfRead, ...rules] : rules) {
    const words = rule(query, clause)
    if (words) return words
  }
  return undefined
}

/** Blame is no proof. */
const proven: Rule = (_, { words }) => /^(?:did|has|have|can|could) .{2,40}? (prov(?:e|ed|en))\b/i.exec(words)?.[1]

/** “With high confidence”. */
const measured: Rule = (_, { words }) =>
  /\bwith (?:high|moderate|low|near|full|complete|great) (?:confidence|certainty)\b/i.exec(words)?.[0]

/** “Only once”: acts are not counted in a yes. */
const times: Rule = (_, { words }) => /\b(?:only |just )?(?:once|twice|three times)\b/i.exec(words)?.[0]

/** “Did Hungary block the EU statement”: a text is not sanctioned. */
const vetoed: Rule = (_, { words }) =>
  /\b(?:block|veto|hold up|water down)(?:ed|s)? (?:the |an |any )?(?:\p{L}+ ){0,2}(?:statement|declaration|resolution|communiqué|attribution|sanctions)\b/iu.exec(
    words,
  )?.[0]

/** “Sanctioned all units”. */
const every: Rule = (_, { items }) => {
  const at = items.findIndex(
    (item, place) => item.is === 'filler' && item.word === 'all' && items[place - 1]?.is === 'act',
  )
  return at >= 0 && items[at + 1]?.is !== 'filler' ? 'all' : undefined
}

/** “Did China claim that it was made up by the US”: what is said of another is no act of both. */
const ofAnother: Rule = ({ acts, by }, { words }) =>
  acts.length > 0 && acts.every(({ name }) => name === 'statements') && by.length > 1 && /\bthat\b/i.test(words)
    ? words
    : undefined

/** “Did the FBI get into the servers”, “were sanctions imposed the day it was blamed”. */
const halfAsked: Rule = (query, { words, items, reader }) =>
  isEmpty(query, items) || isTwofold(query, items, reader) ? words : undefined

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

/** “The same people”, “before being sanctioned”: facts are not compared with each other. */
const compared: Rule = (_, { words }) =>
  /\b(?:difference|distinction) between\b|\bthe same (?:people|persons|targets|entities|companies|names)\b|\b(?:took|left|entered) office\b|\bcontradict(?:s|ed)? each other\b|\b(?:which|what) year had\b|^(?:was|is) .* the (?:very )?first time\b|\bbefore (?:being|they were|he was) (?:sanctioned|charged|indicted|listed|blamed)\b/i.exec(
    words,
  )?.[0]

/** “Who hacked most”. */
const mostDeeds: Rule = ({ order, acts }) => (order === 'most' && areDeeds(acts) ? 'most' : undefined)

/** “Attributed it but did not name the service”, “blamed and never denied”: two of a kind, or of two sides. */
const ofTwoSides: Rule = ({ acts, without }, { words }) => {
  const blamed = acts.some(({ name }) => name === 'attribution')
  const alike = acts.some(({ name }) => without.some((each) => each.name === name))
  return alike || (blamed && without.some(({ name }) => name === 'denial')) ? words : undefined
}

/** “Both charged by the US and sanctioned by the EU”: what each did is kept apart in no query. */
const crossed: Rule = ({ wanted, acts, by, each }, { words }) =>
  wanted !== 'whether' && /\bboth\b/i.test(words) && acts.length > 1 && by.length > 1 && !each ? words : undefined

const superlative: Rule = (_, { items }) => superlativeIn(items)

const vague: Rule = ({ over, since, until }, { items, placed }) =>
  placed.length === 0 && over.length === 0 && !since && !until ? pronounIn(items) : undefined

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

/** A yes to half of a question is no answer. */
const halfRead: readonly Rule[] = [
  proven,
  times,
  (_, { items }) => conditionIn(items),
  measured,
  every,
  ofAnother,
  halfAsked,
]

const rules: readonly Rule[] = [vetoed, numbered, amount, compared, mostDeeds, ofTwoSides, crossed, superlative, vague]
