import { archiveAsOf } from '../find/as-of.ts'
import { findStatements, speakersOf, targetsOf } from '../find/statements.ts'
import type { Absence } from '../model/absence.ts'
import type { Archive } from '../model/archive.ts'
import { type Day, firstDate } from '../model/day.ts'
import type { ActorId, IncidentId } from '../model/id.ts'
import { isOwnAttribution, type Kind, type Statement } from '../model/statement.ts'
import { describedIn } from './described.ts'
import type { Act } from './lexicon.ts'
import { emptyQuery, type Query } from './query.ts'
import { type Scope, scopeOf } from './reach.ts'

/**
 * `no` and a `yes` to a negation rest on an absence that was checked, declined or reported, or on facts that say otherwise;
 * `none` says only that nothing is on record. `corrected`: what the question takes for granted is not on record.
 */
type Verdict = 'yes' | 'no' | 'none' | 'list' | 'corrected' | 'about'

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
  /** Members of a list of whom nothing of the kind is on record: no more than that. */
  silent: readonly ActorId[]
}

export function answerQuery(whole: Archive, query: Query): Answer {
  const asOf = query.asOf ?? (query.atTheTime ? dayOfAttribution(whole, query) : undefined)
  const archive = asOf ? archiveAsOf(whole, asOf) : whole
  const scope = scopeOf(archive, query)
  const kinds = kindsOf(query.acts)
  const found = ordered(withoutThose(archive, query, scope, matching(archive, query, scope, kinds)), query)
  const touching = absencesFor(archive, scope, kinds, query)
  // That nothing was done over another matter tells nothing of what was done.
  const elsewhere = found.length > 0 && !scope.incidents && !scope.around && query.on.length === 0
  const absences = elsewhere ? touching.filter(({ incidents }) => incidents.length === 0) : touching
  const rest = { archive, ...(asOf && { asOf }), scope, kinds, absences, instead: [], silent: [] }
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
          ? findWithin(archive, loosened(scope), {}, undefined)
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
  if (found.length > 0) return { ...rest, verdict: 'list', statements: found }
  if (!query.presumes || query.by.length === 0) return { ...rest, verdict: 'none', statements: [] }
  const instead = findWithin(archive, loosened(scope), {}, undefined)
  const known = instead.length > 0 || strong.length > 0
  return { ...rest, verdict: known ? 'corrected' : 'none', statements: [], instead }
}

/** Over the same matter it does not count on whom: who declined to blame named nobody. */
const loosened = (scope: Scope): Scope =>
  scope.incidents ? { ...scope, on: undefined, around: undefined, also: undefined } : scope

type Rest = Omit<Answer, 'verdict' | 'statements'>

/** Yes or no; who did the opposite is an answer too: a denial is no admission, an endorsement no finding of one's own. */
function whether(query: Query, found: readonly Statement[], strong: readonly Absence[], rest: Rest): Answer {
  if (query.sooner.length > 0 || (query.order === 'first' && query.by.length > 0)) return race(query, rest)
  const verdict = yesOrNo(query.negated, found, strong)
  const against = new Set(query.acts.flatMap(({ opposite = [] }) => opposite))
  if (found.length > 0 || query.by.length === 0 || query.negated) return { ...rest, verdict, statements: found }
  const whatever = verdict === 'no' && rest.scope.incidents !== undefined
  if (against.size === 0 && !whatever) return { ...rest, verdict, statements: found }
  const instead = findWithin(rest.archive, loosened(rest.scope), query, whatever ? undefined : against)
  return { ...rest, verdict: instead.length > 0 && verdict === 'none' ? 'no' : verdict, statements: [], instead }
}

