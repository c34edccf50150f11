import { statesBehind } from '../../find/parties.ts'
import type { Absence } from '../../model/absence.ts'
import type { Archive } from '../../model/archive.ts'
import type { ActorId, IncidentId } from '../../model/id.ts'
import { type Kind, measures, type Statement } from '../../model/statement.ts'
import { areAll, areBlame } from '../lexicon/act.ts'
import { attribution } from '../lexicon/acts-of-blame.ts'
import type { Query } from '../query.ts'
import { saysOverWhat } from '../says.ts'
import type { Answer, Rest, Verdict } from './answer.ts'
import { factsFor, findWithin, loosened } from './matching.ts'
import { whoWasFirst } from './race.ts'
import type { Scope } from './reach.ts'

/** Yes or no; who did the opposite is an answer too: a denial is no admission, an endorsement no finding of one's own. */
export function whether(query: Query, found: readonly Statement[], strong: readonly Absence[], rest: Rest): Answer {
  const raced = whoWasFirst(query, rest)
  if (raced) return raced
  // “Did any state endorse it”, where a bloc did.
  if (asksOfStates(query) && found.length > 0 && found.every((each) => statesBehind(rest.archive, each).length === 0))
    return { ...rest, verdict: strong.length > 0 ? 'no' : 'none', statements: [], instead: found }
  if (query.often && found.length > 0) return howOften(query, found, rest)
  // “Is he listed under E.O. 13694”, where he is under another.
  const other = query.under && found.length === 0 && !query.negated ? underOthers(query, rest) : []
  if (other.length > 0) return { ...rest, verdict: 'no', statements: [], instead: other }
  // That somebody declined is what such an absence says.
  const declined = query.acts.some(({ kinds: [first], worded }) => first === 'declined' && !worded)
  const verdict = yesOrNo(query.negated !== (declined && found.length === 0), found, strong)
  // “Did London decline to blame the GRU for it”, where it blamed it.
  const blamed = declined && verdict === 'none' && !query.negated ? blamedAfterAll(query, rest) : []
  if (blamed.length > 0) return { ...rest, verdict: 'no', statements: [], instead: blamed }
  const against = new Set(query.acts.flatMap(({ opposite = [] }) => opposite))
  if (found.length > 0 || query.by.length === 0 || query.negated) return { ...rest, verdict, statements: found }
  const whatever = verdict === 'no' && rest.scope.incidents !== undefined
  // “Has Russia ever admitted it”: a denial of one thing is no answer for all.
  const wide =
    !saysOverWhat(query) &&
    query.on.length === 0 &&
    query.acts.every(({ name }) => name === 'admission' || name === 'claim of responsibility')
  if ((against.size === 0 && !whatever) || wide) return { ...rest, verdict, statements: found }
  const scope = loosened(rest.archive, rest.scope)
  const own = ofTheirAttacks(findWithin(rest.archive, scope, query, whatever ? undefined : against), query, rest)
  const instead = own.length > 0 ? [...own, ...claimedByOthers(query, rest.archive, scope)] : own
  // “Did CISA name anybody for it”: an advisory did.
  const named = areAll(query.acts, ({ name }) => name === 'naming of an author') ? instead.filter(namesSomebody) : []
  if (named.length > 0 && strong.length === 0) return { ...rest, verdict: 'yes', statements: named }
  const { behind } = rest.scope
  if (instead.length === 0 && behind && against.size > 0) {
    const bodies = { ...loosened(rest.archive, rest.scope), speakers: undefined, by: behind }
    const said = findWithin(rest.archive, bodies, query, against)
    if (said.length > 0) return { ...rest, verdict: 'no', statements: [], instead: said }
  }
  const isNo = verdict === 'none' && instead.length > 0 && !areOfAnother(query, instead, rest)
  return { ...rest, verdict: isNo ? 'no' : verdict, statements: [], instead }
}

/** “Did Montenegro blame Iran”, which declined to blame Russia; “did the EU blame Belarus”, which backed those who blamed Russia: of somebody else. */
function areOfAnother(query: Query, instead: readonly Statement[], { archive, scope }: Rest): boolean {
  const [party, ...others] = query.on
  const state = party?.actor && archive.actorsById.get(party.actor)
  if (state?.kind !== 'state' || others.length > 0 || !areBlame(query.acts)) return false
  const isTheirs = (id: ActorId) => scope.on?.has(id) === true || archive.actorsById.get(id)?.country === state.country
  const isOfOthers = ({ targets }: Statement) => targets.length > 0 && !targets.some(isTheirs)
  const blamed = factsFor(archive, { ...query, on: [] })
  return instead.every(
    (each) => isOfOthers(each) || (each.targets.length === 0 && blamed.length > 0 && blamed.every(isOfOthers)),
  )
}

/** “And NATO?” after who blamed APT28 for what was done in Czechia: what it said of those attacks of which APT28 is accused. */
function ofTheirAttacks(found: readonly Statement[], query: Query, { archive, scope }: Rest): readonly Statement[] {
  if (query.victims.length === 0 || query.on.length === 0) return found
  const isTheirs = (id: IncidentId) => archive.incidentsById.get(id)?.accused.some((each) => scope.on?.has(each))
  const theirs = found.filter(({ incidents }) => incidents.some(isTheirs))
  return theirs.length > 0 ? theirs : found
}

const underOthers = (query: Query, { archive }: Rest): readonly Statement[] =>
  query.on.some(({ actor }) => actor) ? factsFor(archive, { ...query, under: undefined }) : []

const asksOfStates = ({ by: [only, ...others], negated }: Query): boolean =>
  !negated && others.length === 0 && only?.only === 'state' && !only.actor

const namesSomebody = ({ kind, targets }: Statement): boolean => kind === 'advisory' && targets.length > 0

/** What somebody who is asked to have refused to name an author said of just that. */
const blamedAfterAll = (query: Query, { archive }: Rest): readonly Statement[] =>
  query.by.some(({ actor, speaker }) => actor ?? speaker) && query.over.length === 1
    ? factsFor(archive, { ...query, acts: [attribution] })
    : []

/** “Has a Russian owned up to it”: the state denied it, and somebody who does not speak for it said that he did it. */
const claimedByOthers = ({ acts }: Query, archive: Archive, scope: Scope): readonly Statement[] =>
  areAll(acts, ({ name }) => name === 'admission') && scope.incidents !== undefined
    ? findWithin(archive, { ...scope, by: undefined, speakers: undefined, offices: undefined }, {}, claims)
    : []

const claims: ReadonlySet<Kind> = new Set(['claim-of-responsibility'])

/** “Has Garantex been sanctioned more than once?”: on one day, or on several. */
function howOften({ often, negated }: Query, found: readonly Statement[], rest: Rest): Answer {
  // Two denials on one day are two; two targets of one listing are not.
  const several = new Set(found.map(({ day, id, kind }) => (measures.has(kind) ? day : id))).size > 1
  const so = several === (often === 'several')
  return { ...rest, verdict: so !== negated ? 'yes' : 'no', statements: found }
}

function yesOrNo(negated: boolean, found: readonly Statement[], strong: readonly Absence[]): Verdict {
  if (found.length > 0) return negated ? 'no' : 'yes'
  if (strong.length > 0) return negated ? 'yes' : 'no'
  return 'none'
}
