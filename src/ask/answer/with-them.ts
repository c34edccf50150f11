import { homeOf } from '../../find/parties.ts'
import { reachOfSpeaker } from '../../find/roll-up.ts'
import { findStatements, speakersOf } from '../../find/statements.ts'
import type { Archive } from '../../model/archive.ts'
import type { Day } from '../../model/day.ts'
import type { ActorId } from '../../model/id.ts'
import type { Statement } from '../../model/statement.ts'
import { after, before } from '../pieces/calendar.ts'
import type { Query } from '../query.ts'
import { union } from './union.ts'

const bodiesOf = (archive: Archive, ids: readonly ActorId[]): ReadonlySet<ActorId> =>
  union(ids.map((id) => reachOfSpeaker(archive, id).ids))

/** Those who did it together with whom the question names: of those who are asked about, or of all, the others. */
export function beside(
  archive: Archive,
  { by, together = [] }: Pick<Query, 'by' | 'together'>,
  asked: ReadonlySet<ActorId> | undefined,
): ReadonlySet<ActorId> | undefined {
  if (together.length === 0) return asked
  const theirs = bodiesOf(archive, together)
  const all = by.length > 0 && asked ? asked : archive.actorsById.keys()
  return new Set([...all].filter((id) => !theirs.has(id)))
}

/** Whether a statement was made together with those whom the question names: they signed it, or did the same to the same, or over the same, within a day, as states in other time zones do. */
export function isWithThem(
  archive: Archive,
  { together, solo }: Pick<Query, 'together' | 'solo'>,
  by: ReadonlySet<ActorId> | undefined,
): (each: Statement) => boolean {
  if (solo) {
    const withOthers = isWithThem(archive, { together: [] }, by)
    return (each) => !withOthers(each)
  }
  if (!together) return () => true
  const theirs = together.length > 0 ? bodiesOf(archive, together) : undefined
  const isTheirs = (each: Statement) =>
    theirs
      ? speakersOf(each).some((id) => theirs.has(id))
      : by
        ? speakersOf(each).some((id) => !by.has(id))
        : partsIn(archive, each) > 1
  if (!theirs && !by) return isTheirs
  return (each) => isTheirs(each) || sameAs(archive, each).some(isTheirs)
}

/** How many bodies signed, and states that no body signed for. */
const partsIn = (archive: Archive, statement: Statement): number => {
  const all = speakersOf(statement)
  const bodies = all.filter((id) => archive.actorsById.get(id)?.kind !== 'state')
  const homes = new Set(bodies.map((id) => homeOf(archive, id)))
  return bodies.length + all.filter((id) => !bodies.includes(id) && !homes.has(id)).length
}

/** What was done of the same kind, to the same or over the same, on the day or the day before or after. */
function sameAs(archive: Archive, { day, id, kind, targets, incidents }: Statement): readonly Statement[] {
  const [since, until] = around(day)
  return findStatements(archive, { kinds: new Set([kind]), since, until }).filter(
    (other) =>
      other.id !== id &&
      (other.targets.some((each) => targets.includes(each)) ||
        other.incidents.some((each) => incidents.includes(each))),
  )
}

const around = (day: Day): readonly [Day, Day] =>
  day.length === 'yyyy-mm-dd'.length ? [before(day), after(day)] : [day, day]
