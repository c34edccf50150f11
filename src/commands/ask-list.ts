import { isStrong } from '../ask/answer/absences.ts'
import type { Answer } from '../ask/answer/answer.ts'
import { saysOverWhat } from '../ask/filling/says.ts'
import type { Query } from '../ask/query.ts'
import { kindWords, plural } from '../briefing/kinds.ts'
import { shortName, writeConfidence } from '../briefing/wording.ts'
import type { Actor } from '../model/actor.ts'
import { type Archive, actorOf, incidentOf } from '../model/archive.ts'
import { daysApart, writeDay } from '../model/day.ts'
import { measures, type Statement } from '../model/statement.ts'
import { counted, mostFirst, names, onDays } from './ask-counts.ts'
import { asksLifting, liftedOn } from './ask-delisted.ts'
import { blameOfState, listedItself } from './ask-direct.ts'
import { hit } from './ask-matter.ts'
import { signerOf, signersOf, statesOf } from './ask-speakers.ts'
import { countTargets, targetsIn } from './ask-targets.ts'

/** What the facts say together, and from which days they are; of a group, those on itself first. */
export function listed(query: Query, answer: Answer): string {
  const blame = blameOfState(query, answer)
  if (blame) {
    const { own, others } = blame
    return own.length === 0
      ? `Short of the state: ${together(query, answer)}`
      : `${together(query, { ...answer, statements: own })}; ${others.length} short of the state`
  }
  const apart = query.wanted === 'who' || query.wanted === 'when' ? listedItself(query, answer) : undefined
  if (!apart || apart.asked.kind === 'person') return together(query, answer)
  const { asked, own, others } = apart
  if (own.length === 0)
    return `None on ${asked.short ?? asked.name} itself; on others linked to it: ${together(query, answer)}`
  return `${together(query, { ...answer, statements: own })}; ${counted(others)} on others linked to it`
}

function together(query: Query, answer: Answer): string {
  const { archive, statements, absences, silent } = answer
  const oldest = statements.toReversed()
  const rank = (all: readonly string[]) => names(query.order === 'most' ? mostFirst(all) : all)
  const dated = (text: string) => `${text} – ${counted(statements)}, ${days(answer)}`
  switch (query.wanted) {
    case 'missing':
      return silent.length > 0
        ? `Nothing of the kind on record from ${names(silent.map((id) => shortName(archive, id)))}`
        : absences.some(isStrong)
          ? 'These did not, each as of its day'
          : 'Nobody on record'
    case 'when':
      return when(oldest, answer)
    case 'whom':
      return dated(
        // Nobody was blamed in words.
        (onlyCharged(query, statements) ? 'Charged or listed: ' : '') +
          (rank(oldest.flatMap((each) => targetsIn(each, answer)).map((id) => shortName(archive, id))) ||
            'Nobody named'),
      )
    case 'count':
      return howMany(query, answer)
    case 'matters':
      if (answer.incidents.length > 0)
        return `${plural(answer.incidents.length, 'incident')}: ${names(answer.incidents.map((id) => incidentOf(archive, id).name))}`
      return statements.length === 0
        ? reasons(answer)
        : dated(
            countedMatters(
              oldest.flatMap((each) => mattersOf(each, answer)),
              rank,
            ),
          )
    case 'victims':
      return hit(query, answer)
    case 'lag':
      return lag(query, oldest, answer)
    case 'confidence':
      return dated(rank(oldest.map((each) => `${signerOf(each, answer)} (${confidenceOf(each)})`)))
    case 'why':
      // Over what it was done, the question says: why is told with each.
      if (statements.length > 0 && saysOverWhat(query))
        return oldest.length === 1
          ? single(oldest, answer)
          : dated(rank(oldest.flatMap((each) => signersOf(each, answer))))
      return statements.length === 0
        ? reasons(answer)
        : dated(rank(oldest.flatMap((each) => mattersOf(each, answer))) || 'No incident named')
    case 'who':
    case 'acts':
    case 'whether':
    case 'about':
    case 'figures':
    case 'compare':
      return oldest.length === 1
        ? single(oldest, answer)
        : dated(rank(oldest.flatMap((each) => speakersIn(each, query, answer))))
  }
}

