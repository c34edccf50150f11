import { archiveAsOf } from '../find/as-of.ts'
import { findStatements, speakersOf } from '../find/statements.ts'
import type { Absence } from '../model/absence.ts'
import type { Archive } from '../model/archive.ts'
import { type Day, firstDate } from '../model/day.ts'
import type { ActorId, IncidentId } from '../model/id.ts'
import { isOwnAttribution, type Kind, type Statement } from '../model/statement.ts'
import { absencesFor, claims, isStrong, proves } from './absences.ts'
import { findWithin, kindsOf, loosened, matching, ordered } from './matching.ts'
import type { Query } from './query.ts'
import { type Scope, scopeOf } from './reach.ts'
import { relaxed } from './relax.ts'
import { whether } from './whether.ts'
import { mattersAsked } from './whose.ts'

/**
 * `no` and a `yes` to a negation rest on an absence that was checked, declined or reported, or on facts that say otherwise;
 * `none` says only that nothing is on record. `corrected`: what the question takes for granted is not on record.
 */
export type Verdict = 'yes' | 'no' | 'none' | 'list' | 'corrected' | 'about'

/** What the record says to a query, before it is put into words. */
export interface Answer {
  verdict: Verdict
  /** The archive that was asked: of a past day, if the question was. */
  archive: Archive
  asOf?: Day
  scope: Scope
  kinds: ReadonlySet<Kind> | undefined
  /** Newest first. */
  statements: readonly Statement[]
  absences: readonly Absence[]
  /** For `corrected`: what the speaker did instead. */
  instead: readonly Statement[]
  /** Matters that were asked for as such. */
  incidents: readonly IncidentId[]
  /** Members of a list of whom nothing of the kind is on record: no more than that. */
  silent: readonly ActorId[]
}

/** What the record says; where it says nothing, what it says without a condition that was only read into the question. */
export function answerQuery(archive: Archive, query: Query): Answer {
  const strict = answerStrictly(archive, query)
  if (strict.verdict !== 'none' || (strict.absences.length > 0 && query.by.some(isSomebody))) return strict
  for (const { query: looser, told } of relaxed(archive, query)) {
    const answer = answerStrictly(archive, looser)
    if (answer.statements.length + answer.instead.length > 0)
      return { ...answer, scope: { ...answer.scope, told: [told, ...answer.scope.told] } }
  }
  return strict
}

/** By name, and not by what kind of body it is. */
const isSomebody = ({ actor, speaker }: Query['by'][number]): boolean => actor !== undefined || speaker !== undefined

function answerStrictly(whole: Archive, query: Query): Answer {
  const asOf = query.asOf ?? (query.atTheTime ? dayOfAttribution(whole, query) : undefined)
  const archive = asOf ? archiveAsOf(whole, asOf) : whole
  const scope = scopeOf(archive, query)
  const kinds = kindsOf(query.acts)
  const all = ordered(withoutThose(archive, query, scope, matching(archive, query, scope, kinds)), query)
  const found = query.sooner.length > 0 ? soonerThan(archive, query, kinds, all) : all
  const touching = absencesFor(archive, scope, kinds, query).filter(claims(query.mentions))
  // That nothing was done over another matter tells nothing of what was done.
  const elsewhere = found.length > 0 && !scope.incidents && !scope.around && query.on.length === 0
  const absences = elsewhere ? touching.filter(({ incidents }) => incidents.length === 0) : touching
  const incidents = mattersAsked(archive, query, scope)
  const rest = { archive, ...(asOf && { asOf }), scope, kinds, absences, instead: [], silent: [], incidents }
  if (query.wanted === 'about' || query.wanted === 'figures')
    return { ...rest, verdict: query.wanted === 'about' ? 'about' : 'list', statements: [] }
  const strong = absences.filter((each) => isStrong(each) && proves(each, query, scope))
  const direct = directly(found, strong, query)
  if (direct.length < found.length && (query.wanted === 'whether' || query.presumes))
    return {
      ...rest,
      verdict: query.wanted === 'whether' ? (query.negated ? 'yes' : 'no') : 'corrected',
      statements: [],
      instead:
        scope.incidents && query.by.length > 0
          ? findWithin(archive, loosened(archive, scope), {}, undefined)
          : query.presumes
            ? found
            : [],
    }
  const lifted = query.now ? stillAgainst(archive, found, query) : undefined
  if (lifted && query.presumes) return { ...rest, verdict: 'corrected', statements: [], instead: lifted }
  if (lifted) return { ...rest, verdict: query.negated ? 'yes' : 'no', statements: lifted }
  if (query.wanted === 'whether') return whether(query, found, strong, rest)
  if (query.wanted === 'missing') {
    const silent = silentMembers(archive, query, kinds)
    return { ...rest, verdict: strong.length + silent.length > 0 ? 'list' : 'none', statements: [], silent }
  }
  if (query.negated && query.presumes)
    return found.length > 0
      ? { ...rest, verdict: 'corrected', statements: [], instead: found }
      : { ...rest, verdict: strong.length > 0 ? 'list' : 'none', statements: [] }
  if (found.length + incidents.length > 0) return { ...rest, verdict: 'list', statements: found }
  if (!query.presumes || query.by.length === 0) return { ...rest, verdict: 'none', statements: [] }
  const instead = findWithin(archive, loosened(archive, scope), {}, undefined)
  const known = instead.length > 0 || strong.length > 0
  return { ...rest, verdict: known ? 'corrected' : 'none', statements: [], instead }
}

