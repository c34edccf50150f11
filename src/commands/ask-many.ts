import type { Answer } from '../ask/answer/answer.ts'
import type { Query } from '../ask/query.ts'
import { plural } from '../briefing/kinds.ts'
import { shortName } from '../briefing/wording.ts'
import { speakersOf } from '../find/statements.ts'
import type { Actor } from '../model/actor.ts'
import { type Archive, actorOf } from '../model/archive.ts'
import { writeDay } from '../model/day.ts'
import { measures, type Statement } from '../model/statement.ts'
import { countedByKind, names, onDays } from './ask-counts.ts'
import { listedItself } from './ask-direct.ts'
import { countSorts } from './ask-sorts.ts'
import { signerOf, signersOf, statesOf } from './ask-speakers.ts'
import { byWhom, countsTargets, countTargets, targetsIn } from './ask-targets.ts'
import { numberTold } from './ask-told.ts'
import { days } from './ask-when.ts'
import { capital } from './words.ts'

/** “How many banks were sanctioned”: what is found by a word of its text is not counted as that. */
export function howMany(query: Query, answer: Answer): string {
  const { unit, mentions } = query
  const many = manyOf(query, answer)
  return unit && mentions.includes(unit) ? `In what mentions “${unit}”: ${many}` : many
}

/** How many targets, acts or states. */
function manyOf(query: Query, whole: Answer): string {
  const { archive } = whole
  // “How many countries sanctioned Lazarus”: it, and not somebody who is linked to it.
  const own = asksForStates(query, archive) ? (listedItself(query, whole)?.own ?? []) : []
  const answer = own.length > 0 ? { ...whole, statements: own } : whole
  const { statements } = answer
  if (asksForStates(query, archive) && !query.byStates) {
    const states = new Set(statements.toReversed().flatMap((each) => statesOf(each, answer)))
    if (states.size === 0) {
      const others = [...new Set(statements.toReversed().flatMap((each) => signersOf(each, answer)))]
      return `No state; ${names(others)} – ${countedByKind(statements)}, ${days(answer)}`
    }
    const named = names([...states].map((id) => shortName(archive, id)))
    return `${plural(states.size, 'state')}${named && `: ${named}`} – ${countedByKind(statements)}${ofMatters(query, answer)}, ${onDays(statements)}`
  }
  if (statements.every(({ kind }) => measures.has(kind))) return howManyTargets(query, answer)
  return `${signers(query, answer) ?? `${countedByKind(statements)}${byWhom(query, answer)}`}, ${days(answer)}${ofSeveral(query, answer)}`
}

/** “How many embassies protested”: one text may be of several, and says so. */
function ofSeveral({ by, unit }: Query, { statements }: Answer): string {
  const told = by.some(({ office }) => office === 'embassy')
    ? statements.flatMap((each) => numberTold(each, unit) ?? [])
    : []
  return told.length > 0 ? `; among them one by “${names(told)}”` : ''
}

/** “How many countries attributed the Georgia attack”: of what was done in a state, over how many matters they speak. */
function ofMatters({ victims }: Query, { statements }: Answer): string {
  const many = new Set(statements.flatMap(({ incidents }) => incidents)).size
  return victims.length > 0 && many > 1 ? ` over ${many} incidents` : ''
}

/** Whom the acts are on; where they are on a state or a group, how many of what is counted their text tells: “35 Russian intelligence operatives – 1 expulsion”. */
function howManyTargets(query: Query, answer: Answer): string {
  const { statements } = answer
  const uncounted = statements.filter((each) => !countsTargets(each, answer))
  const told = uncounted.flatMap((each) => numberTold(each, query.unit) ?? [])
  const [one, ...others] = told
  if (!one) return `${countTargets(query, answer)}, ${days(answer)}${ofMore(answer)}`
  if (statements.length === 1 && others.length === 0)
    return `${capital(one)} – ${countedByKind(statements)}, ${days(answer)}`
  const dated = (act: Statement, many: string) => `${many} (${signerOf(act, answer)}, ${writeDay(act.day)})`
  const counting = statements.filter((each) => !uncounted.includes(each))
  const sorts = countSorts(answer.archive, new Set(counting.flatMap((each) => targetsIn(each, answer))))
  const [only, ...more] = counting
  const each = [
    ...(only ? [more.length > 0 ? sorts : dated(only, sorts)] : []),
    ...uncounted.toReversed().flatMap((act) => {
      const many = numberTold(act, query.unit)
      return many ? [dated(act, many)] : []
    }),
  ]
  return `${capital(names(each, longestTold))} – ${countedByKind(statements)}`
}

/** The days stand with each. */
const longestTold = 110
const fewActs = 2

/** Where there were more than are on record by name, as the text tells: “One of 14 designations that day”, “indictment of 17 Iranians”. */
function ofMore({ archive, statements }: Answer): string {
  const open = statements.filter(
    ({ kind, targets }) =>
      kind === 'sanction' || (kind === 'indictment' && targets.every((id) => actorOf(archive, id).kind !== 'person')),
  )
  const more =
    statements.length <= fewActs ? [...new Set(open.flatMap((each) => numberTold(each, undefined) ?? []))] : []
  return more.length > 0 ? `; the text tells of ${more.join(' and ')}` : ''
}

const isStateOf = (homes: ReadonlySet<string>, { kind, country }: Actor): boolean =>
  kind === 'state' && country !== undefined && homes.has(country)

/** “How many agencies signed it”: “7 agencies: NSA, CISA, FBI and 4 more”. */
function signers({ by }: Query, { archive, statements }: Answer): string | undefined {
  const asked =
    by.length > 0 &&
    by.every(
      ({ actor, only }) =>
        !actor && (only === 'agency' || only === 'organ' || only === 'intelligence' || only === 'entity'),
    )
  const all = new Set(statements.toReversed().flatMap(speakersOf))
  const homes = new Set(
    [...all].flatMap((id) => (actorOf(archive, id).kind === 'state' ? [] : (actorOf(archive, id).country ?? []))),
  )
  // The state for which its agency speaks is not one more.
  const ids = new Set([...all].filter((id) => !isStateOf(homes, actorOf(archive, id))))
  return asked && ids.size > 0
    ? `${countSorts(archive, ids)}: ${names([...ids].map((id) => shortName(archive, id)))} – ${countedByKind(statements)}`
    : undefined
}

/** “How many countries”, “how many of the Five Eyes”. */
export const asksForStates = ({ by }: Query, archive: Archive): boolean =>
  by.length > 0 &&
  by.every(({ actor, only }) => (actor ? actorOf(archive, actor).members.length > 0 : only === 'state'))
