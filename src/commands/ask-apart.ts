import { blamesState } from '../ask/answer/aimed.ts'
import type { Answer } from '../ask/answer/answer.ts'
import { answerQuery } from '../ask/answer/answer-query.ts'
import { besideIt, namedIn } from '../ask/answer/beside.ts'
import type { Query } from '../ask/query.ts'
import { shortName } from '../briefing/wording.ts'
import { firstDate, writeDay } from '../model/day.ts'
import type { Statement } from '../model/statement.ts'
import { arrestTold } from './ask-arrests.ts'
import { countEachKind, counted, names, onDays, type Room } from './ask-counts.ts'
import { blameOfState, blames, listedItself, oneAsked } from './ask-direct.ts'
import { speakersIn, together } from './ask-list.ts'
import { signersOf, statesOf } from './ask-speakers.ts'

/** The names of those who are told apart from the others have this much room. */
const longestApart = 40

/** What the facts say together, names within that room; of a state those that blame it apart from those short of it, of a group those on itself apart from others. */
export function listed(query: Query, answer: Answer, room: Room): string {
  const said = (statements = answer.statements) => together(query, { ...answer, statements }, room)
  // What is said beside statements says nothing of the incidents that are asked for.
  if (query.wanted === 'matters' && answer.incidents.length > 0) return said()
  const arrest = arrestTold(query, answer)
  if (arrest) return arrest
  const beyond = outranked(query, answer)
  if (beyond) return `${said()}; ${beyond}`
  const blame = blameOfState(query, answer)
  if (blame) {
    if (blame.own.length === 0) return `Short of the state: ${said()}`.replace(': Over: ', '; over: ')
    return `${said(blame.own)}; ${shortOfState(blame, query, answer, room)}`
  }
  const later = answer.scope.by ? [] : besideIt(query, answer)
  // “Russia or criminals in Montenegro”: its prime minister would not say so any more.
  if (later.length > 0)
    return `${said()}; later not confirmed by ${names(later.flatMap((each) => signersOf(each, answer)))}`
  const naming = namedIn(query, answer)
  if (naming.length > 0) return `${said()}; named too in ${countEachKind(naming)}`
  const isTold = /^(?:who|when|why|acts)$/.test(query.wanted) || query.unit === 'times'
  const apart = isTold ? listedItself(query, answer) : undefined
  // “EU July 2026 Lumma”: whom it listed then says more than whom it did not.
  if (!apart || apart.asked.kind === 'person' || (query.wanted === 'acts' && apart.own.length === 0)) return said()
  const { asked, own, others } = apart
  if (own.length > 0) return `${said(own)}; ${counted(others)} on others linked to it`
  const unit = asked.partOf
  const ofUnit = others.filter(({ targets }) => targets.some((id) => id === unit))
  if (!unit || ofUnit.length === 0)
    return `None on ${asked.short ?? asked.name} itself; on others linked to it: ${said()}`.replace(
      ': Over: ',
      ', over: ',
    )
  const rest = others.filter((each) => !ofUnit.includes(each))
  return `On ${shortName(answer.archive, unit)}, said to be its unit: ${said(ofUnit)}${
    rest.length > 0 ? `; ${counted(rest)} on others linked to it` : ''
  }`
}

/** “Norway, EU short of the state”; what is by those who blamed it too “1 more, of 26 March 2024, short of the state”. */
export function shortOfState(
  { own, others }: { own: readonly Statement[]; others: readonly Statement[] },
  query: Query,
  answer: Answer,
  room: Room,
): string {
  const named = new Set(own.flatMap((each) => speakersIn(each, query, answer)))
  const rest = others
    .toReversed()
    .flatMap((each) => speakersIn(each, query, answer))
    .filter((each) => !named.has(each))
  const [only, ...more] = others
  const theirs = only && more.length === 0 ? `1 more, of ${writeDay(only.day)},` : `${others.length} more`
  return `${rest.length > 0 ? names(rest, Math.min(room.names, longestApart)) : theirs} short of the state`
}

/** “The latest attribution to China”: who came later and blamed a group or activity from there; of the first, who came earlier. */
function outranked(query: Query, answer: Answer): string | undefined {
  const { order } = query
  const [ranked] = answer.statements
  if ((order !== 'last' && order !== 'first') || !ranked || oneAsked(query, answer)?.kind !== 'state') return undefined
  const all = answerQuery(answer.archive, { ...query, order: undefined }).statements
  const beyond = all.filter(
    (each) =>
      blames.has(each.kind) &&
      !blamesState(answer.archive, each) &&
      (order === 'last' ? firstDate(each.day) > firstDate(ranked.day) : firstDate(each.day) < firstDate(ranked.day)),
  )
  const who = names(
    beyond.flatMap((each) => {
      const states = statesOf(each, answer).map((id) => shortName(answer.archive, id))
      return states.length > 0 ? states : speakersIn(each, query, answer)
    }),
  )
  return beyond.length > 0 ? `${order === 'last' ? 'later' : 'earlier'}, short of the state: ${who}` : undefined
}

/** “No attribution on record; an author is named in 1 advisory signed by CISA, on 1 December 2023”; where it is asked who that is, whom. */
export function namedOnly({ wanted }: Query, naming: readonly Statement[], answer: Answer, room: Room): string {
  const by = naming.every(({ kind }) => kind === 'advisory') ? 'signed by' : 'by'
  const among = (all: readonly string[]) => names(all, room.names)
  const whom = naming.flatMap(({ targets }) => targets.map((id) => shortName(answer.archive, id)))
  return `No attribution on record; an author is named in ${countEachKind(naming)} ${by} ${among(
    naming.flatMap((each) => signersOf(each, answer)),
  )}${room.days ? `, ${onDays(naming)}` : ''}${wanted === 'whom' ? `: ${among(whom)}` : ''}`
}
