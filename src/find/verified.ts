import { type Archive, buildArchive } from '../model/archive.ts'
import type { Incident } from '../model/incident.ts'
import { isDesignation, type Statement } from '../model/statement.ts'

/** The record without what was not seen in a published source. Of an incident that was not, the name alone is left. */
export function archiveVerified(archive: Archive): Archive {
  const ready = known.get(archive)
  if (ready) return ready
  const statements = archive.statements.filter(({ verified }) => verified).flatMap(withSeenTargets)
  const ids = new Set(statements.map(({ id }) => id))
  const verified = buildArchive({
    actors: [...archive.actors],
    incidents: archive.incidents.map((incident) => (incident.verified ? incident : nameAlone(incident))),
    statements,
    absences: archive.absences.map((absence) =>
      absence.endedBy && !ids.has(absence.endedBy) ? { ...absence, endedBy: undefined } : absence,
    ),
  })
  known.set(archive, verified)
  return verified
}

const known = new WeakMap<Archive, Archive>()

/** A sanction of whose targets none was seen is left out whole. */
function withSeenTargets(statement: Statement): Statement[] {
  if (!isDesignation(statement)) return [statement]
  const unseen = new Set(statement.perTarget.filter(({ verified }) => !verified).map(({ target }) => target))
  if (unseen.size === 0) return [statement]
  const targets = statement.targets.filter((id) => !unseen.has(id))
  const perTarget = statement.perTarget.filter(({ verified }) => verified)
  return targets.length > 0 ? [{ ...statement, targets, perTarget }] : []
}

const nameAlone = ({ id, name, aliases, kinds, partOf, sources }: Incident): Incident => ({
  id,
  name,
  aliases,
  kinds,
  partOf,
  sources,
  summary: 'Left out: not seen in a published source.',
  victims: [],
  figures: [],
  accused: [],
  verified: true,
})
