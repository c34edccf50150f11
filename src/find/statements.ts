import type { Absence } from '../model/absence.ts'
import type { Archive } from '../model/archive.ts'
import { type Day, isBy, isSince } from '../model/day.ts'
import type { ActorId, IncidentId } from '../model/id.ts'
import type { Kind, Statement } from '../model/statement.ts'
import { placesUnder, postingsOf, speakersOf, targetsOf } from './statement-postings.ts'

export { speakersOf, targetsOf }

/** Each part narrows; an empty query finds everything. */
export interface StatementQuery {
  kinds?: ReadonlySet<Kind>
  by?: ReadonlySet<ActorId>
  on?: ReadonlySet<ActorId>
  incidents?: ReadonlySet<IncidentId>
  since?: Day
  until?: Day
}

/** Newest first. */
export function findStatements(archive: Archive, query: StatementQuery): Statement[] {
  const { kinds, by, on, incidents, since, until } = query
  return candidates(archive, query).filter(
    (statement) =>
      (!kinds || kinds.has(statement.kind)) &&
      (!by || isBySome(statement, by)) &&
      (!on || isOnSome(statement, on)) &&
      (!incidents || statement.incidents.some((id) => incidents.has(id))) &&
      (!since || isSince(statement.day, since)) &&
      (!until || isBy(statement.day, until)),
  )
}

/** As `speakersOf` and `targetsOf` say, without a list for each of many thousands. */
const isBySome = ({ speaker, onBehalfOf }: Statement, ids: ReadonlySet<ActorId>): boolean =>
  (speaker.actor !== undefined && ids.has(speaker.actor)) || onBehalfOf.some((id) => ids.has(id))
const isOnSome = (statement: Statement, ids: ReadonlySet<ActorId>): boolean =>
  statement.targets.some((id) => ids.has(id)) || ('blames' in statement && statement.blames.some((id) => ids.has(id)))

/** The fewest statements among which all that fit must be; of many a look at all is as quick. */
function candidates(archive: Archive, { kinds, by, on, incidents }: StatementQuery): readonly Statement[] {
  const { statements } = archive
  const postings = postingsOf(archive)
  const [fewest] = [
    incidents && placesUnder(postings.incidents, incidents),
    by && placesUnder(postings.by, by),
    on && placesUnder(postings.on, on),
    kinds && placesUnder(postings.kinds, kinds),
  ]
    .filter((places) => places !== undefined)
    .sort((a, b) => a.size - b.size)
  if (!fewest || fewest.size > statements.length / 3) return statements
  return Array.from(fewest.read(), (place) => statements[place]).filter((statement) => statement !== undefined)
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
        (absence.by !== undefined && query.by?.has(absence.by)),
    )
    .sort((a, b) => strongestFirst.indexOf(a.class) - strongestFirst.indexOf(b.class))
}

const strongestFirst: readonly Absence['class'][] = [
  'explicitly-declined',
  'checked-absent',
  'reported-absent',
  'not-recorded',
]