/** “Who sanctioned it before the UK did”: what came before the first by those. */
function soonerThan(archive: Archive, query: Query, kinds: Answer['kinds'], all: readonly Statement[]) {
  if (query.wanted === 'whether') return all
  const rivals = { ...query, by: query.sooner.map((actor) => ({ actor })), sooner: [] }
  const [first] = ordered(matching(archive, rivals, scopeOf(archive, rivals), kinds), { order: 'first' })
  return first ? all.filter(({ day }) => firstDate(day) < firstDate(first.day)) : all
}

export type Rest = Omit<Answer, 'verdict' | 'statements'>

/** Those aimed at the very body that was asked about, where an absence says that there is none of that kind. */
function directly(found: readonly Statement[], strong: readonly Absence[], { on, by }: Query): readonly Statement[] {
  const asked = on.flatMap(({ actor }) => (actor ? [actor] : []))
  const isOver = (absence: Absence) =>
    found.every(({ incidents }) => incidents.some((id) => absence.incidents.includes(id)))
  const denies = (absence: Absence) =>
    absence.incidents.length === 0
      ? absence.actors.length === 1 && asked.every((id) => absence.actors.includes(id))
      : by.length > 0 && isOver(absence)
  const denied = asked.length > 0 && strong.some((absence) => absence.endedBy === undefined && denies(absence))
  return denied ? found.filter(({ targets }) => targets.some((id) => asked.includes(id))) : found
}

/** The acts and their lifting, when nobody who was asked about is listed any more. */
function stillAgainst(archive: Archive, found: readonly Statement[], query: Query): readonly Statement[] | undefined {
  const on = new Set(query.on.flatMap(({ actor }) => (actor ? [actor] : [])))
  const acts = found.filter(({ kind, targets }) => kind === 'sanction' && targets.some((id) => on.has(id)))
  if (acts.length === 0) return undefined
  const freed = new Map<ActorId, Statement>()
  for (const each of archive.statements)
    if (each.kind === 'sanction-lifted') for (const id of each.targets) freed.set(id, each)
  const gone = (act: Statement, id: ActorId) =>
    freed.has(id) ||
    ('perTarget' in act && act.perTarget.some(({ target, status }) => target === id && status === 'delisted'))
  const listed = acts.flatMap((act) => act.targets.filter((id) => on.has(id) && !gone(act, id)))
  if (listed.length > 0) return undefined
  return [
    ...new Set([
      ...acts.flatMap((act) => act.targets.flatMap((id) => (on.has(id) ? (freed.get(id) ?? []) : []))),
      ...acts,
    ]),
  ]
}

/** Leaves out whoever did the other thing too: “who blamed but did not sanction”. */
function withoutThose(archive: Archive, query: Query, scope: Scope, found: readonly Statement[]): readonly Statement[] {
  const others = kindsOf(query.without)
  if (!others) return found
  const did = new Set(
    matching(archive, { ...query, since: undefined, until: undefined }, scope, others).flatMap(speakersOf),
  )
  return found.filter((each) => !speakersOf(each).some((id) => did.has(id)))
}

/** “Which of the Five Eyes did not”: the states on the list of whom nothing fits. */
function silentMembers(archive: Archive, query: Query, kinds: ReadonlySet<Kind> | undefined): ActorId[] {
  const lists = query.by.flatMap(({ actor }) => (actor ? (archive.actorsById.get(actor)?.members ?? []) : []))
  const countries = new Set(lists.filter(({ until }) => until === undefined).map(({ country }) => country))
  const states = archive.actors.filter(({ kind, country }) => kind === 'state' && country && countries.has(country))
  return states
    .map(({ id }) => id)
    .filter((actor) => {
      const own = { ...query, by: [{ actor }] }
      return matching(archive, own, scopeOf(archive, own), kinds).length === 0
    })
}

/** The day on which most of the attributions came: “at the time”, “the day of the statement”. */
function dayOfAttribution(archive: Archive, query: Query): Day | undefined {
  const { incidents } = scopeOf(archive, query)
  if (!incidents) return undefined
  const counts = new Map<Day, number>()
  for (const each of findStatements(archive, { incidents }))
    if (isOwnAttribution(each)) counts.set(each.day, (counts.get(each.day) ?? 0) + 1)
  const [most] = [...counts].sort(([, a], [, b]) => b - a)
  return most?.[0]
}
