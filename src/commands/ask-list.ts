import { isStrong } from '../ask/answer/absences.ts'
import type { Answer } from '../ask/answer/answer.ts'
import { areDeeds, areReplies } from '../ask/lexicon/act.ts'
import type { Query } from '../ask/query.ts'
import { saysOverWhat } from '../ask/says.ts'
import { blamedIn } from '../briefing/blamed.ts'
import { plural } from '../briefing/kinds.ts'
import { shortName, shortSpeaker } from '../briefing/wording.ts'
import { stateOf } from '../find/parties.ts'
import { type Archive, actorOf, incidentOf } from '../model/archive.ts'
import type { ActorId } from '../model/id.ts'
import { measures, type Statement } from '../model/statement.ts'
import { whoseAmbassadors } from './ask-ambassadors.ts'
import { noneOfBody } from './ask-bodies.ts'
import { byYear, topYear } from './ask-by-year.ts'
import { compared } from './ask-compared.ts'
import { howSure } from './ask-confidence.ts'
import { counted, mostFirst, names, type Room } from './ask-counts.ts'
import { asksLifting, noLongerAmong } from './ask-delisted.ts'
import { blames } from './ask-direct.ts'
import { asksForStates, howMany } from './ask-many.ts'
import { hit } from './ask-matter.ts'
import { onceForEach, ranksByMatters, ranksByStates, ranksByTargets } from './ask-most.ts'
import { byMostStates, countedMatters, mattersByStates, mattersOf, over, reasons } from './ask-over.ts'
import { underWhich } from './ask-regimes.ts'
import { single } from './ask-single.ts'
import { ofState, signersOf, statesOf } from './ask-speakers.ts'
import { nameOf, onWhom, targetsIn } from './ask-targets.ts'
import { days, eachFirst, lag, when } from './ask-when.ts'
import { capital } from './words.ts'

/** Incidents have long names: so much more room. */
const ofIncidents = 20

/** What the facts say together, and from which days they are; names have that much room. */
export function together(query: Query, answer: Answer, room: Room): string {
  const { archive, statements, absences, silent } = answer
  const oldest = statements.toReversed()
  const rank = (all: readonly string[], longest = room.names) =>
    names(query.order === 'most' ? mostFirst(all) : all, longest)
  const dated = (text: string) => `${text} – ${counted(statements)}${room.days ? `, ${days(answer)}` : ''}`
  if (query.perYear === 'most') return topYear(byYear(query, answer))
  const sides = compared(query, statements, answer)
  if (sides.length > 0) return dated(names(sides, room.names))
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
        (onlyCharged(query, statements) ? 'Charged or listed: ' : noneOfBody(query, answer)) +
          (rank(whomNamed(query, oldest, answer)).replace(/^(?:officials|people) of/, capital) || 'Nobody named'),
      )
    case 'count':
      return howMany(query, answer)
    case 'matters':
      if (answer.incidents.length > 0)
        return `${plural(answer.incidents.length, 'incident')}${withNone(query, archive)}: ${names(
          answer.incidents.map((id) => incidentOf(archive, id).name),
          room.names + ofIncidents,
        )}`
      return statements.length === 0
        ? reasons(answer)
        : dated(
            countedMatters(
              oldest.flatMap((each) => mattersOf(each, answer)),
              new Set(oldest.flatMap(({ incidents }) => incidents.map((id) => incidentOf(archive, id).name))),
              (all) =>
                byMostStates(query)
                  ? names(mattersByStates(oldest, answer), room.names + ofIncidents)
                  : rank(all, room.names + ofIncidents),
            ),
          )
    case 'victims':
      return hit(query, answer)
    case 'lag':
      return lag(query, oldest, answer)
    case 'regime':
      return underWhich(query, oldest, answer)
    case 'confidence':
      return dated(rank(howSure(oldest, answer)))
    case 'why':
      // Over what it was done, the question says: why is told with each.
      // Why a listing was lifted is not what it was over.
      // Why it was not done is told by whoever declined.
      if (statements.length > 0 && (saysOverWhat(query) || query.negated || asksLifting(answer)))
        return oldest.length === 1
          ? single(query, oldest, answer)
          : `${query.negated || asksLifting(answer) ? '' : 'The reason stands with each: '}${dated(rank(oldest.flatMap((each) => signersOf(each, answer))))}`
      return statements.length === 0
        ? reasons(answer)
        : dated(over(rank(oldest.flatMap((each) => mattersOf(each, answer)))))
    case 'who':
    case 'acts':
    case 'whether':
    case 'about':
    case 'figures':
    case 'start':
    case 'compare':
      return oldest.length === 1
        ? single(query, oldest, answer)
        : (eachFirst(query, oldest, answer) ??
            dated(
              whoseAmbassadors(query, oldest, answer) ??
                onWhom(query, oldest, answer, room.names) ??
                ofState(query, oldest, answer) ??
                whoDid(query, oldest, answer, rank),
            ))
  }
}

