import type { Archive } from '../model/archive.ts'
import { type Day, isWhole } from '../model/day.ts'
import { answerQuery } from './answer/answer-query.ts'
import { after, before } from './pieces/calendar.ts'
import type { Query } from './query.ts'
import type { Explained, Reading } from './reading.ts'
import { saysOverWhat } from './says.ts'

const sameDay =
  /^(.{8,}?),? (?:(?:on )?(?:exactly )?the (?:very )?same day (?:as|that)|on the (?:very )?day(?: on which| that| when)?|the day) (?:the )?(\S.{0,28}?)(?: (?:did|had)(?: so| it)?)?$/i

/** “On the day the EU used its sanctions for the first time”: a sentence of its own says which day. */
const dayWhen =
  /^(.{4,90}?),? (?:(?:on|from|of) )?the (?:very )?(?:(?:next )?day (after|before) (?!that\b)|day (?:on which |that |when )?)(?!after\b|before\b)(\S.{8,90})$/i

/** “A Borrell quote from the day the EU first sanctioned anybody”: of the one day on which that was, or the one of them on which there is such a fact. */
function onDayWhen(words: string, read: (clause: string) => Reading, archive: Archive): Query | undefined {
  const [, question, later, clause] = dayWhen.exec(words) ?? []
  const asked = question ? read(question) : undefined
  const told = clause ? read(clause) : undefined
  if (asked?.is !== 'query' || told?.is !== 'query' || told.query.acts.length === 0 || !namesSomething(told.query))
    return undefined
  const then = answerQuery(archive, { ...told.query, wanted: 'acts' }).statements.map((each) => each.day)
  const beside = later === undefined ? undefined : /after/i.test(later) ? after : before
  const days = new Set(beside ? then.filter(isWhole).map(beside) : then)
  const on = (day: Day): Query => ({ ...asked.query, since: day, until: day })
  const found = [...days].filter((day) => days.size === 1 || answerQuery(archive, on(day)).statements.length > 0)
  const [day, ...others] = found
  return day && others.length === 0 ? on(day) : undefined
}

const namesSomething = ({ by, on, over }: Query): boolean =>
  by.length > 0 || (on.length > 0 && on.every(({ actor }) => actor)) || over.length > 0

/** “When the EU condemned it, did it name Russia?”: asked of the one day on which that was, if it was one. */
export function thenAsked(asked: Query, told: Query, archive: Archive): Query {
  if (told.acts.length === 0 || told.by.length !== 1 || asked.since !== undefined || asked.until !== undefined)
    return asked
  const [day, ...others] = new Set(answerQuery(archive, { ...told, wanted: 'acts' }).statements.map((each) => each.day))
  return day && others.length === 0 ? { ...asked, since: day, until: day } : asked
}

/** “Who condemned NotPetya on the day Britain did”: on the day on which that one did, and if there were several, the one on which most did. */
export function onDayOf(
  words: string,
  whole: Explained,
  /** Reads by itself, and as what goes on with the question before. */
  { read, goOn }: Readonly<Record<'read' | 'goOn', (clause: string) => Reading>>,
  archive: Archive,
): Explained {
  const then = onDayWhen(words, read, archive)
  if (then) return { ...whole, reading: { is: 'query', query: then } }
  const [, question, other] = sameDay.exec(words) ?? []
  if (!question || !other) return whole
  const asked = goOn(question)
  const whose = read(`statements by ${other}`)
  if (asked.is !== 'query' || whose.is !== 'query' || whose.query.by.length !== 1 || saysOverWhat(whose.query))
    return whole
  const day = dayOfDeed(asked.query, whose.query.by, archive)
  return day ? { ...whole, reading: { ...asked, query: { ...asked.query, since: day, until: day } } } : whole
}

function dayOfDeed(asked: Query, by: Query['by'], archive: Archive): Day | undefined {
  const daysOf = (query: Query) =>
    answerQuery(archive, query).statements.flatMap(({ day }) => (day.length === 10 ? [day] : []))
  const all = daysOf({ ...asked, wanted: 'acts' })
  const often = (day: Day) => all.filter((each) => each === day).length
  return daysOf({ ...asked, wanted: 'acts', by }).toSorted((a, b) => often(b) - often(a))[0]
}
