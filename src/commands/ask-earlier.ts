import type { Answer } from '../ask/answer/answer.ts'
import type { Query } from '../ask/query.ts'
import { kindWords } from '../briefing/kinds.ts'
import { shortName, shortSpeaker } from '../briefing/wording.ts'
import { speakersOf } from '../find/statements.ts'
import { actorOf } from '../model/archive.ts'
import { firstDate, isBy, isSince, writeDay } from '../model/day.ts'
import type { ActorId } from '../model/id.ts'
import type { Statement } from '../model/statement.ts'
import { earliest, names, onDays } from './ask-counts.ts'
import { oneOf } from './ask-instead.ts'
import { aimOf } from './ask-targets.ts'

/** Who came before those who were asked about. */
export function earlier(query: Query, answer: Answer): string {
  const first = earliest(answer.statements)
  // “Did anyone accuse it before the FBI”, which was the first.
  if (first && query.byAnyone && !tied(query, answer))
    return `No, as far as the record goes: ${shortSpeaker(answer.archive, first)} was first, ${writeDay(first.day)}`
  if (!first) return 'No'
  // “Was Badin the first Russian listed by the EU”: whom it listed before him.
  const ofClass = query.on.length > 1
  const who = ofClass ? oneOf(first.targets, answer) : nameOf(first, answer)
  const by = ofClass && answer.scope.by ? ` (${shortSpeaker(answer.archive, first)})` : ''
  return (
    tied(query, answer) ??
    `No: ${who} ${ofClass && first.targets.length > 1 ? 'were' : 'was'} earlier, ${writeDay(first.day)}${by}`
  )
}

/** “Yes: Canadian CSE, 15 February 2018; EU, 30 July 2020”: the first of each; undefined where only one of them did. */
export function eachFirst({ sooner }: Query, answer: Answer): string | undefined {
  const { own, other } = firsts(answer)
  // “Canada attributed, …; EU sanctioned, …”: where the other did something else, both say what.
  const did = ({ kind }: Statement) => (own?.kind === other?.kind ? '' : ` ${kindWords[kind].did}`)
  const told = (each: Statement) => `${nameOf(each, answer, sooner)}${did(each)}, ${writeDay(each.day)}`
  return sooner.length > 0 && own && other ? `Yes: ${told(own)}; ${told(other)}` : undefined
}

/** “US, 5 December 2019; nothing of the kind by EU on record”: only one of them did. */
export function onlyOne({ wanted, sooner, by }: Query, answer: Answer): string | undefined {
  const did = earliest(answer.statements)
  if (wanted !== 'whether' || sooner.length === 0 || !did) return undefined
  const others = isOwn(did, answer) ? sooner : by.flatMap(({ actor }) => actor ?? [])
  const none = others.length > 0 ? ` by ${names(others.map((id) => shortName(answer.archive, id)))}` : ''
  return `${nameOf(did, answer)}, ${writeDay(did.day)}; nothing of the kind${none} on record`
}

/** Of two on one day, or of one known only to the month of the other, nobody knows which came first. */
export function tied({ sooner }: Query, answer: Answer): string | undefined {
  const { own, other } = firsts(answer)
  if (!own || !other) return undefined
  const that = answer.statements.filter(({ day }) => day === own.day).map((each) => nameOf(each, answer))
  if (own.day === other.day)
    return `${sooner.length === 0 && new Set(that).size > 2 ? names(that) : 'Both'} ${onDays([own])}; which came first ${own.day.length === 10 ? 'that day ' : ''}is not on record`
  const [before, after] = firstDate(own.day) <= firstDate(other.day) ? [own, other] : [other, own]
  if (isBy(before.day, after.day) || !isSince(before.day, after.day)) return undefined
  const both = [before, after].map((each) => `${nameOf(each, answer)} ${onDays([each])}`)
  return `${both.join(', ')}; which came first is not on record`
}

/** The first by those, or on those, who are asked about, and the first of the other. */
const firsts = (answer: Answer): { own: Statement | undefined; other: Statement | undefined } => ({
  own: earliest(answer.statements.filter((each) => isOwn(each, answer))),
  other: earliest(answer.statements.filter((each) => !isOwn(each, answer))),
})

/** One race is of those who speak, the other of those at whom it is aimed. */
const isOwn = (statement: Statement, { scope: { by, on } }: Answer): boolean =>
  by ? speakersOf(statement).some((id) => by.has(id)) : statement.targets.some((id) => on?.has(id))

/** Who did it; where those at whom it was aimed are asked about, which of them, and else all. */
function nameOf(statement: Statement, { archive, scope }: Answer, sooner: readonly ActorId[] = []): string {
  if (scope.by || statement.targets.length === 0) return shortSpeaker(archive, statement)
  const asked = statement.targets.filter((id) => scope.on?.has(id) || sooner.includes(id))
  return names((asked.length > 0 ? asked : statement.targets).map((id) => aimOf(statement, actorOf(archive, id))))
}
