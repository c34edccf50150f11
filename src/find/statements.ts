import { type Absence, authorsOf } from '../model/absence.ts'
import type { Archive } from '../model/archive.ts'
import { type Day, firstDate, lastDate } from '../model/day.ts'
import type { ActorId, IncidentId } from '../model/id.ts'
import type { Kind, Statement } from '../model/statement.ts'
import { inBoth, type Places, placesIn, placesThat, placesUnder } from './places.ts'
import { postingsOf, speakersOf, targetsOf } from './statement-postings.ts'

export { speakersOf, targetsOf }

/** Each part narrows; an empty query finds everything. */
export interface StatementQuery {
  kinds?: ReadonlySet<Kind>
  by?: ReadonlySet<ActorId>
  on?: ReadonlySet<ActorId>
  incidents?: ReadonlySet<IncidentId>
  since?: Day
  until?: Day
  /** Where in the archive those stand among which to look. */
  among?: Int32Array
}

/** Newest first; as `isSince` and `isBy` say. */
export function findStatements(archive: Archive, query: StatementQuery): Statement[] {
  const { since, until } = query
  const [from, to] = [since && firstDate(since), until && lastDate(until)]
  const found = standing(archive, spanOf(archive, from, to), partsOf(archive, query))
  if (!from && !to) return found
  return found.filter(({ day }) => {
    const last = lastDate(day)
    return (!from || last >= from) && (!to || last <= to)
  })
}

/** Places from one on, before another. */
interface Span {
  start: number
  end: number
}

/** Where all stand that may be of the time: in the order of their first dates, and none is vaguer than a year. */
function spanOf({ statements }: Archive, from: string | undefined, to: string | undefined): Span {
  const since = from?.slice(0, 4)
  return {
    start: to ? firstPlace(statements, ({ day }) => firstDate(day) <= to) : 0,
    end: since ? firstPlace(statements, ({ day }) => firstDate(day) < since) : statements.length,
  }
}

/** The place of the first that is so, when all behind it are so too. */
function firstPlace(statements: readonly Statement[], is: (statement: Statement) => boolean): number {
  let [low, high] = [0, statements.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const statement = statements[middle]
    if (statement && !is(statement)) low = middle + 1
    else high = middle
  }
  return low
}

/** What a part of a query leaves: where it stands and, if a statement tells by itself, whether it is such a one. */
interface Left {
  places: Places
  fits?: (statement: Statement) => boolean
}

function partsOf(archive: Archive, { kinds, by, on, incidents, among }: StatementQuery): Left[] {
  const postings = postingsOf(archive)
  return [
    ...(among ? [{ places: placesIn([among]) }] : []),
    ...(kinds ? [{ places: placesUnder(postings.kinds, kinds), fits: (each: Statement) => kinds.has(each.kind) }] : []),
    ...(by ? [{ places: placesUnder(postings.by, by), fits: isBySome(by) }] : []),
    ...(on ? [{ places: placesUnder(postings.on, on), fits: isOnSome(on) }] : []),
    ...(incidents ? [{ places: placesUnder(postings.incidents, incidents), fits: isOverSome(incidents) }] : []),
  ]
}

/** As `speakersOf` and `targetsOf` say, without a list for each of many thousands. */
const isBySome =
  (ids: ReadonlySet<ActorId>) =>
  (statement: Statement): boolean =>
    (statement.speaker.actor !== undefined && ids.has(statement.speaker.actor)) ||
    statement.onBehalfOf.some((id) => ids.has(id)) ||
    ('authority' in statement && ids.has(statement.authority))
const isOnSome =
  (ids: ReadonlySet<ActorId>) =>
  (statement: Statement): boolean =>
    statement.targets.some((id) => ids.has(id)) || ('blames' in statement && statement.blames.some((id) => ids.has(id)))
const isOverSome =
  (ids: ReadonlySet<IncidentId>) =>
  ({ incidents }: Statement): boolean =>
    incidents.some((id) => ids.has(id))

/** To go through more places than this for each that is left takes longer than to look at the statements. */
const many = 50

/** The statements within a span that all parts leave: from the fewest places on. */
function standing({ statements }: Archive, { start, end }: Span, parts: readonly Left[]): Statement[] {
  const [fewest, ...others] = parts.toSorted((a, b) => a.places.size - b.places.size)
  if (!fewest) return statements.slice(start, end)
  const looks: ((statement: Statement) => boolean)[] = []
  let left = placesThat(fewest.places.read(), (place) => place >= start && place < end)
  for (const { places, fits } of others)
    if (fits && places.size > many * left.length) looks.push(fits)
    else left = inBoth(left, places)
  const found = Array.from(left, (place) => statements[place]).filter((statement) => statement !== undefined)
  return looks.length === 0 ? found : found.filter((statement) => looks.every((fits) => fits(statement)))
}

/** Negative facts that touch any of these: what was refused first, then what was checked, reported, not found. */
export function findAbsences(
  archive: Archive,
  query: { incidents?: ReadonlySet<IncidentId>; actors?: ReadonlySet<ActorId>; by?: ReadonlySet<ActorId> },
): Absence[] {
  return archive.absences
    .filter(
      (absence) =>
        absence.incidents.some((id) => query.incidents?.has(id)) ||
        absence.actors.some((id) => query.actors?.has(id)) ||
        authorsOf(absence).some((id) => query.by?.has(id)),
    )
    .sort((a, b) => strongestFirst.indexOf(a.class) - strongestFirst.indexOf(b.class))
}

const strongestFirst: readonly Absence['class'][] = [
  'explicitly-declined',
  'checked-absent',
  'reported-absent',
  'not-recorded',
]
