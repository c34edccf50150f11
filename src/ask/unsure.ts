import { targetsOf } from '../find/statements.ts'
import type { Archive } from '../model/archive.ts'
import { answerQuery } from './answer/answer-query.ts'
import { fitsAny } from './answer/matching.ts'
import { scopeOf } from './answer/reach.ts'
import { areAll, areBlame, areStatements } from './lexicon/act.ts'
import { accusedIn } from './pattern/standing.ts'
import type { Item } from './pieces/item.ts'
import { type Query, wantsFacts } from './query.ts'
import type { Explained } from './reading.ts'
import { saysOverWhat } from './says.ts'
import { describedIn } from './texts/described.ts'

/**
 * “Was one of them sent to the US to stand trial”: where a word was passed over, that nobody did is no sure answer. What was read is
 * offered instead.
 */
export function unsureOfNone(explained: Explained, archive: Archive): Explained {
  const { reading, items } = explained
  if (reading.is !== 'query' || reading.second) return explained
  const passed = (reading.unread ?? []).filter(
    (part) => !part.includes(' ') && !isOfName(part, items) && !tells(part, reading.query, archive),
  )
  if (passed.length === 0) return explained
  const { verdict, absences, instead } = answerQuery(archive, reading.query)
  return verdict === 'none' && absences.length + instead.length === 0
    ? { ...explained, reading: { is: 'not-understood', parts: passed, rest: reading.query } }
    : explained
}

/** “Did DHS attribute the pipeline valve tampering to Russia”: of what was attributed nothing was read, and a yes would be of something else. */
export function unsureOfWhat(explained: Explained): Explained {
  const { reading, items } = explained
  if (reading.is !== 'query' || reading.second || reading.query.wanted !== 'whether') return explained
  const { query, unread = [] } = reading
  if (!areBlame(query.acts) || saysOverWhat(query) || query.mentions.length > 0) return explained
  const to = items.findIndex((item) => item.is === 'preposition' && item.word === 'to')
  const verb = items.findLastIndex((item, at) => item.is === 'act' && at < to)
  const object = verb < 0 ? [] : items.slice(verb + 1, to).filter(({ is }) => is !== 'filler')
  const passed = object.flatMap((item) => (item.is === 'unknown' && unread.includes(item.text) ? [item.text] : []))
  // “Linked crypto phishing to Russia”: of a run of such words the one is what was done.
  const run = object.length > 0 && object.every(({ is }) => is === 'deed') ? unread : []
  return (passed.length > 1 && passed.length === object.length) || run.length > 1
    ? { ...explained, reading: { is: 'not-understood', parts: [...passed, ...run], rest: query } }
    : explained
}

/** “Did Blinken call Russia a pariah”: a yes is of those words of his, or it is to another question. */
export function unsureOfYes(explained: Explained, typed: string, archive: Archive): Explained {
  const { reading } = explained
  if (reading.is !== 'query' || reading.second || reading.query.wanted !== 'whether') return explained
  const { query, unread = [] } = reading
  // “Was it done with court authorisation”: somebody did something of which those words tell too.
  if (
    query.mentions.length > 1 &&
    /\bdone\b/i.test(typed) &&
    areAll(query.acts, ({ name }) => name === 'reactions') &&
    isOfNothing(query)
  )
    return { ...explained, reading: { is: 'not-understood', parts: query.mentions } }
  if (
    unread.length === 0 ||
    !isOfWords(query, typed, unread) ||
    query.mentions.length > 0 ||
    answerQuery(archive, query).verdict !== 'yes'
  )
    return explained
  const said = { ...query, mentions: unread }
  return fitsAny(archive, said)
    ? { ...explained, reading: { ...reading, unread: [], query: said } }
    : { ...explained, reading: { is: 'not-understood', parts: unread, rest: query } }
}

const isOfNothing = (query: Query): boolean => query.by.length + query.on.length === 0 && !saysOverWhat(query)

/** “Call Russia a pariah”, “accuse them of disinformation”, “interfere in the election”; what somebody says of a matter may be told in many words. */
const isOfWords = ({ acts, by, over, around }: Query, typed: string, unread: readonly string[]): boolean => {
  const last = unread.at(-1) ?? ''
  if (/^(?:did|has|have|had) .{2,60}? (?:accuse|accused) .* of [\p{L}-]+\W*$/iu.test(typed))
    return typed.toLowerCase().includes(`of ${last}`)
  if (/\b(?:interfered?|meddled?) in\b/i.test(typed)) return last === 'election'
  const called =
    /^(?:did|has|have|had) .{2,60}? (?:call|called|describe|described|brand|branded|label|labelled|dub|dubbed) /i
  return (
    areStatements(acts) &&
    (called.test(typed) ||
      (by.some(({ speaker }) => speaker) && over.length + around.length === 0 && /\b(?:say|said)\b/i.test(typed)))
  )
}

