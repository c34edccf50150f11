import type { Actor } from '../model/actor.ts'
import { type Archive, buildArchive, groupBy } from '../model/archive.ts'
import { type Day, isBy } from '../model/day.ts'
import type { Incident } from '../model/incident.ts'
import { isDesignation, type Statement } from '../model/statement.ts'

/**
 * The record as it stood on that day: later statements and figures do not exist, delistings have not happened,
 * lists of states have the members of that day, absences hold if they held then. A vague date counts only once its whole span has passed.
 */
export function archiveAsOf(archive: Archive, day: Day): Archive {
  const ready = recent.get(archive)
  if (ready?.day === day) return ready.archive
  const statements = archive.statements.filter((each) => isBy(each.day, day))
  const known = new Set(statements.map(({ id }) => id))
  const blamed = groupBy(statements, ({ incidents }) => incidents)
  const accusedBy = ({ id, accused }: Incident) => {
    const named = new Set(blamed.get(id)?.flatMap(({ targets }) => targets))
    return accused.filter((actor) => named.has(actor))
  }
  const past = buildArchive({
    actors: archive.actors.map((actor) => (actor.members.length > 0 ? withMembersOf(actor, day) : actor)),
    incidents: archive.incidents.map((incident) => ({
      ...incident,
      accused: accusedBy(incident),
      figures: incident.figures.filter((figure) => figure.day && isBy(figure.day, day)),
    })),
    statements: statements.map((each) => withoutLater(each, day)),
    absences: archive.absences
      .filter(({ asOf }) => isBy(asOf, day))
      .map((absence) => (absence.endedBy && known.has(absence.endedBy) ? absence : { ...absence, endedBy: undefined })),
  })
  recent.set(archive, { day, archive: past })
  return past
}

/** People page through one past day: the last one asked for is kept. */
const recent = new WeakMap<Archive, { day: Day; archive: Archive }>()

/** A list of states as it was: who had not joined is not on it, who had not left still is. */
function withMembersOf(actor: Actor, day: Day): Actor {
  const left = (until: Day | undefined) => until !== undefined && isBy(until, day)
  const members = actor.members
    .filter(({ since, until }) => (!since || isBy(since, day)) && !left(until))
    .map((member) => ({ ...member, until: undefined }))
  return { ...actor, members }
}

function withoutLater(statement: Statement, day: Day): Statement {
  if (!isDesignation(statement)) return statement
  const perTarget = statement.perTarget.map((each) =>
    each.status && each.day && !isBy(each.day, day) ? { ...each, status: undefined, day: undefined } : each,
  )
  return { ...statement, perTarget }
}
