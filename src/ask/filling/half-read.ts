import escapeRegExp from 'escape-string-regexp'
import { answerQuery } from '../answer/answer-query.ts'
import { areBlame, areDeeds, areStatements } from '../lexicon/act.ts'
import type { Item } from '../pieces/item.ts'
import type { Query } from '../query.ts'
import type { Clause, Reader } from '../reading.ts'

/** The words by which a question asks for more than was read; undefined where it does not. */
export type Rule = (query: Query, clause: Clause) => string | undefined

/** Blame is no proof. */
const proven: Rule = (_, { words }) =>
  /^(?:did|has|have|can|could) .{2,40}? (?<!\bwas )(prov(?:e|ed|en))\b/i.exec(words)?.[1]

/** “Is there evidence that Russia hacked the DNC”: blame is none, and whether any was shown is not on record; “no evidence” is what somebody said. */
export const shown: Rule = (_, { words }) =>
  /^(?:(?:and|so|but) )?(?:is|was|are|were) there (?:(?:ever|any|some|hard|solid|real|clear|much|actual|public|technical) )*(evidence|proof)\b/i.exec(
    words,
  )?.[1]

/** “With high confidence”. */
const measured: Rule = (_, { words }) =>
  /\bwith (?:high|moderate|low|near|full|complete|great) (?:confidence|certainty)\b/i.exec(words)?.[0]

/** “Did it do so once”: of so many times nothing was read. */
const times: Rule = ({ often }, { words }) =>
  often ? undefined : /\b(?:only |just )?(?:once|twice|three times)\b/i.exec(words)?.[0]

/** “Is the evidence convincing”: of what it is asked whether it is so no word was read. */
const predicate: Rule = (_, { items }) => {
  const [first, last] = [items[0], items.at(-1)]
  return first?.is === 'auxiliary' &&
    /^(?:is|are|was|were)$/.test(first.word) &&
    last?.is === 'unknown' &&
    adjective.test(last.text)
    ? last.text
    : undefined
}

/** “Is the French attribution of APT28 wise”, “was the attribution of NotPetya right”: whether it is so, and not whether it is on record. */
const judged: Rule = ({ acts }, { words, items }) => {
  const told = items.filter(({ is }) => is === 'act')
  const noun = told.every(
    (item) => item.is === 'act' && item.phrase.form === 'noun' && item.phrase.act.takes === 'incident',
  )
  const last = items.at(-1)
  const open = last?.is === 'unknown' || last?.is === 'filler' || /[^,] (?:right|true|correct)\W*$/i.test(words)
  const whole =
    /^(?:is|are|was|were) (?:the|this|that|its|their) (?!.*\b(?:public|formal|official|joint|own|first|last|latest|only)\b)/i
  return acts.length > 0 && told.length > 0 && noun && open && whole.test(words) ? words : undefined
}

const adjective = /(?:ing|ive|[ai]ble|ful|ous|al|ent|ant|ed)$/

/** “Is China still hacking it”: what is on record was said of what was done. */
const going: Rule = ({ now, acts }, { words }) => (now && areDeeds(acts) ? /\bstill\b/i.exec(words)?.[0] : undefined)

/** “Did China blame the CIA for it”, which the record knows as the name of what happened to it alone. */
const blamed: Rule = ({ acts }, { words, placed }) =>
  areBlame(acts)
    ? placed
        .flatMap(({ item, part }) => (item.is === 'name' && part === 'over' ? [item.text] : []))
        .find((text) =>
          new RegExp(String.raw`\b(?:blame|accuse)[ds]? (?:the )?${escapeRegExp(text)} (?:for|of)\b`, 'i').test(words),
        )
    : undefined

/** “Sanctioned all units”. */
const every: Rule = (_, { items }) => {
  const at = items.findIndex(
    (item, place) => item.is === 'filler' && item.word === 'all' && items[place - 1]?.is === 'act',
  )
  return at >= 0 && items[at + 1]?.is !== 'filler' ? 'all' : undefined
}

/** “Did China claim that it was made up by the US”: what is said of another is no act of both. */
const ofAnother: Rule = ({ acts, by }, { words }) =>
  areStatements(acts) && by.length > 1 && /\bthat\b/i.test(words) ? words : undefined

/** “Did the FBI get into the servers”, “were sanctions imposed the day it was blamed”. */
const halfAsked: Rule = (query, { words, items, reader }) =>
  isEmpty(query, items) || isTwofold(query, items, reader) ? words : undefined

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

/** “Did the FBI get into the servers”, “was the attack state-run”: of what is asked to have been done or to be so no word was read. */
export const isEmpty = ({ wanted, acts }: Query, items: readonly Item[]): boolean =>
  wanted === 'whether' &&
  acts.length === 0 &&
  !items.some((item) => item.is === 'filler' && /^(?:anything|something)$/.test(item.word))

/** “Were sanctions imposed the day it was blamed”: two verbs that nothing joins, of which only one is asked about. */
const isTwofold = (query: Query, items: readonly Item[], { archive }: Reader): boolean =>
  query.wanted === 'whether' &&
  query.acts.filter(({ name }) => name !== 'measures').length > 1 &&
  query.without.length === 0 &&
  !items.some((item) => item.is === 'join' || item.is === 'negation') &&
  answerQuery(archive, query).verdict === 'yes'

/** A yes to half of a question is no answer. */
export const halfRead: readonly Rule[] = [
  proven,
  times,
  predicate,
  judged,
  going,
  blamed,
  (_, { items }) => conditionIn(items),
  measured,
  every,
  ofAnother,
  halfAsked,
]
