import { wordsIn } from '../../find/fold.ts'
import { incidentOf } from '../../model/archive.ts'
import { answerQuery } from '../answer/answer-query.ts'
import { wordsOnly } from '../answer/relax-rule.ts'
import { areStatements } from '../lexicon/act.ts'
import { isEnglish } from '../lexicon/english.ts'
import { type Item, saidFrom } from '../pieces/item.ts'
import type { Query } from '../query.ts'
import type { Clause, Reader, Reading } from '../reading.ts'
import { mattersNamed, saysOverWhat } from '../says.ts'
import { describedIn } from '../texts/described.ts'
import { asidesIn, isToldOf } from './asides.ts'
import { calledSo } from './called-so.ts'
import { epithetsIn, leadingEpithetsIn } from './epithets.ts'
import { inNameOfOne } from './in-name-of-one.ts'
import { isOfElsewhere, mentioning } from './mentioning.ts'
import { inQuotes } from './quoted.ts'
import { strangersIn } from './strangers.ts'

/** What becomes of words that no name has: they are told as unread, narrow the answer, or the question was not understood. */
export function unreadIn(clause: Clause, query: Query): { words: readonly string[] } | Reading {
  const { items, unknown, reader } = clause
  const strangers = [...strangersIn(clause.words, items), ...unheardVictims(clause)]
  if (strangers.length > 0) return { is: 'not-understood', parts: strangers, rest: query }
  const called = calledSo(clause, query)
  if (called) return 'is' in called ? called : { is: 'query', query: called }
  const epithets = query.wanted === 'about' ? leadingEpithetsIn(items) : query.acts.length > 0 ? epithetsIn(items) : []
  const pointing = clause.before ? pointingIn(items) : []
  const matters = wordsOfMatters(query, reader)
  const named = new Set(items.flatMap((item) => (item.is === 'unknown' && matters.has(item.text) ? [item.text] : [])))
  const told = (word: string) => query.wanted === 'about' && isToldOf(mattersNamed(query), word, reader.archive)
  const strange = unknown.filter(
    (each) => !epithets.includes(each) && !pointing.includes(each) && !named.has(each) && !told(each),
  )
  // “Who is the defence minister?”, but “and the defence minister?” asks on.
  if (
    !clause.before &&
    !saysOverWhat(query) &&
    query.wanted === 'about' &&
    strange.length === 0 &&
    items.some(({ is }) => is === 'office')
  )
    return { is: 'out-of-scope' }
  const words = [...new Set([...epithets, ...strange])]
  const counted = (query.wanted === 'figures' || query.wanted === 'start') && query.over.length > 0
  if (strange.length === 0 || counted) return { words }
  const said = areStatements(query.acts) ? whatWasSaid(items) : []
  if (said.length > 0) {
    const told = mentioning(query, said, items, reader)
    return told ? { is: 'query', query: told } : { is: 'not-understood', parts: said, rest: query }
  }
  const quoted = inQuotes(clause.words, strange)
  if (quoted.length > 0 && query.wanted === 'whether' && query.by.length > 0 && wordsOnly(query.acts)) {
    const unread = strange.filter((word) => !quoted.includes(word))
    const points = clause.before && !saysOverWhat(query) && /\b(?:it|that|this)\b/i.test(clause.words)
    const over = points && clause.before ? clause.before.over : query.over
    return { is: 'query', query: { ...query, over, mentions: quoted }, ...(unread.length > 0 && { unread }) }
  }
  const leaning = ofLeaning(clause, query, strange)
  if (leaning) return leaning
  const matter = query.wanted === 'whether' && !saysOverWhat(query) ? inNameOfOne(items, reader.archive) : undefined
  if (matter) return { is: 'query', query: { ...query, over: [matter] } }
  const asked = asksWhich(items)
  const mentioned =
    asked || query.over.length > 0 || isSaidBy(items, query) ? undefined : mentioning(query, unknown, items, reader)
  if (mentioned && isOfElsewhere(clause, mentioned)) return { is: 'not-understood', parts: strange, rest: query }
  if (mentioned) return { is: 'query', query: mentioned }
  const asides = asked ? [] : asidesIn(clause, query)
  return strange.every((each) => asides.includes(each)) && !isUnsure(clause, query)
    ? { words }
    : { is: 'not-understood', parts: strange, rest: query }
}

