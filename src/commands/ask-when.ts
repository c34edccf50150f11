import type { Answer } from '../ask/answer/answer.ts'
import type { Query } from '../ask/query.ts'
import { plural } from '../briefing/kinds.ts'
import { daysApart, writeDay } from '../model/day.ts'
import type { Statement } from '../model/statement.ts'
import { counted, names, onDays } from './ask-counts.ts'
import { asksLifting, liftedOn } from './ask-delisted.ts'
import { signerOf } from './ask-speakers.ts'

/** “First 10 May 2022 (US, UK), 75 days after it began”: from the day on which the matter came to light, or began. */
export function lag({ over: [id] }: Query, oldest: readonly Statement[], answer: Answer): string {
  const [first] = oldest
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
  const began = `${writeDay(first.day)} (${signerOf(first, answer)})`
  return last && last.day !== first.day
    ? `First ${began}, last ${writeDay(last.day)} (${signerOf(last, answer)}) – ${counted(oldest)}`
    : `${writeDay(first.day)} (${names(oldest.map((each) => signerOf(each, answer)))})`
}

/** From which days the facts are; who was delisted was so on another than that of the listing. */
export const days = (answer: Answer): string =>
  asksLifting(answer) ? liftedOn(answer.statements, answer) : onDays(answer.statements)