/** Who said or did it; of those who were asked for as states, which. */
const speakersIn = (each: Statement, query: Query, answer: Answer): string[] =>
  query.wanted === 'who' && asksForStates(query, answer.archive)
    ? statesOf(each, answer).map((id) => shortName(answer.archive, id))
    : signersOf(each, answer)

/** “Almost certainly”; only of attributions it is said how sure they are. */
const confidenceOf = (statement: Statement): string =>
  'basis' in statement ? writeConfidence(statement) : 'confidence not stated'

const onlyCharged = ({ acts }: Query, statements: readonly Statement[]): boolean =>
  acts.length > 0 && acts.every(({ ofAccused }) => ofAccused) && statements.every(({ kind }) => measures.has(kind))

/** From which days the facts are; who was delisted was so on another than that of the listing. */
const days = (answer: Answer): string =>
  asksLifting(answer) ? liftedOn(answer.statements, answer) : onDays(answer.statements)

/** “UK attributed, 15 February 2018”. */
function single([only]: readonly Statement[], answer: Answer): string {
  const { archive } = answer
  if (!only) return 'Nothing on record'
  const who = names(signersOf(only, answer))
  const whom = names(targetsIn(only, answer).map((id) => aimOf(only, actorOf(archive, id))))
  if (asksLifting(answer)) return `${who} lifted sanctions on ${whom} ${days(answer)}`
  const targets = measures.has(only.kind) && whom ? ` ${whom}` : ''
  return `${who} ${kindWords[only.kind].did}${targets}, ${writeDay(only.day)}`
}

/** No state is expelled. */
const aimOf = ({ kind }: Statement, { kind: of, name, short = name }: Actor): string =>
  kind === 'expulsion' && of === 'state' ? `officials of ${short}` : short

const reasons = ({ absences }: Answer): string =>
  absences.find(isStrong)?.claim.replace(/\.$/, '') ?? 'No reason on record'

/** “First 10 May 2022 (US, UK), 75 days after it began”: from the day on which the matter came to light, or began. */
function lag({ over: [id] }: Query, oldest: readonly Statement[], answer: Answer): string {
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

/** “3 incidents: …”. */
function countedMatters(all: readonly string[], rank: (all: readonly string[]) => string): string {
  const many = new Set(all).size
  return many === 0 ? 'No incident named' : many === 1 ? rank(all) : `${plural(many, 'incident')}: ${rank(all)}`
}

const mattersOf = ({ incidents, about }: Statement, { archive }: Answer): string[] => [
  ...incidents.map((id) => incidentOf(archive, id).name),
  ...about,
]

function when(oldest: readonly Statement[], answer: Answer): string {
  const [first, ...others] = oldest
  const last = others.at(-1)
  if (!first) return 'No day on record'
  if (asksLifting(answer)) return `Taken off the list ${days(answer)}`
  const began = `${writeDay(first.day)} (${signerOf(first, answer)})`
  return last && last.day !== first.day
    ? `First ${began}, last ${writeDay(last.day)} (${signerOf(last, answer)}) – ${counted(oldest)}`
    : `${writeDay(first.day)} (${names(oldest.map((each) => signerOf(each, answer)))})`
}

function howMany(query: Query, whole: Answer): string {
  const { archive } = whole
  // “How many countries sanctioned Lazarus”: it, and not somebody who is linked to it.
  const own = asksForStates(query, archive) ? (listedItself(query, whole)?.own ?? []) : []
  const answer = own.length > 0 ? { ...whole, statements: own } : whole
  const { statements } = answer
  if (asksForStates(query, archive)) {
    const states = new Set(statements.toReversed().flatMap((each) => statesOf(each, answer)))
    if (states.size === 0) return `${counted(statements)}, ${days(answer)}`
    const named = names([...states].map((id) => shortName(archive, id)))
    return `${plural(states.size, 'state')}${named && `: ${named}`} – ${counted(statements)}, ${onDays(statements)}`
  }
  const measure = query.acts.some(({ takes }) => takes === 'actor')
  const many = measure ? countTargets(answer) : counted(statements)
  return `${many}, ${days(answer)}`
}

/** “How many countries”, “how many of the Five Eyes”. */
const asksForStates = ({ by }: Query, archive: Archive): boolean =>
  by.length > 0 &&
  by.every(({ actor, only }) => (actor ? actorOf(archive, actor).members.length > 0 : only === 'state'))
