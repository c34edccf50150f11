import { isStrong } from '../ask/absences.ts'
import type { Answer } from '../ask/answer.ts'
import { describeParty } from '../ask/describe.ts'
import type { Query } from '../ask/query.ts'
import { absenceWords, kindWords, plural } from '../briefing/kinds.ts'
import { shortName, shortSpeaker } from '../briefing/wording.ts'
import { targetsOf } from '../find/statements.ts'
import { incidentOf } from '../model/archive.ts'
import { writeDay } from '../model/day.ts'
import type { Statement } from '../model/statement.ts'

const namesShown = 4

/** The answer itself, in one sentence. */
export function sentenceOf(query: Query, answer: Answer): string {
  const dated = (text: string) => `${text}${answer.asOf ? `, as of ${writeDay(answer.asOf)}` : ''}`
  switch (answer.verdict) {
    case 'yes':
      return dated(query.negated ? `Yes, as far as it was checked${asOfAbsence(answer)}` : `Yes: ${firstAct(answer)}`)
    case 'no':
      return dated(no(query, answer))
    case 'none':
      return dated(
        `${query.wanted === 'who' || query.wanted === 'whom' || query.wanted === 'missing' ? 'Nobody' : 'Nothing'}, as far as the record goes: ${missing(query, answer)}`,
      )
    case 'corrected':
      return dated(corrected(query, answer))
    case 'list':
    case 'about':
      return dated(listed(query, answer))
  }
}

/** The oldest, and how many came after it: “the EU, on 30 July 2020, and 3 more”. */
function firstAct({ archive, statements }: Answer): string {
  const first = statements.at(-1)
  if (!first) return 'on record'
  const more =
    statements.length > 1
      ? `, and ${plural(statements.length - 1, 'more act or statement', 'more acts and statements')}`
      : ''
  return `${shortSpeaker(archive, first)}, ${writeDay(first.day)}${more}`
}

function no(query: Query, answer: Answer): string {
  const { statements, archive, instead, absences } = answer
  if (query.negated && statements.length > 0) return `No, it did happen: ${firstAct(answer)}`
  if (query.now && statements.length > 0) return 'No longer: those listed have been taken off'
  if (query.sooner.length > 0 || query.order === 'first') return 'No: somebody else was earlier'
  const absence = absences.find(isStrong)
  if (absence)
    return `No (${absenceWords[absence.class].toLowerCase()}${asOfAbsence(answer)}): ${absence.claim.replace(/\.$/, '')}`
  const [act] = instead
  return act ? `No: ${shortSpeaker(archive, act)} ${kindWords[act.kind].did}, ${writeDay(act.day)}` : 'No'
}

function asOfAbsence({ absences }: Answer): string {
  const absence = absences.find(isStrong)
  return absence ? `, as of ${writeDay(absence.asOf)}` : ''
}

/** The premise is not on record; what was checked may say more. */
function corrected(query: Query, answer: Answer): string {
  const absence = answer.absences.find(isStrong)
  if (absence)
    return `${absence.claim.replace(/\.$/, '')} (${absenceWords[absence.class].toLowerCase()}${asOfAbsence(answer)})`
  return `The question takes for granted what is not on record: ${missing(query, answer)}`
}

/** “no sanction by NATO over the Exchange compromise is on record”. */
function missing({ acts, by, over }: Query, { archive }: Answer): string {
  const what = acts[0] ? `nothing under “${acts[0].ofAccused ? 'attribution' : acts[0].name}”` : 'nothing'
  const who = by.length > 0 ? ` by ${by.map((party) => describeParty(archive, party)).join(' or ')}` : ''
  const matter = over[0] ? ` over ${incidentOf(archive, over[0]).name}` : ''
  return `${what}${who}${matter} is on record`
}

function listed(query: Query, answer: Answer): string {
  const { archive, statements, absences, silent } = answer
  const oldest = statements.toReversed()
  switch (query.wanted) {
    case 'missing':
      return absences.some(isStrong)
        ? 'These did not, each as of its day'
        : `Nothing of the kind on record from ${plural(silent.length, 'of them', 'of them')}`
    case 'when':
      return when(oldest, answer)
    case 'who':
      return `${names(query.order === 'most' ? mostFirst(statements, (each) => shortSpeaker(archive, each)) : oldest.map((each) => shortSpeaker(archive, each)))} – ${counted(statements)}`
    case 'whom':
      return `${names(oldest.flatMap((each) => targetsIn(each, answer)).map((id) => shortName(archive, id)))} – ${counted(statements)}`
    case 'count':
      return howMany(query, answer)
    case 'matters':
    case 'why':
      return `${names(oldest.flatMap(({ incidents, about }) => [...incidents.map((id) => incidentOf(archive, id).name), ...about])) || 'No incident named'} – ${counted(statements)}`
    case 'acts':
    case 'whether':
    case 'about':
    case 'figures':
    case 'compare':
      return `${names(oldest.map((each) => shortSpeaker(archive, each)))} – ${counted(statements)}`
  }
}

/** Of the targets those who were asked about. */
const targetsIn = (statement: Statement, { scope }: Answer) =>
  targetsOf(statement).filter((id) => !scope.on || scope.on.has(id))

const counted = (statements: readonly Statement[]): string =>
  plural(statements.length, 'act or statement on record', 'acts and statements on record')

function when(oldest: readonly Statement[], { archive }: Answer): string {
  const [first, ...others] = oldest
  const last = others.at(-1)
  if (!first) return 'No day on record'
  const began = `${writeDay(first.day)} (${shortSpeaker(archive, first)})`
  return last && last.day !== first.day
    ? `First ${began}, last ${writeDay(last.day)} (${shortSpeaker(archive, last)}) – ${oldest.length} on record`
    : began
}

function howMany({ acts }: Query, answer: Answer): string {
  const { statements } = answer
  const measure = acts.some(({ takes }) => takes === 'actor')
  if (!measure) return counted(statements)
  const targets = new Set(statements.flatMap((each) => targetsIn(each, answer)))
  return `${plural(targets.size, 'target')} in ${plural(statements.length, 'act')}`
}

function names(all: readonly string[]): string {
  const unique = [...new Set(all)]
  const left = unique.length - namesShown
  return left > 0 ? `${unique.slice(0, namesShown).join(', ')} and ${left} more` : unique.join(', ')
}

function mostFirst(statements: readonly Statement[], nameOf: (statement: Statement) => string): string[] {
  const counts = new Map<string, number>()
  for (const each of statements) counts.set(nameOf(each), (counts.get(nameOf(each)) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a).map(([name, count]) => `${name} ${count}`)
}
