import type { Absence } from '../../model/absence.ts'
import type { Archive } from '../../model/archive.ts'
import { firstDate, lastDate } from '../../model/day.ts'
import type { Kind, Statement } from '../../model/statement.ts'
import { areAll } from '../lexicon/act.ts'
import { attribution } from '../lexicon/acts-of-blame.ts'
import { emptyQuery, type Query } from '../query.ts'
import { saysOverWhat } from '../says.ts'
import type { Answer, Rest, Verdict } from './answer.ts'
import { factsFor, findWithin, loosened, ordered, together } from './matching.ts'
import { type Scope, scopeOf } from './reach.ts'

/** Yes or no; who did the opposite is an answer too: a denial is no admission, an endorsement no finding of one's own. */
export function whether(query: Query, found: readonly Statement[], strong: readonly Absence[], rest: Rest): Answer {
  if (query.order === 'first' && isOneOfClass(query)) return raceInClass(query, rest)
  if (query.order === 'first' && (query.since ?? query.until) && query.by.length > 0 && query.on.length > 0)
    return firstThen(query, rest)
  if (query.sooner.length > 0 || (query.order === 'first' && query.by.length > 0))
    return query.negated ? turned(race(query, rest)) : race(query, rest)
  if (query.often && found.length > 0) return howOften(query, found, rest)
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
  const wide = !saysOverWhat(query) && query.on.length === 0 && query.acts.every(({ name }) => name === 'admission')
  if ((against.size === 0 && !whatever) || wide) return { ...rest, verdict, statements: found }
  const scope = loosened(rest.archive, rest.scope)
  const own = findWithin(rest.archive, scope, query, whatever ? undefined : against)
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
  return { ...rest, verdict: instead.length > 0 && verdict === 'none' ? 'no' : verdict, statements: [], instead }
}

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
  const several = new Set(found.map(({ day }) => day)).size > 1
  const so = several === (often === 'several')
  return { ...rest, verdict: so !== negated ? 'yes' : 'no', statements: found }
}

/** “Did he first come onto the US list in 2018?”: whether the first of all was then. */
function firstThen(query: Query, rest: Rest): Answer {
  const { since, until } = query
  const { found, start } = earliest({ ...query, since: undefined, until: undefined }, rest)
  if (start === undefined) return { ...rest, verdict: 'none', statements: [] }
  const then = (!since || start >= firstDate(since)) && (!until || start <= lastDate(until))
  return { ...rest, verdict: then ? 'yes' : 'no', statements: found }
}

/** “Seoul never sanctioned him before Canberra did”. */
const turned = (answer: Answer): Answer => ({
  ...answer,
  verdict: answer.verdict === 'yes' ? 'no' : answer.verdict === 'no' ? 'yes' : answer.verdict,
})

/** Who was first: the earliest of those asked about, against the earliest of the others. */
function race(query: Query, rest: Rest): Answer {
  const { archive } = rest
  if (query.by.length === 0) return raceOfTargets(query, rest)
  const own = earliest(query, rest)
  const rivals = query.sooner.map((actor) => ({ actor }))
  const same = earliest({ ...query, by: rivals }, rest)
  const other = same.start === undefined ? anything(archive, rivals, own.found) : same
  const statements = together(own.found, other.found)
  if (own.start === undefined || other.start === undefined) return { ...rest, verdict: 'none', statements }
  const won = query.sooner.length > 0 ? own.start < other.start : own.start <= other.start
  return { ...rest, verdict: won ? 'yes' : 'no', statements }
}

/** “Was Blender sanctioned before Tornado Cash?” */
function raceOfTargets(query: Query, rest: Rest): Answer {
  const own = firstOn(query.on, query, rest)
  const other = firstOn(
    query.sooner.map((actor) => ({ actor })),
    query,
    rest,
  )
  const won = other.start === undefined || (own.start !== undefined && own.start < other.start)
  return raced(own, other, won, rest)
}

/** “Was Garantex the first crypto exchange to be sanctioned?” */
function raceInClass(query: Query, rest: Rest): Answer {
  const named = query.on.filter(({ actor }) => actor)
  const own = firstOn(named, query, rest)
  const all = firstOn(
    query.on.filter(({ actor }) => !actor),
    query,
    rest,
  )
  const won = own.start !== undefined && (all.start === undefined || own.start <= all.start)
  return raced(own, all, won, { ...rest, scope: scopeOf(rest.archive, { ...query, on: named }) })
}

const isOneOfClass = ({ on }: Query): boolean =>
  on.some(({ actor }) => actor) && on.some(({ actor, only }) => !actor && only)

interface Earliest {
  found: readonly Statement[]
  start: string | undefined
}

const firstOn = (on: Query['on'], query: Query, rest: Rest): Earliest => earliest({ ...query, on, sooner: [] }, rest)

const earliest = (asked: Query, { archive, kinds }: Rest): Earliest =>
  startOf(factsFor(archive, { ...asked, order: 'first' }, kinds))

function startOf(all: readonly Statement[]): Earliest {
  const found = ordered(all, { order: 'first' })
  return { found, start: found.map(({ day }) => firstDate(day))[0] }
}

function raced(own: Earliest, other: Earliest, won: boolean, rest: Rest): Answer {
  const statements = together(own.found, other.found)
  if (own.start === undefined) return { ...rest, verdict: 'none', statements }
  return { ...rest, verdict: won ? 'yes' : 'no', statements }
}

/** “Before CERT Polska published anything”: whatever the other said of the same matter. */
function anything(archive: Archive, by: Query['by'], of: readonly Statement[]): Earliest {
  const over = [...new Set(of.flatMap(({ incidents }) => incidents))]
  if (over.length === 0) return { found: [], start: undefined }
  return startOf(findWithin(archive, scopeOf(archive, { ...emptyQuery, by, over }), {}, undefined))
}

function yesOrNo(negated: boolean, found: readonly Statement[], strong: readonly Absence[]): Verdict {
  if (found.length > 0) return negated ? 'no' : 'yes'
  if (strong.length > 0) return negated ? 'yes' : 'no'
  return 'none'
}
