import type { Absence } from '../../model/absence.ts'
import type { Actor } from '../../model/actor.ts'
import type { Archive } from '../../model/archive.ts'
import type { IncidentId } from '../../model/id.ts'
import { areAll } from '../lexicon/act.ts'
import type { Query } from '../query.ts'
import type { Answer } from './answer.ts'
import { withEachAct, withEachSpeaker } from './each-asked.ts'
import { gather } from './facts.ts'
import { ofOtherTime } from './other-time.ts'
import { asksThen, otherwise } from './otherwise.ts'
import { overAnotherToo } from './over-another.ts'
import { ofPrivate } from './proves.ts'
import { relaxed } from './relax.ts'
import { confirmedAsBlamed, takenThere } from './relax-acts.ts'
import { calledInWords } from './relax-calls.ts'
import { overTheirs } from './relax-matters.ts'
import { byBodies, groupOrNot } from './relax-parties.ts'
import { ofNoGroup, withCounters } from './relax-sides.ts'
import { timeOfMatter, timeOfOwnMatter, timeOfVictims } from './relax-times.ts'
import { seizedToldOf, toldElsewhere } from './relax-told-elsewhere.ts'
import { ofWholeUnit, withWholeUnit } from './relax-units.ts'
import { judged } from './verdict.ts'

/** What the record says; where it says nothing, what it says without a condition that was only read into the question. */
export function answerQuery(archive: Archive, query: Query): Answer {
  const other = ofOtherTime(archive, query)
  if (other) return nothingThen(archive, query, other)
  const strict = widest(archive, query, judged(gather(archive, query)))
  // “What did Biden say about Russia over Colonial Pipeline”: what did not happen is no word of his.
  const isOfWords = query.wanted !== 'whether' && areAll(query.acts, ({ name }) => name === 'statements')
  const isTold =
    !isOfWords &&
    !ofPrivate(query) &&
    !asksThen(query) &&
    query.by.some(({ actor, speaker }) => actor ?? speaker) &&
    strict.absences.some(bearsOn(query, archive))
  for (const rule of strict.verdict === 'corrected'
    ? [ofWholeUnit, takenThere, toldElsewhere, seizedToldOf, byBodies, confirmedAsBlamed]
    : []) {
    const asMeant = rule(archive, query)
    const answer = asMeant && judged(gather(archive, asMeant.query))
    if (asMeant && answer?.verdict === 'list')
      return { ...answer, scope: { ...answer.scope, told: [asMeant.told, ...answer.scope.told] } }
  }
  const all =
    strict.verdict === 'list'
      ? (withEachAct(archive, query, strict, answerQuery) ?? withEachSpeaker(archive, query, strict, answerQuery))
      : undefined
  if (all) return all
  const group = strict.verdict === 'no' ? groupOrNot(archive, query) : undefined
  const ofState = group && judged(gather(archive, group.query))
  if (group && ofState?.verdict === 'yes')
    return { ...ofState, scope: { ...ofState.scope, told: [group.told, ...ofState.scope.told] } }
  if (strict.verdict === 'no') return overAnotherToo(archive, query, strict)
  if (strict.verdict !== 'none' || isTold || (query.sooner.length > 0 && query.wanted !== 'lag')) return strict
  for (const { query: looser, told } of relaxed(archive, query)) {
    const answer = judged(gather(archive, looser))
    if (answer.statements.length + answer.instead.length > 0)
      return { ...answer, scope: { ...answer.scope, told: [told, ...answer.scope.told] } }
  }
  const told = otherwise(archive, query, strict)
  return (told.verdict === 'none' ? whateverTime(archive, query) : undefined) ?? told
}

/** “Did Pompeo say that it was the FSB that attacked Georgia in October 2019”: it was attacked then, and he said something else of it, later. */
function whateverTime(archive: Archive, query: Query): Answer | undefined {
  if (!query.on.some(({ actor }) => actor)) return undefined
  const looser = timeOfMatter(archive, query) ?? timeOfVictims(archive, query) ?? timeOfOwnMatter(archive, query)
  const answer = looser && judged(gather(archive, looser.query))
  const told = answer && (answer.verdict === 'none' ? otherwise(archive, looser.query, answer) : answer)
  return told?.verdict === 'no'
    ? { ...told, scope: { ...told.scope, told: [looser?.told ?? '', ...told.scope.told] } }
    : undefined
}

/** What was done at another time is not what was asked for. */
function nothingThen(archive: Archive, query: Query, told: string): Answer {
  const gathered = gather(archive, query)
  const { rest } = gathered
  // “Who hacked the DNC in 2018”: then it was said who did.
  const said = judged(gathered)
  if (said.verdict === 'list') return { ...said, scope: { ...said.scope, told: [told, ...said.scope.told] } }
  return {
    ...rest,
    verdict: 'none',
    statements: [],
    absences: [],
    incidents: [],
    scope: { ...rest.scope, told: [told, ...rest.scope.told] },
  }
}

/** “Who condemned Iran”: few say in so many words whom, and more what. */
function widest(archive: Archive, query: Query, strict: Answer): Answer {
  const calls = calledInWords(archive, query)
  const wider =
    strict.verdict === 'list'
      ? (overTheirs(archive, query) ??
        withCounters(archive, query) ??
        ofNoGroup(archive, query) ??
        withWholeUnit(archive, query) ??
        calls)
      : strict.verdict === 'none'
        ? (withCounters(archive, query) ?? calls)
        : undefined
  const answer = wider && judged(gather(archive, wider.query))
  return wider && answer && answer.statements.length > strict.statements.length
    ? { ...answer, scope: { ...answer.scope, told: [wider.told, ...answer.scope.told] } }
    : strict
}

/** What did not happen elsewhere says nothing of a matter, and what a state is not blamed for nothing of a person or a firm, that is named. */
const bearsOn =
  ({ over, on }: Query, { actorsById }: Archive) =>
  ({ incidents, actors }: Absence): boolean =>
    (over.length === 0 || incidents.some((id) => over.includes(id))) &&
    (on.length === 0 ||
      on.some(({ actor }) => !isPrivate(actor && actorsById.get(actor)) || (actor && actors.includes(actor))))

const isPrivate = (actor: Actor | undefined): boolean => actor?.kind === 'person' || actor?.kind === 'company'

/** Over more matters than this, what was said or done before tells little of what is asked next. */
const fewMatters = 5

/** The matters that an answer is over, of those that may count; undefined where they are none or too many. */
export function fewMattersOf(
  archive: Archive,
  query: Query,
  counts: (id: IncidentId) => boolean = () => true,
): readonly IncidentId[] | undefined {
  const found = answerQuery(archive, query).statements.flatMap(({ incidents }) => incidents)
  const matters = [...new Set(found)].filter(counts)
  return matters.length > 0 && matters.length <= fewMatters ? matters : undefined
}
