import { isStrong } from '../ask/answer/absences.ts'
import { othersThan } from '../ask/answer/alone.ts'
import type { Answer } from '../ask/answer/answer.ts'
import { othersIn } from '../ask/answer/only-targets.ts'
import { byTheWay } from '../ask/answer/otherwise.ts'
import { isOverHacks } from '../ask/answer/over-hacks.ts'
import { areBlame } from '../ask/lexicon/act.ts'
import type { Query } from '../ask/query.ts'
import { saysOverWhat } from '../ask/says.ts'
import { blamedIn } from '../briefing/blamed.ts'
import { absenceWords, kindWords, levelWords } from '../briefing/kinds.ts'
import { shortName, shortSpeaker } from '../briefing/wording.ts'
import { speakersOf } from '../find/statements.ts'
import type { Absence } from '../model/absence.ts'
import { type Archive, incidentOf } from '../model/archive.ts'
import { firstDate, lastDate, writeDay } from '../model/day.ts'
import { measures, type Statement } from '../model/statement.ts'
import { counted, earliest, names, onDays } from './ask-counts.ts'
import { isDelisted, noLonger } from './ask-delisted.ts'
import { blames, oneAsked } from './ask-direct.ts'
import { earlier } from './ask-earlier.ts'
import { otherNumber } from './ask-other-number.ts'
import { signerOf } from './ask-speakers.ts'
import { targetsIn } from './ask-targets.ts'
import { firstAct, happened } from './ask-yes.ts'

/** “No”, and what says so: an absence, what was done instead, or who did it too. */
export function no(query: Query, answer: Answer): string {
  const { statements, archive, instead, absences } = answer
  if (query.alone.length > 0) return notAlone(query, answer)
  if (query.onlyOf) return notOnlyOn(query, answer)
  if (query.ownFirst)
    return `No, ${isLater(query, statements) ? 'later' : 'earlier'}: ${firstAct(statements, query, answer)}`
  if (query.sameDay || query.often) return `No: ${names(statements.toReversed().map((each) => onItsDay(each, answer)))}`
  const groups = query.negated ? onlyGroups(query, answer) : undefined
  if (groups) return groups
  const unproven = query.acts.some(({ name }) => name === 'statement that it is not proven')
  if (query.negated && statements.length > 0)
    return happened(unproven ? 'No, not proven' : 'No, it did happen', query, answer)
  if (query.now && isDelisted(statements, answer)) return noLonger(statements, answer)
  // Who was listed first over another matter is told as that.
  if (query.sooner.length > 0 || (query.order === 'first' && statements.length > 0)) return earlier(query, answer)
  // “Expelled 60 diplomats”, who were ten.
  const number = query.many && otherNumber(query, answer)
  if (number) return number
  const absence = strongest(query, answer)
  // “Has NATO ever attributed an attack”: what it did of the kind says more than that it did not over one.
  const endorsed = instead.length > 0 && instead.every(({ kind }) => kind === 'attribution-endorsed')
  if (absence && endorsed && !answersIt(absence, query)) return otherwise(instead, query, answer)
  if (absence && !answersIt(absence, query)) return `${claimOf(absence)} (${howKnown(absence)})`
  if (absence) return noLongerAbsent(absence, query, answer) ?? `No (${howKnown(absence)}): ${claimOf(absence)}`
  const alike = instead.every(({ kind }) => answer.kinds?.has(kind) && kind !== 'declined')
  const atOtherTime = (query.since ?? query.until) !== undefined && absences.length === 0
  if (instead.length > 0 && (alike || atOtherTime)) return otherwise(instead, query, answer)
  const act = instead.find(({ kind }) => kind === 'declined') ?? instead[0]
  if (act && areBlame(query.acts) && byTheWay.has(act.kind) && act.targets.length > 0) return namedByTheWay(act, answer)
  const short = act && act.kind !== 'declined' && query.acts.some(({ shortOf }) => shortOf?.includes(act.kind))
  return act
    ? `${short ? 'Not so on record' : 'No'}: ${query.by.some(({ office, speaker }) => office ?? speaker) ? act.speaker.name : shortSpeaker(archive, act)} ${kindWords[act.kind].did}, ${writeDay(act.day)}`
    : 'No'
}

/** Whether the first of them came after the time that was asked about. */
function isLater({ until }: Query, statements: readonly Statement[]): boolean {
  const first = earliest(statements)
  return until !== undefined && first !== undefined && firstDate(first.day) > lastDate(until)
}

/** “Belgium never named China as author”, which named groups and no state. */
function onlyGroups(query: Query, answer: Answer): string | undefined {
  const { statements } = answer
  const asked = oneAsked(query, answer)
  const isGroup = (each: Statement) => 'level' in each && each.level === 'cluster'
  return asked?.kind === 'state' && statements.length > 0 && statements.every(isGroup)
    ? `Groups were named, and not the state: ${firstAct(statements, query, answer)}`
    : undefined
}

