import { isStrong } from '../ask/answer/absences.ts'
import type { Answer } from '../ask/answer/answer.ts'
import { times } from '../ask/describe.ts'
import { areBlame, areMeasures } from '../ask/lexicon/act.ts'
import type { Query } from '../ask/query.ts'
import { homeOf } from '../find/parties.ts'
import { speakersOf } from '../find/statements.ts'
import { type Absence, authorsOf } from '../model/absence.ts'
import { namedOnly } from './ask-apart.ts'
import type { Room } from './ask-counts.ts'
import { isDelisted, noLonger } from './ask-delisted.ts'
import { missing } from './ask-missing.ts'
import { answersIt, claimOf, howKnown } from './ask-no.ts'
import { happened } from './ask-yes.ts'

/** The premise is not on record; what was checked may say more. */
export function corrected(query: Query, answer: Answer, room: Room): string {
  const absence = knownNot(query, answer)
  if (absence) return `${claimOf(absence)} (${howKnown(absence)})`
  if (query.negated) return happened('It did happen', query, { ...answer, statements: answer.instead })
  if (query.now && isDelisted(answer.instead, answer)) return noLonger(answer.instead, answer)
  // “When did the FBI blame it”, whose advisory names an author.
  const naming = areBlame(query.acts)
    ? answer.instead.filter(({ kind, targets }) => kind === 'advisory' && targets.length > 0)
    : []
  if (naming.length > 0 && naming.length === answer.instead.length) return namedOnly(query, naming, answer, room)
  const onOthers = { ...answer, statements: answer.instead }
  if (isDoneAtAll(query, onOthers))
    return happened(
      `${['Not', ...times({ ...query, asOf: undefined, atTheTime: false })].join(' ')} on record`,
      query,
      onOthers,
    )
  return `That is not on record: ${missing(query, answer, room)}`
}

/** “When did the EU list the GRU for it”, where it listed a unit and officers of it; “why did it list him in 2022”, where it did in 2024. */
function isDoneAtAll(query: Query, { statements, kinds, scope }: Answer): boolean {
  const { by, on, incidents } = scope
  return (
    areMeasures(query.acts) &&
    statements.length > 0 &&
    statements.every(
      (each) =>
        kinds?.has(each.kind) &&
        speakersOf(each).some((id) => !by || by.has(id)) &&
        each.targets.some((id) => on?.has(id)) &&
        each.incidents.some((id) => !incidents || incidents.has(id)) &&
        // “Salt Typhoon”: a group, and a matter by its name.
        query.around.every(({ actor, incident }) => each.targets.includes(actor) || each.incidents.includes(incident)),
    )
  )
}

/** That it did not happen, as was checked, declined or reported, and as is still so or was at the time asked about; by whom, over what and on whom it was asked. */
export const knownNot = (query: Query, answer: Answer): Absence | undefined =>
  answer.absences.find(
    (each) =>
      isStrong(each) && (!each.endedBy || query.until) && answersIt(each, query) && isOfThese(each, query, answer),
  )

/** “Why did Biden list China over it”: that the UK did not is no answer; nor, of APT40, that its ministry is not listed. */
function isOfThese(absence: Absence, { by }: Query, { scope, archive }: Answer): boolean {
  const incidents = scope.incidents ?? scope.around?.incidents
  const overIt = !incidents || absence.incidents.some((id) => incidents.has(id))
  const onThem = !scope.on || absence.actors.length === 0 || absence.actors.some((id) => scope.on?.has(id))
  const speaking = by.flatMap(({ speaker }) => speaker ?? [])
  const bodies = archive.statements
    .filter((each) => speaking.some((name) => each.speaker.name.includes(name)))
    .flatMap(({ onBehalfOf }) => onBehalfOf.map((id) => homeOf(archive, id)))
  const isTheirs = authorsOf(absence).some((id) => bodies.includes(homeOf(archive, id)))
  return overIt && onThem && (bodies.length === 0 || isTheirs)
}
