import type { Answer } from '../ask/answer/answer.ts'
import { factsFor, ordered } from '../ask/answer/matching.ts'
import { areMeasures } from '../ask/lexicon/act.ts'
import type { Query } from '../ask/query.ts'
import { plural } from '../briefing/kinds.ts'
import { shortName } from '../briefing/wording.ts'
import { daysApart, writeDay } from '../model/day.ts'
import type { Statement } from '../model/statement.ts'
import { counted, names, onDays } from './ask-counts.ts'
import { asksLifting, liftedOn } from './ask-delisted.ts'
import { signerOf } from './ask-speakers.ts'

/** “16 March 2026 (EU), 97 days after UK (9 December 2025)”: from the day on which another did it. */
function sinceOther(query: Query, first: Statement, answer: Answer): string {
  const { archive } = answer
  const theirs = factsFor(archive, { ...query, by: query.sooner.map((actor) => ({ actor })), sooner: [] })
  const [other] = ordered(theirs, { order: 'first' })
  const who = names(query.sooner.map((id) => shortName(archive, id)))
  if (!other) return `, and nothing of the kind by ${who} on record`
  const { least, most } = daysApart(other.day, first.day)
  if (least === 0 && most === 0) return `, the same day as ${who}`
  const [few, many] = most <= 0 ? [-most, -least] : [least, most]
  const days = few === many ? plural(few, 'day') : `${few} to ${many} days`
  return `, ${days} ${most <= 0 ? 'before' : 'after'} ${who} (${writeDay(other.day)})`
}

/** “First 10 May 2022 (US, UK), 75 days after it began”: from the day on which the matter came to light, or began. */
export function lag(query: Query, oldest: readonly Statement[], answer: Answer): string {
  const [first] = oldest
  const [id] = query.over
  if (first && query.sooner.length > 0)
    return `First ${writeDay(first.day)} (${signerOf(first, answer)})${sinceOther(query, first, answer)}`
  const { disclosed, began } = (id && answer.archive.incidentsById.get(id)) ?? {}
  const start = disclosed ?? began
  if (!first || !start) return when(oldest, answer)
  const { least, most } = daysApart(start, first.day)
  const signers = names(oldest.filter(({ day }) => day === first.day).map((each) => signerOf(each, answer)))
  const days = least === most ? plural(least, 'day') : `${least} to ${most} days`
  const since = least < 0 ? '' : `, ${days} after it ${disclosed ? 'came to light' : 'began'} (${writeDay(start)})`
  return `First ${writeDay(first.day)} (${signers})${since}`
}

/** The first and the last day, and whose they are. */
export function when(oldest: readonly Statement[], answer: Answer): string {
  const [first, ...others] = oldest
  const last = others.at(-1)
  if (!first) return 'No day on record'
  if (asksLifting(answer)) return `Taken off the list ${days(answer)}`
  const on = ({ day }: Statement) =>
    `${writeDay(day)} (${names(oldest.filter((each) => each.day === day).map((each) => signerOf(each, answer)))})`
  return last && last.day !== first.day
    ? `First ${on(first)}, last ${on(last)} – ${counted(oldest)}`
    : `${writeDay(first.day)} (${names(oldest.map((each) => signerOf(each, answer)))})`
}

/** “What came first, the charges or the sanctions”: each act with its first day, the earliest first; undefined where that is not asked. */
export function eachFirst({ acts, order }: Query, oldest: readonly Statement[], answer: Answer): string | undefined {
  if (order !== 'first' || acts.length < 2 || !areMeasures(acts)) return undefined
  const firsts = acts.map(({ name, kinds }) => ({ name, all: oldest.filter(({ kind }) => kinds.includes(kind)) }))
  if (firsts.some(({ all }) => all.length === 0)) return undefined
  const rank = ({ all: [first] }: (typeof firsts)[number]) => (first ? oldest.indexOf(first) : -1)
  const [day, ...days] = new Set(firsts.flatMap(({ all: [first] }) => first?.day ?? []))
  if (day && days.length === 0) return ofOneDay(day, firsts, answer)
  const told = firsts
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ name, all }) => `${name} ${onDays(all)} (${names(all.map((each) => signerOf(each, answer)))})`)
  return `First: ${told.join(', then ')}`
}

/** Which of two came first on a day no record tells. */
function ofOneDay(
  day: Statement['day'],
  firsts: readonly { name: string; all: readonly Statement[] }[],
  answer: Answer,
): string {
  const told = firsts.map(({ name, all }) => {
    const signers = all.filter((each) => each.day === day).map((each) => signerOf(each, answer))
    return `${name} (${names(signers)})`
  })
  return `On one day, ${writeDay(day)}: ${told.join(' and ')}; which came first is not on record`
}

/** From which days the facts are; who was delisted was so on another than that of the listing. */
export const days = (answer: Answer): string =>
  asksLifting(answer) ? liftedOn(answer.statements, answer) : onDays(answer.statements)
