import { speakersOf } from '../../find/statements.ts'
import type { Absence } from '../../model/absence.ts'
import type { Archive } from '../../model/archive.ts'
import { firstDate, lastDate } from '../../model/day.ts'
import type { ActorId } from '../../model/id.ts'
import { measures, type Statement } from '../../model/statement.ts'
import { areStatements } from '../lexicon/act.ts'
import type { Query } from '../query.ts'
import { isBesideAll } from './aimed.ts'
import type { Answer } from './answer.ts'
import { anythingElse, withTakenBack } from './beside.ts'
import { stillAgainst } from './delisted.ts'
import type { Facts } from './facts.ts'
import { onlyGroup, onlyOneMatter } from './only-in-part.ts'
import { otherNumber } from './so-many.ts'

export type Rule = (facts: Facts) => Answer | undefined

/** “Has the EU sanctioned the GRU”, where it has sanctioned only a part of it. */
const onlyOthers: Rule = ({ query, found, strong, rest }) => {
  const asked = query.wanted === 'whether' || query.presumes
  // “Why did Singapore not name China”: it did not, and may have said why.
  const whyNot = query.negated && query.presumes
  if (!asked || whyNot) return undefined
  const kept = directly(found, strong, query, rest.archive)
  if (kept.length === found.length || (kept.length > 0 && areMany(query, rest.archive))) return undefined
  const whatever = rest.scope.incidents && query.by.length > 0
  return {
    ...rest,
    verdict: query.wanted === 'whether' ? (query.negated ? 'yes' : 'no') : 'corrected',
    statements: [],
    instead: whatever ? anythingElse(rest) : withTakenBack(found, rest.archive),
  }
}

/** “Why did Britain list the MSS”, where it listed those who work for it. */
const besideIt: Rule = ({ query, found, rest }) =>
  query.presumes &&
  !query.negated &&
  query.over.length > 0 &&
  found.length > 0 &&
  isBesideAll(found, query, rest.archive)
    ? { ...rest, verdict: 'corrected', statements: [], instead: found }
    : undefined

/** “Is Tornado Cash still sanctioned”: it was. */
const noMore: Rule = ({ query, found, rest }) => {
  const lifted = query.now ? stillAgainst(rest.archive, found, query) : undefined
  if (lifted && query.presumes) return { ...rest, verdict: 'corrected', statements: [], instead: lifted }
  return lifted && { ...rest, verdict: query.negated ? 'yes' : 'no', statements: lifted }
}

/** “Why did Aaviksoo say that it was proven”, “did Biden say that it was China”: he declined to. */
const declinedTo: Rule = ({ query, found, rest }) => {
  const said = areStatements(query.acts)
  // “What did he say about evidence against Russia”: that there was not enough.
  const asked = query.wanted === 'whether' || (query.presumes && query.wanted !== 'acts')
  if (!said || !asked || query.on.length === 0 || query.negated || found.length === 0) return undefined
  if (!found.every(({ kind }) => kind === 'declined')) return undefined
  return { ...rest, verdict: query.wanted === 'whether' ? 'no' : 'corrected', statements: [], instead: found }
}

/** What a question takes for granted, or asks to be confirmed, and the record tells otherwise. */
export const premises: readonly Rule[] = [
  onlyOthers,
  onlyGroup,
  onlyOneMatter,
  besideIt,
  noMore,
  declinedTo,
  otherNumber,
]

/** Those aimed at the very body that was asked about, where an absence says that there is none of that kind. */
function directly(
  found: readonly Statement[],
  strong: readonly Absence[],
  query: Query,
  archive: Archive,
): readonly Statement[] {
  const { on, by } = query
  const asked = on.flatMap(({ actor }) => (actor ? [actor] : []))
  const isOver = (absence: Absence) =>
    found.every(({ incidents }) => incidents.some((id) => absence.incidents.includes(id)))
  const denies = (absence: Absence) =>
    absence.incidents.length === 0
      ? absence.actors.length === 1 && asked.every((id) => absence.actors.includes(id))
      : by.length > 0 && isOver(absence)
  const denials = asked.length > 0 ? strong.filter((absence) => isStanding(absence, query) && denies(absence)) : []
  return found.filter(
    (each) =>
      each.targets.some((id) => asked.includes(id)) ||
      !denials.some(
        (absence) =>
          isOfKind(absence, each) &&
          isLater(each, absence) &&
          (!areMany(query, archive) || isOfSame(absence, each, archive)),
      ),
  )
}

/** That nobody was listed does not mean that nobody was charged, unless it says that no measure was taken. */
const isOfKind = ({ act, claim }: Absence, { kind }: Statement): boolean =>
  act !== 'sanction' || kind === 'sanction' || !measures.has(kind) || /\bno measures?\b/.test(claim)

/** What was done before it began to hold is no exception. */
const isLater = ({ day }: Statement, { after }: Absence): boolean => !after || firstDate(day) > lastDate(after)

/** “The allies”, “NATO members”: one of them is enough. */
const areMany = ({ by }: Query, { actorsById }: Archive): boolean =>
  by.some(({ actor }) => actor && (actorsById.get(actor)?.members.length ?? 0) > 0)

/** What one member of a list did not do says nothing of the others. */
function isOfSame({ by }: Absence, statement: Statement, { actorsById }: Archive): boolean {
  const state = by && actorsById.get(by)?.country
  const isBy = (id: ActorId) =>
    state ? actorsById.get(id)?.country === state : id === by || actorsById.get(id)?.partOf === by
  return !by || speakersOf(statement).some(isBy)
}

/** Not ended, or not yet at the time that is asked about. */
const isStanding = ({ endedBy, asOf }: Absence, { until }: Query): boolean =>
  endedBy === undefined || (until !== undefined && lastDate(until) <= lastDate(asOf))