/** Who was first: the earliest of those asked about, against the earliest of the others. */
function race(query: Query, rest: Rest): Answer {
  const { archive, kinds } = rest
  const earliest = (by: Query['by']) => {
    const found = ordered(matching(archive, { ...query, by }, scopeOf(archive, { ...query, by }), kinds), {
      order: 'first',
    })
    return { found, start: found.map(({ day }) => firstDate(day))[0] }
  }
  if (query.by.length === 0) return raceOfTargets(query, rest)
  const own = earliest(query.by)
  const rivals = query.sooner.map((actor) => ({ actor }))
  const same = earliest(rivals)
  const other = same.start === undefined ? anything(archive, rivals, own.found) : same
  const statements = [...new Set([...own.found, ...other.found])]
  if (own.start === undefined || other.start === undefined) return { ...rest, verdict: 'none', statements }
  const won = query.sooner.length > 0 ? own.start < other.start : own.start <= other.start
  return { ...rest, verdict: won ? 'yes' : 'no', statements }
}

/** “Was Blender sanctioned before Tornado Cash?” */
function raceOfTargets(query: Query, rest: Rest): Answer {
  const firstOn = (on: Query['on']) => {
    const asked = { ...query, on, sooner: [] }
    return ordered(matching(rest.archive, asked, scopeOf(rest.archive, asked), rest.kinds), { order: 'first' })
  }
  const own = firstOn(query.on)
  const other = firstOn(query.sooner.map((actor) => ({ actor })))
  const [start, later] = [own, other].map(([first]) => first && firstDate(first.day))
  const statements = [...new Set([...own, ...other])]
  if (start === undefined) return { ...rest, verdict: 'none', statements }
  return { ...rest, verdict: later === undefined || start < later ? 'yes' : 'no', statements }
}

/** “Before CERT Polska published anything”: whatever the other said of the same matter. */
function anything(archive: Archive, by: Query['by'], of: readonly Statement[]) {
  const over = [...new Set(of.flatMap(({ incidents }) => incidents))]
  if (over.length === 0) return { found: [], start: undefined }
  const found = ordered(findWithin(archive, scopeOf(archive, { ...emptyQuery, by, over }), {}, undefined), {
    order: 'first',
  })
  return { found, start: found.map(({ day }) => firstDate(day))[0] }
}

function yesOrNo(negated: boolean, found: readonly Statement[], strong: readonly Absence[]): Verdict {
  if (found.length > 0) return negated ? 'no' : 'yes'
  if (strong.length > 0) return negated ? 'yes' : 'no'
  return 'none'
}

