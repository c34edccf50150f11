import { Day } from '../model/day.ts'
import { claims } from './absences.ts'
import { answerQuery } from './answer.ts'
import { describedIn } from './described.ts'
import { asksWhich, isEmpty, isTwofold, pronounIn } from './doubts.ts'
import { isEnglish } from './english.ts'
import { fill } from './fill.ts'
import { asksSize, follow, instead } from './follow.ts'
import type { Item } from './item.ts'
import { fitsAny } from './matching.ts'
import type { Placed } from './placed.ts'
import { emptyQuery, type Query } from './query.ts'
import type { Explained, Reader, Reading } from './reading.ts'
import { placeNames } from './roles.ts'
import { segment } from './segment.ts'
import { sensesIn } from './senses.ts'
import { settle } from './settle.ts'
import { notYet, offTopic } from './talk.ts'
import { asidesIn, epithetsIn } from './unread.ts'
import { createVocabulary } from './vocabulary.ts'
import { whetherEnd, whetherStart } from './whether-marks.ts'
import { ofVictims } from './whose.ts'

/** Reads one clause: its words, then names, pattern and query; `before` is what it may follow up. */
export function explainClause(text: string, words: string, reader: Reader, before: Query | undefined): Explained {
  const senses = sensesIn(reader)
  const vocabulary = createVocabulary(reader.archive)
  const asked = words.replace(whetherStart, ' ').replace(whetherEnd, ' ')
  const found = segment(asked, vocabulary, reader.names, reader.today)
  const items = settle(found, senses.matter, describedIn(reader.archive), vocabulary.apart)
  const placed = placeNames(items, senses)
  return { words, items, placed, reading: reading(text, words, items, placed, reader, before) }
}

function reading(
  text: string,
  words: string,
  items: readonly Item[],
  placed: readonly Placed[],
  reader: Reader,
  before: Query | undefined,
): Reading {
  if (offTopic.test(text)) return { is: 'out-of-scope' }
  const unknown = items.flatMap((item) => (item.is === 'unknown' ? [item.text] : []))
  const told = placed.length > 0 || items.some(({ is }) => is === 'act' || is === 'deed')
  const unknowable = notYet.exec(words)
  if (unknowable && (told || before || unknown.length === 0))
    return { is: 'not-understood', parts: [unknowable[0].trim()] }
  if (before && before.over.length > 0 && placed.length === 0 && asksSize.test(words))
    return { is: 'query', query: { ...before, wanted: 'figures', acts: [], presumes: false, negated: false } }
  const coded = unknown.some((text) => /^[a-z]+-?\d+$/.test(text))
  if (
    !told &&
    unknown.length > 0 &&
    !coded &&
    !(before && /^(?:and|but|or|also|(?:which|who|what|any|all) of)\b/i.test(words))
  )
    return { is: 'out-of-scope' }
  const whose = ofVictims(words, items, emptyQuery, reader.archive)
  if (!told && whose) return { is: 'query', query: whose }
  if (!told && unknown.length > 0) return { is: 'not-understood', parts: unknown }
  const filled = fill(words, items, before ? instead(before, words, placed, sensesIn(reader)) : placed, reader)
  if ('is' in filled)
    return unknown.length > 0 && !(filled.is === 'which' && unknown.every(isEnglish))
      ? { is: 'not-understood', parts: unknown }
      : settledByRest(filled, reader, before)
  const hit = ofVictims(words, items, filled, reader.archive)
  if (hit) return { is: 'query', query: hit }
  const epithets = filled.acts.length === 0 && filled.wanted !== 'about' ? [] : epithetsIn(items)
  const pointed = items.flatMap((item) => (item.is === 'unknown' && item.deed && before ? [item.text] : []))
  const strange = unknown.filter((each) => !epithets.includes(each) && !pointed.includes(each))
  if (filled.wanted === 'about' && strange.length === 0 && items.some(({ is }) => is === 'office'))
    return { is: 'out-of-scope' }
  const counted = filled.wanted === 'figures' && filled.over.length > 0
  if (strange.length > 0 && !counted) {
    const mentioned = asksWhich(items) || filled.over.length > 0 ? undefined : mentioning(filled, unknown, reader)
    if (mentioned) return { is: 'query', query: mentioned }
    const asides = asksWhich(items) ? [] : asidesIn(reader.archive, items, filled)
    const silent =
      asides.length > 0 && !before && filled.over.length === 0 && answerQuery(reader.archive, filled).verdict === 'none'
    if (silent || strange.some((each) => !asides.includes(each)))
      return { is: 'not-understood', parts: strange, ...(told && { rest: filled }) }
  }
  const followed =
    before &&
    (follow(before, filled, words, items, placed, sensesIn(reader), reader.archive) ??
      overTheSame(before, filled, words, reader))
  const unreadWords = [...new Set([...epithets, ...strange])]
  const unread = unreadWords.length > 0 ? { unread: unreadWords } : {}
  if (followed) return { is: 'query', query: onDay(followed, items, reader), ...unread }
  if (isEmpty(filled, items) || isTwofold(filled, items, reader))
    return { is: 'not-understood', parts: [words], rest: filled }
  const pronoun = placed.length === 0 && filled.over.length === 0 ? pronounIn(items) : undefined
  if (pronoun && !filled.since && !filled.until) return { is: 'not-understood', parts: [pronoun], rest: filled }
  if (!told && !says(filled))
    return items.some(({ is }) => is === 'question') ? { is: 'not-understood', parts: [words] } : { is: 'out-of-scope' }
  return says(filled)
    ? { is: 'query', query: onDay(filled, items, reader), ...unread }
    : { is: 'not-understood', parts: [words] }
}

