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
      (!by || speakersOf(statement).some((id) => by.has(id))) &&
      (!on || targetsOf(statement).some((id) => on.has(id))) &&
      (!incidents || statement.incidents.some((id) => incidents.has(id))) &&
      (!since || isSince(statement.day, since)) &&
      (!until || isBy(statement.day, until)),
  )
}

/** The fewest statements among which all that fit must be. */
function candidates(archive: Archive, { kinds, by, on, incidents }: StatementQuery): readonly Statement[] {
  const { statements } = archive
  const postings = postingsOf(archive)
  const most = statements.length / 2
  const [fewest] = [
    incidents && placesUnder(postings.incidents, incidents, most),
    by && placesUnder(postings.by, by, most),
    on && placesUnder(postings.on, on, most),
    kinds && placesUnder(postings.kinds, kinds, most),
  ]
    .filter((places) => places !== undefined)
    .sort((a, b) => a.length - b.length)
  return fewest ? fewest.flatMap((place) => statements[place] ?? []) : statements
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