/** Those at whom it was aimed, as often as it was; of what most states did, as many times as states did it. */
function whomNamed(query: Query, oldest: readonly Statement[], answer: Answer): string[] {
  const off = new Set(query.now ? noLongerAmong(oldest, answer) : [])
  const named = (each: Statement) =>
    namedIn(each, query, answer).flatMap((id) => (off.has(id) ? [] : [nameOf(id, each, answer)]))
  return ranksByStates(query) ? onceForEach(oldest, named, (each) => signersOf(each, answer)) : oldest.flatMap(named)
}

/** At whom it was aimed; of those who were asked for as states, which: a body counts for its state, and once. */
function namedIn(each: Statement, { on, order, by, acts }: Query, answer: Answer): ActorId[] {
  const targets = blamesOf(each, answer)
  if (
    order !== 'most' ||
    ranksByStates({ order, by, acts }) ||
    !on.every(({ actor, only }) => !actor && only === 'state')
  )
    return targets
  const { archive } = answer
  return [...new Set(targets.flatMap((id) => stateOf(archive, actorOf(archive, id).country ?? '')?.id ?? []))]
}

/** Of blame, those of whom its level speaks: no agency where a group was named. */
function blamesOf(each: Statement, answer: Answer): ActorId[] {
  const targets = targetsIn(each, answer)
  const blamed = blames.has(each.kind) ? blamedIn(answer.archive, each).filter((id) => targets.includes(id)) : []
  return blamed.length > 0 ? blamed : targets
}

/** Who said or did it; where states were asked for, apart from those the bodies that are none: “Japan, Latvia; not a state: NATO”. */
function whoDid(
  query: Query,
  oldest: readonly Statement[],
  answer: Answer,
  rank: (all: readonly string[]) => string,
): string {
  // “Who has denied most often”: what a ministry denied, the state did.
  const ofWhole = query.order === 'most' && query.by.length === 0 && areReplies(query.acts)
  const speaking = (each: Statement) => {
    const states = ofWhole ? statesOf(each, answer).map((id) => shortName(answer.archive, id)) : []
    return states.length > 0 ? states : speakersIn(each, query, answer)
  }
  const named = (all: readonly Statement[]) =>
    rank(
      ranksByTargets(query)
        ? onceForEach(all, speaking, (each) => targetsIn(each, answer))
        : ranksByMatters(query)
          ? onceForEach(all, speaking, (each) => mattersOf(each, answer))
          : all.flatMap(speaking),
    )
  const isOfState = (each: Statement) => statesOf(each, answer).length > 0
  const bodies = oldest.filter((each) => !isOfState(each))
  if (!query.by.some(({ actor, only }) => !actor && only === 'state') || bodies.length === 0) return named(oldest)
  const states = named(oldest.filter(isOfState))
  const none =
    new Set(bodies.flatMap((each) => speakersIn(each, query, answer))).size === 1 ? 'not a state' : 'not states'
  return states === '' ? `No state; ${none}: ${named(bodies)}` : `${states}; ${none}: ${named(bodies)}`
}

/** Who said or did it; of those who were asked for as states, which. */
export const speakersIn = (each: Statement, query: Query, answer: Answer): string[] => {
  // “Who led the advisory”: not whoever signed it too.
  if (query.acts.some(({ led }) => led)) return [shortSpeaker(answer.archive, each)]
  return (query.wanted === 'who' || query.wanted === 'acts' || query.wanted === 'count') &&
    asksForStates(query, answer.archive) &&
    statesOf(each, answer).length > 0
    ? statesOf(each, answer).map((id) => shortName(answer.archive, id))
    : signersOf(each, answer)
}

const onlyCharged = ({ acts }: Query, statements: readonly Statement[]): boolean =>
  areDeeds(acts) && statements.every(({ kind }) => measures.has(kind))

/** “Which attacks led to no sanctions”: of which none are on record, whatever else may be so. */
function withNone({ notDone }: Query, archive: Archive): string {
  if (!notDone) return ''
  const by = notDone.by.map(({ actor }) => (actor ? shortName(archive, actor) : 'a state'))
  return ` with no ${names(notDone.acts.map(({ name }) => name))}${by.length > 0 ? ` by ${names(by)}` : ''} on record`
}
