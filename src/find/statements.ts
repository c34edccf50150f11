import type { Absence } from '../model/absence.ts'
import type { Archive } from '../model/archive.ts'
import { type Day, isBy, isSince } from '../model/day.ts'
import type { ActorId, IncidentId } from '../model/id.ts'
import type { Kind, Statement } from '../model/statement.ts'

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
  return candidates(archive, incidents).filter(
    (statement) =>
      (!kinds || kinds.has(statement.kind)) &&
      (!by || speakersOf(statement).some((id) => by.has(id))) &&
      (!on || targetsOf(statement).some((id) => on.has(id))) &&
      (!since || isSince(statement.day, since)) &&
      (!until || isBy(statement.day, until)),
  )
}

function candidates(archive: Archive, incidents: ReadonlySet<IncidentId> | undefined): readonly Statement[] {
  if (!incidents) return archive.statements
  const [only, ...others] = incidents
  if (only && others.length === 0) return archive.statementsByIncident.get(only) ?? []
  return archive.statements.filter((statement) => statement.incidents.some((id) => incidents.has(id)))
}

/** The body or person that speaks, and those it speaks for. A named person who speaks personally speaks for nobody else. */
export const speakersOf = ({ speaker, onBehalfOf }: Statement): ActorId[] =>
  speaker.actor ? [speaker.actor, ...onBehalfOf] : [...onBehalfOf]

/** Whom it is about: those blamed, addressed, listed, charged or sought, and bodies blamed without a charge. */
export const targetsOf = (statement: Statement): ActorId[] =>
  'blames' in statement ? [...statement.targets, ...statement.blames] : statement.targets

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