/** “Not so on record: Czechia attributed it to APT28, 3 May 2024”: the same act on another day, on somebody else, or by another. */
function otherwise(instead: readonly Statement[], query: Query, answer: Answer): string {
  const first = earliest(instead)
  if (!first) return 'Not so on record'
  const { archive } = answer
  const elsewhere = overAnother(query, first, archive)
  const aimed = measures.has(first.kind)
    ? elsewhere
      ? targetsIn(first, answer)
      : first.targets
    : [
        ...new Set(
          instead
            .filter(({ day, kind }) => day === first.day && blames.has(kind))
            .flatMap((each) => blamedIn(archive, each)),
        ),
      ]
  const whom = names(aimed.map((id) => shortName(archive, id)).slice(0, 2))
  const others = aimed.length > 2 ? ` and ${aimed.length - 2} more` : ''
  const did = measures.has(first.kind)
    ? `${kindWords[first.kind].did} ${whom}${others}`
    : first.kind === 'attribution-endorsed'
      ? 'endorsed the attribution of others'
      : blames.has(first.kind)
        ? whom
          ? `attributed it to ${whom}${others}${shortOfState(first)}`
          : 'named no author'
        : kindWords[first.kind].did
  const more = instead.length > 1 ? `, and ${counted(instead.slice(1), 'more')}` : ''
  const who = answer.scope.speakers && first.speaker.role ? first.speaker.name : signerOf(first, answer)
  // “Are the SamSam hackers under sanctions”: whoever changed the ransoms is.
  const forWhat =
    query.forHacks && !instead.some((each) => isOverHacks(each, archive)) ? ', not for the attacks themselves' : ''
  return `Not so on record: ${who} ${did}${elsewhere}, ${writeDay(first.day)}${more}${forWhat}`
}

/** “Not so on record: CISA issued an advisory, naming the IRGC, 1 December 2023”. */
const namedByTheWay = (act: Statement, answer: Answer): string =>
  `Not so on record: ${signerOf(act, answer)} ${kindWords[act.kind].did}, naming ${names(act.targets.map((id) => shortName(answer.archive, id)))}, ${writeDay(act.day)}`

/** “, over Compromise of Sophos firewalls”: not over what was asked about. */
function overAnother({ over }: Query, { incidents, about }: Statement, archive: Archive): string {
  const [matter] = incidents
  const [topic] = about
  if (!matter && topic && over.length > 0) return ` over ${topic}`
  return matter && over.length > 0 && !incidents.some((id) => over.includes(id))
    ? ` over ${incidentOf(archive, matter).name}`
    : ''
}

/** “The Chinese government” is less than China: “attributed it to China (state-linked actors)”. */
const shortOfState = (statement: Statement): string =>
  'level' in statement && (statement.level === 'territory' || statement.level === 'state-linked')
    ? ` (${levelWords[statement.level]})`
    : ''

/** “No: UK as well, on 31 December 2020”; “No: Japanese NPA as well”, where the two spoke together. */
function notAlone({ alone }: Query, { statements, archive }: Answer): string {
  const beside = othersThan(archive, alone)
  const others = statements.filter((each) => beside(each).length > 0)
  const isTheirs = (each: Statement) => each.speaker.actor !== undefined && !beside(each).includes(each.speaker.actor)
  const isJoint = (each: Statement) => speakersOf(each).length > beside(each).length
  const who = names(
    others
      .toReversed()
      .flatMap((each) =>
        isTheirs(each) ? beside(each).map((id) => shortName(archive, id)) : [shortSpeaker(archive, each)],
      ),
  )
  return `No: ${who}${others.length < statements.length || others.some(isJoint) ? ' as well' : ''}, ${onDays(others)}`
}

/** “No: Artur Sungatov and 3 more too, 20 February 2024”. */
function notOnlyOn(query: Query, { statements, archive }: Answer): string {
  const whom = statements
    .toReversed()
    .flatMap((each) => othersIn(each, query, archive).map((id) => shortName(archive, id)))
  return `No: ${names(whom)} too, ${onDays(statements)}`
}

/** “US, 17 January 2025 (Yin Kecheng)”. */
function onItsDay(each: Statement, answer: Answer): string {
  const whom = names(targetsIn(each, answer).map((id) => shortName(answer.archive, id)))
  return `${shortSpeaker(answer.archive, each)}, ${writeDay(each.day)}${whom && ` (${whom})`}`
}

/** What was not done over one matter is no answer to whether it was done at all; over one of a group that is named it is. */
export const answersIt = ({ incidents, actors }: Absence, query: Query): boolean =>
  incidents.length === 0 || saysOverWhat(query) || actors.some((id) => query.also.includes(id))

/** What it says, as the beginning of a line. */
export const claimOf = ({ claim }: Absence): string => claim.replace(/\.$/, '')

/** “checked, as of 12 May 2025”. */
export const howKnown = (absence: Absence): string =>
  `${absenceWords[absence.class].toLowerCase()}, as of ${writeDay(absence.asOf)}`

/** “No longer so since 19 October 2020 (US DOJ, indictment): US authorities named no author at first”; undefined where it stands, or the time before is asked about. */
export function noLongerAbsent(absence: Absence, query: Query, { archive, asOf, scope }: Answer): string | undefined {
  const end = archive.statements.find(({ id }) => id === absence.endedBy)
  const byThem = end && (!scope.by || speakersOf(end).some((id) => scope.by?.has(id)))
  if (!byThem || (query.until ?? asOf) !== undefined) return undefined
  // What ended it is of another matter than is asked about.
  const { incidents } = scope
  if (incidents && saysOverWhat(query) && !end.incidents.some((id) => incidents.has(id))) return undefined
  return `No longer so since ${writeDay(end.day)} (${shortSpeaker(archive, end)}, ${kindWords[end.kind].one}): ${claimOf(absence)}`
}

/** Of what was not done, where no matter is asked about what is of none before what is of one. */
export function strongest(query: Query, { absences }: Answer): Absence | undefined {
  const strong = absences.filter(isStrong)
  return (saysOverWhat(query) ? undefined : strong.find(({ incidents }) => incidents.length === 0)) ?? strong[0]
}