/** “The Bybit funds”, “the co-defendant Zhang Yu”: it says no more than the name beside it; “of running the botnet”, than the deed. */
const isOfName = (word: string, items: readonly Item[]): boolean =>
  /\p{L}{3,}ing$/u.test(word) ||
  items.some(
    (item, at) =>
      item.is === 'unknown' &&
      item.text === word &&
      [items[at - 1], items[at + 1]].some((it) => it?.is === 'name' && !it.state),
  )

/** “The waterworks near Køge”: the word is told of the matter itself. */
function tells(word: string, query: Query, archive: Archive): boolean {
  const places = describedIn(archive).having(word)
  const { incidents } = scopeOf(archive, query)
  return archive.incidents.some(({ id }, place) => incidents?.has(id) === true && places.has(place))
}

/** A question with such a word leaves open that there is nothing: “has anyone ever”, “which sanctions, if any”, “its own”. */
const leavesOpen =
  /\b(?:any|anyone|anybody|anything|ever|never|nobody|no one|none|itself|themselves|own|formally|so far|yet|to date)\b/i

/** From how many words and names on, fillers apart, a question to which nothing is found may well be misread, by what else speaks for it. */
const manyFor = { odd: 7, alone: 13 } as const

/**
 * “Which former Ukrainian officers are under EU sanctions”, read as sanctions on Ukraine: where so much was asked, or so strangely, and
 * nothing is found, it may as well be misread as not done. What was read is told, and that it is not sure.
 * Two in three of such answers to the collected questions were wrong, of all others that say “nobody” one in twenty.
 */
export function unsureOfReading(explained: Explained, typed: string, archive: Archive): Explained {
  const { reading, items } = explained
  if (reading.is !== 'query' || reading.second || leavesOpen.test(typed)) return explained
  const { query } = reading
  // “Which of the UK and the US did not attribute it”: that both did was found.
  if (query.wanted === 'missing' && query.by.length > 1 && query.by.every(({ actor }) => actor)) return explained
  const many = items.filter(({ is }) => is !== 'filler').length
  const isTold = reading.unread?.some((part) => part.includes(' '))
  if (isTold || (many < manyFor.odd && !isStrange(query, archive))) return explained
  const { verdict, absences, instead } = answerQuery(archive, query)
  return verdict === 'none' && absences.length + instead.length === 0 && isOdd(query, many, archive)
    ? { ...explained, reading: { is: 'not-understood', parts: [], rest: query } }
    : explained
}

/** Two of two countries who spoke; somebody to whom nothing was ever done; nothing found without any one condition; or just much that was asked. */
function isOdd(query: Query, many: number, archive: Archive): boolean {
  if (many >= manyFor.alone || isStrange(query, archive)) return true
  const looser = withoutEach(query)
  if (looser.length < enoughConditions || !wantsFacts(query.wanted)) return false
  return onUntouched(query, archive) || !looser.some((each) => fitsAny(archive, each))
}

const enoughConditions = 3

/** Two of two countries are asked apart: “Russia denial Georgian websites 2019” is no denial by both. */
function isStrange({ by }: Query, archive: Archive): boolean {
  const [one, other] = by.map(({ actor }) => actor && archive.actorsById.get(actor)?.country)
  // “Has the EU or the UK sanctioned Grinex”.
  const isOfSpeakers = by.every(({ actor }) => actor && !accusedIn(archive).has(actor))
  return by.length === 2 && one !== other && !isOfSpeakers
}

const onUntouched = ({ on }: Query, { statements }: Archive): boolean =>
  on.some(({ actor, only }) => actor && !only && !statements.some((each) => targetsOf(each).includes(actor)))

/** The query without one of its conditions, for each that it has. */
const withoutEach = (query: Query): readonly Query[] => [
  ...(query.acts.length > 0 ? [{ ...query, acts: [] }] : []),
  ...(query.by.some(({ actor }) => actor) ? [{ ...query, by: [] }] : []),
  ...(query.on.length > 0 ? [{ ...query, on: [] }] : []),
  ...(saysOverWhat(query) ? [{ ...query, over: [], around: [], victims: [] }] : []),
  ...((query.since ?? query.until) ? [{ ...query, since: undefined, until: undefined }] : []),
]
