import { perArchive } from '../../find/once.ts'
import { postingsOf } from '../../find/statement-postings.ts'
import { speakersOf } from '../../find/statements.ts'
import { type Archive, groupBy } from '../../model/archive.ts'
import type { ActorId } from '../../model/id.ts'
import { attributions, type Kind, measures } from '../../model/statement.ts'

/** Those of whom any word or act is on record. */
export const heardIn = perArchive(
  (archive) => new Set([...postingsOf(archive).by.keys(), ...archive.absences.flatMap(({ by }) => (by ? [by] : []))]),
)

/** Those at whom anything on record was aimed. */
export const aimedAtIn = perArchive(({ statements }) => new Set(statements.flatMap(({ targets }) => targets)))

/** Somebody to whom things are done and who never speaks: “but not Kimsuky” is not on it, and not by it. */
export const isOnlyTarget = (archive: Archive, id: ActorId): boolean =>
  aimedAtIn(archive).has(id) && !heardIn(archive).has(id) && archive.actorsById.get(id)?.kind !== 'state'

/** “Moscow” and “the GRU”: both are of one country. */
export const isOneCountry = ({ actorsById }: Archive, a: ActorId | undefined, b: ActorId | undefined): boolean => {
  const country = a && actorsById.get(a)?.country
  return country !== undefined && b !== undefined && actorsById.get(b)?.country === country
}

const timeAndAgain = 3

/** Those who list others time and again, and are hardly ever listed themselves. */
export const imposersIn = perArchive(({ statements }) => {
  const sanctions = statements.filter(({ kind }) => kind === 'sanction')
  const listed = groupBy(sanctions, ({ targets }) => targets)
  return new Set(
    [...groupBy(sanctions, speakersOf)].flatMap(([id, { length }]) =>
      length >= timeAndAgain && length > 3 * (listed.get(id)?.length ?? 0) ? [id] : [],
    ),
  )
})

const accusing: ReadonlySet<Kind> = new Set([...attributions, ...measures, 'condemnation', 'counter-accusation'])

/** Those who are accused and sanctioned, and sanction nobody. */
export const accusedIn = perArchive(({ statements }) => {
  const designators = new Set(statements.filter(({ kind }) => kind === 'sanction').flatMap(speakersOf))
  const accused = statements.filter(({ kind }) => accusing.has(kind)).flatMap(({ targets }) => targets)
  return new Set(accused.filter((id) => !designators.has(id)))
})