/** Those aimed at the very body that was asked about, where an absence says that there is none of that kind. */
function directly(found: readonly Statement[], strong: readonly Absence[], { on, by }: Query): readonly Statement[] {
  const asked = on.flatMap(({ actor }) => (actor ? [actor] : []))
  const over = new Set(found.flatMap(({ incidents }) => incidents))
  const denies = (absence: Absence) =>
    absence.incidents.length === 0
      ? absence.actors.length === 1 && asked.every((id) => absence.actors.includes(id))
      : by.length > 0 && absence.incidents.some((id) => over.has(id))
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

/** What was not done over one matter says nothing of others, unless it was the first of all that came later. */
const proves = ({ incidents, endedBy }: Absence, { on, until }: Query, scope: Scope): boolean =>
  incidents.length === 0 ||
  scope.incidents !== undefined ||
  scope.around !== undefined ||
  on.length > 0 ||
  (endedBy !== undefined && until !== undefined)

/** Only these may be worded “did not”. */
export const isStrong = (absence: Absence): boolean => absence.class !== 'not-recorded'

const kindsOf = (acts: readonly Act[]): ReadonlySet<Kind> | undefined =>
  acts.length > 0 ? new Set(acts.flatMap(({ kinds }) => kinds)) : undefined

function matching(archive: Archive, query: Query, scope: Scope, kinds: ReadonlySet<Kind> | undefined): Statement[] {
  const mentioned = query.mentions.length > 0 ? describedIn(archive).statements(query.mentions) : undefined
  const found = findWithin(archive, scope, query, kinds).filter(
    (each) => isAtLevel(each, query, archive) && (!mentioned || mentioned.has(each.id)),
  )
  if (!kinds?.has('sanction-lifted')) return found
  const delisted = findWithin(archive, scope, query, new Set(['sanction'])).filter(
    (each) =>
      'perTarget' in each &&
      each.perTarget.some(({ status, target }) => status === 'delisted' && (!scope.on || scope.on.has(target))),
  )
  return [...found, ...delisted.filter((each) => !found.includes(each))]
}

/** “The Chinese government” is less than China: blame of a territory or of a group is no blame of the state. */
function isAtLevel(statement: Statement, { on, capacity }: Query, archive: Archive): boolean {
  if (capacity && statement.capacity !== capacity) return false
  const state = on.some(
    ({ actor, only }) => only === 'state' && actor && archive.actorsById.get(actor)?.kind === 'state',
  )
  if (!state || !('level' in statement)) return true
  return statement.level === 'state' || statement.level === 'state-organ'
}

function findWithin(
  archive: Archive,
  { by, speakers, office, place, on, incidents, around, also, except }: Scope,
  { since, until }: Partial<Pick<Query, 'since' | 'until'>>,
  kinds: ReadonlySet<Kind> | undefined,
): Statement[] {
  const found = findStatements(archive, {
    ...(kinds && { kinds }),
    ...(by && !speakers && { by }),
    ...(on && { on }),
    ...(incidents && { incidents }),
    ...(since && { since }),
    ...(until && { until }),
  })
  return found.filter(
    (each) =>
      (!office || office.test(`${each.speaker.name} ${each.speaker.role ?? ''}`)) &&
      (!place || place.some((name) => `${each.speaker.name} ${each.speaker.role ?? ''}`.includes(name))) &&
      (!speakers ||
        [...speakers].some((name) => each.speaker.name.includes(name)) ||
        speakersOf(each).some((id) => by?.has(id))) &&
      (!around ||
        targetsOf(each).some((id) => around.on.has(id)) ||
        each.incidents.some((id) => around.incidents.has(id))) &&
      (!also || targetsOf(each).some((id) => also.has(id))) &&
      !(except && speakersOf(each).some((id) => except.has(id))),
  )
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

function ordered(found: readonly Statement[], { order }: Pick<Query, 'order'>): readonly Statement[] {
  if (order !== 'first' && order !== 'last') return found
  const starts = found.map(({ day }) => firstDate(day)).sort()
  const wanted = order === 'first' ? starts[0] : starts.at(-1)
  return found.filter(({ day }) => firstDate(day) === wanted)
}

/** Negative facts that touch the question: of the act asked about, by those asked about, on whom or over what it asks. */
function absencesFor(
  archive: Archive,
  { by, behind, on: asked, above, incidents: matters, around }: Scope,
  kinds: ReadonlySet<Kind> | undefined,
  { acts, without, on: aimed }: Query,
): readonly Absence[] {
  if (!kinds) return []
  const [on, incidents] = [asked ?? around?.on, matters ?? around?.incidents]
  const declined = acts.some(({ kinds: [first] }) => first === 'declined')
  const missing = kindsOf(without) ?? kinds
  const touches = <Id extends ActorId | IncidentId>(ids: readonly Id[], wanted: ReadonlySet<Id> | undefined) =>
    !wanted || ids.length === 0 || ids.some((id) => wanted.has(id))
  const isOn = ({ actors }: Absence) => actors.some((id) => on?.has(id))
  const fitting = archive.absences.filter(
    (absence) =>
      (declined ? absence.class === 'explicitly-declined' : missing.has(absence.act)) &&
      (!by || (absence.by !== undefined && (by.has(absence.by) || behind?.has(absence.by)))) &&
      touches(absence.incidents, incidents) &&
      (touches(absence.actors, on) ||
        touches(absence.actors, above) ||
        aimed.every(({ actor }) => actor === undefined)) &&
      (by !== undefined || on !== undefined || incidents !== undefined) &&
      (by !== undefined || (incidents !== undefined && absence.incidents.length > 0) || isOn(absence)) &&
      (incidents === undefined || absence.incidents.length > 0 || on !== undefined),
  )
  return fitting.sort((a, b) => Number(isOn(b)) - Number(isOn(a)))
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