/** “Did PST blame pro-Russian hackers for the dam whose valve was opened”: those of Russia are others. */
function ofLeaning(clause: Clause, query: Query, strange: readonly string[]): Reading | undefined {
  const leaning = strange.filter((word) => /^pro-\p{L}{3,}$/u.test(word))
  const asides = leaning.length > 0 ? asidesIn(clause, query) : []
  const unread = strange.filter((word) => !leaning.includes(word))
  if (leaning.length === 0 || !unread.every((word) => asides.includes(word))) return undefined
  const told = mentioning(query, leaning, clause.items, clause.reader)
  return told && { is: 'query', query: told, ...(unread.length > 0 && { unread }) }
}

/** “Who hacked Norvalis Telecom”: no firm of which the record tells, though it tells of another telecom. */
const unheardVictims = ({ items, reader: { archive } }: Clause): string[] =>
  items.flatMap((item, at) => {
    const [before, earlier] = [items[at - 1], items[at - 2]]
    const done = before?.is === 'filler' ? earlier : before
    const deed = done?.is === 'act' && done.phrase.act.ofAccused === true
    const unheard = item.is === 'unknown' && /^[\p{L}-]{3,}$/u.test(item.text) && !isEnglish(item.text)
    return deed && unheard && describedIn(archive).having(item.text).size === 0 ? [item.text] : []
  })

/** “The Ronin bridge”: more words of its name than were needed to find it. */
const wordsOfMatters = (query: Query, { archive }: Reader): ReadonlySet<string> =>
  new Set(
    mattersNamed(query).flatMap((id) => {
      const { name, aliases } = incidentOf(archive, id)
      return [name, ...aliases].flatMap(wordsIn)
    }),
  )

/** “Who was sanctioned for the theft?” after a matter: a word that says what was done may point back to it. */
const pointingIn = (items: readonly Item[]): string[] =>
  items.flatMap((item) => (item.is === 'unknown' && item.deed ? [item.text] : []))

/** “Which parliaments blamed it”: the unread word is who is asked for, and no topic. */
export const asksWhich = (items: readonly Item[]): boolean =>
  isAmongUnread(items) ||
  items.some(
    (item, at) =>
      item.is === 'question' &&
      /^(?:which|what)$/.test(item.word) &&
      items[at + 1]?.is === 'unknown' &&
      items[at + 2]?.is === 'act',
  )

/** “Declared war on Conti”: what was said stands right behind the verb. */
const whatWasSaid = (items: readonly Item[]): string[] => {
  const telling = items.filter(({ is }) => is !== 'filler')
  return telling.flatMap((item, at) => {
    const verb = telling[at - 1]
    const object = item.is === 'unknown' && verb?.is === 'act' && /^(?:declared?|proclaim(?:ed)?)$/.test(verb.text)
    return object ? [item.text] : []
  })
}

/** “Who in the US Congress said something”. */
function isAmongUnread(items: readonly Item[]): boolean {
  const [who, among, ...rest] = items.filter(({ is }) => is !== 'filler')
  const act = rest.findIndex(({ is }) => is === 'act')
  return (
    who?.is === 'question' &&
    who.word === 'who' &&
    among?.is === 'preposition' &&
    rest.slice(0, Math.max(act, 0)).some(({ is }) => is === 'unknown')
  )
}

/** “What did the mayor say”: the unread word is who speaks, and no topic. */
const isSaidBy = (items: readonly Item[], { by }: Query): boolean =>
  by.length === 0 &&
  items.some((item, at) => {
    const [before, after] = [items[at - 1], items[at + 1]]
    const subject = before?.is === 'filler' ? items[at - 2] : before
    return (
      item.is === 'unknown' &&
      subject?.is === 'auxiliary' &&
      /^(?:did|does|do|has|have|had)$/.test(subject.word) &&
      after?.is === 'act' &&
      after.phrase.form !== 'noun'
    )
  })

/** Where there is no answer, it may be that the unread word was what it is about. */
const isUnsure = ({ before, items, reader }: Clause, query: Query): boolean =>
  (!before && query.over.length === 0 && answerQuery(reader.archive, query).verdict === 'none') ||
  isOfOtherVerb(items, query)

/** “Did Microsoft say that Volt Typhoon read the State Department’s mail”: of two matters, by a word that was not read. */
const isOfOtherVerb = (items: readonly Item[], { wanted, acts, over }: Query): boolean =>
  wanted === 'whether' &&
  areStatements(acts) &&
  over.length > 1 &&
  items.some(({ is }, at) => is === 'unknown' && items[at - 1]?.is === 'name' && saidFrom(items, at + 1)?.is === 'name')