/** “How fast did the FBI name North Korea?” after what was asked of one matter is over that, if it did. */
function overTheSame(before: Query, now: Query, words: string, { archive }: Reader): Query | undefined {
  const placed = now.over.length + now.victims.length + now.around.length + now.also.length > 0
  const wide = /\b(?:all|ever|every|overall|in total|at all|on record|anywhere|else)\b/i.test(words)
  if (placed || wide || before.over.length !== 1 || now.acts.length === 0 || now.since || now.until || now.asOf)
    return undefined
  const same = { ...now, over: before.over }
  return answerQuery(archive, same).verdict === 'none' ? undefined : same
}

/** “On 8 September”: of the year in which there is anything on that day, else the last one. */
function onDay(query: Query, items: readonly Item[], { archive, today }: Reader): Query {
  const [monthDay] = items.flatMap((item) => (item.is === 'time' ? (item.time.monthDay ?? []) : []))
  if (!monthDay) return query
  const days = answerQuery(archive, query).statements.flatMap(({ day }) => (day.endsWith(`-${monthDay}`) ? [day] : []))
  const year = Number(today.slice(0, 4)) - (monthDay > today.slice(5) ? 1 : 0)
  const day = days.sort().at(-1) ?? Day.safeParse(`${year}-${monthDay}`).data
  return day ? { ...query, since: day, until: day } : query
}

/** Of those with one name, the one of whom or over which there is anything of the kind by those who are asked about. */
function settledByRest(filled: Reading, reader: Reader, before: Query | undefined): Reading {
  if (filled.is !== 'which') return filled
  const likely = ofOneSide(filled, reader, before)
  if (likely) return likely
  const fitting = filled.choices.flatMap(({ question }): Reading[] => {
    const { reading: each } = explainClause(question, question, reader, before)
    const narrow =
      each.is === 'query' && each.query.acts.length > 0 && each.query.by.length > 0 && each.query.over.length > 0
    return narrow && answerQuery(reader.archive, each.query).verdict !== 'none' ? [each] : []
  })
  const [only, ...others] = fitting
  return only && others.length === 0 ? only : filled
}

/** “The MSS” over what is blamed on China is China’s. */
function ofOneSide(
  filled: Extract<Reading, { is: 'which' }>,
  reader: Reader,
  before: Query | undefined,
): Reading | undefined {
  const { actorsById, incidentsById } = reader.archive
  const read = filled.choices.map(({ record, question }) => ({
    record,
    each: explainClause(question, question, reader, before).reading,
  }))
  const fitting = read.filter(({ record, each }) => {
    if (record.kind !== 'actor' || each.is !== 'query' || each.query.acts.length === 0) return false
    const countries = each.query.over.flatMap((id) => {
      const { accused = [], victims = [] } = incidentsById.get(id) ?? {}
      return [...accused.map((by) => actorsById.get(by)?.country), ...victims.map(({ country }) => country)]
    })
    return countries.includes(actorsById.get(record.id)?.country) && actorsById.get(record.id)?.kind !== 'person'
  })
  const [only, ...others] = fitting
  return only && others.length === 0 ? only.each : undefined
}

const says = (query: Query): boolean =>
  query.acts.length +
    query.by.length +
    query.on.length +
    query.over.length +
    query.victims.length +
    query.around.length +
    (query.since || query.until ? 1 : 0) >
  0

const listing: ReadonlySet<Query['wanted']> = new Set(['acts', 'who', 'whom', 'when', 'count', 'matters'])

/** Words that no name has narrow the answer to what mentions them, if anything does: “sanctions on spyware makers”. */
function mentioning(query: Query, unknown: readonly string[], { archive }: Reader): Query | undefined {
  const plain = unknown.every((word) => /^[\p{L}-]{3,}$/u.test(word))
  if (
    !plain ||
    query.acts.length === 0 ||
    (query.negated && query.wanted !== 'whether') ||
    !(listing.has(query.wanted) || query.negated || query.wanted === 'whether')
  )
    return undefined
  const narrowed = { ...query, mentions: unknown }
  const denied = query.wanted === 'whether' && query.by.length > 0 && archive.absences.some(claims(unknown))
  return denied || fitsAny(archive, narrowed) ? narrowed : undefined
}
